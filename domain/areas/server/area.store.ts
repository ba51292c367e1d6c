import { sql } from 'kysely'
import type { SaveProfile } from '#domain/areas/area.contract.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import type { Permission } from '#domain/access/access.contract.ts'
import { type AreaLine, countyOf, kindOf, parentOf } from '#domain/areas/area.rules.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** What a scope shows of the tree: its own areas, all below, and the way up to them. */
const reachOf = (work: Work, permission: Permission): { below: string[]; above: string[] } => {
  const below = scopeOf(work.actor, permission).areas
  const above = below.flatMap((code) => [6, 9, 12].filter((length) => length < code.length).map((length) => code.slice(0, length)))
  return { below, above: [...new Set(above)] }
}

const visibleAreas = (work: Work, permission: Permission = 'area.read') => {
  const { below, above } = reachOf(work, permission)
  return work.db.selectFrom('area').where((eb) => eb.or([withinAreas<'area'>(below, 'area.code')(eb), ...(above.length ? [eb('area.code', 'in', above)] : [])])).where('validTo', 'is', null)
}

export const childrenOf = (work: Work, parent: string | null) =>
  visibleAreas(work).select((eb) => ['code', 'name', 'kind', 'parentCode',
    eb.selectFrom('area as child').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('child.parentCode', '=', 'area.code').as('children')])
    .where('parentCode', parent === null ? 'is' : '=', parent).orderBy('code').execute()

export const searchAreas = (work: Work, search: string) =>
  visibleAreas(work).select((eb) => ['code', 'name', 'kind', 'parentCode',
    eb.selectFrom('area as child').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('child.parentCode', '=', 'area.code').as('children')])
    .where((eb) => (/^\d+$/.test(search) ? eb.and([eb('code', '>=', search), eb('code', '<', `${search}~`)]) : eb('name', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`)))
    .orderBy('code').limit(20).execute()

/** Names by code, for paths and labels. */
export const areaNames = async (work: Work, codes: string[]): Promise<Map<string, string>> => {
  const all = [...new Set(codes.flatMap((code) => [6, 9, 12, 15].filter((length) => length <= code.length).map((length) => code.slice(0, length))))]
  if (all.length === 0) return new Map()
  return new Map((await work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', all).execute()).map(({ code, name }) => [code, name]))
}

export const theArea = async (work: Work, code: string, permission: Permission) => {
  const area = await work.db.selectFrom('area').select(['code', 'name', 'kind', 'parentCode']).where('code', '=', code)
    .where(withinAreas<'area'>(scopeOf(work.actor, permission).areas, 'area.code')).executeTakeFirst()
  if (!area) throw notFound('area')
  return area
}

export const knownAreas = (work: Work, county: string) => work.db.selectFrom('area').select(['code', 'name']).where('countyCode', '=', county).execute()

/** From the top down, so that each parent stands before its children. */
export const addAreas = async (work: Work, areas: AreaLine[]): Promise<void> => {
  for (let from = 0; from < areas.length; from += 1000) {
    await work.db.insertInto('area').values(areas.slice(from, from + 1000).map(({ code, name }) => ({ code, name, kind: kindOf(code)!, parentCode: parentOf(code), countyCode: countyOf(code) }))).execute()
  }
}
export const renameArea = (work: Work, code: string, name: string) => work.db.updateTable('area').set({ name }).where('code', '=', code).execute()

/** The newest profile of the area and of each area right below it. */
export const newestProfiles = async (work: Work, area: string) => {
  const rows = await work.db.selectFrom('areaProfile').innerJoin('area', 'area.code', 'areaProfile.areaCode').distinctOn('areaProfile.areaCode')
    .selectAll('areaProfile').select('area.name as areaName')
    .where((eb) => eb.or([eb('area.code', '=', area), eb('area.parentCode', '=', area)]))
    .where(withinAreas<'area' | 'areaProfile'>(scopeOf(work.actor, 'profile.read').areas, 'area.code'))
    .orderBy('areaProfile.areaCode').orderBy('areaProfile.asOf', 'desc').execute()
  return rows.map(({ aged_60, aged_80, ...row }) => ({ ...row, aged60: aged_60, aged80: aged_80 }))
}

/** What is left out keeps the figure it had on the newest day before. */
export const saveProfileRow = async (work: Work, { areaCode, asOf, aged60, aged80, ...others }: SaveProfile): Promise<void> => {
  const before = await work.db.selectFrom('areaProfile').selectAll().where('areaCode', '=', areaCode).where('asOf', '<=', asOf).orderBy('asOf', 'desc').limit(1).executeTakeFirst()
  const given = Object.fromEntries(Object.entries({ ...others, aged_60: aged60, aged_80: aged80 }).filter(([, figure]) => figure !== undefined))
  await work.db.insertInto('areaProfile').values({ ...before, ...given, areaCode, asOf, countyCode: work.county })
    .onConflict((conflict) => conflict.columns(['areaCode', 'asOf']).doUpdateSet({ ...given, countyCode: work.county })).execute()
}

export const gridsOf = (work: Work, communityCode: string) =>
  work.db.selectFrom('area').select(['code', 'name']).where('parentCode', '=', communityCode).where('kind', '=', 'grid').orderBy('code').execute()

/** Two sheets that name the same new grid at the same moment make it once. */
export const lockGridsOf = (work: Work, communityCode: string) => sql`select pg_advisory_xact_lock(hashtextextended(${`grids ${communityCode}`}, 0))`.execute(work.db)

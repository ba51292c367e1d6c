import { type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { AddOrganisation, OrganisationList } from '#domain/organisations/organisation.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Units of one's areas, the one that one speaks for and, to be read only, those that stand above: a community hands matters on to the county's departments. */
const visibleOrganisations = (work: Work, permission: Permission = 'organisation.read') => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  const above = permission === 'organisation.read' ? areas.flatMap((code) => [6, 9, 12].filter((length) => length < code.length).map((length) => code.slice(0, length))) : []
  return work.db.selectFrom('organisation').innerJoin('area', 'area.code', 'organisation.areaCode').leftJoin('organisation as parent', 'parent.id', 'organisation.parentId')
    .where((eb) => {
      const within = withinAreas<'organisation'>(areas, 'organisation.areaCode')(eb)
      return eb.or([within, ...(organisations.length > 0 ? [eb('organisation.id', 'in', organisations)] : []), ...(above.length > 0 ? [eb('organisation.areaCode', 'in', above)] : [])])
    })
}

const columns = [
  'organisation.id', 'organisation.areaCode', 'area.name as areaName', 'organisation.kind', 'organisation.partyLevel', 'organisation.name', 'organisation.parentId', 'parent.name as parentName', 'organisation.uscc', 'organisation.status',
] as const

export const listOrganisations = async (work: Work, { cursor, limit = 50, kind, area, ended, search }: OrganisationList) => {
  let query = visibleOrganisations(work).select(columns).where('organisation.status', '=', ended === 'true' ? 'ended' : 'active').orderBy('organisation.name').orderBy('organisation.id').limit(limit + 1)
  if (kind) query = query.where('organisation.kind', 'in', kind)
  if (area) query = query.where(withinAreas<'organisation'>([area], 'organisation.areaCode'))
  if (search) query = query.where('organisation.name', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`)
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('organisation.name', 'organisation.id'), '>', eb.tuple(name, id)))
  }
  return pageOf(await query.execute(), limit, (row) => [row.name, row.id])
}

export const theOrganisation = async (work: Work, id: string, permission: Permission = 'organisation.read') => {
  const row = await visibleOrganisations(work, permission).select(columns).where('organisation.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('organisation')
  return row
}

/** The units above one, nearest first; a wheel that somebody made by hand does not turn for ever. */
export const aboveOf = async (work: Work, id: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, parent_id, depth) as (
      select id, parent_id, 0 from organisation where id = ${id}
      union all select organisation.id, organisation.parent_id, depth + 1 from organisation join above on organisation.id = above.parent_id where depth < 30)
    select id from above`.execute(work.db)
  return rows.map((row) => row.id)
}

export const addOrganisation = async (work: Work, { partyLevel, parentId, uscc, ...given }: AddOrganisation): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('organisation').values({ ...given, countyCode: work.county, partyLevel: partyLevel ?? null, parentId: parentId ?? null, uscc: uscc ?? null, createdAt: work.now })
    .onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const changeOrganisation = async (work: Work, id: string, change: Updateable<DB['organisation']>): Promise<void> =>
  oneRow(await work.db.updateTable('organisation').set(change).where('id', '=', id).where('status', '=', 'active').execute())

/** Units of one kind that a sheet names within a community: the community's own before those that stand above it. */
export const unitsByName = async (work: Work, kind: AddOrganisation['kind'], areaCode: string, names: string[]): Promise<Map<string, string>> => {
  if (names.length === 0) return new Map()
  const areas = [6, 9, 12].filter((length) => length <= areaCode.length).map((length) => areaCode.slice(0, length))
  const rows = await work.db.selectFrom('organisation').select(['id', 'name']).where('kind', '=', kind).where('status', '=', 'active').where('areaCode', 'in', areas).where('name', 'in', names).orderBy('areaCode').orderBy('id').execute()
  return new Map(rows.map(({ id, name }) => [name, id]))
}

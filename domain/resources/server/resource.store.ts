import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Resource, ResourceList } from '#domain/resources/resource.contract.ts'
import { bigrams } from '#kit/bigrams.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Resources of one's areas; a unit sees what it provides itself. */
const visibleResources = (work: Work, permission: Permission = 'resource.read') => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return work.db.selectFrom('resourceOffer').innerJoin('area', 'area.code', 'resourceOffer.areaCode').where((eb) => {
    const within = withinAreas<'resourceOffer'>(areas, 'resourceOffer.areaCode')(eb)
    return organisations.length > 0 ? eb.or([within, eb('resourceOffer.providerId', 'in', organisations)]) : within
  })
}

const rowColumns = [
  'resourceOffer.id', 'resourceOffer.areaCode', 'area.name as communityName', 'resourceOffer.name', 'resourceOffer.type', 'resourceOffer.providerId', 'resourceOffer.providerName', 'resourceOffer.providerKind', 'resourceOffer.quantityText', 'resourceOffer.timesText',
  'resourceOffer.usedCount', 'resourceOffer.status', 'resourceOffer.validUntil', 'resourceOffer.sheetNumber', 'resourceOffer.filingOn', 'resourceOffer.version',
] as const

const coded = <R extends { type: string; providerKind: string }>(row: R) => ({ ...row, type: row.type as Resource['type'], providerKind: row.providerKind as Resource['providerKind'] })

export const listResources = async (work: Work, { cursor, limit = 50, ...filter }: ResourceList) => {
  let query = visibleResources(work).select(rowColumns).orderBy('resourceOffer.name').orderBy('resourceOffer.id').limit(limit + 1)
  if (filter.area) query = query.where(withinAreas<'resourceOffer'>([filter.area], 'resourceOffer.areaCode'))
  if (filter.type) query = query.where('resourceOffer.type', 'in', filter.type)
  if (filter.providerKind) query = query.where('resourceOffer.providerKind', 'in', filter.providerKind)
  if (filter.status) query = query.where('resourceOffer.status', 'in', filter.status)
  if (filter.provider) query = query.where('resourceOffer.providerId', '=', filter.provider)
  if (filter.search) query = query.where('resourceOffer.search', '@>', sql<string[]>`${bigrams(filter.search)}::text[]`)
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('resourceOffer.name', 'resourceOffer.id'), '>', eb.tuple(name, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.name, row.id])
  return { rows: rows.map(coded), next }
}

export const theResource = async (work: Work, id: string, permission: Permission = 'resource.read') => {
  const row = await visibleResources(work, permission).select([...rowColumns, 'resourceOffer.quantity', 'resourceOffer.unit', 'resourceOffer.blocks', 'resourceOffer.contactName', 'resourceOffer.contactPhone', 'resourceOffer.remark', 'resourceOffer.createdAt'])
    .where('resourceOffer.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('resource')
  return coded(row)
}
export type StandingResource = Awaited<ReturnType<typeof theResource>>

export const projectsWith = (work: Work, resourceId: string, areas: readonly string[]) =>
  work.db.selectFrom('projectLink').innerJoin('serviceProject', 'serviceProject.id', 'projectLink.projectId').select(['serviceProject.id', 'serviceProject.title', 'serviceProject.status']).distinct()
    .where('projectLink.resourceId', '=', resourceId).where(withinAreas<'serviceProject' | 'projectLink'>(areas, 'serviceProject.areaCode')).orderBy('serviceProject.title').limit(50).execute()

export const searchOf = ({ name, providerName }: { name: string; providerName: string }): string[] => bigrams(`${name} ${providerName}`)

export type NewResource = Omit<Insertable<DB['resourceOffer']>, 'countyCode' | 'search'>

/** Answers the ids that were new. */
export const addResources = async (work: Work, resources: NewResource[]): Promise<Set<string>> => {
  const added = new Set<string>()
  for (let from = 0; from < resources.length; from += 500) {
    const rows = resources.slice(from, from + 500).map((row) => ({ ...row, countyCode: work.county, createdAt: work.now, search: searchOf(row) }))
    const some = await work.db.insertInto('resourceOffer').values(rows).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
    for (const { id } of some) added.add(id)
  }
  return added
}

export const changeResource = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['resourceOffer']>): Promise<void> =>
  oneRow(await work.db.updateTable('resourceOffer').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

export const knownByKey = (work: Work, keys: Buffer[]) =>
  work.db.selectFrom('resourceOffer').select(['id', 'importKey', 'version', 'areaCode', 'name', 'providerName', 'providerKind', 'type', 'quantityText', 'quantity', 'unit', 'timesText', 'blocks', 'contactName', 'usedCount', 'remark', 'sheetNumber', 'filingOn'])
    .where('countyCode', '=', work.county).where('importKey', '=', sql<Buffer>`any(${keys}::bytea[])`).execute()

export const refile = async (work: Work, rows: { id: string; number: number | null }[], filingOn: string | null): Promise<void> => {
  if (rows.length === 0) return
  await sql`update resource_offer set sheet_number = filed.number, filing_on = ${filingOn} from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ number }) => number)}::int[]) as filed (id, number) where resource_offer.id = filed.id`.execute(work.db)
}

/** Units that stand in the county under these very names, so that a list's rows belong to them. */
export const unitsByName = async (work: Work, names: string[]): Promise<Map<string, string>> => {
  if (names.length === 0) return new Map()
  const rows = await work.db.selectFrom('organisation').select(['id', 'name']).where('name', 'in', [...new Set(names)]).where('status', '=', 'active').orderBy('id').execute()
  return new Map(rows.map(({ name, id }) => [name, id]))
}

export const findUnit = (work: Work, id: string) => work.db.selectFrom('organisation').select(['id', 'name', 'areaCode']).where('id', '=', id).where('status', '=', 'active').executeTakeFirst()

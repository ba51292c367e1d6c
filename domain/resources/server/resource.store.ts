import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Resource, ResourceList, ResourceStatus } from '#domain/resources/resource.contract.ts'
import { bigrams } from '#kit/bigrams.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { closuresOf, withLeft } from './capacity.store.ts'

/** What is given in a whole county or street is given in the communities below. */
const above = (areas: readonly string[]): string[] => [...new Set(areas.flatMap((area) => [6, 9].filter((length) => length < area.length).map((length) => area.slice(0, length))))]

/** Resources of one's areas, and those given there from elsewhere; a unit sees what it provides itself. */
export const visibleResources = (work: Work, permission: Permission = 'resource.read') => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return work.db.selectFrom('resourceOffer').innerJoin('area', 'area.code', 'resourceOffer.areaCode').where((eb) => eb.or([
    withinAreas<'resourceOffer'>(areas, 'resourceOffer.areaCode')(eb as never),
    ...(permission === 'resource.read' && areas.length > 0 ? [servedIn(areas), ...(above(areas).length > 0 ? [eb.and([eb('resourceOffer.areaCode', 'in', above(areas)), eb('resourceOffer.status', 'not in', ['draft', 'submitted'])])] : [])] : []),
    ...(organisations.length > 0 ? [eb('resourceOffer.providerId', 'in', organisations)] : []),
  ]))
}
const servedIn = (areas: readonly string[]) => sql<boolean>`(resource_offer.service_areas <> '{}' and resource_offer.status not in ('draft', 'submitted') and exists (select from unnest(resource_offer.service_areas) as served, unnest(${[...areas]}::text[]) as asked where starts_with(asked, served) or starts_with(served, asked)))`

/** The status as of today, as `standingOn` tells it. */
const standing = (today: string) => sql<ResourceStatus>`case when resource_offer.status in ('approved', 'available', 'paused') and resource_offer.valid_until < ${today}::date then 'expired' when resource_offer.status = 'approved' and coalesce(resource_offer.valid_from, ${today}::date) <= ${today}::date then 'available' else resource_offer.status end`

const rowColumns = [
  'resourceOffer.id', 'resourceOffer.areaCode', 'area.name as communityName', 'resourceOffer.name', 'resourceOffer.type', 'resourceOffer.providerId', 'resourceOffer.providerName', 'resourceOffer.providerKind', 'resourceOffer.quantityText', 'resourceOffer.timesText',
  'resourceOffer.validUntil', 'resourceOffer.validFrom', 'resourceOffer.sheetNumber', 'resourceOffer.filingOn', 'resourceOffer.version', 'resourceOffer.unit', 'resourceOffer.capacity', 'resourceOffer.capacityPer', 'resourceOffer.blocks', 'resourceOffer.daysAhead',
] as const
/** What the sheet said was used before, and what was used since. */
const usedCount = sql<number | null>`nullif(coalesce(resource_offer.used_count, 0) + (select count(*)::integer from resource_draw where resource_draw.resource_id = resource_offer.id and resource_draw.status = 'used'), 0)`
const lastDrawnOn = sql<string | null>`(select (max(drawn_at) at time zone 'Asia/Shanghai')::date from resource_draw where resource_draw.resource_id = resource_offer.id and resource_draw.status <> 'released')`

const coded = <R extends { type: string; providerKind: string; capacity: number | string | null }>(row: R) =>
  ({ ...row, type: row.type as Resource['type'], providerKind: row.providerKind as Resource['providerKind'], capacity: row.capacity === null ? null : Number(row.capacity) })

const selected = (work: Work, permission?: Permission) =>
  visibleResources(work, permission).select(rowColumns).select([usedCount.as('usedCount'), lastDrawnOn.as('lastDrawnOn'), standing(dayOf(work.now)).as('status')])

export const EXPIRING_DAYS = 30
export const IDLE_DAYS = 90

export const listResources = async (work: Work, { cursor, limit = 50, ...filter }: ResourceList) => {
  const today = dayOf(work.now)
  let query = selected(work).orderBy('resourceOffer.name').orderBy('resourceOffer.id').limit(limit + 1)
  if (filter.area) query = query.where((eb) => eb.or([withinAreas<'resourceOffer'>([filter.area!], 'resourceOffer.areaCode')(eb as never), servedIn([filter.area!]), ...(above([filter.area!]).length > 0 ? [eb('resourceOffer.areaCode', 'in', above([filter.area!]))] : [])]))
  if (filter.type) query = query.where('resourceOffer.type', 'in', filter.type)
  if (filter.providerKind) query = query.where('resourceOffer.providerKind', 'in', filter.providerKind)
  if (filter.status) query = query.where(standing(today), 'in', filter.status)
  if (filter.provider) query = query.where('resourceOffer.providerId', '=', filter.provider)
  if (filter.search) query = query.where('resourceOffer.search', '@>', sql<string[]>`${bigrams(filter.search)}::text[]`)
  if (filter.left) query = query.where(standing(today), '=', 'available').where(somethingLeft)
  if (filter.expiring) query = query.where(standing(today), 'in', ['available', 'approved', 'paused']).where('resourceOffer.validUntil', '<=', addDays(today, EXPIRING_DAYS))
  if (filter.idle) query = query.where(standing(today), '=', 'available').where(sql<boolean>`resource_offer.created_at < ${idleSince(work)} and not exists (select from resource_draw where resource_draw.resource_id = resource_offer.id and resource_draw.drawn_at >= ${idleSince(work)})`)
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('resourceOffer.name', 'resourceOffer.id'), '>', eb.tuple(name, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.name, row.id])
  return { rows: await withLeft(work, rows.map(coded)), next }
}

const idleSince = (work: Work): Date => new Date(work.now.getTime() - IDLE_DAYS * 86_400_000)
/** Windows, weeks and months come again; only what is given once and for all can be gone. */
const somethingLeft = sql<boolean>`(resource_offer.capacity is null or resource_offer.capacity_per <> 'total' or not exists (select from resource_period where resource_period.resource_id = resource_offer.id and resource_period.period = 'total' and resource_period.held >= resource_offer.capacity))`

const particulars = [
  'resourceOffer.quantity', 'resourceOffer.contactName', 'resourceOffer.contactPhone', 'resourceOffer.remark', 'resourceOffer.createdAt', 'resourceOffer.conditions', 'resourceOffer.forGroups', 'resourceOffer.needsVenue', 'resourceOffer.serviceAreas',
  'resourceOffer.approvedAt', 'approver.name as approvedByName', 'resourceOffer.status as stored',
] as const

export const theResource = async (work: Work, id: string, permission: Permission = 'resource.read') => {
  const row = await selected(work, permission).leftJoin('account', 'account.id', 'resourceOffer.approvedBy').leftJoin('person as approver', 'approver.id', 'account.personId').select(particulars).where('resourceOffer.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('resource')
  return { ...coded(row), closures: await closuresOf(work, [id]) }
}
export type StandingResource = Awaited<ReturnType<typeof theResource>>

/** Held until the end of the transaction: of two who draw at once the second sees what the first left. */
export const lockResource = (work: Work, id: string) => work.db.selectFrom('resourceOffer').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

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

/** Resources of a community by the numbers that our own print-outs carry. */
export const knownByNumber = async (work: Work, numbers: string[], areaCode: string) =>
  numbers.length === 0 ? [] : compared(work).where('areaCode', '=', areaCode).where(sql<string>`'P' || upper(right(id::text, 8))`, '=', sql<string>`any(${numbers}::text[])`).execute()

export const knownByKey = (work: Work, keys: Buffer[]) => compared(work).where('importKey', '=', sql<Buffer>`any(${keys}::bytea[])`).execute()
const compared = (work: Work) =>
  work.db.selectFrom('resourceOffer').select(['id', 'importKey', 'version', 'areaCode', 'name', 'providerName', 'providerKind', 'type', 'quantityText', 'quantity', 'unit', 'timesText', 'blocks', 'contactName', 'usedCount', 'remark', 'sheetNumber', 'filingOn'])
    .where('countyCode', '=', work.county)

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
export const areasNamed = (work: Work, codes: readonly string[]) => (codes.length === 0 ? Promise.resolve([]) : work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).orderBy('code').execute())

const MOST_A_ROUND = 200
/** So many a round, so that a backlog holds nobody up. */
export const endExpired = (work: Work, today: string) =>
  work.db.updateTable('resourceOffer').set((eb) => ({ status: 'expired', version: eb('version', '+', 1) }))
    .where('id', 'in', (eb) => eb.selectFrom('resourceOffer as due').select('due.id').where('due.status', 'in', ['approved', 'available', 'paused']).where('due.validUntil', '<', today).orderBy('due.id').limit(MOST_A_ROUND).forUpdate().skipLocked())
    .returning(['id', 'name', 'areaCode', 'providerId', 'validUntil']).execute()

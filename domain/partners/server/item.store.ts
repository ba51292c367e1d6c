import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { ClaimItem, ClaimStatus, Hall, HallItem, ItemList } from '#domain/partners/claim.contract.ts'
import { leftOf } from '#domain/partners/claim.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const inCommunity = sql<boolean>`community.code = left(claim_item.area_code, 12)`

const visibleItems = (work: Work, permission: Permission = 'claim.read') =>
  work.db.selectFrom('claimItem').innerJoin('area as community', (join) => join.on(inCommunity)).leftJoin('need', 'need.id', 'claimItem.needId')
    .where(withinAreas<'claimItem'>(scopeOf(work.actor, permission).areas, 'claimItem.areaCode') as never)
    .select(['claimItem.id', 'claimItem.areaCode', 'community.name as communityName', 'claimItem.kind', 'claimItem.needId', 'need.code as needCode', 'claimItem.projectId', 'claimItem.title', 'claimItem.words', 'claimItem.quantity', 'claimItem.unit', 'claimItem.taken', 'claimItem.delivered', 'claimItem.dueOn', 'claimItem.status', 'claimItem.putUpAt', 'claimItem.version'])
type Row = Awaited<ReturnType<ReturnType<typeof visibleItems>['executeTakeFirstOrThrow']>>
const shown = (work: Work) => (row: Row): ClaimItem => ({ ...row, left: leftOf(row), putUpAt: row.putUpAt.toISOString(), mayTakeDown: row.status === 'open' && mayIn(work.actor, 'claim.offer', row.areaCode) })

export const listItems = async (work: Work, { cursor, limit = 50, area, status, kind, needId, left }: ItemList) => {
  let query = visibleItems(work).orderBy('claimItem.putUpAt', 'desc').orderBy('claimItem.id', 'desc').limit(limit + 1)
  if (area) query = query.where(withinAreas<'claimItem'>([area], 'claimItem.areaCode') as never)
  if (status) query = query.where('claimItem.status', 'in', status)
  if (kind) query = query.where('claimItem.kind', 'in', kind)
  if (needId) query = query.where('claimItem.needId', '=', needId)
  if (left) query = query.where('claimItem.status', '=', 'open').whereRef('claimItem.taken', '<', 'claimItem.quantity')
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('claimItem.putUpAt', 'claimItem.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.putUpAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

export const theItem = async (work: Work, id: string, permission: Permission): Promise<Row> => {
  const row = await visibleItems(work, permission).where('claimItem.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('claim.item-not-found', 404)
  return row
}
export const itemShown = async (work: Work, id: string): Promise<ClaimItem> => shown(work)(await theItem(work, id, 'claim.read'))
export const findItem = (work: Work, id: string) => work.db.selectFrom('claimItem').select(['id', 'areaCode', 'needId', 'putUpBy']).where('id', '=', id).executeTakeFirst()

/** False when the id is there already, or the need or the project stands up already. */
export const addItem = async (work: Work, item: Omit<Insertable<DB['claimItem']>, 'countyCode' | 'putUpAt' | 'putUpBy'>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('claimItem').values({ ...item, countyCode: work.county, putUpAt: work.now, putUpBy: work.actor.accountId }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
export const changeItem = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['claimItem']>): Promise<void> =>
  oneRow(await work.db.updateTable('claimItem').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** Communities that a unit may help: those it sits in or above, those in whose ledger it stands. */
const around = (organisations: string[]) => sql<boolean>`exists (
  select from organisation as unit where unit.id = any(${organisations}::uuid[]) and unit.status = 'active' and (
    starts_with(claim_item.area_code, unit.area_code) or starts_with(unit.area_code, left(claim_item.area_code, 12))
    or exists (select from partner where partner.organisation_id = unit.id and partner.status = 'active' and partner.area_code = left(claim_item.area_code, 12))))`

/** A matter that rests, or that a professional follows up, is nobody's to claim any more. */
const stillWanted = sql<boolean>`not exists (select from need where need.id = claim_item.need_id and (need.danger or need.status in ('closed', 'declined', 'merged')))`

export const listHall = async (work: Work, { cursor, limit = 50, kind }: Hall): Promise<{ rows: HallItem[]; next: string | null }> => {
  const units = scopeOf(work.actor, 'claim.make').organisations
  let query = work.db.selectFrom('claimItem').innerJoin('area as community', (join) => join.on(inCommunity)).where('claimItem.status', '=', 'open').where(around(units)).where(stillWanted).orderBy('claimItem.putUpAt', 'desc').orderBy('claimItem.id', 'desc').limit(limit + 1)
    .select(['claimItem.id', 'community.name as communityName', 'claimItem.kind', 'claimItem.title', 'claimItem.words', 'claimItem.quantity', 'claimItem.unit', 'claimItem.taken', 'claimItem.status', 'claimItem.dueOn', 'claimItem.putUpAt'])
    .select(sql<ClaimStatus | null>`(select claim.status from claim where claim.item_id = claim_item.id and claim.organisation_id = any(${units}::uuid[]) and claim.status in ('made', 'confirmed', 'reported') limit 1)`.as('mine'))
    .where((eb) => eb.or([eb('claimItem.taken', '<', eb.ref('claimItem.quantity')), sql<boolean>`exists (select from claim where claim.item_id = claim_item.id and claim.organisation_id = any(${units}::uuid[]) and claim.status in ('made', 'confirmed', 'reported'))`]))
  if (kind) query = query.where('claimItem.kind', 'in', kind)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('claimItem.putUpAt', 'claimItem.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.putUpAt.toISOString(), row.id])
  return { rows: rows.map(({ taken: _taken, status: _status, ...row }, at) => ({ ...row, left: leftOf(rows[at]!), putUpAt: row.putUpAt.toISOString() })), next }
}

/** The row is held until the change is done: whoever reaches for it at the same moment waits, and sees what is left. */
export const holdItem = (work: Work, id: string, organisations: string[] | 'any' = 'any') => {
  const query = work.db.selectFrom('claimItem').select(['id', 'areaCode', 'kind', 'needId', 'title', 'quantity', 'unit', 'taken', 'delivered', 'status', 'dueOn', 'version']).select(stillWanted.as('wanted')).where('id', '=', id).forUpdate()
  return (organisations === 'any' ? query : query.where(around(organisations))).executeTakeFirst()
}
export type HeldItem = NonNullable<Awaited<ReturnType<typeof holdItem>>>
export const moveItem = (work: Work, item: HeldItem, change: { taken?: number; delivered?: number; status?: 'open' | 'struck' }) =>
  work.db.updateTable('claimItem').set({ ...change, version: item.version + 1 }).where('id', '=', item.id).execute()

/** What the item rests on, as far as the asker sees it there. */
export const needFor = (work: Work, id: string) =>
  work.db.selectFrom('need').select(['id', 'areaCode', 'status', 'danger', 'personName', 'code']).where('id', '=', id).where(withinAreas<'need'>(scopeOf(work.actor, 'claim.offer').areas, 'areaCode')).executeTakeFirst()
export const projectFor = (work: Work, id: string) =>
  work.db.selectFrom('serviceProject').select(['id', 'areaCode', 'status']).where('id', '=', id).where(withinAreas<'serviceProject'>(scopeOf(work.actor, 'claim.offer').areas, 'areaCode')).executeTakeFirst()

import { type SelectQueryBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Order, OrderList, OrderSlot } from '#domain/orders/order.contract.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { instantAt, addDays } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

/** Orders of one's areas; those offered to one's team or to oneself; those for one's own need. */
export const visibleOrders = (work: Work, permission: Permission = 'order.read') => {
  const { areas, organisations, own } = scopeOf(work.actor, permission)
  const { personId, accountId } = work.actor
  return work.db.selectFrom('serviceOrder').innerJoin('need', 'need.id', 'serviceOrder.needId').where((eb) => eb.or([
    withinAreas<'serviceOrder'>(areas, 'serviceOrder.areaCode')(eb as never),
    ...(organisations.length > 0 ? [eb.exists(eb.selectFrom('orderSlot as offered').select('offered.id').whereRef('offered.orderId', '=', 'serviceOrder.id').where('offered.teamId', 'in', organisations))] : []),
    ...(own && personId ? [
      eb('need.personId', '=', personId), eb('need.reporterAccountId', '=', accountId),
      eb.exists(eb.selectFrom('orderSlot as offered').innerJoin('volunteer', 'volunteer.id', 'offered.volunteerId').select('offered.id').whereRef('offered.orderId', '=', 'serviceOrder.id').where('volunteer.personId', '=', personId)),
    ] : []),
  ]))
}

const withPlace = (query: SelectQueryBuilder<DB, 'serviceOrder' | 'need', object>) =>
  query.innerJoin('person as guide', 'guide.id', 'serviceOrder.guideId').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(service_order.area_code, 12)`))
    .leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'serviceOrder.areaCode').on('grid.kind', '=', 'grid'))
    .leftJoin('serviceProject', 'serviceProject.id', 'serviceOrder.projectId')
    .leftJoin('activity', (join) => join.onRef('activity.orderId', '=', 'serviceOrder.id').on('activity.status', '<>', 'cancelled'))
    .select(['serviceOrder.id', 'serviceOrder.orderNo', 'serviceOrder.status', 'serviceOrder.needId', 'need.code as needCode', 'need.summary as needSummary', 'need.personName', 'need.personId', 'need.reporterAccountId', 'need.danger', 'serviceOrder.projectId', 'serviceProject.title as projectTitle', 'serviceOrder.areaCode',
      'community.name as communityName', 'grid.name as gridName', 'serviceOrder.title', 'serviceOrder.task', 'serviceOrder.place', 'serviceOrder.startsAt', 'serviceOrder.endsAt', 'serviceOrder.riskLevel', 'serviceOrder.riskNotice', 'serviceOrder.minimumAge',
      'serviceOrder.guideId', 'guide.name as guideName', 'serviceOrder.replyBy', 'serviceOrder.dispatchedAt', 'serviceOrder.version', 'activity.id as activityId'])
type Row = Awaited<ReturnType<ReturnType<typeof withPlace>['executeTakeFirstOrThrow']>>
type SlotRow = Awaited<ReturnType<typeof slotsOf>>[number]

const slotsOf = (work: Work, orderIds: string[]) =>
  work.db.selectFrom('orderSlot').leftJoin('volunteer', 'volunteer.id', 'orderSlot.volunteerId').leftJoin('person', 'person.id', 'volunteer.personId').leftJoin('organisation', 'organisation.id', 'orderSlot.teamId')
    .select(['orderSlot.id', 'orderSlot.orderId', 'orderSlot.ordinal', 'orderSlot.kind', 'orderSlot.skill', 'orderSlot.qualification', 'orderSlot.language', 'orderSlot.volunteerId', 'orderSlot.teamId', 'person.id as personId', 'person.name as personName', 'volunteer.areaCode', 'organisation.name as teamName',
      'orderSlot.places', 'orderSlot.required', 'orderSlot.status', 'orderSlot.answeredAt', 'orderSlot.declineReason', 'orderSlot.replacedById'])
    .where('orderSlot.orderId', 'in', orderIds).orderBy('orderSlot.ordinal').execute()

/** What belongs to the need is for those who may read the need there, or whose need it is; a volunteer never reads why. */
const shown = (work: Work, slots: Map<string, SlotRow[]>) => ({ personId, reporterAccountId, danger, ...row }: Row): Order => {
  const { actor } = work
  const ownNeed = (actor.personId !== null && personId === actor.personId) || (actor.accountId !== null && reporterAccountId === actor.accountId)
  const staff = mayIn(actor, 'need.read', row.areaCode) && !danger
  const reads = ownNeed || staff
  const all = slots.get(row.id) ?? []
  const accepted = all.some((slot) => slot.status === 'accepted' && isMine(work, slot))
  return {
    ...row, needId: reads ? row.needId : null, needCode: reads ? row.needCode : null, needSummary: reads ? row.needSummary : null, projectId: mayIn(actor, 'project.read', row.areaCode) ? row.projectId : null, personName: ownNeed ? row.personName : staff ? nameFor(work, row.personName, row.areaCode) : null,
    place: reads || accepted || mayIn(actor, 'order.read', row.areaCode) ? row.place : null,
    startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), replyBy: row.replyBy.toISOString(), dispatchedAt: row.dispatchedAt.toISOString(), activityId: row.activityId,
    replyLate: ['dispatched', 'declined'].includes(row.status) && row.replyBy < work.now, slots: all.map(shownSlot(work, row.areaCode)),
  }
}

const isMine = ({ actor }: Work, slot: SlotRow): boolean => (slot.personId !== null && slot.personId === actor.personId) || (slot.teamId !== null && scopeOf(actor, 'order.respond').organisations.includes(slot.teamId))

const shownSlot = (work: Work, orderArea: string) => ({ personId, personName, teamName, areaCode, orderId: _order, ...slot }: SlotRow): OrderSlot => ({
  ...slot, skill: slot.skill as OrderSlot['skill'], qualification: slot.qualification as OrderSlot['qualification'], language: slot.language as OrderSlot['language'], answeredAt: slot.answeredAt?.toISOString() ?? null,
  who: teamName ?? (personName === null ? null : personId === work.actor.personId ? personName : nameFor(work, personName, areaCode ?? orderArea)),
  declineReason: mayIn(work.actor, 'order.dispatch', orderArea) ? slot.declineReason : null,
})

const shownAll = async (work: Work, rows: Row[]): Promise<Order[]> => {
  const slots = Map.groupBy(rows.length > 0 ? await slotsOf(work, rows.map(({ id }) => id)) : [], ({ orderId }) => orderId)
  return rows.map(shown(work, slots))
}

export const listOrders = async (work: Work, { cursor, limit = 50, ...filter }: OrderList) => {
  let query = withPlace(filtered(work, filter)).orderBy('serviceOrder.dispatchedAt', 'desc').orderBy('serviceOrder.id', 'desc').limit(limit + 1)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('serviceOrder.dispatchedAt', 'serviceOrder.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.dispatchedAt.toISOString(), row.id])
  return { rows: await shownAll(work, rows), next }
}

const filtered = (work: Work, { status, needId, area, team, guide, late, from, to }: Omit<OrderList, 'cursor' | 'limit'>) =>
  visibleOrders(work)
    .$if(status !== undefined, (query) => query.where('serviceOrder.status', 'in', status!))
    .$if(needId !== undefined, (query) => query.where('serviceOrder.needId', '=', needId!))
    .$if(area !== undefined, (query) => query.where(withinAreas<'serviceOrder'>([area!], 'serviceOrder.areaCode') as never))
    .$if(team !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('orderSlot').select('orderSlot.id').whereRef('orderSlot.orderId', '=', 'serviceOrder.id').where('orderSlot.teamId', '=', team!))))
    .$if(guide !== undefined, (query) => query.where('serviceOrder.guideId', '=', guide!))
    .$if(late === true, (query) => query.where('serviceOrder.status', 'in', ['dispatched', 'declined']).where('serviceOrder.replyBy', '<', work.now))
    .$if(from !== undefined, (query) => query.where('serviceOrder.startsAt', '>=', instantAt(from!)))
    .$if(to !== undefined, (query) => query.where('serviceOrder.startsAt', '<', instantAt(addDays(to!, 1))))

export const theOrderShown = async (work: Work, id: string): Promise<Order> => {
  const row = await withPlace(visibleOrders(work)).where('serviceOrder.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('order')
  return (await shownAll(work, [row]))[0]!
}

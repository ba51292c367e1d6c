import { type Insertable, type Updateable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { OrderStatus, SlotStatus } from '#domain/orders/order.contract.ts'
import { weekOf } from '#domain/volunteers/volunteer.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { visibleOrders } from './order.view.ts'

const standing = ['serviceOrder.id', 'serviceOrder.status', 'serviceOrder.needId', 'serviceOrder.areaCode', 'serviceOrder.startsAt', 'serviceOrder.endsAt', 'serviceOrder.version', 'serviceOrder.guideId', 'serviceOrder.minimumAge', 'serviceOrder.sameGender', 'serviceOrder.riskLevel', 'serviceOrder.dispatchedBy'] as const

/** The order for a dispatcher's verb: within the areas in which they dispatch. */
export const theOrder = async (work: Work, id: string) => {
  const order = await visibleOrders(work, 'order.dispatch').select(standing).where('serviceOrder.id', '=', id).forUpdate('serviceOrder').executeTakeFirst()
  if (!order) throw notFound('order')
  return order
}

/** For what follows by the flow; locked, so that two last answers at once confirm it once. */
export const theOrderItself = (work: Work, id: string) => work.db.selectFrom('serviceOrder').select(standing).where('serviceOrder.id', '=', id).forUpdate().executeTakeFirstOrThrow()
export type StandingOrder = Awaited<ReturnType<typeof theOrderItself>>

export const orderBefore = (work: Work, id: string) => work.db.selectFrom('serviceOrder').select(['id', 'dispatchedBy']).where('id', '=', id).executeTakeFirst()

export const addOrder = (work: Work, order: Omit<Insertable<DB['serviceOrder']>, 'countyCode' | 'orderNo' | 'dispatchedAt' | 'dispatchedBy'>) =>
  work.db.insertInto('serviceOrder').values({ ...order, countyCode: work.county, orderNo: sql<string>`next_order_no(${work.county}, ${Number(dayOf(work.now).slice(0, 4))})`, dispatchedAt: work.now, dispatchedBy: work.actor.accountId }).execute()

export const addSlots = (work: Work, slots: Omit<Insertable<DB['orderSlot']>, 'countyCode'>[]) => work.db.insertInto('orderSlot').values(slots.map((slot) => ({ ...slot, countyCode: work.county }))).execute()

/** A change of status counts the version up, so that a page opened before cannot overwrite it. */
export const setStatus = async (work: Work, { id, version }: { id: string; version: number }, status: OrderStatus): Promise<void> =>
  oneRow(await work.db.updateTable('serviceOrder').set({ status, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

export const changeSlot = (work: Work, id: string, change: Updateable<DB['orderSlot']>) => work.db.updateTable('orderSlot').set(change).where('id', '=', id).execute()

export const slotsOfOrder = (work: Work, orderId: string) =>
  work.db.selectFrom('orderSlot').select(['id', 'ordinal', 'kind', 'status', 'required', 'replacedById', 'volunteerId', 'teamId', 'skill', 'qualification', 'language', 'places']).where('orderId', '=', orderId).orderBy('ordinal').execute()

export const findSlot = (work: Work, id: string) => work.db.selectFrom('orderSlot').selectAll().where('id', '=', id).executeTakeFirst()

export const answerSlot = async (work: Work, id: string, status: SlotStatus, declineReason: string | null = null): Promise<void> =>
  oneRow(await work.db.updateTable('orderSlot').set({ status, answeredAt: work.now, declineReason }).where('id', '=', id).where('status', '=', 'offered').execute())

/** Orders for the need that still stand, but this one. */
export const otherOpenOrders = async (work: Work, needId: string, exceptId: string) =>
  (await work.db.selectFrom('serviceOrder').select('id').where('needId', '=', needId).where('id', '<>', exceptId).where('status', 'not in', ['finished', 'cancelled']).execute()).length

/** Whether somebody came for this need since it was last evaluated. */
export const wasServed = async (work: Work, needId: string): Promise<boolean> =>
  Boolean(await work.db.selectFrom('activity').innerJoin('enrolment', 'enrolment.activityId', 'activity.id').select('enrolment.id').where('activity.needId', '=', needId).where('enrolment.status', 'in', ['checked_in', 'checked_out'])
    .where((eb) => eb.not(eb.exists(eb.selectFrom('needEvaluation').select('needEvaluation.id').whereRef('needEvaluation.needId', '=', 'activity.needId').whereRef('needEvaluation.at', '>', 'activity.startsAt')))).limit(1).executeTakeFirst())

export const activeTeams = async (work: Work, ids: string[]): Promise<Set<string>> =>
  new Set(ids.length === 0 ? [] : (await work.db.selectFrom('team').innerJoin('organisation', 'organisation.id', 'team.organisationId').select('organisation.id').where('organisation.id', 'in', ids).where('organisation.status', '=', 'active').execute()).map(({ id }) => id))


/** Social workers whose areas hold this place, with how many services they guide in the week. */
export const guidesFor = async (work: Work, areaCode: string, at: Date): Promise<{ personId: string; name: string; load: number }[]> => {
  const week = weekOf(at)
  const today = dayOf(work.now)
  return work.db.selectFrom('roleAssignment').innerJoin('account', 'account.id', 'roleAssignment.accountId').innerJoin('person', 'person.id', 'account.personId')
    .select(['person.id as personId', 'person.name']).distinct()
    .select((eb) => sql<number>`(${heldBySeries(week)} + ${eb.selectFrom('serviceOrder').select(sql<number>`count(*)::integer`.as('load')).whereRef('serviceOrder.guideId', '=', 'person.id').where('serviceOrder.status', 'not in', ['finished', 'cancelled']).where('serviceOrder.startsAt', '>=', week.from).where('serviceOrder.startsAt', '<', week.to)})`.as('load'))
    .where('roleAssignment.role', '=', 'social_worker').where('roleAssignment.endedAt', 'is', null).where('roleAssignment.fromOn', '<=', today).where((eb) => eb.or([eb('roleAssignment.toOn', 'is', null), eb('roleAssignment.toOn', '>=', today)]))
    .where('account.status', 'in', ['active', 'invited']).where(sql<boolean>`exists (select from unnest(role_assignment.area_codes) as reach where starts_with(${areaCode}, reach))`)
    .orderBy('load').orderBy('person.name').orderBy('person.id').execute()
}

/** Services that recur are guided too. */
const heldBySeries = (week: { from: Date; to: Date }) =>
  sql`(select count(*)::integer from activity where activity.guide_id = person.id and activity.series_id is not null and activity.status in ('confirmed', 'ongoing') and activity.starts_at >= ${week.from} and activity.starts_at < ${week.to})`

/** Two dispatchers at once must not both take a guide's last place. */
export const lockGuide = (work: Work, personId: string) => sql`select pg_advisory_xact_lock(hashtextextended(${`guide ${personId}`}, 0))`.execute(work.db)

export const personBehind = async (work: Work, volunteerId: string): Promise<string | undefined> =>
  (await work.db.selectFrom('volunteer').select('personId').where('id', '=', volunteerId).executeTakeFirst())?.personId

export const withdrawOffers = (work: Work, orderId: string) => work.db.updateTable('orderSlot').set({ status: 'withdrawn' }).where('orderId', '=', orderId).where('status', '=', 'offered').execute()

export const renewReply = (work: Work, id: string, replyBy: Date, replyDays: number) => work.db.updateTable('serviceOrder').set({ replyBy, replyFrom: work.now, replyDays }).where('id', '=', id).execute()

/** An accepted role that was given back. */
export const answeredNo = (work: Work, slotId: string) => work.db.updateTable('orderSlot').set({ status: 'declined', answeredAt: work.now }).where('id', '=', slotId).where('status', '=', 'accepted').execute()

/** Unanswered orders whose reply clock runs over a stretch of days and has not run out. */
export const repliesOver = (work: Work, from: Date, until: Date) =>
  work.db.selectFrom('serviceOrder').select(['id', 'areaCode', 'needId', 'dispatchedAt', 'replyFrom', 'replyDays', 'replyBy', 'startsAt'])
    .where('status', 'in', ['dispatched', 'declined']).where('replyBy', '>=', work.now).where('replyBy', '>=', from).where((eb) => eb.fn.coalesce('replyFrom', 'dispatchedAt'), '<', until).forUpdate().execute()

export const moveReply = (work: Work, id: string, replyBy: Date) => work.db.updateTable('serviceOrder').set({ replyBy }).where('id', '=', id).execute()

/** Another social worker guides, where this one did. */
export const changeGuide = (work: Work, ids: string[], fromId: string | null, toId: string) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('serviceOrder').set((eb) => ({ guideId: toId, version: eb('version', '+', 1) }))
    .where('id', 'in', ids).where('guideId', fromId === null ? 'is' : '=', fromId).returning(['id', 'areaCode', 'needId']).execute()

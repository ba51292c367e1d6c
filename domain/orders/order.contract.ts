import * as z from 'zod/mini'
import { TaskSheet } from '#domain/projects/task-sheet.contract.ts'
import { LanguageCode } from '#domain/settings/code.contract.ts'
import { SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { AreaCode, ById, Day, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const ORDER_STATUSES = ['dispatched', 'accepted', 'declined', 'scheduled', 'in_progress', 'finished', 'cancelled'] as const
export const OrderStatus = z.enum(ORDER_STATUSES)
export type OrderStatus = z.infer<typeof OrderStatus>
export const ORDER_VERBS = ['accept', 'decline', 'reoffer', 'schedule', 'start', 'finish', 'cancel'] as const
export type OrderVerb = (typeof ORDER_VERBS)[number]

export const RiskLevel = z.enum(['ordinary', 'attention', 'danger'])
export type RiskLevel = z.infer<typeof RiskLevel>
export const SlotKind = z.enum(['person', 'team', 'open'])
export const SlotStatus = z.enum(['offered', 'accepted', 'declined', 'withdrawn'])
export type SlotStatus = z.infer<typeof SlotStatus>

export const OrderSlot = z.object({
  id: Id, ordinal: z.int(), kind: SlotKind, skill: z.nullable(SkillCode), qualification: z.nullable(SkillCode), language: z.nullable(LanguageCode),
  volunteerId: z.nullable(Id), teamId: z.nullable(Id),
  /** The volunteer (masked where names may not be read) or the team; null for open places. */
  who: z.nullable(z.string()), places: z.int(), required: z.boolean(), status: SlotStatus, answeredAt: z.nullable(Instant),
  /** Shown to the dispatcher only. */
  declineReason: z.nullable(z.string()),
  /** The offer that took this one's place after a decline. */
  replacedById: z.nullable(Id),
})
export type OrderSlot = z.infer<typeof OrderSlot>

/** An order as the office reads it. A volunteer gets task cards instead; whoever may not read the need gets null for what belongs to it. */
export const Order = z.object({
  id: Id, orderNo: z.string(), status: OrderStatus,
  needId: z.nullable(Id), needCode: z.nullable(z.string()), needSummary: z.nullable(z.string()), personName: z.nullable(z.string()), projectId: z.nullable(Id), projectTitle: z.nullable(z.string()),
  areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  title: z.string(), task: z.string(), place: z.nullable(z.string()), startsAt: Instant, endsAt: Instant,
  riskLevel: RiskLevel, riskNotice: z.string(), minimumAge: z.int(), guideId: Id, guideName: z.string(),
  replyBy: Instant, replyLate: z.boolean(), dispatchedAt: Instant, slots: z.array(OrderSlot), activityId: z.nullable(Id), version: z.int(),
})
export type Order = z.infer<typeof Order>

/** What a volunteer or a team leader reads of an order: what, when, where and how; never why. Place and family name only once accepted. */
export const TaskCard = z.object({
  slotId: Id, orderId: Id, orderNo: z.string(), kind: z.enum(['person', 'team']), teamId: z.nullable(Id), teamName: z.nullable(z.string()), places: z.int(),
  status: SlotStatus, orderStatus: OrderStatus, title: z.string(), task: z.string(), startsAt: Instant, endsAt: Instant, areaName: z.string(),
  place: z.nullable(z.string()), personName: z.nullable(z.string()), riskLevel: RiskLevel, riskNotice: z.string(), guideName: z.string(), replyBy: Instant, activityId: z.nullable(Id), taskSheet: z.nullable(TaskSheet),
})
export type TaskCard = z.infer<typeof TaskCard>

const demands = { skill: z.optional(SkillCode), qualification: z.optional(SkillCode), language: z.optional(LanguageCode) }
const places = z.optional(z.int().check(z.minimum(1), z.maximum(1000)))
/** A role of the order: it names a person, a team, or stands open for sign-up. */
const NewSlot = z.discriminatedUnion('kind', [
  z.object({ id: Id, kind: z.literal('person'), volunteerId: Id, required: z.optional(z.boolean()), ...demands }),
  z.object({ id: Id, kind: z.literal('team'), teamId: Id, places, required: z.optional(z.boolean()), ...demands }),
  z.object({ id: Id, kind: z.literal('open'), places, ...demands }),
])
export type NewSlot = z.output<typeof NewSlot>

export const DispatchOrder = z.object({
  id: Id, needId: Id, startsAt: Instant, endsAt: Instant, place: text(100),
  /** The running project it belongs to: its signed task sheet goes along. */
  projectId: z.optional(Id),
  /** A neutral public title: nothing about the person's situation. */
  title: text(40, 2), task: text(500, 2), riskLevel: RiskLevel, riskNotice: text(300, 2), sameGender: z.optional(z.boolean()),
  /** 18 unless said otherwise; below 18 only where nobody goes to a home. */
  minimumAge: z.optional(z.int().check(z.minimum(0), z.maximum(60))), guideId: Id,
  slots: z.array(NewSlot).check(z.minLength(1), z.maxLength(20)),
  /** The room in which it takes place: booked with the order. */
  roomId: z.optional(Id),
  /** What is taken from the resources list: reserved with the order, for its day. */
  draws: z.optional(z.array(z.object({ id: Id, resourceId: Id, quantity: z.number().check(z.positive(), z.maximum(1e9)) })).check(z.maxLength(10))),
})
export type DispatchOrder = z.output<typeof DispatchOrder>

const Reoffer = z.object({ slotId: Id, version: z.optional(z.int()), to: z.discriminatedUnion('kind', [
  z.object({ id: Id, kind: z.literal('person'), volunteerId: Id }), z.object({ id: Id, kind: z.literal('team'), teamId: Id }), z.object({ id: Id, kind: z.literal('open') }),
]) })
export type Reoffer = z.output<typeof Reoffer>

const OrderList = z.object({ status: z.optional(many(OrderStatus)), needId: z.optional(Id), area: z.optional(AreaCode), team: z.optional(Id), guide: z.optional(Id), late: z.optional(flag), from: z.optional(Day), to: z.optional(Day), ...paging })
export type OrderList = z.output<typeof OrderList>

const where = { areaCode: z.string(), needId: z.string() }
export const orderDispatched = fact('order.dispatched', { ...where, guideId: z.string(), slots: z.int() })
export const slotAccepted = fact('order.slot-accepted', { slotId: z.string() })
export const slotDeclined = fact('order.slot-declined', { slotId: z.string(), required: z.boolean() })
export const slotReoffered = fact('order.slot-reoffered', { slotId: z.string(), newSlotId: z.string() })
/** Every required slot is filled; the activity follows. */
export const orderAccepted = fact('order.accepted', where)
/** A holiday was declared later: the reply clock that had not run out was reckoned anew. */
export const orderReplyMoved = fact('order.reply-moved', { areaCode: z.string(), needId: z.string(), replyBy: z.string() })
export const orderCancelled = fact('order.cancelled', where)
/** The social worker who guided it has left the post. */
export const orderTakenOver = fact('order.taken-over', { ...where, fromId: z.nullable(z.string()), toId: z.string() })
export const orderFinished = fact('order.finished', { ...where, attended: z.int() })

export const orderEndpoints = {
  list: endpoint({ method: 'GET', path: '/orders', may: 'order.read', says: 'Orders within one’s scope, the newest first.', input: OrderList, output: page(Order) }),
  detail: endpoint({ method: 'GET', path: '/order', may: 'order.read', says: 'One order with its roles.', input: ById, output: Order }),
  mine: endpoint({ method: 'GET', path: '/orders/mine', may: 'order.respond', says: 'Task cards of what was offered to oneself or to one’s team: waiting ones first, then by time.', input: z.object({ status: z.optional(many(SlotStatus)) }), output: z.object({ rows: z.array(TaskCard) }) }),
  guides: endpoint({
    method: 'GET', path: '/orders/guides', may: 'order.dispatch', says: 'The social workers who may guide a service for this need, with how many they guide that week.',
    input: z.object({ needId: Id, startsAt: Instant }), output: z.object({ rows: z.array(z.object({ personId: Id, name: z.string(), load: z.int(), limit: z.int() })) }),
  }),
  dispatch: endpoint({ method: 'POST', path: '/orders/dispatch', may: 'order.dispatch', says: 'Composes and dispatches an order for a need routed to service; the same id again is the same order.', input: DispatchOrder, output: Order }),
  accept: endpoint({ method: 'POST', path: '/orders/accept', may: 'order.respond', says: 'Takes on what was offered to oneself or to one’s team, having read the risks.', input: z.object({ slotId: Id, riskRead: z.boolean() }), output: TaskCard }),
  decline: endpoint({ method: 'POST', path: '/orders/decline', may: 'order.respond', says: 'Declines without any penalty; a reason may be given and is shown to the dispatcher only.', input: z.object({ slotId: Id, reason: z.optional(text(200)) }), output: TaskCard }),
  reoffer: endpoint({ method: 'POST', path: '/orders/reoffer', may: 'order.dispatch', says: 'Offers a declined or unanswered role to somebody else.', input: Reoffer, output: Order }),
  cancel: endpoint({ method: 'POST', path: '/orders/cancel', may: 'order.dispatch', says: 'Cancels an order that has not begun; the need waits for dispatch again.', input: z.object({ id: Id, version: z.optional(z.int()) }), output: Order }),
}

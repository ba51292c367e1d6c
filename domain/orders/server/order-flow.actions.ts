import { markNeedServing, markNeedUndispatched, markServiceEnded } from '#domain/needs/server/need-flow.actions.ts'
import { orderAccepted, orderFinished, slotDeclined } from '#domain/orders/order.contract.ts'
import { isFilled, orderWorkflow } from '#domain/orders/order.rules.ts'
import { releaseFor } from '#domain/resources/server/draw.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { type StandingOrder, answeredNo, findSlot, otherOpenOrders, setStatus, slotsOfOrder, theOrderItself, wasServed } from './order.store.ts'

// What happens to an order when an activity moves; called by the flow, past the areas.

/** All required roles are filled: the order is accepted, and the activity follows from the fact. */
export const confirmWhenFilled = async (work: Work, order: StandingOrder): Promise<void> => {
  if (order.status !== 'dispatched' || !isFilled(await slotsOfOrder(work, order.id))) return
  await setStatus(work, order, 'accepted')
  await work.record(orderAccepted(order.id, { areaCode: order.areaCode, needId: order.needId }))
}

/** The activity stands: the order is scheduled and the need is being served. */
export const scheduleOrder = async (work: Work, orderId: string): Promise<void> => {
  const order = await theOrderItself(work, orderId)
  if (order.status !== 'accepted') return
  await setStatus(work, order, 'scheduled')
  await markNeedServing(work, order.needId)
}

export const startOrder = async (work: Work, orderId: string): Promise<void> => {
  const order = await theOrderItself(work, orderId)
  if (order.status === 'scheduled') await setStatus(work, order, 'in_progress')
}

/** The need waits for its rating when the last order is over; when nobody came it waits for dispatch again. */
export const finishOrder = async (work: Work, orderId: string, attended: number): Promise<void> => {
  const order = await theOrderItself(work, orderId)
  if (!orderWorkflow.after(order.status, 'finish')) return
  await setStatus(work, order, 'finished')
  // Nobody came: what was kept for it was not needed. Otherwise somebody says what was really used.
  if (attended === 0) await releaseFor(work, { orderId })
  await work.record(orderFinished(order.id, { areaCode: order.areaCode, needId: order.needId, attended }))
  await settleNeed(work, order)
}

/** What becomes of the need when one of its orders has left the field. */
export const settleNeed = async (work: Work, { id, needId }: StandingOrder): Promise<void> => {
  if ((await otherOpenOrders(work, needId, id)) > 0) return
  await ((await wasServed(work, needId)) ? markServiceEnded(work, needId) : markNeedUndispatched(work, needId))
}

/** Somebody who had accepted cannot come after all: the role stands open for another offer, the activity stays. */
export const takeBackSlot = async (work: Work, slotId: string): Promise<void> => {
  const slot = await findSlot(work, slotId)
  if (!slot || slot.kind !== 'person') return
  const order = await theOrderItself(work, slot.orderId)
  await answeredNo(work, slotId)
  await setStatus(work, order, orderWorkflow.after(order.status, 'decline') ?? order.status)
  await work.record(slotDeclined(order.id, { slotId, required: slot.required }))
}

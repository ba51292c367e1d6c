import { type Order, type Reoffer, orderCancelled, slotReoffered } from '#domain/orders/order.contract.ts'
import { orderWorkflow, replyBy, whyNot, whyNotReoffer } from '#domain/orders/order.rules.ts'
import { theClocking } from '#domain/settings/server/calendar.actions.ts'
import { releaseFor } from '#domain/resources/server/draw.actions.ts'
import { freeRoomOf } from '#domain/venues/server/room-for.actions.ts'
import { promisedBy } from '#domain/settings/working-days.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { whyNotOffered } from './dispatch.actions.ts'
import { confirmWhenFilled, settleNeed } from './order-flow.actions.ts'
import { type StandingOrder, activeTeams, addSlots, changeSlot, findSlot, renewReply, setStatus, slotsOfOrder, theOrder, theOrderItself, withdrawOffers } from './order.store.ts'
import { theOrderShown } from './order.view.ts'

export const readOrder = (work: Work, { id }: { id: string }): Promise<Order> => theOrderShown(work, id)

/** The same role, offered to somebody else; the earlier offer stays as what it was. */
export const reofferSlot = async (work: Work, { slotId, version, to }: Reoffer): Promise<Order> => {
  const slot = await findSlot(work, slotId)
  if (!slot) throw new Refusal('order.slot-not-found', 404)
  const order = await theOrder(work, slot.orderId)
  if (slot.replacedById === to.id) return theOrderShown(work, order.id)
  refuseStale(order, version)
  const refusal = whyNotReoffer(slot) ?? whyNot(order, 'reoffer')
  if (refusal) throw new Refusal(refusal)
  await refuseUnfit(work, order, slot, to)
  const slots = await slotsOfOrder(work, order.id)
  await addSlots(work, [{
    id: to.id, orderId: order.id, ordinal: slots.length + 1, kind: to.kind, skill: slot.skill, qualification: slot.qualification, language: slot.language, places: to.kind === 'person' ? 1 : slot.places, required: slot.required,
    volunteerId: to.kind === 'person' ? to.volunteerId : null, teamId: to.kind === 'team' ? to.teamId : null, status: to.kind === 'open' ? 'accepted' : 'offered',
  }])
  await changeSlot(work, slot.id, { replacedById: to.id, ...(slot.status === 'offered' ? { status: 'withdrawn' as const } : {}) })
  await backToDispatched(work, order, slots.some((other) => other.id !== slot.id && other.required && other.status === 'declined' && !other.replacedById))
  await work.record(slotReoffered(order.id, { slotId, newSlotId: to.id }))
  await confirmWhenFilled(work, await theOrderItself(work, order.id))
  return theOrderShown(work, order.id)
}

const refuseStale = (order: StandingOrder, version: number | undefined): void => {
  if (version !== undefined && version !== order.version) throw new Refusal('kit.changed-meanwhile')
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

const refuseUnfit = async (work: Work, order: StandingOrder, slot: { skill: string | null; qualification: string | null; language: string | null }, to: Reoffer['to']): Promise<void> => {
  if (to.kind === 'team' && !(await activeTeams(work, [to.teamId])).has(to.teamId)) throw wrong('to.teamId', 'order.no-such-team')
  if (to.kind !== 'person') return
  if ((await slotsOfOrder(work, order.id)).some(({ volunteerId, status }) => volunteerId === to.volunteerId && status !== 'declined' && status !== 'withdrawn')) throw wrong('to.volunteerId', 'order.asked-twice')
  const demands = { skill: slot.skill ?? undefined, qualification: slot.qualification ?? undefined, language: slot.language ?? undefined } as Parameters<typeof whyNotOffered>[2]
  const reason = await whyNotOffered(work, order.needId, { ...order, ...demands }, to.volunteerId)
  if (reason) throw wrong('to.volunteerId', reason)
}

/** A new reply clock runs; an order with another declined role stays declined until that one is offered too. */
const backToDispatched = async (work: Work, order: StandingOrder, othersDeclined: boolean): Promise<void> => {
  const status = orderWorkflow.after(order.status, 'reoffer')!
  const { clocks, calendar } = await theClocking(work)
  await setStatus(work, order, status === 'dispatched' && othersDeclined ? 'declined' : status)
  await renewReply(work, order.id, replyBy(promisedBy(work.now, clocks.accept, calendar), order.startsAt), clocks.accept)
}

export const cancelOrder = async (work: Work, { id, version }: { id: string; version?: number | undefined }): Promise<Order> => {
  const order = await theOrder(work, id)
  refuseStale(order, version)
  const refusal = whyNot(order, 'cancel')
  if (refusal) throw new Refusal(refusal)
  await setStatus(work, order, 'cancelled')
  await withdrawOffers(work, id)
  await freeRoomOf(work, { orderId: id })
  await releaseFor(work, { orderId: id })
  await work.record(orderCancelled(id, { areaCode: order.areaCode, needId: order.needId }))
  await settleNeed(work, order)
  return theOrderShown(work, id)
}

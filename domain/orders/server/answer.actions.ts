import { isTaken, whyNotGiven } from '#domain/matching/server/matching.actions.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { type TaskCard, slotAccepted, slotDeclined } from '#domain/orders/order.contract.ts'
import { orderWorkflow, whyNotAnswer } from '#domain/orders/order.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { lockVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { confirmWhenFilled } from './order-flow.actions.ts'
import { type StandingOrder, answerSlot, findSlot, personBehind, setStatus, theOrderItself } from './order.store.ts'
import { theTaskCard } from './task-card.ts'

/** Offered to oneself, or to a team that one leads; anything else is not there. */
const theOwnSlot = async (work: Work, slotId: string) => {
  const slot = await findSlot(work, slotId)
  const { own, organisations } = scopeOf(work.actor, 'order.respond')
  const mine = slot?.volunteerId ? own && (await personBehind(work, slot.volunteerId)) === work.actor.personId : slot?.teamId ? organisations.includes(slot.teamId) : false
  if (!slot || !mine) throw new Refusal('order.slot-not-found', 404)
  return slot
}
type OwnSlot = Awaited<ReturnType<typeof theOwnSlot>>

export const acceptSlot = async (work: Work, { slotId, riskRead }: { slotId: string; riskRead: boolean }): Promise<TaskCard> => {
  const { slot, order } = await opened(work, slotId)
  if (slot.status !== 'accepted') {
    const refusal = whyNotAnswer(slot, order, work.now) ?? (riskRead ? undefined : 'order.read-the-risk')
    if (refusal) throw new Refusal(refusal)
    if (slot.volunteerId) await refuseUnable(work, slot, slot.volunteerId, order)
    await answerSlot(work, slotId, 'accepted')
    await work.record(slotAccepted(order.id, { slotId }))
    await confirmWhenFilled(work, order)
  }
  return theTaskCard(work, slotId)
}

/** The order is locked first, then the offer is read: of two answers at once the second sees the first. */
const opened = async (work: Work, slotId: string): Promise<{ slot: OwnSlot; order: StandingOrder }> => {
  const order = await theOrderItself(work, (await theOwnSlot(work, slotId)).orderId)
  return { slot: await theOwnSlot(work, slotId), order }
}

const refuseUnable = async (work: Work, slot: OwnSlot, volunteerId: string, order: StandingOrder): Promise<void> => {
  await lockVolunteer(work, volunteerId)
  const failed = (await whyNotGiven(work, order.needId, order, [volunteerId], ['active', 'age'])).get(volunteerId)
  if (failed) throw new Refusal(failed === 'age' ? 'order.not-fit-age' : 'order.not-fit-active')
  if (await isTaken(work, volunteerId, order.startsAt, order.endsAt, slot.orderId)) throw new Refusal('order.busy-then')
}

/** No is an answer like yes: nothing is counted against anybody (R3). */
export const declineSlot = async (work: Work, { slotId, reason }: { slotId: string; reason?: string | undefined }): Promise<TaskCard> => {
  const { slot, order } = await opened(work, slotId)
  if (slot.status !== 'declined') {
    const refusal = whyNotAnswer(slot, order, work.now)
    if (refusal) throw new Refusal(refusal)
    await answerSlot(work, slotId, 'declined', reason ? withoutNumbers(reason) : null)
    const status = slot.required ? orderWorkflow.after(order.status, 'decline') : undefined
    if (status) await setStatus(work, order, status)
    await work.record(slotDeclined(order.id, { slotId, required: slot.required }))
  }
  return theTaskCard(work, slotId)
}

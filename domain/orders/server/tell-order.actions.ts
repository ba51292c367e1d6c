import type { Receiver } from '#domain/messages/message.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

const orderOf = (work: Work, id: string) => work.db.selectFrom('serviceOrder').select(['title', 'startsAt', 'orderNo', 'dispatchedBy']).where('id', '=', id).executeTakeFirstOrThrow()

/** Whoever is asked by name is told that an answer is wanted; open places are found by those who look. */
export const tellAsked = async (work: Work, orderId: string, slotId?: string): Promise<void> => {
  const slots = await work.db.selectFrom('orderSlot').leftJoin('volunteer', 'volunteer.id', 'orderSlot.volunteerId').select(['orderSlot.id', 'orderSlot.teamId', 'volunteer.personId'])
    .where('orderId', '=', orderId).where('orderSlot.status', '=', 'offered').$if(slotId !== undefined, (some) => some.where('orderSlot.id', '=', slotId!)).execute()
  const to = slots.flatMap(({ personId, teamId }): Receiver[] => (personId ? [{ personId }] : teamId ? [{ organisationId: teamId, role: 'team_leader' }] : []))
  if (to.length === 0) return
  const { title, startsAt } = await orderOf(work, orderId)
  await tell(work, { kind: 'order.asked', to, about: { kind: 'order', id: orderId }, params: { title, day: dayOf(startsAt), clock: clockOf(startsAt) } })
}

/** Whoever dispatched it hears of a no at once: a required role must be offered anew. */
export const tellDeclined = async (work: Work, orderId: string): Promise<void> => {
  const { title, orderNo, dispatchedBy } = await orderOf(work, orderId)
  if (dispatchedBy) await tell(work, { kind: 'order.declined', to: [{ accountId: dispatchedBy }], about: { kind: 'order', id: orderId }, params: { title, no: orderNo } })
}

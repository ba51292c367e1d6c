import { activityBegun, activityConfirmed, activityEnded, enrolmentCancelled } from '#domain/activities/activity.contract.ts'
import { cancelActivityOf, confirmActivity, joinFromSlot, openSlot } from '#domain/activities/server/activity-flow.actions.ts'
import { checkedOut } from '#domain/attendance/attendance.contract.ts'
import { dangerStoodDown } from '#domain/crisis/crisis.contract.ts'
import { makeHandover } from '#domain/handovers/server/handover.actions.ts'
import { creditHours } from '#domain/hours/server/hours.actions.ts'
import { needRouted } from '#domain/needs/need.facts.ts'
import { takeBackFromCrisis } from '#domain/needs/server/danger-in-need.actions.ts'
import { orderAccepted, orderCancelled, slotAccepted, slotReoffered } from '#domain/orders/order.contract.ts'
import { finishOrder, scheduleOrder, startOrder, takeBackSlot } from '#domain/orders/server/order-flow.actions.ts'
import { type Reaction, when } from '#kit/server/reactions.ts'

/**
 * The story in one file: when this has happened, that follows, in the same transaction.
 * What an order does to its need stands in orders themselves, which know needs: dispatched, serving, awaiting feedback.
 */
export const flow: readonly Reaction[] = [
  when(dangerStoodDown, takeBackFromCrisis),
  when(needRouted, (work, { aboutId, detail }) => makeHandover(work, aboutId, detail)),
  when(slotAccepted, (work, { aboutId, detail }) => joinFromSlot(work, aboutId, detail.slotId)),
  when(slotReoffered, (work, { aboutId, detail }) => openSlot(work, aboutId, detail.newSlotId)),
  when(orderAccepted, (work, { aboutId }) => confirmActivity(work, aboutId)),
  when(orderCancelled, (work, { aboutId }) => cancelActivityOf(work, aboutId)),
  when(activityConfirmed, (work, { detail }) => scheduleOrder(work, detail.orderId)),
  when(enrolmentCancelled, async (work, { detail }) => detail.slotId && takeBackSlot(work, detail.slotId)),
  when(activityBegun, (work, { detail }) => startOrder(work, detail.orderId)),
  when(checkedOut, (work, { aboutId, detail }) => creditHours(work, aboutId, detail)),
  when(activityEnded, (work, { detail }) => finishOrder(work, detail.orderId, detail.attended)),
]

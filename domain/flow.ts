import { activityBegun, activityCancelled, activityConfirmed, activityEnded, activityMoved, enrolmentCancelled } from '#domain/activities/activity.contract.ts'
import { cancelActivityOf, confirmActivity, joinFromSlot, openSlot } from '#domain/activities/server/activity-flow.actions.ts'
import { makeDoorWord } from '#domain/activities/server/door.actions.ts'
import { reckonCallbacksAnew } from '#domain/evaluation/server/callback-anew.actions.ts'
import { checkedOut } from '#domain/attendance/attendance.contract.ts'
import { tellOfLostRoom } from '#domain/activities/server/lost-room.actions.ts'
import { dangerRaised, dangerStoodDown } from '#domain/crisis/crisis.contract.ts'
import { askTheThree, noteAssessed, noteTeamAnswered } from '#domain/grids/server/ask-three.actions.ts'
import { reckonHandoverLightsAnew, reckonHandoversAnew } from '#domain/handovers/server/handover-anew.actions.ts'
import { handoverAnswered } from '#domain/handovers/handover.contract.ts'
import { makeHandover } from '#domain/handovers/server/handover.actions.ts'
import { creditHours } from '#domain/hours/server/hours.actions.ts'
import { needRouted, needVerified } from '#domain/needs/need.facts.ts'
import { reckonLightsAnew, reckonNeedsAnew } from '#domain/needs/server/due-anew.actions.ts'
import { tellOfDanger } from '#domain/crisis/server/tell-danger.actions.ts'
import { handoverMade } from '#domain/handovers/handover.contract.ts'
import { tellHandedTo } from '#domain/handovers/server/tell-handover.actions.ts'
import { needAskedMore, needClosed, needDeclined } from '#domain/needs/need.facts.ts'
import { tellReporter } from '#domain/needs/server/tell-reporter.actions.ts'
import { orderDispatched } from '#domain/orders/order.contract.ts'
import { tellAsked, tellDeclined } from '#domain/orders/server/tell-order.actions.ts'
import { takeBackFromCrisis } from '#domain/needs/server/danger-in-need.actions.ts'
import { orderAccepted, orderCancelled, slotAccepted, slotDeclined, slotReoffered } from '#domain/orders/order.contract.ts'
import { finishOrder, scheduleOrder, startOrder, takeBackSlot } from '#domain/orders/server/order-flow.actions.ts'
import { reckonRepliesAnew } from '#domain/orders/server/reply-anew.actions.ts'
import { calendarDeclared } from '#domain/settings/calendar.contract.ts'
import { settingChanged } from '#domain/settings/setting.contract.ts'
import { settleHandover } from '#domain/resources/server/draw-flow.actions.ts'
import { freeRoomOf, moveRoomOf } from '#domain/venues/server/room-for.actions.ts'
import { bookingCancelled } from '#domain/venues/booking.contract.ts'
import { roleEnded } from '#domain/accounts/account.contract.ts'
import { settleSuccession } from '#domain/successions/server/settle.actions.ts'
import { hangActivity } from '#domain/plans/server/plan-flow.actions.ts'
import { endSeriesOf } from '#domain/plans/server/series.actions.ts'
import { projectEnded } from '#domain/projects/design.contract.ts'
import { type Reaction, when } from '#kit/server/reactions.ts'

/**
 * The story in one file: when this has happened, that follows, in the same transaction.
 * What an order does to its need stands in orders themselves, which know needs: dispatched, serving, awaiting feedback.
 */
export const flow: readonly Reaction[] = [
  // A holiday declared later moves every promise that runs over it.
  when(calendarDeclared, (work, { aboutId, detail }) => reckonNeedsAnew(work, aboutId, detail.days)),
  when(calendarDeclared, (work, { aboutId, detail }) => reckonRepliesAnew(work, aboutId, detail.days)),
  when(calendarDeclared, (work, { aboutId, detail }) => reckonHandoversAnew(work, aboutId, detail.days)),
  when(calendarDeclared, (work, { aboutId, detail }) => reckonCallbacksAnew(work, aboutId, detail.days)),
  when(settingChanged, async (work, { detail }) => { if (detail.setting === 'lights') { await reckonLightsAnew(work); await reckonHandoverLightsAnew(work) } }),
  when(dangerStoodDown, takeBackFromCrisis),
  // Who is told of what; everything else in the inbox comes from the slice that knows of it.
  when(dangerRaised, (work, { aboutId, detail }) => tellOfDanger(work, aboutId, detail.areaCode)),
  when(needAskedMore, (work, { aboutId }) => tellReporter(work, aboutId, 'need.asked-more')),
  when(needDeclined, (work, { aboutId }) => tellReporter(work, aboutId, 'need.declined')),
  when(needClosed, (work, { aboutId }) => tellReporter(work, aboutId, 'need.closed')),
  when(orderDispatched, (work, { aboutId }) => tellAsked(work, aboutId)),
  when(slotReoffered, (work, { aboutId, detail }) => tellAsked(work, aboutId, detail.newSlotId)),
  when(slotDeclined, (work, { aboutId }) => tellDeclined(work, aboutId)),
  when(handoverMade, (work, { aboutId, detail }) => tellHandedTo(work, aboutId, detail)),
  when(needVerified, (work, { aboutId, detail }) => askTheThree(work, aboutId, detail)),
  when(needRouted, (work, { aboutId, detail }) => makeHandover(work, aboutId, detail)),
  when(needRouted, (work, { aboutId, detail }) => noteAssessed(work, aboutId, detail)),
  when(handoverAnswered, (work, { detail }) => settleHandover(work, detail)),
  when(activityCancelled, (work, { aboutId }) => freeRoomOf(work, { activityId: aboutId })),
  when(activityMoved, (work, { aboutId, detail }) => moveRoomOf(work, { activityId: aboutId }, new Date(detail.startsAt))),
  when(bookingCancelled, (work, { detail }) => tellOfLostRoom(work, detail)),
  when(slotAccepted, (work, { aboutId, detail }) => joinFromSlot(work, aboutId, detail.slotId)),
  when(slotAccepted, (work, { detail }) => noteTeamAnswered(work, detail.slotId, 'can_come')),
  when(slotDeclined, (work, { detail }) => noteTeamAnswered(work, detail.slotId, 'cannot_come')),
  when(slotReoffered, (work, { aboutId, detail }) => openSlot(work, aboutId, detail.newSlotId)),
  when(orderAccepted, (work, { aboutId }) => confirmActivity(work, aboutId)),
  when(orderCancelled, (work, { aboutId }) => cancelActivityOf(work, aboutId)),
  when(activityConfirmed, (work, { aboutId, detail }) => makeDoorWord(work, aboutId, detail.areaCode)),
  when(activityConfirmed, async (work, { detail }) => detail.orderId && scheduleOrder(work, detail.orderId)),
  when(activityConfirmed, async (work, { aboutId, detail }) => detail.projectId && hangActivity(work, aboutId, detail.projectId)),
  when(projectEnded, (work, { aboutId, detail }) => endSeriesOf(work, aboutId, detail.permanent)),
  when(enrolmentCancelled, async (work, { detail }) => detail.slotId && takeBackSlot(work, detail.slotId)),
  when(activityBegun, async (work, { detail }) => detail.orderId && startOrder(work, detail.orderId)),
  when(checkedOut, (work, { aboutId, detail }) => creditHours(work, aboutId, detail)),
  when(activityEnded, async (work, { detail }) => detail.orderId && finishOrder(work, detail.orderId, detail.attended)),
  when(roleEnded, (work, { aboutId }) => settleSuccession(work, aboutId)),
]

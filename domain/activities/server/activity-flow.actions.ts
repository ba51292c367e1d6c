import { randomBytes } from 'node:crypto'
import { activityBegun, activityCancelled, activityConfirmed, activityEnded, enrolled } from '#domain/activities/activity.contract.ts'
import { activityWorkflow, enrolmentWorkflow, whyNotEnd } from '#domain/activities/activity.rules.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Slot, type StandingActivity, activityItself, activityOfOrder, addActivity, addEnrolments, cancelAll, enrolmentById, lockActivity, markMissed, moveActivity, moveEnrolment, openPlaces, orderToConfirm, setLeadingTeam, slotsOf, statusesOf } from './activity.store.ts'

/** The order is filled: its activity stands, those who accepted come, its open roles are sign-up places. */
export const confirmActivity = async (work: Work, orderId: string): Promise<void> => {
  if (await activityOfOrder(work, orderId)) return
  const { order, slots } = await orderToConfirm(work, orderId)
  const id = newId()
  const { id: _order, ...particulars } = order
  await addActivity(work, {
    ...particulars, id, orderId, places: openIn(slots), leaderTeamId: slots.find((slot) => slot.kind === 'team' && slot.status === 'accepted')?.teamId ?? null,
    codeSecret: work.secrets.seal('activity.code_secret', id, randomBytes(20).toString('hex')),
  })
  for (const slot of slots) if (slot.kind === 'person' && slot.status === 'accepted') await enrolFor(work, id, slot)
  await work.record(activityConfirmed(id, { areaCode: order.areaCode, orderId, needId: order.needId, projectId: order.projectId, places: openIn(slots) }))
}

const openIn = (slots: readonly Slot[]): number => slots.reduce((sum, { kind, places }) => (kind === 'open' ? sum + places : sum), 0)

const enrolFor = async (work: Work, activityId: string, { id: slotId, volunteerId }: Slot): Promise<void> => {
  const [added] = await addEnrolments(work, [{ id: newId(), activityId, volunteerId: volunteerId!, slotId, fromOpenPlace: false }])
  if (added) await work.record(enrolled(added, { activityId, volunteerId: volunteerId!, openPlace: false }))
}

/** A role accepted after the activity was confirmed: by somebody asked in another's place, or an optional one. */
export const joinFromSlot = async (work: Work, orderId: string, slotId: string): Promise<void> => {
  const activity = await activityOfOrder(work, orderId)
  const slot = activity && (await slotsOf(work, orderId)).find(({ id }) => id === slotId)
  if (!slot) return
  if (slot.kind === 'person') await enrolFor(work, activity.id, slot)
  if (slot.kind === 'team') await setLeadingTeam(work, activity.id, slot.teamId!)
}

/** A role that is now open to everybody adds its places. */
export const openSlot = async (work: Work, orderId: string, slotId: string): Promise<void> => {
  const activity = await activityOfOrder(work, orderId)
  const slot = activity && (await slotsOf(work, orderId)).find(({ id }) => id === slotId)
  if (slot?.kind === 'open') await openPlaces(work, activity!.id, slot.places)
}

export const cancelActivityOf = async (work: Work, orderId: string): Promise<void> => {
  const activity = await activityOfOrder(work, orderId)
  if (!activity || !(await moveActivity(work, activity.id, activityWorkflow.statusesFor('cancel'), 'cancelled'))) return
  await cancelAll(work, activity.id)
  await work.record(activityCancelled(activity.id, { areaCode: activity.areaCode, orderId }))
}

/** For attendance: the first one who comes begins it. */
export const checkedInAt = async (work: Work, enrolmentId: string, activity: StandingActivity): Promise<void> => {
  await moveEnrolment(work, enrolmentId, 'accepted', enrolmentWorkflow.after('accepted', 'checkIn')!)
  if (await moveActivity(work, activity.id, ['confirmed'], 'ongoing')) await work.record(activityBegun(activity.id, { areaCode: activity.areaCode, orderId: activity.orderId }))
}

/** The last one who leaves ends it. */
export const checkedOutAt = async (work: Work, enrolmentId: string, activity: StandingActivity): Promise<void> => {
  await lockActivity(work, activity.id)
  await moveEnrolment(work, enrolmentId, 'checked_in', enrolmentWorkflow.after('checked_in', 'checkOut')!)
}

export const endWhenAllOut = async (work: Work, activityId: string): Promise<void> => {
  const activity = await activityItself(work, activityId)
  if (!activity) return
  const people = (await statusesOf(work, activityId)).filter((status) => status !== 'cancelled')
  if (people.every((status) => status === 'checked_out') && !whyNotEnd(activity, people, work.now)) await endNow(work, activity)
}

export const endNow = async (work: Work, activity: StandingActivity): Promise<void> => {
  await lockActivity(work, activity.id)
  const people = await statusesOf(work, activity.id)
  const refusal = whyNotEnd(activity, people, work.now)
  if (refusal) throw new Refusal(refusal)
  if (!(await moveActivity(work, activity.id, activityWorkflow.statusesFor('end'), 'ended'))) return
  await markMissed(work, activity.id)
  const [attended, missed] = [people.filter((status) => status === 'checked_in' || status === 'checked_out').length, people.filter((status) => status === 'accepted').length]
  await work.record(activityEnded(activity.id, { areaCode: activity.areaCode, orderId: activity.orderId, needId: activity.needId, attended, missed }))
}

export { activityItself, enrolmentById }
export type { StandingActivity }

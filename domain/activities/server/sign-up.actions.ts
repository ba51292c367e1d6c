import { type Enrolment, enrolled, enrolmentCancelled } from '#domain/activities/activity.contract.ts'
import { whyNotJoin, whyNotLeave } from '#domain/activities/activity.rules.ts'
import { isTaken, whyNotGiven } from '#domain/matching/server/matching.actions.ts'
import { lockVolunteer, theOwnVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Slot, type StandingActivity, activityItself, addEnrolments, enrolmentOf, freePlace, inSlot, moveEnrolment, slotsOf, takePlace, theActivity } from './activity.store.ts'

type Row = NonNullable<Awaited<ReturnType<typeof enrolmentOf>>>
export const asEnrolment = ({ id, activityId, status, enrolledAt }: Pick<Row, 'id' | 'activityId' | 'status' | 'enrolledAt'>): Enrolment => ({ id, activityId, status, enrolledAt: enrolledAt.toISOString() })

/** Takes an open place. Everything that can be asked beforehand is; the place itself is counted by the database. */
export const signUp = async (work: Work, { id, activityId, riskRead }: { id: string; activityId: string; riskRead: boolean }): Promise<Enrolment> => {
  const self = await theOwnVolunteer(work)
  await lockVolunteer(work, self.id)
  const before = await enrolmentOf(work, activityId, self.id)
  if (before && before.status !== 'cancelled') return asEnrolment(before)
  const activity = await theActivity(work, activityId, 'activity.join')
  const refusal = whyNotJoin(activity, work.now) ?? (riskRead ? undefined : 'activity.read-the-risk')
  if (refusal) throw new Refusal(refusal)
  const roles = activity.orderId === null ? await refuseUnfit(work, activity, self.id) : await rolesFor(work, activity, self.id)
  if (await isTaken(work, self.id, activity.startsAt, activity.endsAt, activity.orderId)) throw new Refusal('activity.busy-then')
  if (!(await takePlace(work, activityId))) throw new Refusal('activity.full')
  const slotId = roles && (await roleWithRoom(work, roles))
  await addEnrolments(work, [{ id, activityId, volunteerId: self.id, slotId, fromOpenPlace: true }])
  await work.record(enrolled(id, { activityId, volunteerId: self.id, openPlace: true }))
  return { id, activityId, status: 'accepted', enrolledAt: work.now.toISOString() }
}

/** An open place of a series asks for no skill, only for who law and decency let in. */
const refuseUnfit = async (work: Work, activity: StandingActivity, volunteerId: string): Promise<null> => {
  const lacking = await whyNotRole(work, activity, { skill: null, qualification: null, language: null }, volunteerId)
  if (lacking) throw new Refusal(`activity.not-fit-${lacking}`)
  return null
}

/** The open roles that this volunteer can fill; none is said with what is lacking for the first. */
const rolesFor = async (work: Work, activity: StandingActivity, volunteerId: string): Promise<{ fitting: Slot[]; of: number }> => {
  const open = (await slotsOf(work, activity.orderId)).filter(({ kind }) => kind === 'open')
  const fitting: Slot[] = []
  let lacking: string | undefined
  for (const slot of open) {
    const failed = await whyNotRole(work, activity, slot, volunteerId)
    if (failed) lacking ??= failed
    else fitting.push(slot)
  }
  if (fitting.length === 0) throw new Refusal(lacking ? `activity.not-fit-${lacking}` : 'activity.no-open-places')
  return { fitting, of: open.length }
}

export const whyNotRole = async (work: Work, activity: StandingActivity, { skill, qualification, language }: Pick<Slot, 'skill' | 'qualification' | 'language'>, volunteerId: string): Promise<string | undefined> =>
  (await whyNotGiven(work, activity.needId ?? { areaCode: activity.areaCode }, { ...activity, skill: skill ?? undefined, qualification: qualification ?? undefined, language: language ?? undefined }, [volunteerId])).get(volunteerId)

/** The activity's row is locked by now: with several open roles each keeps to its own places. */
const roleWithRoom = async (work: Work, { fitting, of }: { fitting: Slot[]; of: number }): Promise<string> => {
  if (of === 1) return fitting[0]!.id
  for (const slot of fitting) if ((await inSlot(work, slot.id)) < slot.places) return slot.id
  throw new Refusal('activity.full')
}

/** Gives the place back; a role that was offered to this very person goes back to the dispatcher by the flow. */
export const cancelSignUp = async (work: Work, { activityId }: { activityId: string }) => {
  const self = await theOwnVolunteer(work)
  const enrolment = await enrolmentOf(work, activityId, self.id)
  const activity = enrolment && (await activityItself(work, activityId))
  if (!activity) throw new Refusal('activity.not-signed-up', 404)
  if (enrolment.status !== 'cancelled') await leave(work, enrolment, activity)
  return done
}

export const leave = async (work: Work, enrolment: Row, activity: StandingActivity): Promise<void> => {
  const refusal = whyNotLeave(enrolment, activity, work.now)
  if (refusal) throw new Refusal(refusal)
  await moveEnrolment(work, enrolment.id, 'accepted', 'cancelled')
  if (enrolment.fromOpenPlace) await freePlace(work, activity.id)
  await work.record(enrolmentCancelled(enrolment.id, { activityId: activity.id, volunteerId: enrolment.volunteerId, slotId: enrolment.fromOpenPlace ? null : enrolment.slotId }))
}

import { sql } from 'kysely'
import { scopeOf, mayDo, mayIn } from '#domain/access/access.rules.ts'
import { type ActivityDetail, type Enrolment, enrolled } from '#domain/activities/activity.contract.ts'
import { checkInWindow, whyNotJoin } from '#domain/activities/activity.rules.ts'
import { isTaken } from '#domain/matching/server/matching.actions.ts'
import { maskName } from '#domain/people/person.rules.ts'
import { taskSheetOf } from '#domain/projects/server/task-sheet.actions.ts'
import { lockVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { done } from '#kit/endpoint.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { endNow } from './activity-flow.actions.ts'
import { type StandingActivity, activityItself, addEnrolments, enrolmentById, enrolmentOf, inSlot, isMember, lockActivity, namedByTeam, slotsOf, theActivity } from './activity.store.ts'
import { wordFor } from './door.actions.ts'
import { isServed, runs, shown, visibleActivities, withPlace } from './activity.view.ts'
import { participantsOf, teamSlotsOf } from './participants.ts'
import { asEnrolment, leave, whyNotRole } from './sign-up.actions.ts'

export const readActivity = async (work: Work, { id }: { id: string }): Promise<ActivityDetail> => {
  const row = await withPlace(work, visibleActivities(work, 'activity.read', { joinable: true })).select(['activity.riskNotice', sql<string>`coalesce(service_order.task, activity.task)`.as('task'), sql<boolean>`coalesce(service_order.same_gender, false)`.as('sameGender'), 'activity.teamPlaces', 'need.personName', 'need.danger']).where('activity.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('activity')
  const { riskNotice, task, sameGender, personName, danger, teamPlaces, ...plain } = row
  const running = runs(work, row)
  const window = checkInWindow(row)
  return {
    ...shown(work)(plain), riskNotice, task, sameGender, taskSheet: await taskSheetOf(work, row.projectId), checkInFrom: window.from.toISOString(), checkInUntil: window.until.toISOString(), runs: running,
    personName: personName !== null && !danger && (running || row.mineId !== null) ? (mayIn(work.actor, 'person.name', row.areaCode) ? personName : maskName(personName)) : null,
    participants: running ? await participantsOf(work, id) : [], teamSlots: running ? await teamSlotsOf(work, { ...row, teamPlaces }) : [],
    doorWord: await wordFor(work, id, { served: isServed(work, row), comes: row.mineStatus === 'accepted' || row.mineStatus === 'checked_in' }),
    signUpRefusal: row.mineId === null && mayDo(work.actor, 'activity.join') ? ((await signUpRefusal(work, id)) ?? null) : null,
  }
}

const signUpRefusal = async (work: Work, id: string): Promise<string | undefined> => {
  const activity = await activityItself(work, id)
  return activity && whyNotJoin(activity, work.now)
}

/** The leader names who comes for the team: a member, able, free, and not more than were asked for. */
export const nameMember = async (work: Work, { id, activityId, slotId, volunteerId }: { id: string; activityId: string; slotId: string; volunteerId: string }): Promise<Enrolment> => {
  const activity = await theActivity(work, activityId, 'activity.run')
  const role = await teamRole(work, activity, slotId)
  if (!role || !speaksFor(work, activity, role.teamId)) throw new Refusal('activity.slot-not-found', 404)
  await lockVolunteer(work, volunteerId)
  const before = await enrolmentOf(work, activityId, volunteerId)
  if (before && before.status !== 'cancelled') return asEnrolment(before)
  await refuseMember(work, activity, role, volunteerId)
  await lockActivity(work, activityId)
  if ((await (role.slotId === null ? namedByTeam(work, activityId) : inSlot(work, role.slotId))) >= role.places) throw new Refusal('activity.team-places-full')
  await addEnrolments(work, [{ id, activityId, volunteerId, slotId: role.slotId, fromOpenPlace: false }])
  await work.record(enrolled(id, { activityId, volunteerId, openPlace: false }))
  return { id, activityId, status: 'accepted', enrolledAt: work.now.toISOString() }
}

/** The places that a team has taken on: by a role of the order, or with the whole series, which the activity's own id stands for. */
const teamRole = async (work: Work, activity: StandingActivity, slotId: string) => {
  if (activity.orderId === null) return slotId === activity.id && activity.leaderTeamId ? { slotId: null, teamId: activity.leaderTeamId, places: activity.teamPlaces, skill: null, qualification: null, language: null } : undefined
  const slot = (await slotsOf(work, activity.orderId)).find((one) => one.id === slotId && one.kind === 'team' && one.status === 'accepted')
  return slot?.teamId ? { ...slot, slotId: slot.id, teamId: slot.teamId } : undefined
}

const speaksFor = ({ actor }: Work, activity: StandingActivity, teamId: string): boolean => mayIn(actor, 'activity.run', activity.areaCode) || scopeOf(actor, 'activity.run').organisations.includes(teamId)

const refuseMember = async (work: Work, activity: StandingActivity, slot: { teamId: string; skill: string | null; qualification: string | null; language: string | null }, volunteerId: string): Promise<void> => {
  if (activity.status === 'cancelled' || activity.status === 'ended') throw new Refusal(`activity.is-${activity.status}`)
  if (activity.startsAt <= work.now) throw new Refusal('activity.has-begun')
  if (!(await isMember(work, slot.teamId, volunteerId))) throw new Refusal('activity.not-a-member')
  if (await whyNotRole(work, activity, slot, volunteerId)) throw new Refusal('activity.member-not-fit')
  if (await isTaken(work, volunteerId, activity.startsAt, activity.endsAt, activity.orderId)) throw new Refusal('activity.member-busy')
}

export const dropMember = async (work: Work, { enrolmentId }: { enrolmentId: string }) => {
  const enrolment = await enrolmentById(work, enrolmentId)
  if (!enrolment) throw new Refusal('activity.enrolment-not-found', 404)
  const activity = await theActivity(work, enrolment.activityId, 'activity.run')
  const role = enrolment.fromOpenPlace ? undefined : await teamRole(work, activity, enrolment.slotId ?? activity.id)
  if (!role || !speaksFor(work, activity, role.teamId)) throw new Refusal('activity.not-named-by-team')
  if (enrolment.status !== 'cancelled') await leave(work, enrolment, activity)
  return done
}

export const endActivity = async (work: Work, { id }: { id: string }): Promise<ActivityDetail> => {
  const activity = await theActivity(work, id, 'activity.run')
  if (!runs(work, activity)) throw notFound('activity')
  if (activity.status !== 'ended') await endNow(work, activity)
  return readActivity(work, { id })
}

/** An activity that the actor runs, for whoever stands at the door; a social worker of the area and the leading team's leader do. */
export const theRunActivity = async (work: Work, id: string): Promise<StandingActivity> => {
  const activity = await theActivity(work, id, 'activity.run')
  if (!runs(work, activity)) throw notFound('activity')
  return activity
}

/** What a person has signed up for, found by the activity and the person: a check-in needs no scope but that. */
export const ownEnrolment = async (work: Work, activityId: string, volunteerId: string) => {
  const enrolment = await enrolmentOf(work, activityId, volunteerId)
  const activity = enrolment && enrolment.status !== 'cancelled' ? await activityItself(work, activityId) : undefined
  return activity && enrolment ? { enrolment, activity } : undefined
}


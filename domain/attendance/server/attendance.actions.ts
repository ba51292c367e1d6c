import { activityItself, checkedInAt, checkedOutAt, endWhenAllOut, enrolmentById, type StandingActivity } from '#domain/activities/server/activity-flow.actions.ts'
import { ownEnrolment, theRunActivity } from '#domain/activities/server/activity.actions.ts'
import { type Attendance, type AttendanceKind, type AttendanceMethod, type ScreenCode, type ShowCode, checkedIn, checkedOut } from '#domain/attendance/attendance.contract.ts'
import { qrText, readShown, stepAt, validUntil, whyNotByHand, whyNotIn, whyNotOut } from '#domain/attendance/attendance.rules.ts'
import { lockVolunteer, theOwnVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { minutesBetween } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addEvent, countsOf, eventsOf, stillAt } from './attendance.store.ts'
import { codeAt, isRight, mayTry, noteWrong } from './codes.ts'

const secretOf = (work: Work, { id, codeSecret }: StandingActivity): string => work.secrets.open('activity.code_secret', id, codeSecret)

/** For the screen at the place, which asks again when the code has run out. */
export const readCode = async (work: Work, { activityId }: { activityId: string }): Promise<ScreenCode> => {
  const activity = await theRunActivity(work, activityId)
  const step = stepAt(work.now)
  const code = codeAt(secretOf(work, activity), step)
  return { activityId, title: activity.title, code, qr: qrText(activityId, step, code), validUntil: validUntil(step).toISOString(), now: work.now.toISOString(), ...(await countsOf(work, activityId)) }
}

export const checkIn = (work: Work, shown: ShowCode): Promise<Attendance> => byCode(work, shown, 'in')
export const checkOut = (work: Work, shown: ShowCode): Promise<Attendance> => byCode(work, shown, 'out')

/** The code proves that one is there, the server's clock when. */
const byCode = async (work: Work, shown: ShowCode, kind: AttendanceKind): Promise<Attendance> => {
  const self = await theOwnVolunteer(work)
  if (!mayTry(self.id, work.now)) throw new Refusal('attendance.too-many-wrong', 429)
  const read = readShown(shown)
  if (!read) throw new Refusal('attendance.not-ours', 422)
  await lockVolunteer(work, self.id)
  const found = await ownEnrolment(work, read.activityId, self.id)
  if (!found) throw new Refusal('attendance.not-signed-up', 404)
  const already = await answeredBefore(work, found.enrolment, found.activity, kind)
  if (already) return already
  if (!isRight(secretOf(work, found.activity), read, work.now)) {
    noteWrong(self.id, work.now)
    throw new Refusal('attendance.wrong-code')
  }
  return note(work, found.enrolment, found.activity, kind, read.method)
}

type Enrolment = Pick<NonNullable<Awaited<ReturnType<typeof enrolmentById>>>, 'id' | 'activityId' | 'volunteerId' | 'status'>

/** Whoever resends gets the same answer, whatever the code on the screen is by now. */
const answeredBefore = async (work: Work, enrolment: Enrolment, activity: StandingActivity, kind: AttendanceKind): Promise<Attendance | undefined> => {
  const done = enrolment.status === 'checked_out' || (kind === 'in' && enrolment.status === 'checked_in')
  return done ? answerOf(work, enrolment, activity, kind) : undefined
}

const note = async (work: Work, enrolment: Enrolment, activity: StandingActivity, kind: AttendanceKind, method: AttendanceMethod): Promise<Attendance> => {
  const refusal = (kind === 'in' ? whyNotIn : whyNotOut)(enrolment, activity, work.now)
  if (refusal) throw new Refusal(refusal)
  await (kind === 'in' ? noteIn : noteOut)(work, enrolment, activity, method)
  return answerOf(work, enrolment, activity, kind)
}

const noteIn = async (work: Work, { id, activityId, volunteerId }: Enrolment, activity: StandingActivity, method: AttendanceMethod): Promise<void> => {
  const elsewhere = await stillAt(work, volunteerId, activityId)
  if (elsewhere) throw new Refusal('attendance.elsewhere', 409, { params: { title: elsewhere.title } })
  await addEvent(work, id, 'in', method)
  await checkedInAt(work, id, activity)
  await work.record(checkedIn(id, { activityId, volunteerId, method }))
}

const noteOut = async (work: Work, { id, activityId, volunteerId }: Enrolment, activity: StandingActivity, method: AttendanceMethod): Promise<void> => {
  const came = (await eventsOf(work, id)).find(({ kind }) => kind === 'in')!
  await addEvent(work, id, 'out', method)
  await checkedOutAt(work, id, activity)
  await work.record(checkedOut(id, { activityId, volunteerId, method, from: came.at.toISOString(), to: work.now.toISOString() }))
  await endWhenAllOut(work, activityId)
}

const answerOf = async (work: Work, { id, activityId }: Enrolment, { title }: StandingActivity, kind: AttendanceKind): Promise<Attendance> => {
  const events = await eventsOf(work, id)
  const came = events.find((event) => event.kind === 'in')
  const went = events.find((event) => event.kind === 'out')
  const at = (kind === 'in' ? came : went)!.at
  return { enrolmentId: id, activityId, title, kind, at: at.toISOString(), status: went ? 'checked_out' : 'checked_in', minutes: came && went ? minutesBetween(came.at, went.at) : null }
}

/** Somebody without a phone, or whose phone fails: the leader notes it, under the leader's name. */
export const checkByHand = async (work: Work, { enrolmentId, kind }: { enrolmentId: string; kind: AttendanceKind }): Promise<Attendance> => {
  const seen = await enrolmentById(work, enrolmentId)
  if (!seen) throw new Refusal('activity.enrolment-not-found', 404)
  await theRunActivity(work, seen.activityId)
  const own = whyNotByHand(work.actor.personId, seen.personId)
  if (own) throw new Refusal(own)
  await lockVolunteer(work, seen.volunteerId)
  const enrolment = (await enrolmentById(work, enrolmentId))!
  const activity = (await activityItself(work, seen.activityId))!
  return (await answeredBefore(work, enrolment, activity, kind)) ?? note(work, enrolment, activity, kind, 'leader')
}

import type { AttendanceKind, AttendanceMethod } from '#domain/attendance/attendance.contract.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'

/** What the door saw; only ever added to. */
export const addEvent = (work: Work, enrolmentId: string, kind: AttendanceKind, method: AttendanceMethod) =>
  work.db.insertInto('attendanceEvent').values({ id: newId(), countyCode: work.county, enrolmentId, kind, at: work.now, method, operatorAccountId: method === 'leader' ? work.actor.accountId : null }).execute()

export const eventsOf = (work: Work, enrolmentId: string) => work.db.selectFrom('attendanceEvent').select(['kind', 'at']).where('enrolmentId', '=', enrolmentId).orderBy('at').execute()

/** An activity that this volunteer is still checked in at, other than this one. */
export const stillAt = (work: Work, volunteerId: string, exceptActivityId: string) =>
  work.db.selectFrom('enrolment').innerJoin('activity', 'activity.id', 'enrolment.activityId').select('activity.title')
    .where('enrolment.volunteerId', '=', volunteerId).where('enrolment.status', '=', 'checked_in').where('activity.status', '=', 'ongoing').where('activity.id', '<>', exceptActivityId).limit(1).executeTakeFirst()

export const countsOf = async (work: Work, activityId: string) => {
  const rows = await work.db.selectFrom('enrolment').select((eb) => ['status', eb.fn.countAll<number>().as('count')]).where('activityId', '=', activityId).where('status', '<>', 'cancelled').groupBy('status').execute()
  const of = (status: string): number => rows.find((row) => row.status === status)?.count ?? 0
  return { checkedIn: of('checked_in') + of('checked_out'), checkedOut: of('checked_out'), expected: rows.reduce((sum, { count }) => sum + count, 0) }
}

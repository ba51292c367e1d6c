import * as z from 'zod/mini'
import { EnrolmentStatus } from '#domain/activities/activity.contract.ts'
import { Id, Instant, endpoint } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const AttendanceKind = z.enum(['in', 'out'])
export type AttendanceKind = z.infer<typeof AttendanceKind>
export const AttendanceMethod = z.enum(['qr', 'digits', 'leader'])
export type AttendanceMethod = z.infer<typeof AttendanceMethod>

/** What the screen at the place shows: six digits and the same as QR text, new every 30 seconds. */
export const ScreenCode = z.object({ activityId: Id, title: z.string(), code: z.string(), qr: z.string(), validUntil: Instant, now: Instant, checkedIn: z.int(), checkedOut: z.int(), expected: z.int() })
export type ScreenCode = z.infer<typeof ScreenCode>

/** Either the six digits for a known activity, or the text of the QR picture. */
export const ShowCode = z.object({ activityId: z.optional(Id), code: z.optional(z.string().check(z.trim(), z.regex(/^\d{6}$/))), qr: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))) })
export type ShowCode = z.output<typeof ShowCode>

/** `minutes` once checked out: whole minutes by the server’s clock. */
export const Attendance = z.object({ enrolmentId: Id, activityId: Id, title: z.string(), kind: AttendanceKind, at: Instant, status: EnrolmentStatus, minutes: z.nullable(z.int()) })
export type Attendance = z.infer<typeof Attendance>

const about = { activityId: z.string(), volunteerId: z.string(), method: z.string() }
export const checkedIn = fact('attendance.checked-in', about)
/** The instants are those of the server; the hours follow from them. */
export const checkedOut = fact('attendance.checked-out', { ...about, from: z.string(), to: z.string() })

export const attendanceEndpoints = {
  code: endpoint({ method: 'GET', path: '/attendance/code', may: 'activity.run', says: 'The check-in code of this moment for the screen at the place.', input: z.object({ activityId: Id }), output: ScreenCode }),
  checkIn: endpoint({ method: 'POST', path: '/attendance/check-in', may: 'activity.join', says: 'Checks in with the code on the screen; twice is once.', input: ShowCode, output: Attendance }),
  checkOut: endpoint({ method: 'POST', path: '/attendance/check-out', may: 'activity.join', says: 'Checks out with the code on the screen; twice is once.', input: ShowCode, output: Attendance }),
  byHand: endpoint({ method: 'POST', path: '/attendance/by-hand', may: 'activity.run', says: 'Checks somebody else in or out by hand; never oneself.', input: z.object({ enrolmentId: Id, kind: AttendanceKind }), output: Attendance }),
}

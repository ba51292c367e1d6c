import { checkInWindow, checkOutUntil, enrolmentWorkflow } from '#domain/activities/activity.rules.ts'
import type { ActivityStatus, EnrolmentStatus } from '#domain/activities/activity.contract.ts'

export const STEP_SECONDS = 30
/** A wrong digit is a slip; a sixth within a minute is somebody guessing. */
export const WRONG_CODES_A_MINUTE = 5

export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS)
export const validUntil = (step: number): Date => new Date((step + 1) * STEP_SECONDS * 1000)

/** The code of this step, of the one before and of the one after: clocks and thumbs are slow. */
export const stepsTaken = (now: Date): number[] => [0, -1, 1].map((step) => stepAt(now) + step)

/** `tp:<activity>:<step>:<code>`: what the QR picture says. */
export const qrText = (activityId: string, step: number, code: string): string => `tp:${activityId}:${step}:${code}`

export interface Shown { activityId: string; code: string; step: number | undefined; method: 'qr' | 'digits' }

/** What somebody scanned or typed; undefined when it is no code of ours. */
export const readShown = ({ activityId, code, qr }: { activityId?: string | undefined; code?: string | undefined; qr?: string | undefined }): Shown | undefined => {
  const read = qr === undefined ? undefined : /^tp:([0-9a-f-]{36}):(\d{1,12}):(\d{6})$/.exec(qr)
  if (read) return { activityId: read[1]!, step: Number(read[2]), code: read[3]!, method: 'qr' }
  return qr === undefined && activityId && code ? { activityId, code, step: undefined, method: 'digits' } : undefined
}

interface Times { startsAt: Date; endsAt: Date; status: ActivityStatus }

/** Why this person cannot check in now. */
export const whyNotIn = (enrolment: { status: EnrolmentStatus }, activity: Times, now: Date): string | undefined => {
  if (activity.status === 'cancelled' || activity.status === 'ended') return `attendance.activity-${activity.status}`
  if (!enrolmentWorkflow.after(enrolment.status, 'checkIn')) return `attendance.cannot-come-when-${enrolment.status}`
  const window = checkInWindow(activity)
  if (now < window.from) return 'attendance.too-early'
  return now > window.until ? 'attendance.too-late' : undefined
}

export const whyNotOut = (enrolment: { status: EnrolmentStatus }, activity: Times, now: Date): string | undefined => {
  if (!enrolmentWorkflow.after(enrolment.status, 'checkOut')) return enrolment.status === 'accepted' ? 'attendance.check-in-first' : `attendance.cannot-go-when-${enrolment.status}`
  return now > checkOutUntil(activity) ? 'attendance.too-late-to-go' : undefined
}

/** A leader notes who came and went, of others only (R25). */
export const whyNotByHand = (actorPersonId: string | null, theirPersonId: string): string | undefined => (actorPersonId === theirPersonId ? 'attendance.not-oneself' : undefined)

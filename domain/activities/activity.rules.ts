import { workflow } from '#kit/workflow.ts'
import type { ActivityStatus, ActivityVerb, EnrolmentStatus, EnrolmentVerb } from './activity.contract.ts'

/** An activity stands as confirmed from the moment its order is filled: 2-domain (c)3, thin. */
export const activityWorkflow = workflow<ActivityStatus, ActivityVerb>({
  confirmed: { begin: 'ongoing', end: 'ended', cancel: 'cancelled' },
  ongoing: { end: 'ended' },
  ended: {},
  cancelled: {},
})

export const enrolmentWorkflow = workflow<EnrolmentStatus, EnrolmentVerb>({
  accepted: { checkIn: 'checked_in', cancel: 'cancelled', miss: 'no_show' },
  checked_in: { checkOut: 'checked_out' },
  checked_out: {},
  cancelled: {},
  no_show: {},
})

const EARLY_MINUTES = 60
const LATE_MINUTES = 60
const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

interface Times { startsAt: Date; endsAt: Date }
/** People come a little early; whoever comes after the end has missed it. */
export const checkInWindow = ({ startsAt, endsAt }: Times): { from: Date; until: Date } => ({ from: after(startsAt, -EARLY_MINUTES), until: endsAt })
/** And leave a little late. */
export const checkOutUntil = ({ endsAt }: Times): Date => after(endsAt, LATE_MINUTES)

export interface Standing extends Times { status: ActivityStatus; places: number; taken: number }

/** Why nobody can take an open place here now; what the person lacks is asked of the matching rules. */
export const whyNotJoin = (activity: Standing, now: Date): string | undefined => {
  if (activity.status === 'cancelled' || activity.status === 'ended') return `activity.is-${activity.status}`
  if (activity.startsAt <= now) return 'activity.has-begun'
  if (activity.places === 0) return 'activity.no-open-places'
  return activity.taken >= activity.places ? 'activity.full' : undefined
}

/** A place is given back before the beginning; afterwards it is the leader who notes who came. */
export const whyNotLeave = (enrolment: { status: EnrolmentStatus }, activity: Standing, now: Date): string | undefined => {
  if (!enrolmentWorkflow.after(enrolment.status, 'cancel')) return `activity.cannot-leave-when-${enrolment.status}`
  return activity.startsAt <= now ? 'activity.has-begun' : undefined
}

/** It ends when its time has passed, or when everybody who is expected has come and gone. */
export const whyNotEnd = (activity: Standing, people: readonly EnrolmentStatus[], now: Date): string | undefined => {
  if (!activityWorkflow.after(activity.status, 'end')) return `activity.is-${activity.status}`
  const here = people.filter((status) => status !== 'cancelled' && status !== 'no_show')
  const allGone = here.length > 0 && here.every((status) => status === 'checked_out')
  // Who came early and is done leaves early: before the beginning it only goes on where somebody may still sign up.
  if (activity.startsAt > now && !(allGone && activity.taken >= activity.places)) return 'activity.not-begun'
  return activity.endsAt > now && !allGone ? 'activity.still-running' : undefined
}

import { type Thresholds, yellowFrom } from '#domain/settings/clock.rules.ts'
import type { Clocks } from '#domain/settings/setting.contract.ts'
import { type Calendar, promisedBy } from '#domain/settings/working-days.ts'
import type { NeedStatus } from './need.contract.ts'

/** What a promise is reckoned by: the county's limits, when it turns yellow, which days are worked. */
export interface Clocking { clocks: Clocks; lights: Thresholds; calendar: Calendar }

/** The promise that runs on a need, as its row keeps it. Days are null where minutes were promised, everything where nothing was. */
export interface NeedPromise { dueAt: Date | null; dueFrom: Date | null; dueDays: number | null; yellowAt: Date | null; actedAt: Date }

const clockOf: Record<NeedStatus, keyof Clocks | undefined> = {
  reported: 'answer', returned: 'reply', verified: 'route', reopened: 'route', routed: 'dispatch', dispatched: 'accept', awaiting_feedback: 'feedback', serving: undefined, closed: undefined, declined: undefined, merged: undefined,
}

const lasting = (days: number, { lights, calendar }: Clocking, from: Date): NeedPromise => {
  const due = promisedBy(from, days, calendar)
  return { dueAt: due, dueFrom: from, dueDays: days, yellowAt: yellowFrom({ from, due, acted: from }, lights, calendar), actedAt: from }
}

export const nothingPromised = { dueAt: null, dueFrom: null, dueDays: null, yellowAt: null }

/** The promise that runs while a need stands in a status; what is urgent is answered the same day. None runs while a team serves or the matter rests. */
export const promiseIn = (status: NeedStatus, urgency: string, clocking: Clocking, from: Date): NeedPromise => {
  const clock = clockOf[status]
  if (!clock) return { ...nothingPromised, actedAt: from }
  return lasting(clock === 'answer' && urgency === 'urgent' ? 0 : clocking.clocks[clock], clocking, from)
}

/** Once the person has said how it went, the social worker has so long to evaluate. */
export const evaluationPromise = (clocking: Clocking, from: Date): NeedPromise => lasting(clocking.clocks.evaluation, clocking, from)

/** A danger is taken over within minutes, on a holiday too. */
export const receiptPromise = (due: Date, lights: Thresholds, from: Date): NeedPromise =>
  ({ dueAt: due, dueFrom: from, dueDays: null, yellowAt: new Date(from.getTime() + (due.getTime() - from.getTime()) * lights.yellowPercent / 100), actedAt: from })

interface Running { dueAt: Date | null; dueFrom: Date | null }

/** Somebody has done something about it: the idle clock starts again, the promise itself stays. */
export const actedOn = ({ dueAt, dueFrom }: Running, { lights, calendar }: Clocking, now: Date): Pick<NeedPromise, 'actedAt' | 'yellowAt'> | { actedAt: Date } =>
  dueAt && dueFrom ? { actedAt: now, yellowAt: yellowFrom({ from: dueFrom, due: dueAt, acted: now }, lights, calendar) } : { actedAt: now }

/** The same promise under another calendar or other thresholds. How long it was given stays as it was when it began. */
export const reckonedAnew = (need: Running & { status: NeedStatus; urgency: string; dueDays: number | null; actedAt: Date | null; danger: boolean }, clocking: Clocking, { keepDue = false } = {}): { dueAt: Date; yellowAt: Date } | undefined => {
  const { dueAt, dueFrom, dueDays } = need
  if (!dueAt || !dueFrom || need.danger) return undefined
  // A promise from before days were kept is taken to be what its status promises now.
  const due = keepDue ? dueAt : dueDays === null ? (promiseIn(need.status, need.urgency, clocking, dueFrom).dueAt ?? dueAt) : promisedBy(dueFrom, dueDays, clocking.calendar)
  return { dueAt: due, yellowAt: yellowFrom({ from: dueFrom, due, acted: need.actedAt ?? dueFrom }, clocking.lights, clocking.calendar) }
}

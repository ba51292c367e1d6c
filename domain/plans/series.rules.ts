import type { Fault } from '#kit/refusal.ts'
import type { SeriesRule } from './series.contract.ts'

/** Ahead of a date its activity stands, so that people can sign up in good time. */
export const AHEAD_DAYS = 14
const LONGEST_DAYS = 800

/** What a rule lacks or contradicts, by field. */
export const faultsOfRule = ({ freq, weekdays, monthDay, nth, fromOn, untilOn, times }: SeriesRule): Fault[] => [
  ...(freq === 'weekly' && !weekdays?.length ? [{ path: 'weekdays', code: 'series.no-weekday' }] : []),
  ...(freq === 'monthly_day' && !monthDay ? [{ path: 'monthDay', code: 'series.no-day' }] : []),
  ...(freq === 'monthly_weekday' && weekdays?.length !== 1 ? [{ path: 'weekdays', code: 'series.one-weekday' }] : []),
  ...(freq === 'monthly_weekday' && !nth ? [{ path: 'nth', code: 'series.no-nth' }] : []),
  ...(untilOn === undefined && times === undefined ? [{ path: 'untilOn', code: 'series.no-end' }] : []),
  ...(untilOn !== undefined && untilOn < fromOn ? [{ path: 'untilOn', code: 'series.ends-before-it-begins' }] : []),
  ...(untilOn !== undefined && days(fromOn, untilOn) > LONGEST_DAYS ? [{ path: 'untilOn', code: 'series.too-long' }] : []),
]

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

interface Roles { places: number; teamId: string | undefined; teamPlaces: number }
export const faultsOfRoles = ({ places, teamId, teamPlaces }: Roles): Fault[] => [
  ...(places + teamPlaces === 0 ? [{ path: 'places', code: 'series.nobody-comes' }] : []),
  ...(teamPlaces > 0 && teamId === undefined ? [{ path: 'teamId', code: 'series.which-team' }] : []),
]

export const whyNotStop = (series: { status: 'active' | 'ended' }): string | undefined => (series.status === 'ended' ? 'series.ended' : undefined)

/** A date is changed before it has begun; what was called off stays called off. */
export const whyNotChangeDate = (date: { state: string; startsAt: Date; activityStatus: string | null } | undefined, now: Date): string | undefined => {
  if (!date) return 'series.no-such-date'
  if (date.state === 'holiday') return 'series.left-out-already'
  if (date.state === 'cancelled' || date.activityStatus === 'cancelled') return 'series.cancelled-already'
  return date.startsAt <= now || (date.activityStatus !== null && date.activityStatus !== 'confirmed') ? 'series.date-has-begun' : undefined
}

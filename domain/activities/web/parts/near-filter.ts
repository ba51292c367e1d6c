import type { Activity } from '#domain/activities/activity.contract.ts'
import { dayOf, minutesBetween } from '#kit/dates.ts'

export type NearFilter = 'all' | 'walk' | 'weekend' | 'short'

/** Same community counts as walking; a weekend is China’s Saturday and Sunday. */
export const fitsFilter = (activity: Pick<Activity, 'distance' | 'startsAt' | 'endsAt'>, filter: NearFilter): boolean => {
  if (filter === 'walk') return activity.distance !== null && activity.distance <= 1
  if (filter === 'weekend') return [0, 6].includes(new Date(`${dayOf(new Date(activity.startsAt))}T00:00:00Z`).getUTCDay())
  if (filter === 'short') return minutesBetween(new Date(activity.startsAt), new Date(activity.endsAt)) <= 60
  return true
}

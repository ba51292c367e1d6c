import type { ProfileFigures } from '#domain/areas/area.contract.ts'
import { NEED_STATUSES, type NeedStatus } from '#domain/needs/need.contract.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import type { Group } from '#domain/settings/codes.ts'
import { dayOf, instantAt, minutesBetween } from '#kit/dates.ts'
import { STEPS, type Period, type Step } from './reporting.contract.ts'

/** How far a need in this status has come. One that was reopened has to be routed anew: it counts as verified, not as closed. */
const reachedIn: Record<NeedStatus, Step> = {
  reported: 'reported', returned: 'reported', declined: 'reported', merged: 'reported', verified: 'verified', reopened: 'verified',
  routed: 'routed', dispatched: 'dispatched', serving: 'serving', awaiting_feedback: 'awaiting_feedback', closed: 'closed',
}
export const stepOf = (status: NeedStatus): Step => reachedIn[status]

export const openStatuses: readonly NeedStatus[] = NEED_STATUSES.filter(isOpen)
const statusesAt = (step: Step): NeedStatus[] => NEED_STATUSES.filter((status) => reachedIn[status] === step)
/** Every status in which a need has come at least as far as the step. */
export const statusesFrom = (step: Step): NeedStatus[] => STEPS.slice(STEPS.indexOf(step)).flatMap(statusesAt)
/** Where those stand that came as far as the step before and no further. */
export const stuckBefore = (step: Step): NeedStatus[] => { const before = STEPS[STEPS.indexOf(step) - 1]; return before ? statusesAt(before) : [] }

/** First and last day of the month, quarter or year that a day lies in; it ends with the day itself, the rest has not happened. */
export const periodOf = (today: string, period: Period): { from: string; to: string } => {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))]
  const first = period === 'year' ? 1 : period === 'quarter' ? month - ((month - 1) % 3) : month
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: today }
}

export const SERVICE_DAYS = 90
/** Below this a figure points at people. */
export const SMALL = 5
export type Figure = number | null

const isSmall = (count: number): boolean => count > 0 && count < SMALL
export const withoutSmall = (count: number): Figure => (isSmall(count) ? null : count)

/**
 * Parts and their sum for somebody who may not read the rows: what is small goes, and the sum too where it would give a small part away again,
 * or else the next smallest part goes with it.
 */
export const withoutSmallParts = (parts: readonly number[], sum = parts.reduce((total, part) => total + part, 0)): { parts: Figure[]; sum: Figure } => {
  const hidden = new Set(parts.flatMap((part, at) => (isSmall(part) ? [at] : [])))
  if (hidden.size === 1) {
    const next = parts.map((part, at) => ({ part, at })).filter(({ part, at }) => part > 0 && !hidden.has(at)).sort((a, b) => a.part - b.part)[0]
    if (next) hidden.add(next.at)
    else return { parts: parts.map((part) => withoutSmall(part)), sum: null }
  }
  return { parts: parts.map((part, at) => (hidden.has(at) ? null : part)), sum: withoutSmall(sum) }
}

/** Figures of which each holds the next: one that differs from the last told by fewer than five people is not told. */
export const withoutSmallDifferences = (counts: readonly number[]): Figure[] => {
  let told: number | undefined
  return counts.map((count) => {
    if (isSmall(count) || (told !== undefined && isSmall(told - count))) return null
    told = count
    return count
  })
}

const denominators: Partial<Record<Group, keyof ProfileFigures>> = {
  resident: 'residents', all_ages: 'residents', elder: 'aged60', advanced_age: 'aged80', pwd: 'disabled', minimum_living: 'minimumLiving', extreme_poverty: 'extremePoverty',
  left_behind_child: 'leftBehindChildren', child_in_difficulty: 'childrenInDifficulty', veteran: 'veterans',
}
/** Which figure of the community profile counts a group's people. */
export const profileFigureOf = (group: string): keyof ProfileFigures | undefined => denominators[group as Group]

/** Profiles as filled in at several levels: a place's own figure counts, what lies below it is not added again. */
export const outermostProfiles = <P extends { areaCode: string }>(profiles: readonly P[]): P[] =>
  [...profiles].sort((a, b) => (a.areaCode < b.areaCode ? -1 : 1)).reduce<P[]>((kept, profile) => (kept.length && profile.areaCode.startsWith(kept.at(-1)!.areaCode) ? kept : [...kept, profile]), [])

/** Whole days that a promise has been broken for, as a calendar counts; later on the same day it is 0. */
export const daysLate = (dueAt: Date, now: Date): number => Math.max(0, Math.round(minutesBetween(instantAt(dayOf(dueAt)), instantAt(dayOf(now))) / 1440))

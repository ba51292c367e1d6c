import { addDays, clockOf, dayOf, instantAt } from '#kit/dates.ts'
import type { BookingKind, BookingStatus, Repeats } from './booking.contract.ts'
import type { OpenTime } from './venue.contract.ts'

export interface Span { startsAt: Date; endsAt: Date }
export interface Taken extends Span { kind: BookingKind; organisationId: string | null; title: string; organisationName: string | null }

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** What is wrong with a time by itself, before anybody else's is looked at. */
export const whyNotTime = ({ startsAt, endsAt }: Span, now: Date): string | undefined => {
  if (endsAt <= startsAt) return 'venue.ends-before-start'
  if (startsAt < now) return 'venue.in-the-past'
  return dayOf(startsAt) === dayOf(new Date(endsAt.getTime() - 1)) ? undefined : 'venue.one-day-only'
}

/** Hours that nobody has stated refuse nothing. */
export const whyNotOpen = (hours: readonly OpenTime[], { startsAt, endsAt }: Span): string | undefined => {
  if (hours.length === 0) return undefined
  const [weekday, from, to] = [weekdayOf(dayOf(startsAt)), clockOf(startsAt), endClock({ startsAt, endsAt })]
  return joined(hours, weekday).some((open) => open.from <= from && to <= open.to) ? undefined : 'venue.closed-then'
}
/** Midnight at the end of a day is twenty-four o'clock. */
const endClock = ({ startsAt, endsAt }: Span): string => (dayOf(endsAt) === dayOf(startsAt) ? clockOf(endsAt) : '24:00')

/** Two intervals that touch are one. */
export const joined = (hours: readonly OpenTime[], weekday: number): { from: string; to: string }[] => {
  const rest: { from: string; to: string }[] = []
  for (const { from, to } of hours.filter((one) => one.weekday === weekday).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = rest.at(-1)
    if (last && from <= last.to) last.to = to > last.to ? to : last.to
    else rest.push({ from, to })
  }
  return rest
}
export const whyNotHours = (hours: readonly OpenTime[]): string | undefined => (hours.some(({ from, to }) => to <= from) ? 'venue.hours-backwards' : undefined)
export const openMinutesOn = (hours: readonly OpenTime[], day: string): number => joined(hours, weekdayOf(day)).reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0)

export const whyNotPeople = (capacity: number | null, people: number | null | undefined): string | undefined => (capacity !== null && people && people > capacity ? 'venue.over-capacity' : undefined)

const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt
/** The same that the database holds to: uses never overlap, nor do allotments; the holder of an allotment books inside it. */
export const blocks = (standing: Taken, wanted: Span & { kind: BookingKind; organisationId: string | null }): boolean => {
  if (!overlaps(standing, wanted)) return false
  const oneIsAllotment = (standing.kind === 'allotment') !== (wanted.kind === 'allotment')
  return !(oneIsAllotment && standing.organisationId !== null && standing.organisationId === wanted.organisationId)
}

export const liesWithin = (wanted: Span, allotments: readonly Span[]): boolean => allotments.some(({ startsAt, endsAt }) => startsAt <= wanted.startsAt && wanted.endsAt <= endsAt)

const LOOK_DAYS = 14
const STEP_MINUTES = 15
/** The nearest time of the same length at which the room is open and nobody stands: later first, then the days after. */
export const nearestFree = (wanted: Span & { kind: BookingKind; organisationId: string | null }, taken: readonly Taken[], hours: readonly OpenTime[], now: Date): Span | undefined => {
  const length = wanted.endsAt.getTime() - wanted.startsAt.getTime()
  const clock = clockOf(wanted.startsAt)
  for (let ahead = 0; ahead < LOOK_DAYS; ahead++) {
    const day = addDays(dayOf(wanted.startsAt), ahead)
    const open = hours.length === 0 ? [{ from: '08:00', to: '21:00' }] : joined(hours, weekdayOf(day))
    const starts = open.flatMap(({ from, to }) => stepsIn(day, from, to, length)).filter((startsAt) => startsAt >= now)
    const preferred = instantAt(day, clock).getTime()
    const fitting = starts.filter((startsAt) => !taken.some((one) => blocks(one, { ...wanted, startsAt, endsAt: new Date(startsAt.getTime() + length) })))
    const [nearest] = [...fitting].sort((a, b) => Math.abs(a.getTime() - preferred) - Math.abs(b.getTime() - preferred) || a.getTime() - b.getTime())
    if (nearest) return { startsAt: nearest, endsAt: new Date(nearest.getTime() + length) }
  }
  return undefined
}
const stepsIn = (day: string, from: string, to: string, length: number): Date[] => {
  const first = instantAt(day, from).getTime()
  const last = instantAt(day, to).getTime() - length
  return Array.from({ length: Math.max(0, Math.floor((last - first) / (STEP_MINUTES * 60_000)) + 1) }, (_, step) => new Date(first + step * STEP_MINUTES * 60_000))
}

const MOST_TIMES = 60
/** The days of a weekly series; null where it never ends or has no day left. */
export const seriesDays = (first: string, { times, until, skip = [], skipHolidays }: Repeats, isHoliday: (day: string) => boolean): string[] | null => {
  if (times === undefined && until === undefined) return null
  const days: string[] = []
  for (let week = 0; week < MOST_TIMES + 10 && days.length < Math.min(times ?? MOST_TIMES, MOST_TIMES); week++) {
    const day = addDays(first, week * 7)
    if (until !== undefined && day > until) break
    if (!(skipHolidays && isHoliday(day))) days.push(day)
  }
  const left = days.filter((day) => !skip.includes(day))
  return left.length > 0 ? left : null
}

/** The weekly days of an allotment between two days. */
export const weeklyDays = (weekday: number, fromOn: string, untilOn: string): string[] => {
  const first = addDays(fromOn, (weekday - weekdayOf(fromOn) + 7) % 7)
  const days: string[] = []
  for (let day = first; day <= untilOn; day = addDays(day, 7)) days.push(day)
  return days
}

/** What may still be changed: what has not begun and stands. */
export const whyNotChange = ({ kind, status, startsAt }: { kind: BookingKind; status: BookingStatus; startsAt: Date }, now: Date): string | undefined => {
  if (status === 'cancelled' || status === 'declined') return `venue.booking-${status}-already`
  if (startsAt <= now) return 'venue.booking-has-begun'
  return kind === 'closure' ? 'venue.closure-not-moved' : undefined
}
export const whyNotAnswer = ({ status, startsAt }: { status: BookingStatus; startsAt: Date }, confirm: boolean, now: Date): string | undefined => {
  if (status !== 'requested') return status === 'active' ? 'venue.request-confirmed-already' : `venue.booking-${status}-already`
  return confirm && startsAt <= now ? 'venue.in-the-past' : undefined
}

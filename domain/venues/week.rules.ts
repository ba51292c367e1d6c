import { addDays, clockOf, dayOf, instantAt } from '#kit/dates.ts'
import type { Booking } from './booking.contract.ts'
import { joined, weekdayOf } from './booking.rules.ts'
import type { OpenTime } from './venue.contract.ts'

// How a week of a venue is laid out for the eye: room by room and day by day, what stands and what is free between.

export const WHEN_NOT_SAID = [{ from: '08:00', to: '21:00' }]
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))
export const openOn = (hours: readonly OpenTime[], day: string): { from: string; to: string }[] => (hours.length === 0 ? WHEN_NOT_SAID : joined(hours, weekdayOf(day)))

export type Look = 'activity' | 'organisation' | 'own' | 'allotment' | 'requested' | 'closure' | 'taken'
export const lookOf = ({ kind, status, title, orderId, activityId, organisationId }: Booking): Look => {
  if (kind === 'closure') return 'closure'
  if (title === null) return 'taken'
  if (status === 'requested') return 'requested'
  if (kind === 'allotment') return 'allotment'
  return orderId || activityId ? 'activity' : organisationId ? 'organisation' : 'own'
}

export interface FreeTime { from: string; to: string }
export type Item = { at: string; booking: Booking; free?: never } | { at: string; free: FreeTime; booking?: never }
const SHORTEST_MINUTES = 30
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const within = (day: string, { startsAt, endsAt }: Booking): FreeTime => {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  return { from: start < instantAt(day) ? '00:00' : clockOf(start), to: end >= instantAt(addDays(day, 1)) ? '24:00' : clockOf(end) }
}

/** What of the open time nobody has: requests take nothing yet; what has passed is no longer offered. */
export const freeTimesOf = (day: string, bookings: readonly Booking[], hours: readonly OpenTime[], now: Date): FreeTime[] => {
  const taken = bookings.filter(({ status }) => status === 'active').map((booking) => within(day, booking))
  const passed = day < dayOf(now) ? '24:00' : day === dayOf(now) ? nextQuarter(clockOf(now)) : '00:00'
  return openOn(hours, day).flatMap((open) => gaps({ from: open.from > passed ? open.from : passed, to: open.to }, taken)).filter(({ from, to }) => minutes(to) - minutes(from) >= SHORTEST_MINUTES)
}
const nextQuarter = (clock: string): string => {
  const at = Math.ceil((minutes(clock) + 1) / 15) * 15
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
const gaps = (open: FreeTime, taken: readonly FreeTime[]): FreeTime[] => {
  const free: FreeTime[] = []
  let from = open.from
  for (const one of taken.filter(({ from: start, to }) => start < open.to && to > open.from).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.from > from) free.push({ from, to: one.from })
    if (one.to > from) from = one.to
  }
  return from < open.to ? [...free, { from, to: open.to }] : free
}

export const onDay = (day: string, bookings: readonly Booking[]): Booking[] => {
  const [from, to] = [instantAt(day).toISOString(), instantAt(addDays(day, 1)).toISOString()]
  return bookings.filter(({ startsAt, endsAt }) => startsAt < to && endsAt > from)
}

export const dayPlan = (day: string, bookings: readonly Booking[], hours: readonly OpenTime[], now: Date): Item[] => {
  const here = onDay(day, bookings)
  return [...here.map((booking) => ({ at: within(day, booking).from, booking })), ...freeTimesOf(day, here, hours, now).map((free) => ({ at: free.from, free }))].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

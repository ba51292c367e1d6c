import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { type Calendar, isWorkingDay } from './working-days.ts'

const DAY = 86_400_000
const LONGEST = 400

/** Milliseconds between two instants that lie on working days: a clock that stands still while the office is closed. */
export const workedBetween = (from: Date, to: Date, calendar: Calendar): number => {
  let worked = 0
  for (let day = dayOf(from), days = 0; days < LONGEST && instantAt(day) < to; day = addDays(day, 1), days += 1) {
    if (isWorkingDay(day, calendar)) worked += Math.max(0, Math.min(to.getTime(), instantAt(day).getTime() + DAY) - Math.max(from.getTime(), instantAt(day).getTime()))
  }
  return worked
}

/** The instant at which that much working time has passed. */
export const afterWorking = (from: Date, worked: number, calendar: Calendar): Date => {
  let left = worked
  for (let day = dayOf(from), days = 0; days < LONGEST; day = addDays(day, 1), days += 1) {
    if (!isWorkingDay(day, calendar)) continue
    const begins = Math.max(from.getTime(), instantAt(day).getTime())
    const lasts = instantAt(day).getTime() + DAY - begins
    if (left <= lasts) return new Date(begins + left)
    left -= lasts
  }
  return new Date(from.getTime() + worked)
}

export interface Thresholds { yellowPercent: number; idleHours: number }
export interface RunningPromise { from: Date; due: Date; acted: Date }

/**
 * When a promise turns yellow: so much of its time is used, or nobody has done anything for so long (R42); both in working time.
 * What was promised within a stretch without any working day (a danger on a Sunday) runs by the wall clock.
 */
export const yellowFrom = ({ from, due, acted }: RunningPromise, { yellowPercent, idleHours }: Thresholds, calendar: Calendar): Date => {
  const whole = workedBetween(from, due, calendar)
  const share = yellowPercent / 100
  const used = whole > 0 ? afterWorking(from, whole * share, calendar) : new Date(from.getTime() + (due.getTime() - from.getTime()) * share)
  const idle = afterWorking(acted, idleHours * 3_600_000, calendar)
  return used < idle ? used : idle
}

import chineseDays from 'chinese-days'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'

// Taken off the default export: under Node this package shows no named ones.
// oxlint-disable-next-line import/no-named-as-default-member
const { isWorkday } = chineseDays

/** What the county has declared itself: a day and whether it is off. It holds against everything else. */
export type Calendar = ReadonlyMap<string, boolean>
export const nothingDeclared: Calendar = new Map()

/**
 * Whether the State Council's holiday notice of a year is known here. It comes out each November;
 * for a year that is neither known here nor declared by the county only weekends are free.
 */
export const knowsYear = (year: number): boolean => {
  const known = knownYears.get(year) ?? ['01', '02', '03'].some((day) => !weekend(`${year}-10-${day}`) && !isWorkday(`${year}-10-${day}`))
  knownYears.set(year, known)
  return known
}
const knownYears = new Map<number, boolean>()

export const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** As the notice has it, or by weekends; without what the county has declared. */
export const isWorkingDayByNotice = (day: string): boolean => (knowsYear(Number(day.slice(0, 4))) ? isWorkday(day) : !weekend(day))

export const isWorkingDay = (day: string, calendar: Calendar = nothingDeclared): boolean => {
  const off = calendar.get(day)
  return off === undefined ? isWorkingDayByNotice(day) : !off
}

/** A calendar that declares nothing but holidays must not keep anybody waiting for ever. */
const LONGEST = 400

/** The n-th working day after a day; n = 0 is the day itself or, when it is free, the next working day. */
export const workingDaysAfter = (day: string, n: number, calendar: Calendar = nothingDeclared): string => {
  let at = day
  let left = n
  for (let days = 0; days < LONGEST && (left > 0 || !isWorkingDay(at, calendar)); days += 1) {
    at = addDays(at, 1)
    if (left > 0 && isWorkingDay(at, calendar)) left -= 1
  }
  return at
}

/** The last day from which n working days have passed by the end of this one. */
export const workingDaysBefore = (day: string, n: number, calendar: Calendar = nothingDeclared): string => {
  let at = day
  let left = n
  for (let days = 0; days < LONGEST && left > 0; days += 1) {
    if (isWorkingDay(at, calendar)) left -= 1
    at = addDays(at, -1)
  }
  return at
}

export const CLOSING_TIME = '17:00'

/** Until when something promised within n working days must be done; 0 is the same day, or the next one when the office has closed. */
export const promisedBy = (from: Date, workingDays: number, calendar: Calendar = nothingDeclared): Date => {
  const today = dayOf(from)
  const due = instantAt(workingDaysAfter(today, workingDays, calendar), CLOSING_TIME)
  return due > from ? due : instantAt(workingDaysAfter(today, 1, calendar), CLOSING_TIME)
}

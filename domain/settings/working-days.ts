import chineseDays from 'chinese-days'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'

// Taken off the default export: under Node this package shows no named ones.
// oxlint-disable-next-line import/no-named-as-default-member
const { isWorkday } = chineseDays

/**
 * Whether the State Council's holiday notice of a year is known here. It comes out each November;
 * for a year that is not known only weekends are free, so a promise may then fall on a holiday.
 */
export const knowsYear = (year: number): boolean => ['01', '02', '03'].some((day) => !weekend(`${year}-10-${day}`) && !isWorkday(`${year}-10-${day}`))

const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

export const isWorkingDay = (day: string): boolean => (knowsYear(Number(day.slice(0, 4))) ? isWorkday(day) : !weekend(day))

/** The n-th working day after a day; n = 0 is the day itself or, when it is free, the next working day. */
export const workingDaysAfter = (day: string, n: number): string => {
  let at = day
  let left = n
  while (left > 0 || !isWorkingDay(at)) {
    at = addDays(at, 1)
    if (left > 0 && isWorkingDay(at)) left -= 1
  }
  return at
}

export const CLOSING_TIME = '17:00'

/** Until when something promised within n working days must be done; 0 is the same day, or the next one when the office has closed. */
export const promisedBy = (from: Date, workingDays: number): Date => {
  const today = dayOf(from)
  const due = instantAt(workingDaysAfter(today, workingDays), CLOSING_TIME)
  return due > from ? due : instantAt(workingDaysAfter(today, 1), CLOSING_TIME)
}

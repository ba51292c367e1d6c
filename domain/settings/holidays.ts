import chineseDays from 'chinese-days'
import { type Calendar, nothingDeclared } from './working-days.ts'

// Taken off the default export: under Node this package shows no named ones.
// oxlint-disable-next-line import/no-named-as-default-member
const { getDayDetail, isWorkday } = chineseDays

/** An ordinary weekend is free, but nobody's holiday: a Saturday class is held on it. */
const ordinary = new Set(['Saturday', 'Sunday'])

/** A day off by the holiday notice, or declared off by the county; its weekends count, a day worked in exchange does not. */
export const isPublicHoliday = (day: string, calendar: Calendar = nothingDeclared): boolean => calendar.get(day) ?? (!isWorkday(day) && !ordinary.has(getDayDetail(day).name))

import { addDays } from '#kit/dates.ts'
import type { DeclaredDay } from './calendar.contract.ts'
import { type Calendar, isWorkingDay } from './working-days.ts'

/** How far ahead promises run: a year that begins within this time is asked for. */
export const LOOK_AHEAD_DAYS = 60
const LONGEST_REST = 16

export const calendarOf = (days: readonly Pick<DeclaredDay, 'day' | 'free'>[]): Calendar => new Map(days.map(({ day, free }) => [day, free]))

/** Why a year cannot be declared like this: a day of another year, a day twice, or a rest without end, which would stop every promise. */
export const whyNotDeclare = (year: number, days: readonly DeclaredDay[], others: Calendar): { code: string; at: number } | undefined => {
  const seen = new Set<string>()
  for (const [at, { day }] of days.entries()) {
    if (Number(day.slice(0, 4)) !== year) return { code: 'calendar.other-year', at }
    if (seen.has(day)) return { code: 'calendar.day-twice', at }
    seen.add(day)
  }
  const calendar: Calendar = new Map([...others, ...calendarOf(days)])
  const at = days.findIndex(({ day, free }) => free && Array.from({ length: LONGEST_REST }, (_, n) => addDays(day, n)).every((one) => !isWorkingDay(one, calendar)))
  return at < 0 ? undefined : { code: 'calendar.rest-too-long', at }
}

/** The days on which work is now where it was not, or the other way round. */
export const changedDays = (before: Calendar, after: Calendar): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((day) => isWorkingDay(day, before) !== isWorkingDay(day, after)).sort()

export interface Pasted { days: DeclaredDay[]; unread: string[] }

const dayPattern = /(?:(\d{4})\s*[年\-/.]\s*)?(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?/
const laterPattern = /^\s*(?:[(（][^)）]*[)）])?\s*(?:至|到|—+|-+|~|～)\s*(?:(\d{4})\s*[年\-/.]\s*)?(?:(\d{1,2})\s*[月\-/.]\s*)?(\d{1,2})\s*日?/

/**
 * A list as it is copied from a notice or a sheet, one stretch a line. What cannot be read is handed back line by line,
 * never guessed: a wrong holiday moves every promise.
 */
export const daysInText = (text: string, year: number): Pasted => {
  const pasted: Pasted = { days: [], unread: [] }
  const named = { name: '' }
  for (const line of text.split(/[\n；;。]+/).map((one) => one.trim()).filter(Boolean)) {
    const found = readLine(line, year, named)
    if (found) pasted.days.push(...found)
    else pasted.unread.push(line)
  }
  const byDay = new Map(pasted.days.map((one) => [one.day, one]))
  return { days: [...byDay.values()].sort((a, b) => a.day.localeCompare(b.day)), unread: pasted.unread }
}

const OFF = /放假|调休|休息/
const WORK = /上班|补班|工作日/
const FESTIVAL = /元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?|那达慕|开斋节|古尔邦节/

const readLine = (line: string, year: number, named: { name: string }): DeclaredDay[] | undefined => {
  named.name = nameIn(line) ?? named.name
  // “10月1日至7日放假调休，10月10日上班”: a clause at a time, each by its own word or by the only one of the line.
  const clauses = line.split(/[，,]/).filter((clause) => dayPattern.test(clause))
  const days = clauses.flatMap((clause) => {
    const free = WORK.test(clause) ? false : OFF.test(clause) ? true : OFF.test(line) === WORK.test(line) ? undefined : OFF.test(line)
    return stretchesIn(clause, year).map((day) => ({ day, free, name: named.name }))
  })
  return days.length > 0 && days.every(({ day, free }) => free !== undefined && isReal(day) && Number(day.slice(0, 4)) === year) ? (days as DeclaredDay[]) : undefined
}

/** The festival named in the line, or else the last word of a line from a sheet. */
const nameIn = (line: string): string | undefined => {
  const last = line.split(/[\s，,]+/).at(-1) ?? ''
  return FESTIVAL.exec(line)?.[0] ?? (/^[\u4e00-\u9fff]{2,12}$/.test(last) && !OFF.test(last) && !WORK.test(last) ? last : undefined)
}

const stretchesIn = (part: string, year: number): string[] => {
  const days: string[] = []
  for (let rest = part; ;) {
    const first = dayPattern.exec(rest)
    if (!first) return days
    const from = dayAt(first[1] ?? String(year), first[2]!, first[3]!)
    rest = rest.slice(first.index + first[0].length)
    const later = laterPattern.exec(rest)
    if (!later) { days.push(from); continue }
    const to = dayAt(later[1] ?? String(year), later[2] ?? first[2]!, later[3]!)
    rest = rest.slice(later[0].length)
    for (let day = from; day <= to && days.length < 60; day = addDays(day, 1)) days.push(day)
  }
}

const dayAt = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
const isReal = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

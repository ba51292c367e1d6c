import type { CellValue, Filing, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

const DAY = 86_400_000
// Excel's day 1 is 1900-01-01, and it believes in a 29 February 1900.
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const two = (figure: number): string => String(figure).padStart(2, '0')

/** `2026-02-29` is no day: undefined. */
export const dayFrom = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || year > 2100 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

export const lastDayOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const dayOfSerial = (serial: number): string => new Date(EXCEL_EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10)

/** Between 1954 and 2119: a number that Excel shows as a date once the cell is formatted so. */
const looksLikeSerial = (figure: number): boolean => figure >= 20_000 && figure <= 80_000

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

const judged = (day: string | undefined, { filingOn }: Filing): Reading<string> => {
  if (day === undefined) return faulty('date.no-such-day')
  // Kept all the same: as often the filing line is last month's.
  return filingOn !== undefined && day > filingOn ? faulty('date.later-than-filing', day) : found(day)
}

/** A date without a year is the last such day before the list was handed in. */
const withoutYear = (month: number, day: number, { filingOn, year }: Filing): Reading<string> => {
  const base = filingOn === undefined ? year : Number(filingOn.slice(0, 4))
  if (base === undefined) return faulty('date.no-year')
  const thisYear = dayFrom(base, month, day)
  if (filingOn === undefined || (thisYear !== undefined && thisYear <= filingOn)) return judged(thisYear, {})
  return judged(dayFrom(base - 1, month, day), {})
}

const readNumber = (figure: number, filing: Filing): Reading<string> => {
  if (looksLikeSerial(figure)) return judged(dayOfSerial(figure), filing)
  return Number.isInteger(figure) ? readSpelling(String(figure), filing) : faulty('date.unreadable')
}

const readSpelling = (text: string, filing: Filing): Reading<string> => {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  const full = compact ?? /^(\d{4}|\d{2})[年.\-/。、](\d{1,2})[月.\-/。、](\d{1,2})[日号]?(?:上午|下午|晚上|早上|中午)?(?:T?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?Z?)?$/.exec(text)
  if (full) return judged(dayFrom(fullYear(Number(full[1])), Number(full[2]), Number(full[3])), filing)
  const short = /^(\d{1,2})[月.\-/](\d{1,2})[日号]?$/.exec(text)
  if (short) return withoutYear(Number(short[1]), Number(short[2]), filing)
  return /^\d{4}[年.\-/]\d{1,2}月?$/.test(text) ? faulty('date.day-missing') : faulty('date.unreadable')
}

/** A day, however it was written: as text, as an Excel date, as the bare number Excel keeps for it, with or without its year. */
export const readDate = (value: CellValue, filing: Filing = {}): Reading<string> => {
  const text = spelled(value)
  if (text === '') return blank()
  if (value instanceof Date) return judged(text, filing)
  if (typeof value === 'number') return readNumber(value, filing)
  return /^\d{5}$/.test(text) && looksLikeSerial(Number(text)) ? judged(dayOfSerial(Number(text)), filing) : readSpelling(text, filing)
}

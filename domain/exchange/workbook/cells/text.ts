import type { CellValue, Reading } from '../workbook.types.ts'
import { blank, found } from './reading.ts'

/** What a person reads in the cell. */
export const textOf = (value: CellValue): string => {
  if (value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}

/** Full-width digits, letters and signs as one types them on a Latin keyboard. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00a0\u2002-\u200a]/g, ' ').replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')

// Offices fill an empty cell with a stroke so that it is seen to be left empty on purpose.
const STROKES = new Set(['/', '\\', '-', '--', '—', '——', '无', '暂无', 'N/A', 'n/a', '*'])

export const isBlank = (value: CellValue): boolean => {
  const text = halfWidth(textOf(value)).trim()
  return text === '' || STROKES.has(text)
}

// No date, phone or count is longer; a longer cell must not cost a parser its time.
const LONGEST_PARSED = 200

/** The cell in one spelling for a parser: half-width, without spaces or line breaks. */
export const spelled = (value: CellValue): string => (isBlank(value) ? '' : halfWidth(textOf(value)).slice(0, LONGEST_PARSED).replace(/\s+/g, ''))

/** Our own export puts an apostrophe before a text that Excel would run; coming back it is taken off. The text itself stays a text. */
const withoutGuard = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text)

/** A line break inside a Chinese sentence is the width of the column, not the end of the sentence. */
const unbroken = (text: string): string =>
  text.split(/[\r\n\v\f\u2028]+/).map((line) => line.trim()).filter((line) => line !== '').reduce((whole, line) => whole + (/\w$/.test(whole) && /^\w/.test(line) ? ' ' : '') + line, '')

export const readText = (value: CellValue): Reading<string> => {
  if (isBlank(value)) return blank()
  // eslint-disable-next-line no-control-regex
  const text = unbroken(withoutGuard(textOf(value))).replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '').replace(/[ \u3000\t]+/g, ' ').trim()
  return text === '' ? blank() : found(text)
}

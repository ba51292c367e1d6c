import type { CellValue, Filing, Reading } from '../workbook.types.ts'
import { readDate } from './date.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

const month = (year: string, figure: string): Reading<string> =>
  Number(figure) >= 1 && Number(figure) <= 12 ? found(`${year}-${figure.padStart(2, '0')}`) : faulty('date.no-such-day')

/** 出生年月 and the like: `1969.10` → `1969-10`; a whole day stays one, a bare year too. */
export const readMonth = (value: CellValue, filing: Filing = {}): Reading<string> => {
  const text = spelled(value)
  if (text === '') return blank()
  if (typeof value === 'number' && !Number.isInteger(value)) return fromDecimal(text)
  const parts = /^((?:19|20)\d{2})[年.\-/。](\d{1,2})月?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(text)
  if (parts) return month(parts[1]!, parts[2]!)
  return /^(?:19|20)\d{2}年?$/.test(text) ? found(text.slice(0, 4)) : readDate(value, filing)
}

/** As a number 1969.10 has become 1969.1: January and October look the same, the others do not. */
const fromDecimal = (text: string): Reading<string> => {
  const parts = /^((?:19|20)\d{2})\.(\d{1,2})$/.exec(text)
  if (!parts) return faulty('date.unreadable')
  return parts[2] === '1' ? faulty('date.month-ambiguous', parts[1]!) : month(parts[1]!, parts[2]!)
}

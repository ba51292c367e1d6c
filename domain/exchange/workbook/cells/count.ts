import type { CellValue, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

/** A whole number with or without its measure word: 130, `130人次`, `1,200`. */
export const readCount = (value: CellValue): Reading<number> => {
  const text = spelled(value)
  if (text === '') return blank()
  const digits = /^(?:第|No\.?)?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?[\p{Script=Han}]{0,3}$/u.exec(text)
  return digits ? found(Number(digits[1]!.replaceAll(',', ''))) : faulty('number.unreadable')
}

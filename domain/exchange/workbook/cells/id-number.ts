import type { CellValue, Reading, Sex } from '../workbook.types.ts'
import { dayFrom } from './date.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

export interface IdNumber { number: string; born: string; sex: Sex }

// GB 11643: the eighteenth figure is computed from the seventeen before it.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
export const checkDigitOf = (seventeen: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(seventeen[place]), 0) % 11] ?? ''

/** Excel keeps fifteen figures of a number: the rest turns to noughts, or the whole to 1.5E+17. */
const isSpoilt = (text: string, value: CellValue): boolean =>
  /^\d(?:\.\d+)?[eE]\+?\d+$/.test(text) || /^\d{15}000$/.test(text) || (typeof value === 'number' && text.length > 15)

const understood = (number: string): Reading<IdNumber> => {
  const born = dayFrom(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  if (born === undefined) return faulty('id-number.no-such-birth-date')
  if (checkDigitOf(number.slice(0, 17)) !== number[17]) return faulty('id-number.wrong-check-digit')
  return found({ number, born, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' })
}

/** A resident's ID number with its check digit proven, and what it says of birth and sex. */
export const readIdNumber = (value: CellValue): Reading<IdNumber> => {
  const text = spelled(value).replace(/^'/, '').replaceAll('-', '').toUpperCase()
  if (text === '') return blank()
  if (isSpoilt(text, value)) return faulty('id-number.spoilt-by-excel')
  if (/^\d+[*X]{2,}[\dX]*$/.test(text) && text.length >= 15) return faulty('id-number.masked')
  if (/^\d{15}$/.test(text)) return faulty('id-number.fifteen-digits')
  return /^\d{17}[\dX]$/.test(text) ? understood(text) : faulty('id-number.wrong-length')
}

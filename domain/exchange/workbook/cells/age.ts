import type { CellValue, Filing, Reading } from '../workbook.types.ts'
import { ageOn } from '#kit/dates.ts'
import { readMonth } from './month.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

export interface Age { years: number | undefined; born: string | undefined }

const years = (figure: number, approximate: boolean): Reading<Age> => {
  if (figure < 0 || figure > 125) return faulty('age.impossible')
  const age = { years: Math.floor(figure), born: undefined }
  return approximate ? faulty('age.approximate', age) : found(age)
}

/** The year alone makes the age right to within a year; without a filing date there is nothing to count from. */
const fromBirth = (born: string, { filingOn, year }: Filing): Reading<Age> => {
  const measure = filingOn ?? (year === undefined ? undefined : `${year}-12-31`)
  if (measure === undefined) return found({ years: undefined, born })
  const figure = ageOn(`${born}-01-01`.slice(0, 10), measure)
  return figure < 0 || figure > 125 ? faulty('age.impossible') : found({ years: figure, born })
}

/** `51岁`, 36, `8个月`, `80多岁`, or a birth year or month where an age was asked for. */
export const readAge = (value: CellValue, filing: Filing = {}): Reading<Age> => {
  const text = spelled(value)
  if (text === '') return blank()
  const plain = /^(约|大约)?(-?\d{1,3}(?:\.\d+)?)(多|余|来|左右|\+)?(?:周岁|虚岁|岁)?(半|多|左右)?$/.exec(text)
  if (plain) return years(Number(plain[2]), Boolean(plain[1] ?? plain[3] ?? (plain[4] === '半' ? undefined : plain[4])))
  if (/^\d{1,2}个?月$/.test(text)) return years(0, false)
  const born = readMonth(value, filing)
  return born.value === undefined ? faulty('age.unreadable') : fromBirth(born.value, filing)
}

import type { CellValue, Reading, Sex } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

const WORDS: Record<string, Sex> = { 男: 'male', 男性: 'male', '1': 'male', m: 'male', male: 'male', 女: 'female', 女性: 'female', '2': 'female', f: 'female', female: 'female' }

export const readSex = (value: CellValue): Reading<Sex> => {
  const text = spelled(value).toLowerCase()
  if (text === '' || text === '0' || text === '9' || text === '未知') return blank()
  const sex = WORDS[text]
  return sex === undefined ? faulty('sex.unreadable') : found(sex)
}

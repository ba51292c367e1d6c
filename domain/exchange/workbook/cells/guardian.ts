import type { CellValue, Guardian, Reading } from '../workbook.types.ts'
import { readName } from './name.ts'
import { readPhones } from './phone.ts'
import { blank, faulty, found } from './reading.ts'
import { halfWidth, isBlank, textOf } from './text.ts'

const RELATION = /父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|监护人|哥哥|姐姐|叔叔|姑姑|舅舅|父|母/

/** 监护人及电话: name, phone and perhaps the relation in one cell, in any order. */
export const readGuardian = (value: CellValue): Reading<Guardian> => {
  if (isBlank(value)) return blank()
  const text = halfWidth(textOf(value)).slice(0, 200)
  const digits = /\+?\d[\d -]{5,17}\d/.exec(text)?.[0]
  const phone = digits === undefined ? undefined : readPhones(digits).value?.[0]
  const relation = RELATION.exec(text)?.[0]
  const name = readName(text.replace(digits ?? '', ' ').replace(relation ?? '', ' ').replace(/[:()、,;/]|电话|手机/g, ' ').trim() || null).value?.name
  const guardian = { name, relation, phone }
  return name === undefined || phone === undefined ? faulty('guardian.incomplete', guardian) : found(guardian)
}

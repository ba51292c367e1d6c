import type { Sex } from '../workbook.types.ts'
import { readName } from '../cells/name.ts'
import { readSex } from '../cells/sex.ts'
import type { RowInHand } from './row-in-hand.ts'

export const takeNamed = (row: RowInHand): { name: string | undefined; hearsay: boolean; sex: Sex | undefined } => {
  const name = row.take('name', readName)
  return { name: name?.name, hearsay: name?.hearsay ?? false, sex: row.take('sex', readSex) }
}

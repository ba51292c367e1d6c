import type { AccountRow, RowReading } from '../workbook.types.ts'
import { readCount } from '../cells/count.ts'
import { readPhones } from '../cells/phone.ts'
import { readText } from '../cells/text.ts'
import { readWords } from '../cells/word-list.ts'
import { readName } from '../cells/name.ts'
import { rowInHand, type ListRow } from './row-in-hand.ts'

export const readAccountRow = (listRow: ListRow): RowReading<AccountRow> => {
  const row = rowInHand('accounts', listRow)
  return row.finish({
    number: row.take('number', readCount), name: row.take('name', readName)?.name, phones: row.take('phones', readPhones) ?? [], role: row.take('role', readText),
    areas: readWords(row.valueOf('areas')), unit: row.take('unit', readText), loginName: row.take('loginName', readText), note: row.take('note', readText),
  })
}

import type { CellValue, ClientRow, Reading, RowReading } from '../workbook.types.ts'
import { readCareMode, readDisabilityKind } from '../classify.ts'
import { readCount } from '../cells/count.ts'
import { readMonth } from '../cells/month.ts'
import { readPhones } from '../cells/phone.ts'
import { blank, faulty, found } from '../cells/reading.ts'
import { readText, spelled } from '../cells/text.ts'
import { readTimes } from '../cells/times.ts'
import { readWords } from '../cells/word-list.ts'
import { takeNamed } from './person.ts'
import { rowInHand, type ListRow } from './row-in-hand.ts'

const GRADES = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 } as const

/** 二级, 2级 and 2 are one grade. */
const readGrade = (value: CellValue): Reading<1 | 2 | 3 | 4> => {
  const text = spelled(value)
  const sign = /^([一二三四1-4])(?:级|等)?$/.exec(text)?.[1] as keyof typeof GRADES | undefined
  if (text === '') return blank()
  return sign === undefined ? faulty('word.unknown') : found(GRADES[sign])
}

export const readClientRow = (listRow: ListRow): RowReading<ClientRow> => {
  const row = rowInHand('clients', listRow)
  return row.finish({
    number: row.take('number', readCount), ...takeNamed(row), born: row.take('born', (value) => readMonth(value)),
    disabilityKind: row.take('disabilityKind', readDisabilityKind) ?? 'undetermined', disabilityGrade: row.take('disabilityGrade', readGrade),
    careMode: row.take('careMode', readCareMode) ?? 'undetermined', grid: row.take('grid', readText),
    guardian: row.take('guardian', readText), phones: row.take('phones', readPhones) ?? [], services: readWords(row.valueOf('services')),
    frequency: row.take('frequency', readTimes), startedOn: row.take('startedOn', (value) => readMonth(value)), note: row.take('note', readText),
  })
}

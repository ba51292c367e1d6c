import type { GridRow, RowReading } from '../workbook.types.ts'
import { readCount } from '../cells/count.ts'
import { readPhones } from '../cells/phone.ts'
import { readText } from '../cells/text.ts'
import { rowInHand, type ListRow } from './row-in-hand.ts'

export const readGridRow = (listRow: ListRow): RowReading<GridRow> => {
  const row = rowInHand('grids', listRow)
  return row.finish({
    number: row.take('number', readCount), grid: row.take('grid', readText),
    secretary: row.take('secretary', readText), secretaryPhones: row.take('secretaryPhones', readPhones) ?? [],
    socialWorker: row.take('socialWorker', readText), socialWorkerPhones: row.take('socialWorkerPhones', readPhones) ?? [],
    team: row.take('team', readText), teamLeader: row.take('teamLeader', readText), teamLeaderPhones: row.take('teamLeaderPhones', readPhones) ?? [],
    households: row.take('households', readCount), over60: row.take('over60', readCount), disabled: row.take('disabled', readCount),
    childrenInDifficulty: row.take('childrenInDifficulty', readCount), note: row.take('note', readText),
  })
}

import type { Method } from '#domain/settings/codes.ts'
import type { ProjectRow, RowReading } from '../workbook.types.ts'
import { methodsOf, readField, readGroups } from '../classify.ts'
import { readCount } from '../cells/count.ts'
import { readPeriod } from '../cells/period.ts'
import { readRowNumbers } from '../cells/row-numbers.ts'
import { isBlank, readText } from '../cells/text.ts'
import { readTimes } from '../cells/times.ts'
import { rowInHand, type ListRow, type RowInHand } from './row-in-hand.ts'

const methodsIn = (row: RowInHand): Method[] =>
  isBlank(row.valueOf('methods')) ? methodsOf(row.valueOf('place'), row.valueOf('frequency')) : methodsOf(row.valueOf('methods'))

export const readProjectRow = (listRow: ListRow): RowReading<ProjectRow> => {
  const row = rowInHand('projects', listRow)
  return row.finish({
    ownNumber: row.take('ownNumber', readText), number: row.take('number', readCount), title: row.take('title', readText), field: row.take('field', readField) ?? 'undetermined', groups: row.take('groups', readGroups) ?? [],
    team: row.take('team', readText), socialWorker: row.take('socialWorker', readText), operator: row.take('operator', readText),
    frequency: row.take('frequency', readTimes), place: row.take('place', readText), methods: methodsIn(row), period: row.take('period', readPeriod),
    needNumbers: row.take('needNumbers', readRowNumbers) ?? [], resourceNumbers: row.take('resourceNumbers', readRowNumbers) ?? [],
    expectedVisits: row.take('expectedVisits', readCount), actualVisits: row.take('actualVisits', readCount), note: row.take('note', readText),
  })
}

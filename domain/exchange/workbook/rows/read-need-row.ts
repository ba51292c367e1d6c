import type { WorkState } from '#domain/settings/codes.ts'
import type { NeedRow, RowReading } from '../workbook.types.ts'
import { noteMarksIn, readField, readGroups, readSatisfaction, readSource, readState, readUrgency } from '../classify.ts'
import { readAge } from '../cells/age.ts'
import { readCount } from '../cells/count.ts'
import { readDate } from '../cells/date.ts'
import { splitNeeds } from '../cells/needs-in-cell.ts'
import { readPhones } from '../cells/phone.ts'
import { readText, textOf } from '../cells/text.ts'
import { readWishedTime } from '../cells/wished-time.ts'
import { takeNamed } from './person.ts'
import { rowInHand, type ListRow, type RowInHand } from './row-in-hand.ts'

/** A row that is crossed out is done, whatever the column still says. */
const takeState = (row: RowInHand): WorkState | undefined => {
  const state = row.take('state', readState)
  if (row.struck && state !== undefined && state !== 'done') row.report('state', { code: 'row.struck-but-open' })
  return row.struck ? 'done' : state
}

const takeText = (row: RowInHand): Pick<NeedRow, 'text' | 'needs'> => {
  const text = row.take('text', readText)
  return { text, needs: text === undefined ? [] : splitNeeds(textOf(row.valueOf('text'))) }
}

const takeAge = (row: RowInHand, collectedOn: string | undefined): Pick<NeedRow, 'age' | 'born'> => {
  const age = row.take('age', (value) => readAge(value, { ...row.filing, filingOn: collectedOn ?? row.filing.filingOn }))
  return { age: age?.years, born: age?.born }
}

export const readNeedRow = (listRow: ListRow): RowReading<NeedRow> => {
  const row = rowInHand('needs', listRow)
  const collectedOn = row.take('collectedOn', (value) => readDate(value, row.filing))
  const note = row.take('note', readText)
  return row.finish({
    ownNumber: row.take('ownNumber', readText), number: row.take('number', readCount), grid: row.take('grid', readText), ...takeNamed(row), ...takeAge(row, collectedOn),
    address: row.take('address', readText), phones: row.take('phones', readPhones) ?? [], groups: row.take('groups', readGroups) ?? [], ...takeText(row),
    field: row.take('field', readField) ?? 'undetermined', source: row.take('source', readSource) ?? 'undetermined',
    collectedOn, collectedBy: row.take('collectedBy', readText), urgency: row.take('urgency', readUrgency),
    wished: row.take('wished', (value) => readWishedTime(value, { ...row.filing, filingOn: collectedOn ?? row.filing.filingOn })), responsible: row.take('responsible', readText),
    state: takeState(row), satisfaction: row.take('satisfaction', readSatisfaction), note, noteMarks: noteMarksIn(note),
  })
}

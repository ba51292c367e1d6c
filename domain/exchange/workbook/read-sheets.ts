import type { Filing, List, ListReading, ReadOptions, ReadRow, RememberedColumns, RowReading, RowValues, Sheet, SheetReading, UnknownColumn } from './workbook.types.ts'
import { columnsOf } from './columns.ts'
import { findHeader, guessHeader, otherListOf, type Header } from './find-header.ts'
import { listRowFrom, rawOf } from './list-row.ts'
import { filingOf, particularsOf } from './particulars.ts'
import { readAccountRow } from './rows/read-account-row.ts'
import { readClientRow } from './rows/read-client-row.ts'
import { readGridRow } from './rows/read-grid-row.ts'
import { readNeedRow } from './rows/read-need-row.ts'
import { readProjectRow } from './rows/read-project-row.ts'
import { readResourceRow } from './rows/read-resource-row.ts'
import { readVolunteerRow } from './rows/read-volunteer-row.ts'
import type { ListRow } from './rows/row-in-hand.ts'
import { tableRows, type Table } from './table-rows.ts'
import { UnreadableWorkbook } from './unreadable.ts'

type RowReaders = { [L in List]: (row: ListRow) => RowReading<RowValues[L]> }
export const rowReaders: RowReaders = {
  needs: readNeedRow, resources: readResourceRow, projects: readProjectRow, volunteers: readVolunteerRow, grids: readGridRow, clients: readClientRow, accounts: readAccountRow,
}

/** One sheet with its heading found and its entries laid out, before any cell is understood. */
interface Laid { sheet: Sheet; header: Header; table: Table; reading: SheetReading; filing: Filing }

const isEmpty = ({ rows }: Sheet): boolean => rows.every((row) => row.every(({ value, error }) => value === null && error === undefined))

const outcomeOf = (sheet: Sheet, list: List, header: Header | undefined): SheetReading['outcome'] => {
  if (isEmpty(sheet)) return 'empty'
  if (sheet.hidden) return 'hidden'
  if (otherListOf(list, sheet, header) !== undefined) return 'another-list'
  return header === undefined ? 'no-header' : 'read'
}

const layOut = (sheet: Sheet, header: Header, fileName: string, filingOn: string | undefined): Laid => {
  const table = tableRows(sheet, header)
  const particulars = particularsOf([...sheet.rows.slice(0, header.rows[0]), ...table.below], sheet.name, fileName)
  const reading: SheetReading = { name: sheet.name, hidden: sheet.hidden, outcome: 'read', headerRows: header.rows.map((row) => row + 1), rows: table.count, particulars }
  return { sheet, header, table, reading, filing: filingOf(particulars, filingOn) }
}

const notRead = (sheet: Sheet, outcome: SheetReading['outcome'], fileName: string): SheetReading =>
  ({ name: sheet.name, hidden: sheet.hidden, outcome, headerRows: [], rows: 0, particulars: particularsOf([], sheet.name, fileName) })

/** Nothing was read: the reason that helps most. */
const refuse = (list: List, sheets: readonly Sheet[], outcomes: readonly SheetReading['outcome'][]): never => {
  const other = sheets.map((sheet) => (sheet.hidden ? undefined : otherListOf(list, sheet, findHeader(list, sheet)))).find((found) => found !== undefined)
  if (other !== undefined) throw new UnreadableWorkbook('workbook.looks-like-another-list', { list: other })
  throw new UnreadableWorkbook(outcomes.every((outcome) => outcome === 'empty') ? 'workbook.empty' : 'workbook.no-header')
}

/** A table of which no heading is known is laid out all the same: a person maps its columns. */
const guessed = (list: List, sheets: readonly Sheet[], outcomes: readonly SheetReading['outcome'][], remembered: RememberedColumns | undefined): Map<number, Header> => {
  const headers = new Map<number, Header>()
  sheets.forEach((sheet, at) => {
    const header = outcomes[at] === 'no-header' ? guessHeader(list, sheet, remembered) : undefined
    if (header !== undefined) headers.set(at, header)
  })
  return headers
}

const MOST_SAMPLES = 5

const unknownColumns = (laid: readonly Laid[]): UnknownColumn[] => {
  const samples = new Map<string, Set<string>>()
  for (const { header, table } of laid) for (const { at, header: text, key } of header.headings) {
    if (key !== undefined) continue
    const seen = samples.get(text) ?? new Set<string>()
    for (const { cells } of table.rows) {
      if (seen.size >= MOST_SAMPLES) break
      if (cells[at]?.written) seen.add(cells[at].written.slice(0, 40))
    }
    samples.set(text, seen)
  }
  return [...samples].map(([header, seen]) => ({ header, samples: [...seen] }))
}

const columnsIn = (list: List, laid: readonly Laid[]): ListReading['columns'] => {
  const headings = [...new Map(laid.flatMap(({ header }) => header.headings).map((heading) => [heading.header, heading])).values()]
  const keys = new Set(headings.map(({ key }) => key))
  return {
    known: headings.flatMap(({ header, key, by }) => (key === undefined || by === undefined || key === 'ignore' ? [] : [{ header, key, by }])),
    ignored: headings.filter(({ key }) => key === 'ignore').map(({ header }) => header),
    unknown: unknownColumns(laid),
    missing: columnsOf[list].filter(({ required, key }) => required && !keys.has(key)).map(({ key }) => key),
  }
}

function* rowsOf<L extends List>(list: L, laid: readonly Laid[]): Generator<ReadRow<RowValues[L]>> {
  for (const { sheet, header, table, filing } of laid) {
    for (const row of table.rows) yield { sheet: sheet.name, rowNumber: row.rowNumber, raw: rawOf(header.headings, row), struck: row.struck, hidden: row.hidden, ...rowReaders[list](listRowFrom(list, header.headings, row, filing)) }
  }
}

/** What is known of a list before its rows are understood one by one. */
export type ListHead<L extends List = List> = Omit<ListReading<L>, 'rows'>

export const readSheets = <L extends List>(sheets: readonly Sheet[], fileName: string, options: ReadOptions<L>): ListReading<L> => {
  const { head, rows } = openSheets(sheets, fileName, options)
  return { ...head, rows: [...rows] }
}

/** Sheets of a file → the entries of one list, from every visible sheet that has its headings. */
export const openSheets = <L extends List>(sheets: readonly Sheet[], fileName: string, { list, remembered, filingOn }: ReadOptions<L>): { head: ListHead<L>; rows: Iterable<ReadRow<RowValues[L]>> } => {
  const found = sheets.map((sheet) => (sheet.hidden ? undefined : findHeader(list, sheet, remembered)))
  const outcomes = sheets.map((sheet, at) => outcomeOf(sheet, list, found[at]))
  const headers = outcomes.includes('read') ? new Map(outcomes.flatMap((outcome, at) => (outcome === 'read' ? [[at, found[at]!] as const] : []))) : guessed(list, sheets, outcomes, remembered)
  if (headers.size === 0 || (!outcomes.includes('read') && outcomes.includes('another-list'))) return refuse(list, sheets, outcomes)
  const laid = [...headers].map(([at, header]) => layOut(sheets[at]!, header, fileName, filingOn))
  const readings = new Map([...headers.keys()].map((at, place) => [at, laid[place]!.reading]))
  const head = {
    list, sheets: sheets.map((sheet, at) => readings.get(at) ?? notRead(sheet, outcomes[at]!, fileName)), particulars: laid[0]!.reading.particulars,
    columns: columnsIn(list, laid), skipped: laid.flatMap(({ table }) => table.skipped),
  }
  return { head, rows: rowsOf(list, laid) }
}

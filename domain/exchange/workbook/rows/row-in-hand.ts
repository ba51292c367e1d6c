import type { CellValue, Fault, Filing, List, Problem, Reading, RowReading } from '../workbook.types.ts'
import { columnOfKey, type Column } from '../columns.ts'
import type { FilledCell } from '../fill.ts'
import { masked } from '../masked.ts'

/** One entry of a list: its cells by column key, the headings over them and what its dates are measured by. */
export interface ListRow { cells: Readonly<Record<string, FilledCell>>; headers: Readonly<Record<string, string>>; filing: Filing; struck: boolean; hidden: boolean }

/** A row being read: gives the cells one by one and gathers what is wrong with them. */
export interface RowInHand {
  filing: Filing
  struck: boolean
  /** The bare value, with 同上 and merged cells already filled. */
  valueOf: (key: string) => CellValue
  /** Reads one cell; whatever could not be understood becomes a problem of its column. */
  take: <T>(key: string, read: (value: CellValue) => Reading<T>) => T | undefined
  report: (key: string, fault: Fault) => void
  finish: <V>(value: V) => RowReading<V>
}

const EMPTY: FilledCell = { value: null, written: '' }

const cellFaults = ({ nothingAbove, error, formula, value }: FilledCell): Fault[] => {
  if (error !== undefined) return [{ code: 'cell.formula-error' }]
  if (nothingAbove) return [{ code: 'ditto.nothing-above' }]
  return formula && value === null ? [{ code: 'cell.not-calculated' }] : []
}

const problemOf = (column: Column, header: string | undefined, fault: Fault, written: string): Problem =>
  ({ column: column.key, header: header ?? column.zh, code: fault.code, severity: fault.severity ?? 'notice', shown: masked(written, column.personal) })

export const rowInHand = (list: List, row: ListRow): RowInHand => {
  const problems: Problem[] = []
  const cell = (key: string): FilledCell => row.cells[key] ?? EMPTY
  const report = (key: string, fault: Fault): void => {
    const column = columnOfKey(list, key) ?? { key, zh: key, en: key, words: [] }
    problems.push(problemOf(column, row.headers[key], fault, cell(key).written))
  }
  const take = <T>(key: string, read: (value: CellValue) => Reading<T>): T | undefined => {
    const own = cellFaults(cell(key))
    const reading = read(cell(key).value)
    for (const fault of [...own, ...reading.faults]) report(key, fault)
    if (reading.value === undefined && columnOfKey(list, key)?.required) report(key, { code: 'required.missing', severity: 'error' })
    return reading.value
  }
  if (row.hidden) report('number', { code: 'row.hidden' })
  return { filing: row.filing, struck: row.struck, valueOf: (key) => cell(key).value, take, report, finish: (value) => ({ value, problems }) }
}

import type { Range } from './workbook.types.ts'
import { attribute } from './sheet-xml.ts'
import { UnreadableWorkbook } from './unreadable.ts'

export interface CellMarks { struck?: true; formula?: true; error?: string }
export interface SheetMarks {
  merges: Range[]
  hiddenRows: number[]
  /** By `placeOf(row, column)`; only cells that have something to tell. */
  cells: Map<number, CellMarks>
  /** Last row and column, from 1, that hold a value. */
  lastRow: number
  lastColumn: number
  /** Where in the XML the last value stands. */
  lastAt: number
}

const COLUMNS = 16_384
export const placeOf = (row: number, column: number): number => row * COLUMNS + column

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const addressOf = (address: string): [row: number, column: number] | undefined => {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address)
  return parts ? [Number(parts[2]) - 1, columnOf(parts[1]!)] : undefined
}

const rangeOf = (reference: string): Range | undefined => {
  const [from, to] = reference.split(':').map(addressOf)
  return from && to ? { top: from[0], left: from[1], bottom: to[0], right: to[1] } : undefined
}

export interface Strikes { styles: readonly boolean[]; strings: ReadonlySet<number> }

// What grows with a hostile file is counted: a worker that runs out of memory in one great step takes the server with it.
const MOST_TAGS = 6_000_000
const MOST_MARKS = 1_000_000
const MOST_MERGES = 50_000

/** One pass over a sheet's XML, tag by tag. */
class Scan {
  marks: SheetMarks = { merges: [], hiddenRows: [], cells: new Map(), lastRow: 0, lastColumn: 0, lastAt: 0 }
  private row = -1
  private column = -1
  private tag = ''
  private strikes: Strikes

  constructor(strikes: Strikes) { this.strikes = strikes }

  private mark(more: CellMarks): void {
    const place = placeOf(this.row, this.column)
    this.marks.cells.set(place, { ...this.marks.cells.get(place), ...more })
  }

  startRow(tag: string): void {
    this.row = Number(attribute(tag, 'r') ?? this.row + 2) - 1
    this.column = -1
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')) this.marks.hiddenRows.push(this.row)
  }

  startCell(tag: string): void {
    const address = addressOf(attribute(tag, 'r') ?? '')
    this.column = address?.[1] ?? this.column + 1
    this.tag = tag
    if (this.strikes.styles[Number(attribute(tag, 's') ?? 0)]) this.mark({ struck: true })
  }

  value(text: string, at: number): void {
    this.marks.lastAt = at
    this.marks.lastRow = Math.max(this.marks.lastRow, this.row + 1)
    this.marks.lastColumn = Math.max(this.marks.lastColumn, this.column + 1)
    const type = attribute(this.tag, 't')
    if (type === 'e') this.mark({ error: text.slice(0, 20) || '#ERROR!' })
    if (type === 's' && this.strikes.strings.has(Number(text))) this.mark({ struck: true })
  }

  isOverfull(): boolean { return this.marks.cells.size > MOST_MARKS || this.marks.merges.length > MOST_MERGES }

  formula(): void { this.mark({ formula: true }) }

  merge(tag: string): void {
    const range = rangeOf(attribute(tag, 'ref') ?? '')
    if (range) this.marks.merges.push(range)
  }
}

export const marksOf = (xml: string, strikes: Strikes): SheetMarks => {
  const scan = new Scan(strikes)
  let read = 0
  const tags = /<(?:\w+:)?(row|c|f|v|is|mergeCell)\b[^<>]*>/g
  for (let found = tags.exec(xml); found; found = tags.exec(xml)) {
    const [tag, name] = found
    if (++read > MOST_TAGS || scan.isOverfull()) throw new UnreadableWorkbook('workbook.too-large')
    if (name === 'row') scan.startRow(tag)
    else if (name === 'c') scan.startCell(tag)
    else if (name === 'f') scan.formula()
    else if (name === 'mergeCell') scan.merge(tag)
    else scan.value(xml.slice(tags.lastIndex, xml.indexOf('<', tags.lastIndex)), tags.lastIndex)
  }
  return scan.marks
}

// Below this much XML behind the last value nothing is gained.
const WORTH_CUTTING = 200_000

/** Without the empty rows that formatting leaves below a table, a million at times: the reader of values would take minutes over them. */
export const withoutEmptyEnd = (xml: string, { lastAt, lastRow }: SheetMarks): string => {
  if (xml.length - lastAt < WORTH_CUTTING) return xml
  if (lastRow === 0) return '<worksheet><sheetData></sheetData></worksheet>'
  const end = /<\/(\w+:)?row>/.exec(xml.slice(lastAt))
  return end === null ? xml : `${xml.slice(0, lastAt + end.index + end[0].length)}</${end[1] ?? ''}sheetData></${end[1] ?? ''}worksheet>`
}

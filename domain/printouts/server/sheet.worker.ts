import { parentPort } from 'node:worker_threads'
import writeExcel, { type SheetData } from 'write-excel-file/node'
import type { Cell, Sheet, SheetColumn } from '#domain/printouts/printout.contract.ts'
import { guarded } from '#domain/printouts/printout.rules.ts'
import { asPrinted } from './sheet-xml.ts'

/** The paper first, its rows in portions, then `done`: taking over a whole county at once would hold up the server. */
export type Order = { kind: 'paper'; paper: Omit<Sheet, 'rows'> } | { kind: 'rows'; rows: Cell[][] } | { kind: 'done' }

const FONT = '宋体'
const edge = { borderStyle: 'thin' as const, borderColor: '#000000' }
const TALLEST_TITLE = 30

const LINE = 14
/** A Chinese character takes the room of two. Heights are written out, since not every office program finds them by itself. */
const roomOf = (text: string): number => [...text].reduce((room, sign) => room + (sign.codePointAt(0)! > 0x2e7f ? 2 : 1), 0)
const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil((roomOf(text) * 0.95) / width))
const heightOf = (row: Cell[], columns: readonly SheetColumn[]): number => LINE * Math.max(...row.map((value, at) => (typeof value === 'string' ? linesIn(value, columns[at]!.width) : 1))) + 2

const cellOf = (value: Cell, column: SheetColumn, height: number) => {
  const style = { align: column.align, alignVertical: 'center' as const, wrap: true, height, ...edge }
  return typeof value === 'number' ? { value, type: Number, ...style } : { value: guarded(value ?? ''), type: String, ...style }
}

/** One cell over the whole width. */
const across = (text: string, columns: number, style: object = {}) => [{ value: text, type: String, columnSpan: columns, ...style }, ...Array.from({ length: columns - 1 }, () => null)]

const signLine = (signs: Sheet['signs'], seal: boolean): string => signs.map(({ label, name }) => `${label}：${name}`.padEnd(16, '　')).join('') + (seal ? '（盖章）' : '')

const bodyOf = (paper: Omit<Sheet, 'rows'>, rows: Cell[][]): SheetData => {
  const { columns } = paper
  const wide = columns.reduce((sum, { width }) => sum + width, 0)
  const headHeight = LINE * Math.max(...columns.map(({ head, width }) => linesIn(head, width))) + 4
  return [
    across(paper.title, columns.length, { fontSize: 16, fontWeight: 'bold', align: 'center', alignVertical: 'center', height: TALLEST_TITLE }),
    across(paper.line, columns.length, { align: 'left' }),
    columns.map(({ head }) => ({ value: head, type: String, height: headHeight, fontWeight: 'bold' as const, align: 'center' as const, alignVertical: 'center' as const, wrap: true, backgroundColor: '#EDEDED', ...edge })),
    ...rows.map((row) => { const height = heightOf(row, columns); return row.map((value, at) => cellOf(value, columns[at]!, height)) }),
    ...paper.notes.map((note) => across(`注：${note}`, columns.length, { fontSize: 9, wrap: true, alignVertical: 'top', height: LINE * linesIn(note, wide) })),
    across(signLine(paper.signs, paper.seal), columns.length, { height: 26, alignVertical: 'bottom' }),
  ] as SheetData
}

/** Title, line and headings stand frozen on screen and again on each printed page. */
const HEADING_ROWS = 3

const write = (paper: Omit<Sheet, 'rows'>, rows: Cell[][]): Promise<Buffer> =>
  writeExcel(bodyOf(paper, rows), { sheet: paper.name.slice(0, 31), columns: paper.columns.map(({ width }) => ({ width })), orientation: 'landscape', stickyRowsCount: HEADING_ROWS }, { fontFamily: FONT, fontSize: 10, features: [asPrinted(paper.name.slice(0, 31), HEADING_ROWS, paper.mark)] }).toBuffer()

let paper: Omit<Sheet, 'rows'> | undefined
const rows: Cell[][] = []
parentPort?.on('message', (order: Order) => {
  if (order.kind === 'paper') paper = order.paper
  else if (order.kind === 'rows') rows.push(...order.rows)
  else void write(paper!, rows).then((made) => {
    // In memory of its own, so that it moves to the server instead of being copied.
    const file = new Uint8Array(made)
    parentPort!.postMessage(file, [file.buffer])
  })
})

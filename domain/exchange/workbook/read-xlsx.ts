import readValues from 'read-excel-file/node'
import type { Cell, CellValue, Range, Sheet } from './workbook.types.ts'
import { refuseEndlessTags } from './guard.ts'
import { repack } from './repack.ts'
import { marksOf, placeOf, withoutEmptyEnd, type CellMarks, type SheetMarks } from './sheet-marks.ts'
import { sheetPlaces, struckStrings, struckStyles, type SheetPlace } from './sheet-xml.ts'
import { UnreadableWorkbook } from './unreadable.ts'

export const MOST_ROWS = 100_000
// A stray value in the last column of the sheet would make a table of empty cells that no memory holds.
export const MOST_CELLS = 3_000_000

export const EMPTY: Cell = Object.freeze({ value: null })

const MOST_COVERED = 1_000_000

/** Within the table only: a column merged by accident reaches to row 1,048,576. */
const covered = (ranges: readonly Range[], { lastRow, lastColumn }: SheetMarks): Map<number, 'first' | 'covered'> => {
  const places = new Map<number, 'first' | 'covered'>()
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= Math.min(bottom, lastRow - 1); row++) for (let column = left; column <= Math.min(right, lastColumn - 1); column++) places.set(placeOf(row, column), row === top && column === left ? 'first' : 'covered')
    if (places.size > MOST_COVERED) throw new UnreadableWorkbook('workbook.too-large')
  }
  return places
}

const cellOf = (value: CellValue, marks: CellMarks | undefined, merged: 'first' | 'covered' | undefined): Cell =>
  value === null && marks === undefined && merged === undefined ? EMPTY : { value: marks?.error === undefined ? value : null, ...marks, ...(merged && { merged }) }

const sheetOf = ({ name, hidden }: SheetPlace, values: readonly (readonly CellValue[])[], marks: SheetMarks): Sheet => {
  const { merges, cells, hiddenRows } = marks
  const merged = covered(merges, marks)
  const rows = values.map((row, r) => row.map((value, c) => cellOf(value, cells.get(placeOf(r, c)), merged.get(placeOf(r, c)))))
  return { name, hidden, rows, merges, hiddenRows }
}

const refuseWhatIsTooMuch = (marks: readonly SheetMarks[]): void => {
  if (marks.reduce((sum, { lastRow }) => sum + lastRow, 0) > MOST_ROWS) throw new UnreadableWorkbook('workbook.too-many-rows')
  if (marks.some(({ lastRow, lastColumn }) => lastRow * lastColumn > MOST_CELLS)) throw new UnreadableWorkbook('workbook.too-large')
}

const valuesOf = async (parts: ReadonlyMap<string, Buffer>): Promise<CellValue[][][]> => {
  try {
    return (await readValues(repack(parts))).map(({ data }) => (data ?? []) as unknown as CellValue[][])
  } catch { throw new UnreadableWorkbook('workbook.broken') }
}

interface MarkedSheet { place: SheetPlace; xml: string; marks: SheetMarks }

const markedSheets = (parts: ReadonlyMap<string, Buffer>): MarkedSheet[] => {
  for (const part of parts.values()) refuseEndlessTags(part)
  const text = (path: string): string => parts.get(path)?.toString('utf8') ?? ''
  const strikes = { styles: struckStyles(text('xl/styles.xml')), strings: struckStrings(text('xl/sharedStrings.xml')) }
  return sheetPlaces(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).map((place) => {
    const xml = text(place.path)
    return { place, xml, marks: marksOf(xml, strikes) }
  })
}

/** Parts that the guard has let through → sheets whose cells know how they look. */
export const readXlsx = async (parts: ReadonlyMap<string, Buffer>): Promise<Sheet[]> => {
  const sheets = markedSheets(parts)
  refuseWhatIsTooMuch(sheets.map(({ marks }) => marks))
  const cut = sheets.filter(({ place }) => parts.has(place.path)).map(({ place, xml, marks }) => [place.path, Buffer.from(withoutEmptyEnd(xml, marks))] as const)
  const values = await valuesOf(new Map([...parts, ...cut]))
  return sheets.map(({ place, marks }, at) => sheetOf(place, values[at] ?? [], marks))
}

import type { Cell, Sheet, SkippedRow } from './workbook.types.ts'
import type { Header } from './find-header.ts'
import type { Heading } from './headings.ts'
import { normaliseHeader } from './columns.ts'
import { fillingDitto, fillMerged, type FilledCell } from './fill.ts'
import { halfWidth, textOf } from './cells/text.ts'

export interface TableRow { rowNumber: number; cells: FilledCell[]; struck: boolean; hidden: boolean }
/** The rows are laid out each time they are walked through: a roll of a county is never in memory twice. */
export interface Table { count: number; rows: Iterable<TableRow>; skipped: SkippedRow[]; below: Cell[][] }

const squeezed = (value: Cell['value'] | undefined): string => halfWidth(textOf(value ?? null)).replace(/\s/g, '')
const filledIn = (row: readonly Cell[]): Cell[] => row.filter(({ value, error }) => value !== null || error !== undefined)

/** A line of sums says 合计, or is nothing but figures that formulas have made. */
const isTotal = (row: readonly Cell[]): boolean =>
  filledIn(row).every(({ formula, value }) => formula === true && typeof value === 'number') ||
  filledIn(row).slice(0, 2).some(({ value }) => /^(?:本?[页月季年组]?|[一二三四五六七八九十\d]{1,2}月份?)(?:合计|小计|总计|共计|累计|总数):?(?:\([^)]*\))?$/.test(squeezed(value)))

const isNote = (row: readonly Cell[]): boolean => {
  const filled = filledIn(row)
  return filled.length <= 4 && /^(?:注|备注|说明|填表说明|填报说明|填报人|制表人|填表人|审核人|审批人|负责人|单位负责人|主管领导|联系人|填报单位|填报时间|填报日期|制表单位)\d?[:.、]/.test(squeezed(filled[0]?.value))
}

const isHeaderAgain = (row: readonly Cell[], headings: readonly Heading[]): boolean => {
  const same = headings.filter(({ at, header }) => { const text = normaliseHeader(textOf(row[at]?.value ?? null)); return text !== '' && header.endsWith(text) && header.length - text.length <= 8 })
  return same.length >= Math.max(3, headings.length * 0.6)
}

/** 一、第一网格 across the table, or alone in a first column. */
const isSection = (row: readonly Cell[], sheet: Sheet, at: number, headings: readonly Heading[]): boolean => {
  const filled = filledIn(row)
  if (filled.length !== 1 || typeof filled[0]!.value !== 'string' || /^\d+$/.test(filled[0]!.value)) return false
  const column = row.findIndex(({ value }) => value !== null)
  const key = headings.find((heading) => heading.at === column)?.key
  return key === 'number' || sheet.merges.some(({ top, left, right }) => top === at && left === column && right - left >= 2)
}

/** Rows numbered in advance for entries that never came. */
const isEmpty = (row: readonly Cell[], headings: readonly Heading[]): boolean => {
  const number = headings.find(({ key }) => key === 'number')?.at
  return filledIn(row).every((cell) => cell === row[number ?? -1] && /^\d*$/.test(squeezed(cell.value)))
}

const whySkipped = (row: readonly Cell[], sheet: Sheet, at: number, headings: readonly Heading[]): SkippedRow['why'] | undefined => {
  if (isTotal(row)) return 'total'
  if (isNote(row)) return 'note'
  if (isHeaderAgain(row, headings)) return 'header-again'
  return isSection(row, sheet, at, headings) ? 'section' : undefined
}

/** Crossed out when most of what is written in the row is; a merged grid name over several rows has no say. */
const isStruck = (row: readonly Cell[]): boolean => {
  const written = filledIn(row).filter(({ merged }) => merged === undefined)
  return written.length > 0 && written.filter(({ struck }) => struck).length * 2 > written.length
}

/** The entries below the heading, filled; and what else stands there, so that nothing vanishes unseen. */
export const tableRows = (sheet: Sheet, { rows: headerRows, headings }: Header): Table => {
  const first = headerRows.at(-1)! + 1
  const skipped: SkippedRow[] = []
  const taken: number[] = []
  for (let at = first; at < sheet.rows.length; at++) {
    const row = sheet.rows[at]!
    if (isEmpty(row, headings)) continue
    const why = whySkipped(row, sheet, at, headings)
    if (why === undefined) taken.push(at)
    else skipped.push({ sheet: sheet.name, rowNumber: at + 1, why, shown: filledIn(row).map(({ value }) => textOf(value)).join(' ').slice(0, 80) })
  }
  const merged = fillMerged(sheet)
  const hidden = new Set(sheet.hiddenRows)
  function* rows(): Generator<TableRow> {
    const filled = fillingDitto()
    for (const at of taken) yield { rowNumber: at + 1, cells: filled(merged[at]!), struck: isStruck(sheet.rows[at]!), hidden: hidden.has(at) }
  }
  return {
    count: taken.length, rows: { [Symbol.iterator]: rows },
    skipped, below: skipped.filter(({ why }) => why === 'note').map(({ rowNumber }) => sheet.rows[rowNumber - 1]!),
  }
}

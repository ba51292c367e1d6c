import type { Cell, Sheet } from './workbook.types.ts'
import { halfWidth, textOf } from './cells/text.ts'

/** A cell after filling. `written` is what a reader of the sheet sees, 同上 included. */
export interface FilledCell extends Cell { written: string; nothingAbove?: true }

/** A merged range fills down its first column only: to its right stand other columns, which must not get its text. */
export const fillMerged = ({ rows, merges }: Sheet): readonly (readonly Cell[])[] => {
  if (merges.length === 0) return rows
  const filled = rows.map((row) => [...row])
  for (const { top, left, bottom } of merges) {
    const first = rows[top]?.[left]
    if (first === undefined || first.value === null) continue
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++) {
      const cell = filled[row]?.[left]
      if (cell !== undefined && cell.value === null) filled[row]![left] = { ...cell, value: first.value }
    }
  }
  return filled
}

const DITTO = /^(?:同上|同前|同上行|上同|"|''|″|〃|々|”|“|··|\.\.|↑|do\.?|ditto)$/i

export const isDitto = ({ value }: Cell): boolean => typeof value === 'string' && value.length <= 8 && DITTO.test(halfWidth(value).replace(/\s/g, ''))

/** 同上 takes what stands above it in its column, itself filled. A literal blank stays blank. The rows are given from top to bottom. */
export const fillingDitto = (): ((row: readonly Cell[]) => FilledCell[]) => {
  const above: Cell[] = []
  return (row) => row.map((cell, column): FilledCell => {
    const written = textOf(cell.value)
    if (!isDitto(cell)) { above[column] = cell; return { ...cell, written: cell.error ?? written } }
    const value = above[column]?.value ?? null
    return value === null ? { ...cell, value: null, written, nothingAbove: true } : { ...cell, value, written }
  })
}

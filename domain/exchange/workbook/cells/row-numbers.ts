import type { CellValue, Reading } from '../workbook.types.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

// A slip such as 3-500 must not point a project at half the list.
const LONGEST_RANGE = 50

const numbersOf = (piece: string): number[] | undefined => {
  const parts = /^(?:第|序号|No\.?|#)?(\d{1,5})(?:[-~—至到](\d{1,5}))?(?:号|项|条)?$/i.exec(piece)
  if (!parts) return undefined
  const from = Number(parts[1])
  const to = Number(parts[2] ?? parts[1])
  return to < from || to - from >= LONGEST_RANGE ? undefined : Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

/** 对应需求序号: `15,22,51`, `37、52、59`, `3-5`. What can be read is taken, the rest is named. */
export const readRowNumbers = (value: CellValue): Reading<number[]> => {
  const text = spelled(value)
  if (text === '') return blank()
  const pieces = text.split(/[、,;/.。和及]+/).filter((piece) => piece !== '')
  const read = pieces.map(numbersOf)
  const numbers = [...new Set(read.flatMap((some) => some ?? []))]
  return read.includes(undefined) ? faulty('numbers.unreadable', numbers) : found(numbers)
}

import type { CellValue } from '../workbook.types.ts'
import { halfWidth, isBlank, textOf } from './text.ts'

/** A list separated by whatever came to hand; each word once. */
export const readWords = (value: CellValue): string[] =>
  isBlank(value) ? [] : [...new Set(halfWidth(textOf(value)).split(/[、,;/|+&\s。]+|(?<=\p{Script=Han})和(?=\p{Script=Han}{2})/u).filter((word) => word !== ''))]

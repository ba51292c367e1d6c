import { CsvError, parse } from 'csv-parse/sync'
import type { Sheet } from './workbook.types.ts'
import { EMPTY, MOST_CELLS, MOST_ROWS } from './read-xlsx.ts'
import { UnreadableWorkbook } from './unreadable.ts'

const MOST_BYTES = 64 * 1024 * 1024
// A row of more letters is a quote that was never closed.
const LONGEST_ROW = 200_000

/** UTF-8 when it is UTF-8 to the last byte; otherwise what Excel in China writes: GB18030, or UTF-16 with its mark. */
export const decodeText = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try { return new TextDecoder('utf-8', { fatal: true }).decode(bytes) } catch { /* then it is not UTF-8 */ }
  try { return new TextDecoder('gb18030', { fatal: true }).decode(bytes) } catch { throw new UnreadableWorkbook('workbook.not-a-workbook') }
}

const outsideQuotes = (text: string): string => text.slice(0, 20_000).split('"').filter((_, place) => place % 2 === 0).join('')

/** The sign that stands most often outside quotes in the first lines. */
const delimiterOf = (text: string): string => {
  const sample = outsideQuotes(text)
  const counts = [',', '\t', ';'].map((sign) => [sign, sample.split(sign).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

const countOf = (text: string, sign: string): number => {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

const lineOf = (error: unknown): number | undefined => (error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : undefined)

const parseRows = (text: string): string[][] => {
  const delimiter = delimiterOf(text)
  if (countOf(text, delimiter) > MOST_CELLS) throw new UnreadableWorkbook('workbook.too-large')
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, to: MOST_ROWS + 1, max_record_size: LONGEST_ROW, skip_empty_lines: false })
  } catch (error) {
    const line = lineOf(error)
    throw new UnreadableWorkbook('workbook.broken', line === undefined ? {} : { line })
  }
}

/** A text file as one sheet. An unclosed quote would swallow the rest of the list, so it refuses the file and names the line. */
export const readCsv = (bytes: Buffer, fileName: string): Sheet[] => {
  if (bytes.length > MOST_BYTES) throw new UnreadableWorkbook('workbook.too-large')
  const text = decodeText(bytes)
  if (text.includes('\u0000')) throw new UnreadableWorkbook('workbook.broken', { line: text.slice(0, text.indexOf('\u0000')).split('\n').length })
  const rows = parseRows(text)
  if (rows.length > MOST_ROWS) throw new UnreadableWorkbook('workbook.too-many-rows')
  return [{ name: fileName.replace(/\.[^.]*$/, ''), hidden: false, merges: [], hiddenRows: [], rows: rows.map((row) => row.map((value) => (value === '' ? EMPTY : { value }))) }]
}

import { LISTS, type Cell, type List, type RememberedColumns, type Sheet } from './workbook.types.ts'
import { columnOfKey } from './columns.ts'
import { doubleRow, headingsFrom, singleRow, type Heading, type HeadingText } from './headings.ts'
import { textOf } from './cells/text.ts'

export interface Header {
  /** Zero-based rows; two when the heading has two. */
  rows: number[]
  headings: Heading[]
  score: number
  /** No word was known: this is only the first row that looks like a heading. */
  guessed: boolean
}

// Titles, instructions and blank rows above a table never fill more.
const DEEPEST_HEADER = 40
const FEWEST_KNOWN = 2

/** A required column counts for three, a telling one for two: 姓名 and 备注 stand over every list. */
export const scoreOf = (list: List, headings: readonly Heading[]): number => {
  const keys = new Set(headings.flatMap(({ key }) => (key === undefined || key === 'ignore' ? [] : [key])))
  return [...keys].reduce((sum, key) => sum + (columnOfKey(list, key)?.required ? 3 : columnOfKey(list, key)?.telling ? 2 : 1), 0)
}

const knownIn = (headings: readonly Heading[]): number => headings.filter(({ key }) => key !== undefined).length

/** A row with figures in it is an entry, not the lower half of a heading. */
const mayBeLowerHalf = (row: readonly Cell[] | undefined): boolean => {
  const filled = (row ?? []).filter(({ value }) => value !== null)
  return filled.length > 1 && filled.every(({ value }) => typeof value === 'string' && !/^\d+$/.test(value) && value.length <= 30)
}

const candidate = (list: List, rows: number[], texts: HeadingText[], remembered: RememberedColumns | undefined): Header => {
  const headings = headingsFrom(list, texts, remembered)
  return { rows, headings, score: scoreOf(list, headings), guessed: false }
}

/** An upper row adds words only where it stands over a group; it must name columns the lower row alone does not. */
const candidatesAt = (list: List, { rows, merges }: Sheet, row: number, remembered: RememberedColumns | undefined): Header[] => {
  const single = candidate(list, [row], singleRow(rows, row), remembered)
  if (!mayBeLowerHalf(rows[row + 1]) || (rows[row] ?? []).filter(({ value }) => value !== null).length < 2) return [single]
  return [single, candidate(list, [row, row + 1], doubleRow(rows, row, merges), remembered)]
}

/** With nothing between them, the one with fewer rows: the line 填报单位 must not become half a heading. */
const isBetter = (next: Header, best: Header | undefined): boolean => {
  if (best === undefined || next.score !== best.score) return next.score > (best?.score ?? -1)
  return knownIn(next.headings) > knownIn(best.headings) || (knownIn(next.headings) === knownIn(best.headings) && next.rows.length < best.rows.length)
}

/** The heading of this list, wherever it stands; undefined when fewer than two words of it are found. */
export const findHeader = (list: List, sheet: Sheet, remembered?: RememberedColumns): Header | undefined => {
  let best: Header | undefined
  for (let row = 0; row < Math.min(DEEPEST_HEADER, sheet.rows.length); row++) {
    for (const next of candidatesAt(list, sheet, row, remembered)) if (isBetter(next, best)) best = next
  }
  return best !== undefined && knownIn(best.headings) >= FEWEST_KNOWN ? best : undefined
}

/** For a table none of whose headings we know: the first full row of words, so that a person can map them. */
export const guessHeader = (list: List, sheet: Sheet, remembered?: RememberedColumns): Header | undefined => {
  const row = sheet.rows.slice(0, DEEPEST_HEADER).findIndex((cells) => {
    const words = cells.filter(({ value }) => value !== null).map(({ value }) => textOf(value))
    return words.length >= 3 && new Set(words).size >= 3 && words.every((word) => word.length <= 20 && !/^[\d.\-/]+$/.test(word))
  })
  return row < 0 || row + 1 >= sheet.rows.length ? undefined : { ...candidate(list, [row], singleRow(sheet.rows, row), remembered), guessed: true }
}

// One column more is chance, several are another list.
const CLEARLY_MORE = 4

/** Which other list these headings belong to, when this one's required columns are not among them. */
export const otherListOf = (list: List, sheet: Sheet, own: Header | undefined): List | undefined => {
  const scores = LISTS.map((other) => [other, other === list ? (own?.score ?? 0) : (findHeader(other, sheet)?.score ?? 0)] as const)
  const [best, score] = scores.reduce((top, next) => (next[1] > top[1] ? next : top))
  return best !== list && score >= (own?.score ?? 0) + CLEARLY_MORE ? best : undefined
}

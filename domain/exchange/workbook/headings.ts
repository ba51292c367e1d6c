import type { Cell, List, Range, RememberedColumns } from './workbook.types.ts'
import { columnNamed, columnOfKey, columnsOf, isPhoneWord, normaliseHeader } from './columns.ts'
import { textOf } from './cells/text.ts'

export interface Heading {
  /** Zero-based column of the sheet. */
  at: number
  /** Normalised, and unique in its sheet: a second 电话 is called by its left neighbour. */
  header: string
  key: string | undefined
  by: 'synonym' | 'remembered' | undefined
}

/** The words over one column: one, or two when the table has two rows of headings. */
export interface HeadingText { at: number; upper: string; lower: string }

const isNameOnly = (word: string): boolean => word === '姓名' || word === '名称'

const spellingsOf = ({ upper, lower }: HeadingText): string[] => {
  if (upper === '' || lower === '') return [upper || lower]
  return [`${upper}${lower}`, ...(isNameOnly(lower) ? [upper] : []), lower]
}

const phoneColumn = (list: List, neighbour: string | undefined): string | undefined => columnsOf[list].find(({ after }) => after !== undefined && after === neighbour)?.key

const keyFor = (list: List, text: HeadingText, neighbour: string | undefined): string | undefined => {
  const spellings = spellingsOf(text)
  if (spellings.some(isPhoneWord) && phoneColumn(list, neighbour) !== undefined) return phoneColumn(list, neighbour)
  return spellings.map((spelling) => columnNamed(list, spelling)?.key).find((key) => key !== undefined)
}

const isTaken = (list: List, key: string, headings: readonly Heading[]): boolean =>
  headings.some((heading) => heading.key === key) && columnOfKey(list, key)?.several === undefined

const ownHeader = ({ upper, lower }: HeadingText): string => `${upper}${lower}`

/** A second heading of the same words, and every 电话 of several, is called by its left neighbour. */
const uniqueHeader = (at: number, texts: readonly HeadingText[], headings: readonly Heading[]): string => {
  const header = ownHeader(texts[at]!)
  const isRepeated = texts.some((text, other) => ownHeader(text) === header && (isPhoneWord(header) ? other !== at : other < at))
  const named = isRepeated && at > 0 ? `${ownHeader(texts[at - 1]!)}${header}` : header
  return headings.some((heading) => heading.header === named) ? `${named}(${texts[at]!.at + 1})` : named
}

const decisionFor = (list: List, header: string, remembered: RememberedColumns): string | undefined => {
  const decided = Object.hasOwn(remembered, header) ? remembered[header]! : undefined
  return decided === 'ignore' || (decided !== undefined && columnOfKey(list, decided) !== undefined) ? decided : undefined
}

/** Which column of the list each heading names; a remembered decision comes before our own words. */
export const headingsFrom = (list: List, texts: readonly HeadingText[], remembered: RememberedColumns = {}): Heading[] => {
  const headings: Heading[] = []
  // The phone right of a name is that person's, even with an unknown column between the two.
  let neighbour: string | undefined
  texts.forEach((text, at) => {
    const header = uniqueHeader(at, texts, headings)
    const decided = decisionFor(list, header, remembered)
    const wanted = decided ?? keyFor(list, text, neighbour)
    const key = wanted !== undefined && wanted !== 'ignore' && isTaken(list, wanted, headings) ? undefined : wanted
    headings.push({ at: text.at, header, key, by: key === undefined ? undefined : decided === undefined ? 'synonym' : 'remembered' })
    if (key !== undefined && columnsOf[list].some(({ after }) => after === key)) neighbour = key
  })
  return headings
}

const textAt = (rows: readonly (readonly Cell[])[], row: number, column: number): string => normaliseHeader(textOf(rows[row]?.[column]?.value ?? null))

const widthOf = (row: readonly Cell[]): number => row.reduce((last, { value }, column) => (value === null ? last : column + 1), 0)

export const singleRow = (rows: readonly (readonly Cell[])[], row: number): HeadingText[] =>
  (rows[row] ?? []).map((_, at) => ({ at, upper: textAt(rows, row, at), lower: '' })).filter(({ upper }) => upper !== '')

/** A title merged over the whole table is no heading. */
const isGroup = ({ left, right }: Range, width: number): boolean => right - left + 1 <= Math.max(2, width * 0.6)

/** Without merged cells (CSV) an upper heading reaches right as long as only the lower row has words. */
const upperAt = (rows: readonly (readonly Cell[])[], row: number, at: number, merges: readonly Range[], width: number): string => {
  const range = merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= at && at <= right)
  if (range) return isGroup(range, width) ? textAt(rows, range.top, range.left) : ''
  const own = textAt(rows, row, at)
  if (own !== '' || at === 0 || textAt(rows, row + 1, at) === '' || merges.some(({ top }) => top === row)) return own
  return textAt(rows, row + 1, at - 1) === '' ? '' : upperAt(rows, row, at - 1, merges, width)
}

/** This row and the next as one heading. */
export const doubleRow = (rows: readonly (readonly Cell[])[], row: number, merges: readonly Range[]): HeadingText[] => {
  const width = Math.max(widthOf(rows[row] ?? []), widthOf(rows[row + 1] ?? []))
  return Array.from({ length: width }, (_, at) => {
    const upper = upperAt(rows, row, at, merges, width)
    const lower = rows[row + 1]?.[at]?.merged === 'covered' && textAt(rows, row + 1, at) === '' ? '' : textAt(rows, row + 1, at)
    return { at, upper, lower: lower === upper ? '' : lower }
  }).filter(({ upper, lower }) => upper !== '' || lower !== '')
}

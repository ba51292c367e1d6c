import type { Filing, List } from './workbook.types.ts'
import { columnOfKey } from './columns.ts'
import type { FilledCell } from './fill.ts'
import type { Heading } from './headings.ts'
import { isBlank } from './cells/text.ts'
import type { ListRow } from './rows/row-in-hand.ts'
import type { TableRow } from './table-rows.ts'

const EMPTY: FilledCell = { value: null, written: '' }

/** 楼栋, 单元 and 房号 make one address; two phone columns make one list. */
const joined = (first: FilledCell, second: FilledCell, sign: string): FilledCell => {
  if (isBlank(second.value)) return first
  return isBlank(first.value) ? second : { ...first, value: `${first.written}${sign}${second.written}`, written: `${first.written}${sign}${second.written}` }
}

export const listRowFrom = (list: List, headings: readonly Heading[], { cells, struck, hidden }: TableRow, filing: Filing): ListRow => {
  const byKey: Record<string, FilledCell> = {}
  const headers: Record<string, string> = {}
  for (const { at, key, header } of headings) {
    if (key === undefined || key === 'ignore') continue
    const before = byKey[key]
    const cell = cells[at] ?? EMPTY
    byKey[key] = before === undefined ? cell : joined(before, cell, columnOfKey(list, key)?.several === 'text' ? '' : '、')
    headers[key] ??= header
  }
  return { cells: byKey, headers, filing, struck, hidden }
}

/** What a reader of the sheet sees, by heading. */
export const rawOf = (headings: readonly Heading[], { cells }: TableRow): Record<string, string> =>
  Object.fromEntries(headings.map(({ at, header }) => [header, cells[at]?.written ?? '']))

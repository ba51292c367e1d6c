import type { List } from './workbook.types.ts'
import { accountColumns, clientColumns, gridColumns, volunteerColumns } from './columns-of-people.ts'
import { needColumns, projectColumns, resourceColumns } from './columns-of-lists.ts'
import { halfWidth } from './cells/text.ts'

export interface Column {
  key: string
  /** The heading on our own sheets; also a spelling of its own. */
  zh: string
  en: string
  /** What other offices write over the same column, normalised. */
  words: readonly string[]
  required?: true
  /** Hardly found over any other list, so it tells which list this is. */
  telling?: true
  /** A bare 电话 belongs to this column when it stands right of that one. */
  after?: string
  /** Two columns may feed it: a list is joined with 、, a text without a sign (楼栋, 单元, 房号). */
  several?: 'list' | 'text'
  /** Never shown in full outside its own cell. */
  personal?: 'name' | 'phone' | 'id-number' | 'text'
}

export const columnsOf: Readonly<Record<List, readonly Column[]>> = {
  needs: needColumns, resources: resourceColumns, projects: projectColumns, volunteers: volunteerColumns, grids: gridColumns, clients: clientColumns, accounts: accountColumns,
}

/** One spelling for a heading: half-width, without spaces, line breaks, stars, numbering and quotes. Remembered columns are kept under it. */
export const normaliseHeader = (text: string): string =>
  halfWidth(text).slice(0, 80).replace(/[\s*"'“”‘’:。]/g, '').replace(/^\d{1,2}[.、)]/, '').replace(/[【[〔〈<]/g, '(').replace(/[】\]〕〉>]/g, ')').replace(/\((?:必填|选填|可选)\)/g, '').toLowerCase()

const withoutBrackets = (header: string): string => header.replace(/\([^)]*\)/g, '')

const spellings = new Map<List, Map<string, Column>>()

const spellingsOf = (list: List): Map<string, Column> => {
  const known = spellings.get(list) ?? new Map(columnsOf[list].flatMap((column) => [column.zh, ...column.words].map((word) => [normaliseHeader(word), column] as const)))
  spellings.set(list, known)
  return known
}

/** The column a normalised heading names in this list. What stands in brackets (岁, 小时, 必填) may be left out. */
export const columnNamed = (list: List, header: string): Column | undefined => spellingsOf(list).get(header) ?? spellingsOf(list).get(withoutBrackets(header))

export const columnOfKey = (list: List, key: string): Column | undefined => columnsOf[list].find((column) => column.key === key)

const PHONE_WORDS = new Set(['电话', '联系电话', '手机', '手机号', '手机号码', '联系方式', '电话号码'])
export const isPhoneWord = (header: string): boolean => PHONE_WORDS.has(withoutBrackets(header))

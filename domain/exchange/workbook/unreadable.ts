import type { List } from './workbook.types.ts'

export type UnreadableCode =
  | 'workbook.too-large' | 'workbook.not-a-workbook' | 'workbook.web-page' | 'workbook.old-xls' | 'workbook.password' | 'workbook.broken'
  | 'workbook.empty' | 'workbook.too-many-rows' | 'workbook.took-too-long' | 'workbook.no-header' | 'workbook.looks-like-another-list'

/** The whole file is refused; single bad cells never are. */
export class UnreadableWorkbook extends Error {
  code: UnreadableCode
  params: { list?: List; line?: number }
  constructor(code: UnreadableCode, params: { list?: List; line?: number } = {}) {
    super(code)
    this.name = 'UnreadableWorkbook'
    this.code = code
    this.params = params
  }
}

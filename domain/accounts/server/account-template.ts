import writeExcel, { type SheetData } from 'write-excel-file/node'
import { templateWords } from '#domain/accounts/account-sheet.wording.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import type { FileAnswer } from '#kit/server/serve.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The empty list with one example, and a second sheet that says what goes where. */
export const accountTemplate = async (): Promise<FileAnswer> => {
  const { columns, example, notes, sheet, help, file } = templateWords
  const text = (value: string, more = {}) => ({ value, type: String, ...more })
  const list: SheetData = [columns.map((column) => text(column, { fontWeight: 'bold' as const })), example.map((value) => text(value))]
  const explained: SheetData = [...notes.map((note) => [text(note, { wrap: true })]), [text(Object.values(accountWords.zh.roles).join('、'), { wrap: true })]]
  const body = await writeExcel([{ data: list, sheet, columns: [{ width: 14 }, { width: 16 }, { width: 20 }, { width: 30 }, { width: 26 }, { width: 16 }], stickyRowsCount: 1 }, { data: explained, sheet: help, columns: [{ width: 90 }] }]).toBuffer()
  return { name: file, type: XLSX, body }
}

import writeExcel, { type SheetData } from 'write-excel-file/node'
import { importScriptWords } from '#domain/exchange/import-script.wording.ts'
import { sentenceFor } from '#domain/exchange/workbook/workbook.wording.ts'
import { mayIn } from '#domain/access/access.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { FileAnswer } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { allRows, theBatch } from './exchange.store.ts'

// An office hands workbooks on in Chinese, whatever language the one who fetches it reads.
const words = importScriptWords.zh
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The rows that stayed out, as the office wrote them, with the reason in the last column: mend them here and import this file again. */
export const errorFile = async (work: Work, { id }: { id: string }): Promise<FileAnswer> => {
  const batch = await theBatch(work, id)
  if (!mayIn(work.actor, 'person.name', batch.areaCode)) throw new Refusal('import.names-not-open', 403)
  const rows = await allRows(work, id, 'error')
  const headers = [...new Set(rows.flatMap(({ content }) => Object.keys(content.raw)))]
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })
  const sheet: SheetData = [
    [...headers, words.sheetRow, words.reason].map(bold),
    ...rows.map(({ content, rowNumber, problems }) => [
      // Text stays text: a cell that begins like a formula is never one in what we hand out.
      ...headers.map((header) => ({ value: content.raw[header] ?? '', type: String })),
      { value: rowNumber, type: Number },
      { value: problems.filter(({ severity }) => severity === 'error').map((problem) => sentenceFor(batch.list, problem, rowNumber, 'zh')).join('\n'), type: String, wrap: true },
    ]),
  ]
  const body = await writeExcel(sheet, { sheet: words.stayedOut, columns: [...headers.map(() => ({ width: 16 })), { width: 10 }, { width: 48 }], stickyRowsCount: 1 }).toBuffer()
  return { name: `${batch.fileName.replace(/\.[^.]+$/, '')}-${words.stayedOut}.xlsx`, type: XLSX, body }
}

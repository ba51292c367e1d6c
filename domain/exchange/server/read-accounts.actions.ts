import type { SheetPerson } from '#domain/accounts/account-sheet.contract.ts'
import { readList } from '#domain/exchange/workbook/read-list.ts'
import { UnreadableWorkbook } from '#domain/exchange/workbook/unreadable.ts'
import { sentenceFor } from '#domain/exchange/workbook/workbook.wording.ts'
import { Refusal } from '#kit/refusal.ts'
import { unreadable } from './exchange.actions.ts'

/** The people of an office’s sheet who are to have accounts: as untidy as any other list. `missing` are the columns without which nothing can be taken. */
export const readAccountSheet = async (file: Buffer, fileName: string): Promise<SheetPerson[]> => {
  try {
    const { rows, columns } = await readList(file, fileName, { list: 'accounts' })
    if (columns.missing.length > 0) throw new Refusal('account.sheet-columns-missing', 422)
    return rows.map(({ rowNumber, value, problems }) => ({
      rowNumber, name: value.name ?? '', phone: value.phones[0], role: value.role ?? '', areas: value.areas, unit: value.unit, loginName: value.loginName,
      faults: problems.filter(({ severity, code, column }) => severity === 'error' || (column === 'phones' && code.startsWith('phone.'))).map((problem) => ({ zh: sentenceFor('accounts', problem, rowNumber, 'zh'), en: sentenceFor('accounts', problem, rowNumber, 'en') })),
    }))
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw unreadable(error)
    throw error
  }
}

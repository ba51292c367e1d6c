import type { CountyWords } from '#domain/exchange/workbook/workbook.types.ts'
import { CODE_LIST_NAMES } from '#domain/settings/code-lists.ts'
import { theCodeList } from '#domain/settings/server/code-list.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { spelled } from '#domain/exchange/workbook/cells/text.ts'

/** How this county words its codes. A retired one is still understood: a sheet says what was, and an old list must not change what it brought. */
export const countyWords = async (work: Work): Promise<CountyWords> => {
  const words: Record<string, Record<string, string>> = {}
  for (const list of CODE_LIST_NAMES) words[list] = Object.fromEntries((await theCodeList(work, list)).map(({ code, zh }) => [spelled(zh), code]))
  return words
}

import { codeListEndpoints } from '#domain/settings/code-list.contract.ts'
import { type CodeEntry, type EarlierLabels, labelAt, listInForce, nameOfList } from '#domain/settings/code-lists.ts'
import type { CodeLabel } from '#domain/settings/codes.ts'
import { useRead } from '#kit/web/reads.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { codeWords } from './code.words.ts'

export interface CodeChoice { value: string; label: string }

/**
 * The code lists as this county words them, in the chosen language: one code in words, several in words, and all of a list to choose from.
 * Until the county's lists have come, and where they never do, the shipped labels stand.
 */
export const useCodes = () => {
  const language = useLanguage()
  const { retired } = useWords(codeWords)
  const { data } = useRead(codeListEndpoints.codes, {}, { lasting: true })
  const inForce = (list: readonly CodeLabel[]): { entries: readonly CodeEntry[]; earlier: readonly EarlierLabels[] } => {
    const name = nameOfList(list)
    return data?.lists?.find((one) => one.list === name) ?? { entries: name ? listInForce(name, []) : list, earlier: [] }
  }
  const say = (entry: CodeEntry): string => (language === 'en' && entry.en) || entry.zh
  /** `at`: a row shows the word of its day. */
  const label = (list: readonly CodeLabel[], code: string, at?: string): string => {
    const { entries, earlier } = inForce(list)
    const entry = labelAt(entries, earlier, code, at)
    return entry ? say(entry) : code
  }
  return {
    label,
    labels: (list: readonly CodeLabel[], codes: readonly string[], at?: string): string => codes.map((code) => label(list, code, at)).join(language === 'zh' ? '、' : ', '),
    /** What may be chosen: for something new what is in force; in a correction also what the row holds (`held`); to look things up everything there ever was. */
    choices: (list: readonly CodeLabel[], held: readonly string[] | 'all' = []): CodeChoice[] =>
      inForce(list).entries.filter((entry) => !entry.retired || held === 'all' || held.includes(entry.code)).map((entry) => ({ value: entry.code, label: entry.retired ? retired(say(entry)) : say(entry) })),
    /** The codes of a list in the county's order. */
    codesIn: (list: readonly CodeLabel[]): string[] => inForce(list).entries.map(({ code }) => code),
  }
}

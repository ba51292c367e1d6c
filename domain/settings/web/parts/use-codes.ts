import { type CodeLabel, labelOf } from '#domain/settings/codes.ts'
import { useLanguage } from '#kit/web/words.ts'

export interface CodeChoice { value: string; label: string }

/** The code lists in the chosen language: one code in words, several in words, and all of a list to choose from. */
export const useCodes = () => {
  const language = useLanguage()
  const label = (list: readonly CodeLabel[], code: string): string => labelOf(list, code, language)
  return {
    label,
    labels: (list: readonly CodeLabel[], codes: readonly string[]): string => codes.map((code) => label(list, code)).join(language === 'zh' ? '、' : ', '),
    choices: (list: readonly CodeLabel[]): CodeChoice[] => list.map((entry) => ({ value: entry.code, label: entry[language] })),
  }
}

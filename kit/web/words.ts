import { useSyncExternalStore } from 'react'
import { type Language, type RefusalWording, type Wording, inLanguage } from '#kit/wording.ts'
import { currentLanguage, onLanguageChange } from './language.ts'

export const useLanguage = (): Language => useSyncExternalStore(onLanguageChange, currentLanguage)

/** The texts of a slice in the chosen language; the page is drawn anew when it changes. */
export const useWords = <T>(words: Wording<T>): T => inLanguage(words, useLanguage())

/** The sentence of a refusal by its code, for a button that the same rule refuses beforehand. */
export const useSentence = (refusals: RefusalWording): ((code: string | undefined) => string | undefined) => {
  const sentences = useWords(refusals)
  return (code) => (code === undefined ? undefined : (sentences[code] ?? code))
}

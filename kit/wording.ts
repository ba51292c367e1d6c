// Text that people read stays in `x.wording.ts` files: Chinese first, English second, both checked to have the same keys by type.
export type Language = 'zh' | 'en'

/** A sentence, or one with places for names and figures. */
export type Saying = string | ((...values: never[]) => string)
export type Sayings = { [key: string]: Saying | Sayings }

type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : T[K] extends (...values: infer A) => string ? (...values: A) => string : SameKeys<T[K]> }

export interface Wording<T> { zh: T; en: SameKeys<T> }

/** `wording({ zh: {…}, en: {…} })`; what English lacks does not compile. */
export const wording = <T extends Sayings>(both: { zh: T; en: SameKeys<T> }): Wording<T> => both

export const inLanguage = <T>(words: Wording<T>, language: Language): T => (language === 'en' ? (words.en as unknown as T) : words.zh)

/** Refusal sentences by code; `{name}` places are filled from the refusal's params. */
export type RefusalWording = Wording<Record<string, string>>

export const fill = (sentence: string, params: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : String(params[name])))

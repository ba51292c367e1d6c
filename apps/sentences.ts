import { accountRefusals } from '#domain/accounts/account.wording.ts'
import { areaRefusals } from '#domain/areas/area.wording.ts'
import { kitRefusals } from '#kit/kit.wording.ts'
import { type Language, type RefusalWording, fill } from '#kit/wording.ts'

const all: RefusalWording[] = [kitRefusals, accountRefusals, areaRefusals]

const gathered = {
  zh: Object.assign({}, ...all.map(({ zh }) => zh)) as Record<string, string>,
  en: Object.assign({}, ...all.map(({ en }) => en)) as Record<string, string>,
}

/** The sentence for a refusal; a code without one is found by checks/wording.test.ts before anybody reads it. */
export const sentence = (code: string, language: Language, params: Record<string, string | number>): string => fill(gathered[language][code] ?? gathered.zh[code] ?? code, params)
export const refusalsIn = (language: Language): Readonly<Record<string, string>> => gathered[language]
export const refusalCodes = (): string[] => Object.keys(gathered.zh)

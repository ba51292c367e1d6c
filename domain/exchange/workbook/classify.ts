import type { CareMode, DisabilityKind, Field, Force, Group, Method, NeedUrgency, NoteMark, OrganisationKind, PoliticalStatus, ResourceType, Satisfaction, Skill, Source, SpokenLanguage, WorkState } from '#domain/settings/codes.ts'
import type { CodeListName } from '#domain/settings/code-lists.ts'
import type { CellValue, CountyWords, Reading } from './workbook.types.ts'
import { blank, faulty, found } from './cells/reading.ts'
import { spelled } from './cells/text.ts'
import { readWords } from './cells/word-list.ts'
import { fieldWords, groupWords, methodWords, sourceWords } from './words-of-needs.ts'
import { careModeWords, disabilityWords, forceWords, languageWords, noteWords, organisationWords, politicalWords, resourceWords, skillWords } from './words-of-people.ts'
import { satisfactionWords, stateWords, urgencyWords } from './words-of-work.ts'

/** An office's word → our code, or several (独居高龄老人 is two). */
export type Words<C extends string> = Readonly<Record<string, C | readonly C[]>>

const codesFor = <C extends string>(words: Words<C>, word: string): readonly C[] => {
  const codes = Object.hasOwn(words, word) ? words[word] : undefined
  return codes === undefined ? [] : typeof codes === 'string' ? [codes] : codes
}

// One worker reads one file of one county, so its words hold for all of this thread.
let countyWords: CountyWords = {}
/** How the county of this file words its codes; it goes before the words every office uses. */
export const readInWordsOf = (words: CountyWords | undefined): void => { countyWords = words ?? {} }

const ownCodes = <C extends string>(list: CodeListName | undefined, word: string): readonly C[] => (list === undefined ? [] : codesFor((countyWords[list] ?? {}) as Words<C>, word))

const withoutBrackets = (word: string): string => word.replace(/\(.*\)$/, '')

/** One word of a closed list. A blank stays 未定 without complaint; a word we do not know is 未定 and said. */
const oneOf = <C extends string>(words: Words<C | 'undetermined'>, list?: CodeListName) => (value: CellValue): Reading<C | 'undetermined'> => {
  const word = spelled(value)
  if (word === '') return found('undetermined')
  const code = ownCodes<C>(list, word)[0] ?? codesFor(words, word)[0] ?? codesFor(words, withoutBrackets(word))[0]
  return code === undefined ? faulty('word.unknown', 'undetermined') : found(code)
}

/** As `oneOf`, where a blank says nothing and an unknown word is left out. */
const oneIfSaid = <C extends string>(words: Words<C>, list?: CodeListName) => (value: CellValue): Reading<C> => {
  const word = spelled(value)
  if (word === '') return blank()
  const code = ownCodes<C>(list, word)[0] ?? codesFor(words, word)[0] ?? codesFor(words, withoutBrackets(word))[0]
  return code === undefined ? faulty('word.unknown') : found(code)
}

const manyOf = <C extends string>(words: Words<C | 'undetermined'>, list?: CodeListName) => (value: CellValue): Reading<(C | 'undetermined')[]> => {
  const codes = readWords(value).map((word): readonly (C | 'undetermined')[] => { const own = ownCodes<C>(list, word); return own.length > 0 ? own : codesFor(words, word) })
  const known = [...new Set(codes.flatMap((some) => (some.length === 0 ? ['undetermined' as const] : some)))]
  return codes.some((some) => some.length === 0) ? faulty('word.unknown', known) : found(known)
}

export const readGroups = manyOf<Group>(groupWords, 'groups')
export const readField = oneOf<Field>(fieldWords, 'fields')
export const readSource = oneOf<Source>(sourceWords, 'sources')
export const readOrganisationKind = oneOf<OrganisationKind>(organisationWords, 'organisationKinds')
export const readResourceType = oneOf<ResourceType>(resourceWords, 'resourceTypes')
export const readSkills = manyOf<Skill>(skillWords, 'skills')
export const readForces = manyOf<Force>(forceWords, 'forces')
export const readLanguages = manyOf<SpokenLanguage>(languageWords, 'languages')
export const readPoliticalStatus = oneOf<PoliticalStatus>(politicalWords)
export const readDisabilityKind = oneOf<DisabilityKind>(disabilityWords)
export const readCareMode = oneOf<CareMode>(careModeWords)
export const readUrgency = oneIfSaid<NeedUrgency>(urgencyWords, 'urgencies')
export const readState = oneIfSaid<WorkState>(stateWords)
export const readSatisfaction = oneIfSaid<Satisfaction>(satisfactionWords)

/** 服务方式 is one column in some lists; elsewhere 服务地点 and 服务频次 say it between them. */
export const methodsOf = (...said: CellValue[]): Method[] => {
  const codes = new Set(said.flatMap((value) => readWords(value)).flatMap((word) => { const own = ownCodes<Method>('methods', word); return own.length > 0 ? own : codesFor(methodWords, word) }))
  return codes.size === 0 ? ['undetermined'] : [...codes]
}

export const noteMarksIn = (note: string | undefined): NoteMark[] =>
  noteWords.filter(([word]) => note !== undefined && word.test(note)).map(([, mark]) => mark)

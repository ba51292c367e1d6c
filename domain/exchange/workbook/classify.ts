import type { CareMode, DisabilityKind, Field, Force, Group, Method, NeedUrgency, NoteMark, OrganisationKind, PoliticalStatus, ResourceType, Satisfaction, Skill, Source, SpokenLanguage, WorkState } from '#domain/settings/codes.ts'
import type { CellValue, Reading } from './workbook.types.ts'
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

const withoutBrackets = (word: string): string => word.replace(/\(.*\)$/, '')

/** One word of a closed list. A blank stays 未定 without complaint; a word we do not know is 未定 and said. */
const oneOf = <C extends string>(words: Words<C | 'undetermined'>) => (value: CellValue): Reading<C | 'undetermined'> => {
  const word = spelled(value)
  if (word === '') return found('undetermined')
  const code = codesFor(words, word)[0] ?? codesFor(words, withoutBrackets(word))[0]
  return code === undefined ? faulty('word.unknown', 'undetermined') : found(code)
}

/** As `oneOf`, where a blank says nothing and an unknown word is left out. */
const oneIfSaid = <C extends string>(words: Words<C>) => (value: CellValue): Reading<C> => {
  const word = spelled(value)
  if (word === '') return blank()
  const code = codesFor(words, word)[0] ?? codesFor(words, withoutBrackets(word))[0]
  return code === undefined ? faulty('word.unknown') : found(code)
}

const manyOf = <C extends string>(words: Words<C | 'undetermined'>) => (value: CellValue): Reading<(C | 'undetermined')[]> => {
  const codes = readWords(value).map((word) => codesFor(words, word))
  const known = [...new Set(codes.flatMap((some) => (some.length === 0 ? ['undetermined' as const] : some)))]
  return codes.some((some) => some.length === 0) ? faulty('word.unknown', known) : found(known)
}

export const readGroups = manyOf<Group>(groupWords)
export const readField = oneOf<Field>(fieldWords)
export const readSource = oneOf<Source>(sourceWords)
export const readOrganisationKind = oneOf<OrganisationKind>(organisationWords)
export const readResourceType = oneOf<ResourceType>(resourceWords)
export const readSkills = manyOf<Skill>(skillWords)
export const readForces = manyOf<Force>(forceWords)
export const readLanguages = manyOf<SpokenLanguage>(languageWords)
export const readPoliticalStatus = oneOf<PoliticalStatus>(politicalWords)
export const readDisabilityKind = oneOf<DisabilityKind>(disabilityWords)
export const readCareMode = oneOf<CareMode>(careModeWords)
export const readUrgency = oneIfSaid<NeedUrgency>(urgencyWords)
export const readState = oneIfSaid<WorkState>(stateWords)
export const readSatisfaction = oneIfSaid<Satisfaction>(satisfactionWords)

/** 服务方式 is one column in some lists; elsewhere 服务地点 and 服务频次 say it between them. */
export const methodsOf = (...said: CellValue[]): Method[] => {
  const codes = new Set(said.flatMap((value) => readWords(value)).flatMap((word) => codesFor(methodWords, word)))
  return codes.size === 0 ? ['undetermined'] : [...codes]
}

export const noteMarksIn = (note: string | undefined): NoteMark[] =>
  noteWords.filter(([word]) => note !== undefined && word.test(note)).map(([, mark]) => mark)

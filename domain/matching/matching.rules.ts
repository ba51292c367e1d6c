import { treeDistance } from '#domain/areas/area.rules.ts'
import { ADULT, blocksBetween, partsOfBlock } from '#domain/volunteers/volunteer.rules.ts'
import { HARD_RULES, type HardRule, type Said, WITHIN, type Within } from './matching.contract.ts'

/** What a decision knows of somebody who could be asked. */
export interface Candidate {
  volunteerId: string; name: string; areaCode: string; areaName: string; status: string
  skills: readonly string[]; qualifications: readonly string[]; languages: readonly string[]; gender: string
  /** Undefined where the roll does not say. */
  age: number | undefined; hasGuardian: boolean
  blocks: readonly boolean[] | null; weeklyCap: number
  /** What this person has taken on in the week of the wish, and whether any of it overlaps. */
  thisWeek: number; overlaps: boolean
  servedThisPerson: number; lastServedAt: Date | null
}

/** What a decision knows of the need and the person behind it. */
export interface Asker { areaCode: string; atHome: boolean; gender: string; languages: readonly string[] }

export interface Role {
  startsAt: Date; endsAt: Date; skill?: string | undefined; qualification?: string | undefined; language?: string | undefined; sameGender?: boolean | undefined; within: Within
  /** Below eighteen only where the service is not at a home. */
  minimumAge?: number | undefined
  /** The weekly blocks that the time takes, worked out once for everybody. */
  blocks: readonly number[]
}

export const roleAt = (given: Omit<Role, 'blocks'>): Role => ({ ...given, blocks: blocksBetween(given.startsAt, given.endsAt) })

type Rule = (candidate: Candidate, need: Asker, wish: Role) => Said | undefined
const no = (code: HardRule, params: Said['params'] = {}): Said => ({ code, params })

const CHINESE = 'chinese'
/** Help with bathing is given by the same sex, asked for or not. */
export const INTIMATE_SKILLS: readonly string[] = ['bathing_help']
export const byTheSameGender = ({ sameGender, skill }: Pick<Role, 'sameGender' | 'skill'>): boolean => sameGender === true || (skill !== undefined && INTIMATE_SKILLS.includes(skill))

/** Languages of which the helper must speak one: what was asked for, or what the person speaks when it is no Chinese. */
export const neededLanguages = (need: Asker, wish: Pick<Role, 'language'>): readonly string[] => {
  if (wish.language) return [wish.language]
  const known = need.languages.filter((language) => language !== 'undetermined')
  return known.length > 0 && !known.includes(CHINESE) ? known : []
}

/** Everybody speaks Chinese unless the roll names other languages only. */
export const speaks = (candidate: Pick<Candidate, 'languages'>, language: string): boolean => candidate.languages.includes(language) || (language === CHINESE && candidate.languages.length === 0)

export const isYoung = ({ age, hasGuardian }: Pick<Candidate, 'age' | 'hasGuardian'>, minimumAge: number): boolean => (age === undefined ? hasGuardian && minimumAge >= ADULT : age < minimumAge)

/** The hard rules, one each: what fails keeps somebody from being asked, however well the rest fits. */
export const hardRules: Record<HardRule, Rule> = {
  active: ({ status }) => (status === 'active' ? undefined : no('active')),
  skill: ({ skills }, _need, { skill }) => (!skill || skills.includes(skill) ? undefined : no('skill', { skill })),
  qualification: ({ qualifications }, _need, { qualification }) => (!qualification || qualifications.includes(qualification) ? undefined : no('qualification', { skill: qualification })),
  age: (candidate, need, { minimumAge = need.atHome ? ADULT : 0 }) => {
    const least = need.atHome ? Math.max(minimumAge, ADULT) : minimumAge
    return isYoung(candidate, least) ? no('age', { least }) : undefined
  },
  gender: ({ gender }, need, wish) => (!byTheSameGender(wish) || need.gender === 'unknown' || gender === need.gender ? undefined : no('gender')),
  language: (candidate, need, wish) => {
    const needed = neededLanguages(need, wish)
    return needed.length === 0 || needed.some((language) => speaks(candidate, language)) ? undefined : no('language', { language: needed[0]! })
  },
  distance: ({ areaCode }, need, { within }) => (treeDistance(areaCode, need.areaCode) <= WITHIN.indexOf(within) ? undefined : no('distance', { within })),
  overlap: ({ overlaps }) => (overlaps ? no('overlap') : undefined),
  cap: ({ thisWeek, weeklyCap }) => (thisWeek < weeklyCap ? undefined : no('cap', { cap: weeklyCap })),
  time: ({ blocks }, _need, wish) => {
    const busy = blocks ? wish.blocks.find((block) => !blocks[block]) : undefined
    return busy === undefined ? undefined : no('time', partsOfBlock(busy))
  },
}

/** Every rule that speaks against this person, in the order in which they are told. */
export const whyNotAsked = (candidate: Candidate, need: Asker, wish: Role, rules: readonly HardRule[] = HARD_RULES): Said[] =>
  rules.flatMap((rule) => hardRules[rule](candidate, need, wish) ?? [])

/** What the law and decency settle; distance, time and load may be talked over, these may not. */
export const UNBENDING: readonly HardRule[] = ['active', 'skill', 'qualification', 'age', 'gender', 'language']

/** What nobody knows yet and somebody should ask before the visit. */
export const noticesFor = (candidate: Candidate, need: Asker, wish: Role): Said[] => [
  ...(candidate.blocks === null ? [{ code: 'ask-time', params: {} }] : []),
  ...(need.atHome && candidate.age === undefined ? [{ code: 'ask-age', params: {} }] : []),
  ...(byTheSameGender(wish) && need.gender === 'unknown' ? [{ code: 'ask-gender', params: {} }] : []),
  ...(candidate.age !== undefined && candidate.age < ADULT ? [{ code: 'guardian', params: {} }] : []),
]

/** Services where somebody comes to the door; everything else takes place where others are about. */
const elsewhere: readonly string[] = ['at_venue', 'outreach', 'group', 'community', 'by_phone', 'online']
export const isAtHome = (method: string): boolean => !elsewhere.includes(method)

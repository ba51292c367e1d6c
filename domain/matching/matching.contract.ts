import * as z from 'zod/mini'
import { LanguageCode } from '#domain/settings/code.contract.ts'
import { SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { Id, Instant, endpoint, flag, queryNumber } from '#kit/endpoint.ts'

/** How far away somebody may live, as steps on the division tree: the same grid, community, township, county. */
export const WITHIN = ['grid', 'community', 'township', 'county'] as const
export const Within = z.enum(WITHIN)
export type Within = z.infer<typeof Within>

/** What keeps somebody from being asked. Each is one small rule of matching.rules.ts. */
export const HARD_RULES = ['active', 'skill', 'qualification', 'age', 'gender', 'language', 'distance', 'overlap', 'cap', 'time'] as const
export type HardRule = (typeof HARD_RULES)[number]

const params = z.record(z.string(), z.union([z.string(), z.number()]))
/** A reason or a notice: the sentence stands in matching.wording.ts under its code. */
export const Said = z.object({ code: z.string(), params })
export type Said = z.infer<typeof Said>

/** One role to be filled at one time. */
export const Wish = z.object({
  needId: Id, startsAt: Instant, endsAt: Instant,
  skill: z.optional(SkillCode), qualification: z.optional(SkillCode), language: z.optional(LanguageCode), sameGender: z.optional(flag),
  places: z.optional(queryNumber(1, 1000)), within: z.optional(Within),
})
export type Wish = z.output<typeof Wish>

const suggestion = { areaName: z.string(), reasons: z.array(Said).check(z.maxLength(4)), notices: z.array(Said) }
/** Somebody who could be invited. Never a score: the order and the reasons are all there is. */
export const SuggestedVolunteer = z.object({ volunteerId: Id, name: z.string(), ...suggestion })
export const SuggestedTeam = z.object({ teamId: Id, name: z.string(), ...suggestion })

/** Why nobody fits: how many fail each rule, and what would change it. */
export const Missing = z.object({
  /** People of the county who know the skill (all active ones when none was asked for); `more` when only the nearest were looked at. */
  able: z.int(), more: z.boolean(),
  failed: z.array(z.object({ rule: z.enum(HARD_RULES), count: z.int() })),
  /** The nearest change that would help, with how many it brings. */
  fix: z.nullable(z.object({ kind: z.enum(['time', 'wider', 'recruit']), weekday: z.nullable(z.int()), part: z.nullable(z.enum(['morning', 'afternoon', 'evening'])), within: z.nullable(Within), people: z.int() })),
  ways: z.array(z.enum(['whole-county', 'other-time', 'make-project'])),
})
export type Missing = z.infer<typeof Missing>

export const Suggestions = z.object({
  volunteers: z.array(SuggestedVolunteer).check(z.maxLength(5)), teams: z.array(SuggestedTeam).check(z.maxLength(3)), missing: z.nullable(Missing),
})
export type Suggestions = z.infer<typeof Suggestions>

export const matchingEndpoints = {
  suggest: endpoint({ method: 'GET', path: '/matching/suggest', may: 'match.suggest', says: 'Who could fill one role of a service for this need: people and teams in order, with reasons; or what is missing.', input: Wish, output: Suggestions }),
}

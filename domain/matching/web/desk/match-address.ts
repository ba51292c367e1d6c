import * as z from 'zod/mini'
import { type Need } from '#domain/needs/need.contract.ts'
import { type Wish, Within } from '#domain/matching/matching.contract.ts'
import { wishFor } from '#domain/matching/wish-for.ts'
import { LanguageCode } from '#domain/settings/code.contract.ts'
import { SkillCode } from '#domain/volunteers/volunteer.contract.ts'
import { instantAt } from '#kit/dates.ts'
import { AreaCode, Day, Id, flag, queryNumber } from '#kit/endpoint.ts'
import type { SetFilters } from '#kit/web/use-filters.ts'

const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** What the address of the matching page holds: which need, and what was changed of the wish it starts with. */
export const MatchAddress = z.object({
  area: z.optional(AreaCode), need: z.optional(Id), day: z.optional(Day), from: z.optional(Clock), to: z.optional(Clock), skill: z.optional(z.union([SkillCode, z.literal('any')])),
  language: z.optional(LanguageCode), same: z.optional(flag), places: z.optional(queryNumber(1, 1000)), within: z.optional(Within),
})
export type MatchAddress = z.output<typeof MatchAddress>
export type SetMatch = SetFilters<typeof MatchAddress>

/** Everything of the wish, to start a new one. */
export const afresh = { day: undefined, from: undefined, to: undefined, skill: undefined, language: undefined, same: undefined, places: undefined, within: undefined } as const

export interface Wished { day: string; from: string; to: string; skill: SkillCode | undefined; sameGender: boolean; language: z.output<typeof LanguageCode> | undefined; places: number; within: Within }

/** The wish as it stands: what the need suggests, unless the address says otherwise. */
export const wishedIn = (address: MatchAddress, need: Pick<Need, 'summary' | 'desiredTime'>, now: Date): Wished => {
  const first = wishFor(need, now)
  return {
    day: address.day ?? first.day, from: address.from ?? first.from, to: address.to ?? first.to, skill: address.skill === 'any' ? undefined : (address.skill ?? first.skill),
    sameGender: address.same ?? first.sameGender, language: address.language, places: address.places ?? 1, within: address.within ?? 'township',
  }
}

export const asWish = (needId: string, { day, from, to, ...rest }: Wished): Wish => ({ needId, startsAt: instantAt(day, from).toISOString(), endsAt: instantAt(day, to).toISOString(), ...rest })

import * as z from 'zod/mini'
import { ForceCode, LanguageCode, SkillCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Day, Id, endpoint, flag, many, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export { ForceCode, SkillCode }

export const VolunteerStatus = z.enum(['active', 'suspended', 'withdrawn'])
export type VolunteerStatus = z.infer<typeof VolunteerStatus>

/** 21 weekly blocks, Monday morning, afternoon, evening first; null when nobody has asked yet. */
export const WeeklyBlocks = z.nullable(z.array(z.boolean()))

export const Volunteer = z.object({
  id: Id, personId: Id,
  /** Masked (`方**`) unless the asker may read names there, or it is oneself. */
  name: z.string(), localNo: z.string(), status: VolunteerStatus,
  areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  gender: z.enum(['male', 'female', 'unknown']), minor: z.boolean(),
  forces: z.array(ForceCode), skills: z.array(SkillCode),
  /** Skills for which a certificate was seen. */
  qualifications: z.array(SkillCode), languages: z.array(z.string()),
  timesText: z.nullable(z.string()), teams: z.array(z.object({ id: Id, name: z.string() })),
})
export type Volunteer = z.infer<typeof Volunteer>

export const VolunteerDetail = z.extend(Volunteer, {
  nationalNo: z.nullable(z.string()), registeredOn: z.nullable(Day), blocks: WeeklyBlocks, weeklyCap: z.int(),
  /** Service time counted here, and what was brought along from an earlier roll: never added up silently. */
  minutes: z.int(), openingMinutes: z.int(), lastServedOn: z.nullable(Day),
})
export type VolunteerDetail = z.infer<typeof VolunteerDetail>

const VolunteerList = z.object({
  area: z.optional(AreaCode), skill: z.optional(many(SkillCode)), force: z.optional(many(ForceCode)), language: z.optional(LanguageCode), team: z.optional(Id), status: z.optional(many(VolunteerStatus)), minor: z.optional(flag),
  /** At least two characters of the name or the number. */
  search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))), ...paging,
})
export type VolunteerList = z.output<typeof VolunteerList>

export const volunteerImported = fact('volunteer.imported', { areaCode: z.string(), outcome: z.enum(['new', 'changed']), fields: z.array(z.string()) })

export const volunteerEndpoints = {
  list: endpoint({ method: 'GET', path: '/volunteers', may: 'volunteer.read', says: 'Volunteers within one’s scope, by number; names masked where they may not be read.', input: VolunteerList, output: page(Volunteer) }),
  detail: endpoint({ method: 'GET', path: '/volunteer', may: 'volunteer.read', says: 'One volunteer.', input: ById, output: VolunteerDetail }),
  mine: endpoint({ method: 'GET', path: '/volunteers/mine', may: 'volunteer.read', says: 'One’s own registration as a volunteer; null when there is none.', input: z.object({}), output: z.object({ volunteer: z.nullable(VolunteerDetail) }) }),
}

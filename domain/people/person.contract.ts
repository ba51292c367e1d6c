import * as z from 'zod/mini'
import { GroupCode, LanguageCode } from '#domain/settings/code.contract.ts'
import { AreaCode, Day, Id, endpoint, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const Gender = z.enum(['male', 'female', 'unknown'])
export const Phone = z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{7,20}$/))

/** What a list shows of a person: the name masked (`包**`) unless the asker may read names there, never the number itself. */
export const Person = z.object({
  id: Id, name: z.string(), hearsayName: z.boolean(), areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  gender: Gender, birthDate: z.nullable(Day), birthYearEstimated: z.nullable(z.int()), languages: z.array(z.string()), groups: z.array(z.string()),
  phoneKnown: z.boolean(), phoneLast4: z.nullable(z.string()),
})
export type Person = z.infer<typeof Person>

export const CreatePerson = z.object({
  id: Id, name: text(40), hearsayName: z.optional(z.boolean()), areaCode: z.string().check(z.regex(/^\d{6}(\d{3}(\d{3}(\d{3})?)?)?$/)), gender: z.optional(Gender), birthDate: z.optional(Day),
  languages: z.optional(z.array(LanguageCode).check(z.maxLength(8))), groups: z.optional(z.array(GroupCode).check(z.maxLength(12))), phone: z.optional(Phone), address: z.optional(text(200)),
})
export type CreatePerson = z.output<typeof CreatePerson>

/** Why a number is opened; the answer stands in the fact. */
export const PURPOSES = ['contact', 'visit', 'verify', 'emergency'] as const
export const Purpose = z.enum(PURPOSES)

export const personCreated = fact('person.created', { areaCode: z.string() })
export const personPhoneOpened = fact('person.phone-opened', { purpose: z.string() })

export const personEndpoints = {
  list: endpoint({
    method: 'GET', path: '/people', may: 'person.read', says: 'People of one’s areas, by name.',
    input: z.object({ ...paging, area: z.optional(AreaCode), search: z.optional(text(20)) }), output: page(Person),
  }),
  findByPhone: endpoint({
    method: 'POST', path: '/people/find-by-phone', may: 'person.read', says: 'Who in one’s areas has this number; a POST, so that the number stands in no address line.',
    input: z.object({ phone: Phone }), output: z.object({ rows: z.array(Person) }),
  }),
  create: endpoint({ method: 'POST', path: '/people/create', may: 'person.manage', says: 'Adds a person; the same id again is the same person.', input: CreatePerson, output: Person }),
  openPhone: endpoint({
    method: 'POST', path: '/people/phone', may: 'person.unmask', says: 'Opens a phone number for a stated purpose; leaves a fact.',
    input: z.object({ id: Id, purpose: Purpose }), output: z.object({ phone: z.nullable(z.string()) }),
  }),
}

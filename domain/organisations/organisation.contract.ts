import * as z from 'zod/mini'
import { AreaCode, ById, Done, Id, endpoint, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const KINDS = ['party_org', 'social_work_dept', 'department', 'mass_org', 'committee', 'social_work_station', 'social_work_agency', 'volunteer_team', 'economic_new_org', 'social_new_org', 'partner_unit'] as const
export const OrganisationKind = z.enum(KINDS)
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** The level comes from the approval, it is never derived from the area. */
export const PARTY_LEVELS = ['county_committee', 'township_committee', 'working_committee', 'party_committee', 'general_branch', 'branch', 'grid_branch', 'party_group'] as const
export const PartyLevel = z.enum(PARTY_LEVELS)
export type PartyLevel = z.infer<typeof PartyLevel>

export const Organisation = z.object({
  id: Id, areaCode: AreaCode, areaName: z.string(), kind: OrganisationKind, partyLevel: z.nullable(PartyLevel), name: z.string(),
  parentId: z.nullable(Id), parentName: z.nullable(z.string()), uscc: z.nullable(z.string()), status: z.enum(['active', 'ended']),
})
export type Organisation = z.infer<typeof Organisation>

const Uscc = z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/))
const fields = { name: text(80, 2), partyLevel: z.optional(z.nullable(PartyLevel)), parentId: z.optional(z.nullable(Id)), uscc: z.optional(z.nullable(Uscc)) }
const AddOrganisation = z.object({ id: Id, areaCode: AreaCode, kind: OrganisationKind, ...fields })
export type AddOrganisation = z.output<typeof AddOrganisation>
const EditOrganisation = z.extend(z.partial(z.object(fields)), { id: Id })
export type EditOrganisation = z.output<typeof EditOrganisation>

export const organisationAdded = fact('organisation.added', { areaCode: z.string(), kind: z.string() })
export const organisationEdited = fact('organisation.edited', { fields: z.array(z.string()) })
export const organisationEnded = fact('organisation.ended', {})

const OrganisationList = z.object({ ...paging, kind: z.optional(many(OrganisationKind)), area: z.optional(AreaCode), ended: z.optional(z.enum(['true', 'false'])), search: z.optional(text(40)) })
export type OrganisationList = z.output<typeof OrganisationList>

export const organisationEndpoints = {
  list: endpoint({ method: 'GET', path: '/organisations', may: 'organisation.read', says: 'Organisations within one’s scope, by name; teams among them.', input: OrganisationList, output: page(Organisation) }),
  detail: endpoint({ method: 'GET', path: '/organisation', may: 'organisation.read', says: 'One organisation.', input: ById, output: Organisation }),
  add: endpoint({ method: 'POST', path: '/organisations/add', may: 'organisation.manage', says: 'Adds an organisation; the same id again is the same one.', input: AddOrganisation, output: Organisation }),
  edit: endpoint({ method: 'POST', path: '/organisations/edit', may: 'organisation.manage', says: 'Corrects an organisation.', input: EditOrganisation, output: Organisation }),
  end: endpoint({ method: 'POST', path: '/organisations/end', may: 'organisation.manage', says: 'Ends an organisation; its rows stay.', input: ById, output: Done }),
}

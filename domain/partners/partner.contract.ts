import * as z from 'zod/mini'
import { OrganisationKind } from '#domain/organisations/organisation.contract.ts'
import { AreaCode, ById, Day, Id, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** 单独组建, 联合党支部, 选派党建指导员, 未覆盖; never guessed. */
export const PARTY_STATES = ['own_branch', 'joint_branch', 'adviser_sent', 'none', 'undetermined'] as const
export const PartyState = z.enum(PARTY_STATES)
export type PartyState = z.infer<typeof PartyState>
/** 两新组织: the denominator of coverage. */
export const NEW_ORGS = ['economic_new_org', 'social_new_org'] as const
export const PARTNER_KINDS = [...NEW_ORGS, 'partner_unit', 'department', 'mass_org', 'social_work_agency'] as const
const PartnerKind = z.enum(PARTNER_KINDS)

/** A unit as a community's ledger keeps it. */
export const Partner = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), organisationId: Id, organisationName: z.string(), kind: OrganisationKind,
  partyState: PartyState, branchName: z.nullable(z.string()), adviserName: z.nullable(z.string()), partyMembers: z.nullable(z.int()), staffCount: z.nullable(z.int()),
  committeeMemberName: z.nullable(z.string()), committeeMemberPost: z.nullable(z.string()), contactName: z.nullable(z.string()), contactKnown: z.boolean(), remark: z.nullable(z.string()), lookedAtOn: z.nullable(Day),
  status: z.enum(['active', 'left']), version: z.int(),
  /** Claims of this unit in this community: running, checked on the spot; and its resources on the list. */
  claimed: z.int(), delivered: z.int(), resources: z.int(), mayEdit: z.boolean(),
})
export type Partner = z.infer<typeof Partner>

const PartnerList = z.object({
  area: z.optional(AreaCode), kind: z.optional(many(PartnerKind)), partyState: z.optional(many(PartyState)), newOrgs: z.optional(flag), committee: z.optional(flag), left: z.optional(flag),
  search: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))), ...paging,
})
export type PartnerList = z.output<typeof PartnerList>

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const Phone = z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{5,20}$/))
const fields = {
  partyState: PartyState, branchName: z.optional(z.nullable(text(80))), adviserName: z.optional(z.nullable(text(40))), partyMembers: z.optional(z.nullable(count)), staffCount: z.optional(z.nullable(count)),
  committeeMemberName: z.optional(z.nullable(text(40))), committeeMemberPost: z.optional(z.nullable(text(60))), contactName: z.optional(z.nullable(text(40))), contactPhone: z.optional(z.nullable(Phone)), remark: z.optional(z.nullable(text(300))), lookedAtOn: z.optional(z.nullable(Day)),
}
/** A unit that stands in the county is chosen; one that nobody has entered yet is named, with its kind. */
const AddPartner = z.object({ id: Id, areaCode: z.string().check(z.regex(/^\d{12}$/)), organisationId: z.optional(Id), organisationName: z.optional(text(80, 2)), kind: z.optional(PartnerKind), ...fields })
export type AddPartner = z.output<typeof AddPartner>
const EditPartner = z.extend(z.partial(z.object(fields)), { id: Id, version: z.int(), status: z.optional(z.enum(['active', 'left'])) })
export type EditPartner = z.output<typeof EditPartner>

/** How far party organisation reaches among the 两新组织 of the ledger. */
export const PartyCoverage = z.object({ total: z.int(), states: z.array(z.object({ state: PartyState, count: z.int() })), organised: z.int(), reached: z.int() })
export type PartyCoverage = z.infer<typeof PartyCoverage>

const about = { areaCode: z.string(), organisationId: z.string() }
export const partnerAdded = fact('partner.added', about)
export const partnerEdited = fact('partner.edited', { ...about, fields: z.array(z.string()) })
export const partnerContactOpened = fact('partner.contact-opened', about)

export const partnerEndpoints = {
  list: endpoint({ method: 'GET', path: '/partners', may: 'partner.read', says: 'The ledger of units of one’s communities, by name.', input: PartnerList, output: page(Partner) }),
  detail: endpoint({ method: 'GET', path: '/partner', may: 'partner.read', says: 'One unit of the ledger.', input: ById, output: Partner }),
  coverage: endpoint({ method: 'GET', path: '/partners/coverage', may: 'partner.read', says: 'How many 两新组织 have a branch of their own, a joint one, an adviser, or none.', input: z.object({ area: z.optional(AreaCode) }), output: PartyCoverage }),
  add: endpoint({ method: 'POST', path: '/partners/add', may: 'partner.manage', says: 'Takes a unit into the ledger; the same id again is the same row.', input: AddPartner, output: Partner }),
  edit: endpoint({ method: 'POST', path: '/partners/edit', may: 'partner.manage', says: 'Corrects a row of the ledger.', input: EditPartner, output: Partner }),
  openContact: endpoint({ method: 'POST', path: '/partners/contact', may: 'partner.manage', says: 'Opens the contact’s phone number; leaves a fact.', input: ById, output: z.object({ phone: z.nullable(z.string()) }) }),
}

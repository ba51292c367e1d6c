import * as z from 'zod/mini'
import { FieldCode } from '#domain/settings/code.contract.ts'
import { AreaCode, Day, Id, Instant, endpoint, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const OFFER_STATUSES = ['submitted', 'taken_up', 'declined', 'withdrawn'] as const
export const OfferStatus = z.enum(OFFER_STATUSES)
export type OfferStatus = z.infer<typeof OfferStatus>
export type OfferVerb = 'takeUp' | 'decline' | 'withdraw'

/** A project that a unit or a department brings; taken up, it stands on the projects list with the unit as a supporting one. */
export const ProjectOffer = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), organisationId: Id, organisationName: z.string(), title: z.string(), field: FieldCode, words: z.string(), gives: z.nullable(z.string()), timesText: z.nullable(z.string()),
  startOn: z.nullable(Day), endOn: z.nullable(Day), status: OfferStatus, reason: z.nullable(z.string()), projectId: z.nullable(Id), projectStatus: z.nullable(z.string()), offeredAt: Instant, answeredAt: z.nullable(Instant), version: z.int(), mayAnswer: z.boolean(), mayChange: z.boolean(),
})
export type ProjectOffer = z.infer<typeof ProjectOffer>

const fields = { title: text(80, 2), field: z.optional(FieldCode), words: text(300, 2), gives: z.optional(z.nullable(text(200))), timesText: z.optional(z.nullable(text(60))), startOn: z.optional(z.nullable(Day)), endOn: z.optional(z.nullable(Day)) }
const OfferProject = z.object({ id: Id, areaCode: z.string().check(z.regex(/^\d{12}$/)), organisationId: z.optional(Id), ...fields })
export type OfferProject = z.output<typeof OfferProject>
const ChangeOffer = z.object({ id: Id, version: z.int(), ...fields })
export type ChangeOffer = z.output<typeof ChangeOffer>
const OfferList = z.object({ area: z.optional(AreaCode), status: z.optional(many(OfferStatus)), organisationId: z.optional(Id), ...paging })
export type OfferList = z.output<typeof OfferList>

const about = { areaCode: z.string(), organisationId: z.string() }
export const projectOffered = fact('partner.project-offered', about)
export const offerChanged = fact('partner.project-offer-changed', about)
export const offerAnswered = fact('partner.project-offer-answered', { ...about, verb: z.string(), projectId: z.nullable(z.string()) })

const versioned = { id: Id, version: z.optional(z.int()) }
export const offerEndpoints = {
  list: endpoint({ method: 'GET', path: '/partners/projects', may: 'claim.read', says: 'Projects that units bring: of one’s communities, or one’s own unit’s.', input: OfferList, output: page(ProjectOffer) }),
  places: endpoint({ method: 'GET', path: '/partners/projects/places', may: 'claim.make', says: 'Communities to which one’s unit may bring a project.', input: z.object({}), output: z.object({ rows: z.array(z.object({ code: AreaCode, name: z.string() })) }) }),
  offer: endpoint({ method: 'POST', path: '/partners/projects/offer', may: 'claim.make', says: 'Brings a project; the same id again is the same one.', input: OfferProject, output: ProjectOffer }),
  change: endpoint({ method: 'POST', path: '/partners/projects/change', may: 'claim.make', says: 'Corrects a project that is not answered yet.', input: ChangeOffer, output: ProjectOffer }),
  withdraw: endpoint({ method: 'POST', path: '/partners/projects/withdraw', may: 'claim.make', says: 'Takes back a project that is not answered yet.', input: z.object(versioned), output: ProjectOffer }),
  takeUp: endpoint({ method: 'POST', path: '/partners/projects/take-up', may: 'claim.confirm', says: 'Puts it on the projects list as an idea, the unit among its supporting ones.', input: z.object(versioned), output: ProjectOffer }),
  decline: endpoint({ method: 'POST', path: '/partners/projects/decline', may: 'claim.confirm', says: 'Declines it with a reason.', input: z.object({ ...versioned, reason: text(200, 2) }), output: ProjectOffer }),
}

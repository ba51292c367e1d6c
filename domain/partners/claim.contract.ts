import * as z from 'zod/mini'
import { AreaCode, Day, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** 需求, 项目, 微心愿. */
export const ITEM_KINDS = ['need', 'project', 'wish'] as const
export const ItemKind = z.enum(ITEM_KINDS)
export type ItemKind = z.infer<typeof ItemKind>
/** 销号: struck once everything was delivered and looked at. */
export const ITEM_STATUSES = ['open', 'struck', 'withdrawn'] as const
export const ItemStatus = z.enum(ITEM_STATUSES)
export type ItemStatus = z.infer<typeof ItemStatus>

export const CLAIM_STATUSES = ['made', 'confirmed', 'reported', 'delivered', 'declined', 'withdrawn'] as const
export const ClaimStatus = z.enum(CLAIM_STATUSES)
export type ClaimStatus = z.infer<typeof ClaimStatus>
export const CLAIM_VERBS = ['confirm', 'decline', 'report', 'check', 'sendBack', 'withdraw'] as const
export const ClaimVerb = z.enum(CLAIM_VERBS)
export type ClaimVerb = z.infer<typeof ClaimVerb>

/** What a community has put up, as the community sees it. */
export const ClaimItem = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), kind: ItemKind, needId: z.nullable(Id), needCode: z.nullable(z.string()), projectId: z.nullable(Id), title: z.string(), words: z.nullable(z.string()),
  quantity: z.int(), unit: z.string(), taken: z.int(), delivered: z.int(), left: z.int(), dueOn: z.nullable(Day), status: ItemStatus, putUpAt: Instant, version: z.int(), mayTakeDown: z.boolean(),
})
export type ClaimItem = z.infer<typeof ClaimItem>

/** The same as a unit sees it: a title, what is wanted, how much is left. Nothing leads to a person. */
export const HallItem = z.object({ id: Id, communityName: z.string(), kind: ItemKind, title: z.string(), words: z.nullable(z.string()), quantity: z.int(), unit: z.string(), left: z.int(), dueOn: z.nullable(Day), putUpAt: Instant, mine: z.nullable(ClaimStatus) })
export type HallItem = z.infer<typeof HallItem>

/** `handOver` and `familyName` are told to the unit once the claim is confirmed, and only as far as the community has said. */
export const Claim = z.object({
  id: Id, itemId: Id, kind: ItemKind, title: z.string(), itemWords: z.nullable(z.string()), areaCode: AreaCode, communityName: z.string(), needId: z.nullable(Id), needCode: z.nullable(z.string()),
  organisationId: Id, organisationName: z.string(), quantity: z.int(), unit: z.string(), words: z.nullable(z.string()), dueOn: z.nullable(Day), late: z.boolean(), status: ClaimStatus, madeAt: Instant, madeByName: z.nullable(z.string()),
  answeredAt: z.nullable(Instant), reason: z.nullable(z.string()), handOver: z.nullable(z.string()), tellsName: z.boolean(), familyName: z.nullable(z.string()),
  reportedAt: z.nullable(Instant), deliveredOn: z.nullable(Day), deliveredQuantity: z.nullable(z.int()), reportWords: z.nullable(z.string()), checkedAt: z.nullable(Instant), checkWords: z.nullable(z.string()),
  version: z.int(), verbs: z.array(ClaimVerb),
})
export type Claim = z.infer<typeof Claim>

const quantity = z.int().check(z.minimum(1), z.maximum(100_000))
const PutUp = z.object({
  id: Id, kind: ItemKind, needId: z.optional(Id), projectId: z.optional(Id),
  /** Where a 微心愿 stands; a need and a project stand where they are. */
  areaCode: z.optional(z.string().check(z.regex(/^\d{12}(\d{3})?$/))),
  title: text(60, 2), words: z.optional(text(300)), quantity: z.optional(quantity), unit: z.optional(text(10)), dueOn: z.optional(Day),
})
export type PutUp = z.output<typeof PutUp>
const ItemList = z.object({ area: z.optional(AreaCode), status: z.optional(many(ItemStatus)), kind: z.optional(many(ItemKind)), needId: z.optional(Id), left: z.optional(flag), ...paging })
export type ItemList = z.output<typeof ItemList>
const Hall = z.object({ kind: z.optional(many(ItemKind)), ...paging })
export type Hall = z.output<typeof Hall>

const MakeClaim = z.object({ id: Id, itemId: Id, organisationId: z.optional(Id), quantity: z.optional(quantity), words: z.optional(text(200)), dueOn: z.optional(Day) })
export type MakeClaim = z.output<typeof MakeClaim>
const ClaimList = z.object({ area: z.optional(AreaCode), status: z.optional(many(ClaimStatus)), organisationId: z.optional(Id), itemId: z.optional(Id), needId: z.optional(Id), late: z.optional(flag), ...paging })
export type ClaimList = z.output<typeof ClaimList>

const versioned = { id: Id, version: z.optional(z.int()) }
const Confirm = z.object({ ...versioned, handOver: z.optional(text(300)), tellsName: z.optional(z.boolean()), dueOn: z.optional(Day) })
export type Confirm = z.output<typeof Confirm>
const Decline = z.object({ ...versioned, reason: text(200, 2) })
export type Decline = z.output<typeof Decline>
const Report = z.object({ ...versioned, deliveredOn: Day, quantity: z.optional(quantity), words: text(300, 2) })
export type Report = z.output<typeof Report>
const Check = z.object({ ...versioned, words: z.optional(text(200)) })
export type Check = z.output<typeof Check>

const where = { areaCode: z.string() }
export const itemPutUp = fact('claim.item-put-up', { ...where, kind: z.string(), quantity: z.int() })
export const itemTakenDown = fact('claim.item-taken-down', where)
export const itemStruck = fact('claim.item-struck', where)
const of = { ...where, itemId: z.string(), organisationId: z.string() }
export const claimMade = fact('claim.made', { ...of, quantity: z.int() })
export const claimAnswered = fact('claim.answered', { ...of, verb: z.string(), quantity: z.int() })
export const claimContactTold = fact('claim.contact-told', { ...of, tellsName: z.boolean() })
/** On the need's own timeline. */
export const needPutUp = fact('need.put-up', { ...where, itemId: z.string() })
export const needClaimed = fact('need.claimed', { ...where, itemId: z.string(), organisationId: z.string() })
export const needDelivered = fact('need.claim-delivered', { ...where, itemId: z.string(), organisationId: z.string() })

export const claimEndpoints = {
  items: endpoint({ method: 'GET', path: '/claims/items', may: 'claim.read', says: 'What one’s communities have put up for claiming, the newest first.', input: ItemList, output: page(ClaimItem) }),
  putUp: endpoint({ method: 'POST', path: '/claims/put-up', may: 'claim.offer', says: 'Puts up a need, a project or a wish under a neutral title; the same id again is the same one.', input: PutUp, output: ClaimItem }),
  takeDown: endpoint({ method: 'POST', path: '/claims/take-down', may: 'claim.offer', says: 'Takes down what nobody holds any more.', input: z.object(versioned), output: ClaimItem }),
  hall: endpoint({ method: 'GET', path: '/claims/hall', may: 'claim.make', says: 'What may be claimed: titles only, with how much is left.', input: Hall, output: page(HallItem) }),
  make: endpoint({ method: 'POST', path: '/claims/make', may: 'claim.make', says: 'Claims a thing or part of it for one’s unit; of two at the same moment one gets the last.', input: MakeClaim, output: Claim }),
  list: endpoint({ method: 'GET', path: '/claims', may: 'claim.read', says: 'Claims in one’s communities, or of one’s unit, the newest first.', input: ClaimList, output: page(Claim) }),
  confirm: endpoint({ method: 'POST', path: '/claims/confirm', may: 'claim.confirm', says: 'Confirms a claim and says how it is handed over.', input: Confirm, output: Claim }),
  decline: endpoint({ method: 'POST', path: '/claims/decline', may: 'claim.confirm', says: 'Declines a claim with a reason.', input: Decline, output: Claim }),
  report: endpoint({ method: 'POST', path: '/claims/report', may: 'claim.make', says: 'Reports what was delivered, how much and when.', input: Report, output: Claim }),
  check: endpoint({ method: 'POST', path: '/claims/check', may: 'claim.confirm', says: 'Says that the delivery was looked at; what is delivered whole is struck off.', input: Check, output: Claim }),
  sendBack: endpoint({ method: 'POST', path: '/claims/send-back', may: 'claim.confirm', says: 'Sends a report back with what is missing.', input: Decline, output: Claim }),
  withdraw: endpoint({ method: 'POST', path: '/claims/withdraw', may: 'claim.read', says: 'The unit, or the community, lets a claim go with a reason; others may claim again.', input: Decline, output: Claim }),
}

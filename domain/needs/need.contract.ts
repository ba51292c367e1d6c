import * as z from 'zod/mini'
import { FieldCode, GroupCode, KeptFieldCode, KeptGroupCode, KeptMethodCode, MethodCode, SourceCode, UrgencyCode } from '#domain/settings/code.contract.ts'
import { Light } from '#domain/settings/light.rules.ts'
import { RoleName } from '#domain/access/access.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'

export const NEED_STATUSES = ['reported', 'returned', 'verified', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'closed', 'reopened', 'declined', 'merged'] as const
export const NeedStatus = z.enum(NEED_STATUSES)
export type NeedStatus = z.infer<typeof NeedStatus>

export const NEED_VERBS = ['verify', 'askMore', 'answer', 'decline', 'merge', 'route', 'dispatch', 'undispatch', 'serve', 'endService', 'sendBack', 'close', 'reopen'] as const
export type NeedVerb = (typeof NEED_VERBS)[number]

export const ROUTES = ['service', 'resource', 'case', 'group', 'mediation', 'department', 'crisis'] as const
export const NeedRoute = z.enum(ROUTES)
export type NeedRoute = z.infer<typeof NeedRoute>

/** Who holds the ball. */
export const HOLDERS = ['resident', 'community', 'station', 'social_worker', 'team', 'department', 'nobody'] as const
export const NeedHolder = z.enum(HOLDERS)
export type NeedHolder = z.infer<typeof NeedHolder>

export const SAID_BY = ['self', 'family', 'seen', 'office'] as const
export const SaidBy = z.enum(SAID_BY)

export const NoteKind = z.enum(['question', 'answer', 'declined', 'assessment', 'remark'])

/** A grid or a community: where a need may stand. */
export const Place = z.string().check(z.regex(/^\d{12}(\d{3})?$/))
const Phone = z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{7,20}$/))

export const Need = z.object({
  id: Id, code: z.string(), status: NeedStatus, danger: z.boolean(), summary: z.string(),
  areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  /** Masked (`包**`) unless the asker may read names there. */
  personId: z.nullable(Id), personName: z.string(),
  groups: z.array(GroupCode), field: FieldCode, method: MethodCode, source: SourceCode, urgency: UrgencyCode, desiredTime: z.nullable(z.string()),
  reportedOn: Day, reportedAt: Instant, responsibleId: z.nullable(Id), responsibleName: z.nullable(z.string()),
  route: z.nullable(NeedRoute), holder: NeedHolder, dueAt: z.nullable(Instant), yellowAt: z.nullable(Instant), version: z.int(),
})
export type Need = z.infer<typeof Need>

/** What must happen next, who has to do it and until when; `none` when the matter rests. */
export const NextStep = z.object({
  step: z.enum(['verify', 'answer', 'route', 'dispatch', 'handover', 'accept', 'serve', 'evaluate', 'crisis', 'none']),
  holder: NeedHolder, dueAt: z.nullable(Instant), overdue: z.boolean(),
})
export type NextStep = z.infer<typeof NextStep>

const NeedNote = z.object({ id: Id, kind: NoteKind, text: z.string(), byName: z.string(), at: Instant })

/** One thing that happened; `what` is a fact's name, worded by `need.wording.ts`; `note` is the id of what was written then. */
const TimelineEntry = z.object({
  at: Instant, what: z.string(), role: z.nullable(RoleName), name: z.nullable(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])), noteId: z.nullable(Id),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const NeedDetail = z.extend(Need, {
  description: z.nullable(z.string()), saidBy: SaidBy, proxyConsent: z.nullable(z.boolean()),
  /** Why the person does not enter it themselves; for the staff. */
  proxyReason: z.nullable(z.string()), collectorName: z.nullable(z.string()), reporterName: z.nullable(z.string()),
  mergedInto: z.nullable(z.object({ id: Id, code: z.string() })), satisfaction: z.nullable(z.string()), sheetState: z.nullable(z.string()), sheetNumber: z.nullable(z.int()), filingOn: z.nullable(Day), closedAt: z.nullable(Instant),
  /** Whether a phone number is known; opening it is an endpoint of its own and asks what for. */
  phoneKnown: z.boolean(), phoneLast4: z.nullable(z.string()),
  notes: z.array(NeedNote), timeline: z.array(TimelineEntry), next: NextStep,
  projects: z.array(z.object({ id: Id, title: z.string(), status: z.string() })),
})
export type NeedDetail = z.infer<typeof NeedDetail>

/** The phone makes the id, so a report sent three times over a bad line is still one need. */
export const ReportNeed = z.object({
  id: Id, areaCode: Place, summary: text(200, 2), description: z.optional(text(2000)),
  /** Either a known person or a name, as far as it is known; a resident may leave both out: then it is the resident. */
  personId: z.optional(Id), personName: z.optional(text(40)), phone: z.optional(Phone),
  groups: z.optional(z.array(GroupCode).check(z.maxLength(12))), field: z.optional(FieldCode), method: z.optional(MethodCode), source: z.optional(SourceCode), urgency: z.optional(UrgencyCode),
  desiredTime: z.optional(text(60)), saidBy: SaidBy,
  /** Told by somebody else (family, or seen): whether the person agreed, and why they do not enter it themselves; both are then asked for. */
  proxyConsent: z.optional(z.boolean()), proxyReason: z.optional(text(200)),
  reportedOn: z.optional(Day),
})

const filter = {
  status: z.optional(many(NeedStatus)), groups: z.optional(many(GroupCode)), field: z.optional(many(FieldCode)), method: z.optional(many(MethodCode)), source: z.optional(many(SourceCode)),
  urgency: z.optional(many(UrgencyCode)), holder: z.optional(many(NeedHolder)), route: z.optional(many(NeedRoute)), area: z.optional(AreaCode),
  danger: z.optional(flag), overdue: z.optional(flag), light: z.optional(many(Light)), mine: z.optional(flag), reportedFrom: z.optional(Day), reportedTo: z.optional(Day), responsible: z.optional(Id), person: z.optional(Id),
  /** At least two characters: Chinese is searched by neighbouring pairs. */
  search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
}
export const NeedFilter = z.object(filter)
export type NeedFilter = z.output<typeof NeedFilter>
export const NeedSort = z.enum(['newest', 'due'])
const NeedList = z.object({ ...filter, ...paging, sort: z.optional(NeedSort) })
export type NeedList = z.output<typeof NeedList>

/** Figures per status within the same filter (its own `status` set aside); a figure is exact up to 10,000, above it `more` is true. */
const Figure = z.object({ status: NeedStatus, count: z.int(), more: z.boolean() })

const versioned = { id: Id, version: z.optional(z.int()) }
const RouteNeed = z.object({
  ...versioned, route: z.enum(['service', 'resource', 'case', 'group', 'mediation', 'department', 'crisis']),
  /** The responsible social worker. */
  responsibleId: z.optional(Id),
  /** What was assessed; goes with the need, kept as a note. */
  words: text(500),
  toOrganisationId: z.optional(Id), toPersonId: z.optional(Id), resourceId: z.optional(Id),
  /** Reserved with the decision, of the resource named. */
  draw: z.optional(z.object({ id: Id, quantity: z.number().check(z.positive(), z.maximum(1e9)), day: Day, part: z.optional(z.int().check(z.minimum(0), z.maximum(2))) })),
})
const EditNeed = z.object({
  id: Id, version: z.int(), summary: z.optional(text(200, 2)), description: z.optional(z.nullable(text(2000))), groups: z.optional(z.array(KeptGroupCode).check(z.maxLength(12))),
  field: z.optional(KeptFieldCode), method: z.optional(KeptMethodCode), urgency: z.optional(UrgencyCode), desiredTime: z.optional(z.nullable(text(60))),
})
export type EditNeed = z.output<typeof EditNeed>

export const needEndpoints = {
  list: endpoint({ method: 'GET', path: '/needs', may: 'need.read', says: 'The needs list within one’s scope, filtered, by cursor.', input: NeedList, output: page(Need) }),
  counts: endpoint({ method: 'GET', path: '/needs/counts', may: 'need.read', says: 'How many needs stand in each status under the same filter.', input: NeedFilter, output: z.object({ figures: z.array(Figure) }) }),
  detail: endpoint({ method: 'GET', path: '/need', may: 'need.read', says: 'One need with its notes, its timeline and the next step.', input: ById, output: NeedDetail }),
  report: endpoint({ method: 'POST', path: '/needs/report', may: 'need.report', says: 'Reports a need; the same id again is the same need.', input: ReportNeed, output: Need }),
  verify: endpoint({ method: 'POST', path: '/needs/verify', may: 'need.verify', says: 'Confirms that the need is real.', input: z.object(versioned), output: Need }),
  askMore: endpoint({ method: 'POST', path: '/needs/ask-more', may: 'need.verify', says: 'Asks the person or the collector for more.', input: z.object({ ...versioned, question: text(300) }), output: Need }),
  answer: endpoint({ method: 'POST', path: '/needs/answer', may: 'need.answer', says: 'Answers what was asked; the need stands for verification again.', input: z.object({ ...versioned, answer: text(500) }), output: Need }),
  decline: endpoint({ method: 'POST', path: '/needs/decline', may: 'need.verify', says: 'Declines with a reason that the person is told.', input: z.object({ ...versioned, reason: text(300) }), output: Need }),
  merge: endpoint({ method: 'POST', path: '/needs/merge', may: 'need.verify', says: 'Says that this is the same matter as another open need.', input: z.object({ ...versioned, intoId: Id }), output: Need }),
  route: endpoint({ method: 'POST', path: '/needs/route', may: 'need.route', says: 'Decides by whom the need is met, with the assessment in words.', input: RouteNeed, output: Need }),
  edit: endpoint({ method: 'POST', path: '/needs/edit', may: 'need.verify', says: 'Corrects what stands on the list.', input: EditNeed, output: Need }),
  callAgain: endpoint({ method: 'POST', path: '/needs/call-again', may: 'need.report', says: 'The person called about an open matter again: written on it instead of making a second need.', input: z.object({ id: Id, noteId: Id, text: text(500) }), output: Need }),
  remark: endpoint({ method: 'POST', path: '/needs/remark', may: 'need.verify', says: 'Leaves a remark on the need.', input: z.object({ id: Id, noteId: Id, text: text(500) }), output: Done }),
}

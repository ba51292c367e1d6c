import * as z from 'zod/mini'
import { Light } from '#domain/settings/light.rules.ts'
import { NeedRoute } from '#domain/needs/need.contract.ts'
import { AreaCode, Day, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const HANDOVER_STATUSES = ['waiting', 'accepted', 'finished', 'returned'] as const
export const HandoverStatus = z.enum(HANDOVER_STATUSES)
export type HandoverStatus = z.infer<typeof HandoverStatus>
export const HandoverVerb = z.enum(['accept', 'finish', 'return'])
export type HandoverVerb = z.infer<typeof HandoverVerb>

/** A need that went another way than a volunteer service. A department reads what it is asked to do, not who it is about. */
export const Handover = z.object({
  id: Id, needId: z.nullable(Id), needCode: z.string(), needSummary: z.nullable(z.string()), personName: z.nullable(z.string()), areaCode: AreaCode, communityName: z.string(),
  route: NeedRoute, toOrganisationId: z.nullable(Id), toOrganisationName: z.nullable(z.string()), toPersonId: z.nullable(Id), toPersonName: z.nullable(z.string()), resourceId: z.nullable(Id), resourceName: z.nullable(z.string()),
  words: z.string(), status: HandoverStatus, dueOn: Day,
  /** The end of that day, and when it turns yellow; null once it is answered. */
  dueAt: z.nullable(Instant), yellowAt: z.nullable(Instant), late: z.boolean(), chased: z.int(), at: Instant, madeByName: z.nullable(z.string()), answeredAt: z.nullable(Instant), answer: z.nullable(z.string()),
  mayAnswer: z.boolean(),
})
export type Handover = z.infer<typeof Handover>

const HandoverList = z.object({ status: z.optional(many(HandoverStatus)), route: z.optional(many(NeedRoute)), needId: z.optional(Id), area: z.optional(AreaCode), late: z.optional(flag), light: z.optional(many(Light)), ...paging })
export type HandoverList = z.output<typeof HandoverList>
/** Finishing and returning say in words what was done, or why not. */
const AnswerHandover = z.object({ id: Id, verb: HandoverVerb, words: z.optional(text(500, 2)) })
export type AnswerHandover = z.output<typeof AnswerHandover>

const about = { needId: z.string(), areaCode: z.string(), route: z.string() }
export const handoverMade = fact('handover.made', { ...about, toOrganisationId: z.nullable(z.string()), toPersonId: z.nullable(z.string()) })
/** A holiday was declared later: the day to answer by was reckoned anew. */
export const handoverMoved = fact('handover.moved', { ...about, dueOn: z.string() })
/** Whoever was to answer has left the post. */
export const handoverTakenOver = fact('handover.taken-over', { ...about, fromId: z.nullable(z.string()), toId: z.nullable(z.string()) })
export const handoverAnswered = fact('handover.answered', { ...about, status: z.string() })

export const handoverEndpoints = {
  list: endpoint({ method: 'GET', path: '/handovers', may: 'handover.read', says: 'Hand-overs to one’s organisation or in one’s areas, the earliest due first.', input: HandoverList, output: page(Handover) }),
  answer: endpoint({ method: 'POST', path: '/handovers/answer', may: 'handover.answer', says: 'Accepts, finishes or returns a hand-over.', input: AnswerHandover, output: Handover }),
}

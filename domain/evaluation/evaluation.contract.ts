import * as z from 'zod/mini'
import { AreaCode, Day, Done, Id, Instant, endpoint, flag, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const Face = z.enum(['good', 'fair', 'poor'])
export type Face = z.infer<typeof Face>
export const Outcome = z.enum(['met', 'partly', 'not_met'])
export type Outcome = z.infer<typeof Outcome>
export const GivenBy = z.enum(['self', 'family', 'staff'])

export const Rating = z.object({ id: Id, face: Face, words: z.nullable(z.string()), givenBy: GivenBy, proxyName: z.nullable(z.string()), at: Instant })
export const Evaluation = z.object({ id: Id, outcome: Outcome, change: z.string(), followUp: z.nullable(z.string()), noRatingReason: z.nullable(z.string()), byName: z.string(), at: Instant })
export const Callback = z.object({
  id: Id, needId: Id, needCode: z.string(), areaCode: AreaCode, communityName: z.string(), personName: z.string(), phoneKnown: z.boolean(), phoneLast4: z.nullable(z.string()),
  dueOn: Day, late: z.boolean(), status: z.enum(['due', 'done']), face: z.nullable(Face), words: z.nullable(z.string()), madeAt: z.nullable(Instant), madeByName: z.nullable(z.string()),
  /** Why the asker may not make this call (a code of evaluation.wording.ts), null when they may. */
  refusal: z.nullable(z.string()),
})
export type Callback = z.infer<typeof Callback>

export const ProofOfNeed = z.object({ ratings: z.array(Rating), evaluations: z.array(Evaluation), callbacks: z.array(Callback) })
export type ProofOfNeed = z.infer<typeof ProofOfNeed>

const GiveRating = z.object({ id: Id, needId: Id, face: Face, words: z.optional(text(300)), activityId: z.optional(Id) })
const EnterRating = z.extend(GiveRating, { saidBy: z.enum(['self', 'family']), proxyName: text(40) })
export type EnterRating = z.output<typeof EnterRating>
const WriteEvaluation = z.object({ id: Id, needId: Id, outcome: Outcome, change: text(1000, 2), followUp: z.optional(text(500)), noRatingReason: z.optional(text(200, 2)) })
export type WriteEvaluation = z.output<typeof WriteEvaluation>

const about = { needId: z.string(), areaCode: z.string() }
export const ratingGiven = fact('rating.given', { ...about, face: z.string(), givenBy: z.string() })
export const evaluationWritten = fact('evaluation.written', { ...about, outcome: z.string(), rated: z.boolean() })
export const callbackPlanned = fact('callback.planned', { ...about, dueOn: z.string(), why: z.enum(['rating', 'sample']) })
/** A holiday was declared later: the day of the call was reckoned anew. */
export const callbackMoved = fact('callback.moved', { needId: z.string(), areaCode: z.string(), dueOn: z.string() })
export const callbackMade = fact('callback.made', { ...about, face: z.string() })

export const evaluationEndpoints = {
  ofNeed: endpoint({ method: 'GET', path: '/evaluation', may: 'need.read', says: 'Ratings, evaluation and call-backs of a need; a resident sees the own ratings.', input: z.object({ needId: Id }), output: ProofOfNeed }),
  rate: endpoint({ method: 'POST', path: '/ratings/give', may: 'rating.give', says: 'The person served, or the family member who reported, says how it went.', input: GiveRating, output: Rating }),
  enterRating: endpoint({ method: 'POST', path: '/ratings/enter', may: 'rating.enter', says: 'Staff enter what the person or the family said, with the name of who said it.', input: EnterRating, output: Rating }),
  evaluate: endpoint({ method: 'POST', path: '/evaluations/write', may: 'evaluation.write', says: 'The social worker says what has changed and closes the need.', input: WriteEvaluation, output: Evaluation }),
  callbacks: endpoint({ method: 'GET', path: '/callbacks', may: 'callback.make', says: 'Call-backs of one’s areas, the earliest due first; done ones on request.', input: z.object({ done: z.optional(flag), area: z.optional(AreaCode), ...paging }), output: page(Callback) }),
  makeCallback: endpoint({ method: 'POST', path: '/callbacks/make', may: 'callback.make', says: 'Writes down a call-back; a bad one reopens the need.', input: z.object({ id: Id, face: Face, words: z.optional(text(300)) }), output: Callback }),
  reopen: endpoint({ method: 'POST', path: '/needs/reopen', may: 'rating.give', says: 'Within 30 days the person or the named family member says that it is not settled.', input: z.object({ needId: Id, words: z.optional(text(300)) }), output: Done }),
}

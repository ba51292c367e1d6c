import * as z from 'zod/mini'
import { ById, Day, Id, Instant, endpoint, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'
import { NeedOutcome, ProjectDetail } from './project.contract.ts'

/** An office’s number: what volunteers dial, never somebody’s own that a file keeps sealed. */
const CallNumber = z.string().check(z.regex(/^[\d-]{3,20}$/))
const figure = z.number().check(z.minimum(0), z.maximum(1_000_000_000))
const Indicator = z.object({ name: text(40), unit: z.nullable(text(8)), baseline: z.nullable(figure), target: z.nullable(figure), actual: z.nullable(figure) })
export type Indicator = z.infer<typeof Indicator>

const words = z.nullable(text(1000))
const short = z.nullable(text(100))
const amount = (most: number) => z.nullable(z.int().check(z.minimum(1), z.maximum(most)))
/** A design as it is written; what is still empty is told by `lacksOf`. */
const content = {
  goal: words, forWhom: short, quota: amount(100_000), goalBy: z.nullable(Day), indicators: z.array(Indicator).check(z.maxLength(8)), methodWords: words,
  taskDo: words, taskDont: words, taskCall: words, callNumber: z.nullable(CallNumber), risk: words, riskMeasures: words, insurance: z.nullable(z.enum(['wanted', 'not_wanted'])),
  evaluationHow: words, evaluationOn: z.nullable(Day), sessions: amount(1000), budgetSource: z.nullable(z.enum(['fiscal', 'charity', 'self', 'none'])), budgetAmount: z.nullable(figure),
  aimTeam: short, aimLeaders: amount(1000), aimBy: z.nullable(Day),
}
export const Design = z.object({ ...content, version: z.int(), changedAt: Instant })
export type Design = z.infer<typeof Design>
export type DesignContent = Omit<Design, 'version' | 'changedAt'>

const Signature = z.object({
  designVersion: z.int(), byName: z.string(), at: Instant,
  /** Null while it stands. */
  withdrawnAt: z.nullable(Instant), withdrawnWhy: z.nullable(z.enum(['design_changed', 'worker_changed', 'sent_back'])),
})
export const AimAnswer = z.enum(['reached', 'partly', 'not_reached'])
export const Review = z.object({ id: Id, kind: z.enum(['midterm', 'final']), words: z.string(), aim: z.nullable(AimAnswer), aimWords: z.nullable(z.string()), byName: z.string(), at: Instant })
export type Review = z.infer<typeof Review>
const UnitSeat = z.object({ seat: z.enum(['team', 'support']), organisationId: z.nullable(Id), name: z.string() })

export const ProjectDesign = z.object({
  project: ProjectDetail, design: z.nullable(Design), signature: z.nullable(Signature), units: z.array(UnitSeat), reviews: z.array(Review),
  approvedByName: z.nullable(z.string()), approvedAt: z.nullable(Instant), sentBackWords: z.nullable(z.string()), endedOn: z.nullable(Day), endedWords: z.nullable(z.string()), successorId: z.nullable(Id),
  /** What an office without a number of its own is reached by. */
  dutyNumber: z.string(),
})
export type ProjectDesign = z.infer<typeof ProjectDesign>

const SaveDesign = z.object({ id: Id, version: z.int(), ...content })
export type SaveDesign = z.output<typeof SaveDesign>
const stand = { id: Id, version: z.int() }
const Move = z.object({ ...stand, verb: z.enum(['submit', 'fund', 'start', 'checkMidterm', 'evaluate']) })
export type Move = z.output<typeof Move>
const WriteReview = z.object({ id: Id, projectId: Id, words: text(2000, 2), aim: z.optional(AimAnswer), aimWords: z.optional(text(500)), actuals: z.optional(z.array(z.nullable(figure)).check(z.maxLength(8))) })
export type WriteReview = z.output<typeof WriteReview>
const AnswerNeed = z.object({ id: Id, needId: Id, outcome: NeedOutcome, words: z.optional(text(300)) })
export type AnswerNeed = z.output<typeof AnswerNeed>
const EndProject = z.object({ ...stand, how: z.enum(['close', 'renew', 'turnPermanent', 'stop']), words: text(500, 2), successorId: z.optional(Id) })
export type EndProject = z.output<typeof EndProject>

const where = { areaCode: z.string() }
export const designSaved = fact('project.designed', { ...where, version: z.int(), fields: z.array(z.string()) })
export const designSigned = fact('project.signed', { ...where, designVersion: z.int() })
export const signatureWithdrawn = fact('project.signature-withdrawn', { ...where, why: z.string() })
export const projectMoved = fact('project.moved', { ...where, verb: z.string(), status: z.string() })
export const projectReviewed = fact('project.reviewed', { ...where, kind: z.string() })
export const projectNeedAnswered = fact('project.need-answered', { ...where, needId: z.string(), outcome: z.string() })
/** However it ended: `permanent` goes on as a standing service. */
export const projectEnded = fact('project.ended', { ...where, status: z.string(), permanent: z.boolean() })

export const designEndpoints = {
  read: endpoint({ method: 'GET', path: '/project/design', may: 'project.read', says: 'The design page of one project: evidence, goal, method, task sheet, risk, evaluation, seats and signature.', input: ById, output: ProjectDesign }),
  save: endpoint({ method: 'POST', path: '/projects/design/save', may: 'project.manage', says: 'Saves the design; a signature under an earlier one no longer stands.', input: SaveDesign, output: ProjectDesign }),
  sign: endpoint({ method: 'POST', path: '/projects/design/sign', may: 'project.sign', says: 'The responsible social worker signs the design as it stands.', input: z.object({ id: Id, designVersion: z.int() }), output: ProjectDesign }),
  approve: endpoint({ method: 'POST', path: '/projects/approve', may: 'project.approve', says: 'Approves a signed design.', input: z.object(stand), output: ProjectDesign }),
  sendBack: endpoint({ method: 'POST', path: '/projects/send-back', may: 'project.approve', says: 'Sends a design back to be gone over, saying why.', input: z.object({ ...stand, words: text(500, 2) }), output: ProjectDesign }),
  move: endpoint({ method: 'POST', path: '/projects/move', may: 'project.manage', says: 'One step on: handed in, funded, started, at midterm, at its final evaluation.', input: Move, output: ProjectDesign }),
  review: endpoint({ method: 'POST', path: '/projects/review', may: 'project.manage', says: 'Writes the midterm or the final evaluation.', input: WriteReview, output: ProjectDesign }),
  answerNeed: endpoint({ method: 'POST', path: '/projects/needs/answer', may: 'project.manage', says: 'Says how a need that the project rests on came out.', input: AnswerNeed, output: ProjectDesign }),
  end: endpoint({ method: 'POST', path: '/projects/end', may: 'project.manage', says: 'Closes, renews, makes permanent or stops a project.', input: EndProject, output: ProjectDesign }),
}

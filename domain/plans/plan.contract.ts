import * as z from 'zod/mini'
import { GroupCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Done, Id, Instant, endpoint, flag, many, page, paging, queryNumber, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const PLAN_STATUSES = ['draft', 'confirmed', 'closed'] as const
export const PlanStatus = z.enum(PLAN_STATUSES)
export type PlanStatus = z.infer<typeof PlanStatus>
export type PlanVerb = 'confirm' | 'reopen' | 'close'

const Month = z.object({
  month: z.int(), planned: z.int(),
  /** Activities that ended and that somebody came to; never typed. */
  done: z.int(), why: z.nullable(z.string()), whyByName: z.nullable(z.string()),
  /** The month is over, less was held than planned, and nobody has said why. */
  behind: z.boolean(),
})
export type PlanMonth = z.infer<typeof Month>

export const PlanLine = z.object({
  id: Id, ordinal: z.int(), content: z.string(), groups: z.array(GroupCode), people: z.nullable(z.int()), socialWorkerId: z.nullable(Id), socialWorkerName: z.nullable(z.string()), teamId: z.nullable(Id), teamName: z.nullable(z.string()),
  projectId: z.nullable(Id), projectTitle: z.nullable(z.string()), fromLineId: z.nullable(Id), version: z.int(), planned: z.int(), done: z.int(), months: z.array(Month), series: z.int(),
  /** May this asker say why a month fell short? */
  mayExplain: z.boolean(),
})
export type PlanLine = z.infer<typeof PlanLine>

export const Plan = z.object({ id: Id, areaCode: AreaCode, areaName: z.string(), year: z.int(), status: PlanStatus, lines: z.int(), planned: z.int(), done: z.int(), behind: z.int(), version: z.int() })
export type Plan = z.infer<typeof Plan>
export const PlanDetail = z.extend(z.omit(Plan, { lines: true }), {
  lines: z.array(PlanLine), fromPlanId: z.nullable(Id), fromYear: z.nullable(z.int()), nextPlanId: z.nullable(Id), createdByName: z.string(), createdAt: Instant, confirmedByName: z.nullable(z.string()), confirmedAt: z.nullable(Instant), closedAt: z.nullable(Instant),
})
export type PlanDetail = z.infer<typeof PlanDetail>

const Behind = z.object({ lineId: Id, planId: Id, areaName: z.string(), year: z.int(), month: z.int(), content: z.string(), planned: z.int(), done: z.int(), socialWorkerName: z.nullable(z.string()), mayExplain: z.boolean() })
export type Behind = z.infer<typeof Behind>

const year = queryNumber(2000, 2100)
const PlanList = z.object({ area: z.optional(AreaCode), year: z.optional(year), status: z.optional(many(PlanStatus)), ...paging })
export type PlanList = z.output<typeof PlanList>
const AddPlan = z.object({ id: Id, areaCode: AreaCode, year: z.int().check(z.minimum(2000), z.maximum(2100)) })
export type AddPlan = z.output<typeof AddPlan>
const times = z.int().check(z.minimum(0), z.maximum(999))
const month = z.int().check(z.minimum(1), z.maximum(12))
const SaveLine = z.object({
  id: Id, planId: Id, version: z.optional(z.int()), content: text(100, 2), groups: z.optional(z.array(GroupCode).check(z.maxLength(12))), people: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000)))),
  socialWorkerId: z.optional(z.nullable(Id)), teamId: z.optional(z.nullable(Id)), projectId: z.optional(z.nullable(Id)),
  /** How often a month, for a line that is new; later each month is a cell of its own. */
  monthly: z.optional(times),
})
export type SaveLine = z.output<typeof SaveLine>
/** `was`: what the cell showed, so that two who fill in one table do not overwrite each other. */
const SetCell = z.object({ lineId: Id, month, planned: times, was: times })
export type SetCell = z.output<typeof SetCell>
const GiveReason = z.object({ lineId: Id, month, words: text(300, 2) })
export type GiveReason = z.output<typeof GiveReason>
const NextPlan = z.object({ id: Id, fromPlanId: Id, lineIds: z.array(Id).check(z.minLength(1), z.maxLength(200)) })
export type NextPlan = z.output<typeof NextPlan>
const stand = z.object({ id: Id, version: z.int() })

const where = { areaCode: z.string(), year: z.int() }
export const planAdded = fact('plan.added', { ...where, fromPlanId: z.nullable(z.string()), lines: z.int() })
export const planLineSaved = fact('plan.line-saved', { ...where, lineId: z.string(), fields: z.array(z.string()) })
export const planLineDropped = fact('plan.line-dropped', { ...where, lineId: z.string() })
export const planCellSet = fact('plan.cell-set', { ...where, lineId: z.string(), month: z.int(), planned: z.int() })
export const planReasonGiven = fact('plan.reason-given', { ...where, lineId: z.string(), month: z.int() })
export const planMoved = fact('plan.moved', { ...where, verb: z.string(), status: z.string() })

export const planEndpoints = {
  list: endpoint({ method: 'GET', path: '/plans', may: 'plan.read', says: 'Annual service plans within one’s scope, the newest year first.', input: PlanList, output: page(Plan) }),
  detail: endpoint({ method: 'GET', path: '/plan', may: 'plan.read', says: 'One plan as its table: content by month, planned, done, and why not.', input: ById, output: PlanDetail }),
  behind: endpoint({ method: 'GET', path: '/plans/behind', may: 'plan.read', says: 'Months that fell short and wait for a reason; one’s own only, if asked.', input: z.object({ area: z.optional(AreaCode), mine: z.optional(flag) }), output: z.object({ rows: z.array(Behind) }) }),
  add: endpoint({ method: 'POST', path: '/plans/add', may: 'plan.manage', says: 'Begins the plan of a community or a station for a year; the same id again is the same plan.', input: AddPlan, output: PlanDetail }),
  next: endpoint({ method: 'POST', path: '/plans/next', may: 'plan.manage', says: 'Makes next year’s plan from the lines of this one that continue.', input: NextPlan, output: PlanDetail }),
  saveLine: endpoint({ method: 'POST', path: '/plans/lines/save', may: 'plan.manage', says: 'Adds a line to a draft, or corrects one.', input: SaveLine, output: PlanDetail }),
  dropLine: endpoint({ method: 'POST', path: '/plans/lines/drop', may: 'plan.manage', says: 'Takes a line out of a draft.', input: ById, output: PlanDetail }),
  setCell: endpoint({ method: 'POST', path: '/plans/cells/set', may: 'plan.manage', says: 'How often a line is planned in a month.', input: SetCell, output: Done }),
  giveReason: endpoint({ method: 'POST', path: '/plans/reasons/give', may: 'plan.manage', says: 'Why less was held in a month than planned, by the responsible social worker.', input: GiveReason, output: Done }),
  confirm: endpoint({ method: 'POST', path: '/plans/confirm', may: 'plan.confirm', says: 'Confirms a draft: its figures stand.', input: stand, output: PlanDetail }),
  reopen: endpoint({ method: 'POST', path: '/plans/reopen', may: 'plan.confirm', says: 'Makes a confirmed plan a draft again.', input: stand, output: PlanDetail }),
  close: endpoint({ method: 'POST', path: '/plans/close', may: 'plan.confirm', says: 'Closes the plan of a year that is over, every month answered for.', input: stand, output: PlanDetail }),
}

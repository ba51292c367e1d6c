import type { Actor, Role } from '#domain/access/access.contract.ts'
import { isIn, mayIn } from '#domain/access/access.rules.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import { workflow } from '#kit/workflow.ts'
import { type Figure, type ReportKindName, type Rhythm, reportKinds } from './report.kinds.ts'

export const REPORT_STATUSES = ['draft', 'submitted', 'checked', 'handed_in'] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]
export const REPORT_VERBS = ['countAgain', 'enter', 'submit', 'check', 'sign', 'sendBack', 'correct'] as const
export type ReportVerb = (typeof REPORT_VERBS)[number]

/** 填报人 → 审核人 → 负责人; what is handed in never moves again, a correction is a version of its own. */
export const reportWorkflow = workflow<ReportStatus, ReportVerb>({
  draft: { countAgain: 'draft', enter: 'draft', submit: 'submitted' },
  submitted: { check: 'checked', sendBack: 'draft' },
  checked: { sign: 'handed_in', sendBack: 'draft' },
  handed_in: { correct: 'handed_in' },
})

export interface Standing {
  kind: ReportKindName; areaCode: string; status: ReportStatus; to: string; dueAt: Date; countedAt: Date; version: number; lateReason: string | null; replaced: boolean
  submittedBy: string | null; checkedBy: string | null
}

const permissions = { countAgain: 'report.write', enter: 'report.write', submit: 'report.write', check: 'report.check', sign: 'report.sign', sendBack: 'report.check', correct: 'report.write' } as const

/** Whoever writes a kind: by role, so that a county officer does not write a station's month. */
export const mayWrite = (actor: Actor, kind: ReportKindName, areaCode: string): boolean =>
  actor.grants.some(({ role, areas }) => reportKinds[kind].writtenBy.includes(role satisfies Role) && isIn(areaCode, areas))

const mayAct = (actor: Actor, verb: ReportVerb, { kind, areaCode }: Pick<Standing, 'kind' | 'areaCode'>): boolean =>
  permissions[verb] === 'report.write' ? mayWrite(actor, kind, areaCode) : mayIn(actor, permissions[verb], areaCode)

/** Why this verb is refused to this person now; the page and the server ask the same question. Three different people sign, told apart as people, not as accounts. */
export const whyNot = (report: Standing, verb: ReportVerb, actor: Actor, now: Date): string | undefined => {
  if (!reportWorkflow.after(report.status, verb)) return `report.cannot-${verb}-when-${report.status}`
  if (!mayAct(actor, verb, report)) return `report.not-yours-to-${verb}`
  if (verb === 'submit') return whyNotSubmit(report, now)
  if (verb === 'check' && report.submittedBy === actor.personId) return 'report.three-people'
  if (verb === 'sign' && [report.submittedBy, report.checkedBy].includes(actor.personId)) return 'report.three-people'
  return verb === 'correct' && report.replaced ? 'report.corrected-already' : undefined
}

/** Figures of a period that was still running when they were counted are not the period's. */
const whyNotSubmit = ({ to, countedAt }: Standing, now: Date): string | undefined => {
  const over = instantAt(addDays(to, 1))
  if (now < over) return 'report.period-runs'
  return countedAt < over ? 'report.count-again' : undefined
}

export const isOverdue = ({ dueAt, status, version }: Pick<Standing, 'dueAt' | 'status' | 'version'>, now: Date): boolean => status !== 'handed_in' && version === 1 && dueAt < now
/** Handed in after its closing time; a later correction is no lateness. */
export const isLate = ({ dueAt, version }: Pick<Standing, 'dueAt' | 'version'>, handedInAt: Date): boolean => version === 1 && dueAt < handedInAt

const monthBefore = (month: string, by: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
const lastDayOf = (month: string): string => addDays(`${monthBefore(month, -1)}-01`, -1)

export interface Period { period: string; from: string; to: string; dueAt: Date }
export const rhythmOf = (period: string): Rhythm => (period.includes('Q') ? 'quarter' : 'month')

/** `2026-11`, `2026-Q4`: its days, and the moment by which the report is due. Undefined for a period this kind does not have. */
export const periodOf = (kind: ReportKindName, period: string): Period | undefined => {
  const rhythm = rhythmOf(period)
  const months = rhythm === 'quarter' ? [1, 2, 3].map((place) => `${period.slice(0, 4)}-${String((Number(period.at(-1)) - 1) * 3 + place).padStart(2, '0')}`) : [period]
  const [first, last] = [months[0]!, months.at(-1)!]
  if (!reportKinds[kind].rhythms.includes(rhythm) || Number(first.slice(5)) > 12 || Number(first.slice(5)) < 1) return undefined
  const { firstDay, dueDay, dueMonthsAfter } = reportKinds[kind].clock[rhythm]
  const day = (figure: number): string => String(figure).padStart(2, '0')
  const from = firstDay === 1 ? `${first}-01` : `${monthBefore(first, 1)}-${day(firstDay)}`
  const to = firstDay === 1 ? lastDayOf(last) : `${last}-${day(firstDay - 1)}`
  return { period, from, to, dueAt: instantAt(`${monthBefore(last, -dueMonthsAfter)}-${day(dueDay)}`, '18:00') }
}

/** The period that runs on a day, and the one before it. */
export const periodsAround = (kind: ReportKindName, today: string): Period[] => {
  const month = today.slice(0, 7)
  const near = [monthBefore(month, -1), month, monthBefore(month, 1)].map((one) => periodOf(kind, one)!)
  const running = near.find(({ from, to }) => from <= today && today <= to)!
  return [running, periodOf(kind, monthBefore(running.period, 1))!]
}
export const yearOf = (period: string): number => Number(period.slice(0, 4))

export type Values = Record<string, number | null>
export interface Part { code: string; name: string; values: Values }
/** A thing said beside a figure; `part` is the row's place, '' the whole, 'total' the year so far. */
export interface Said { figure: string; part: string; what: 'correction' | 'outside'; amount: number }

const correctionOf = (said: readonly Said[], figure: string, part: string): number | undefined =>
  said.find((one) => one.what === 'correction' && one.figure === figure && one.part === part)?.amount

/** One decimal, the way hours and shares are written. */
export const oneDecimal = (value: number): number => Math.round(value * 10) / 10

const ratio = ({ of, by, times }: NonNullable<Figure['over']>, values: Values): number | null => {
  const [above, below] = [values[of] ?? null, values[by] ?? null]
  return above === null || below === null || below === 0 ? null : oneDecimal((above / below) * times)
}

/** Counted figures with their corrections in place and the ratios made of them. */
export const withCorrections = (figures: readonly Figure[], counted: Values, said: readonly Said[], part: string): Values => {
  const values = Object.fromEntries(figures.filter(({ over }) => !over).map(({ code }) => [code, correctionOf(said, code, part) ?? counted[code] ?? null]))
  return withRatios(figures, values)
}
const withRatios = (figures: readonly Figure[], values: Values): Values =>
  ({ ...values, ...Object.fromEntries(figures.flatMap(({ code, over }) => (over ? [[code, ratio(over, values)]] : []))) })

/** The whole as handed in: what adds up is the sum of its parts as they stand, corrections included; what does not is counted by itself. */
export const wholeOf = (figures: readonly Figure[], parts: readonly { values: Values }[], whole: Values, said: readonly Said[]): Values => {
  const values = Object.fromEntries(figures.filter(({ over }) => !over).map(({ code, adds }) => {
    if (!adds || parts.length === 0) return [code, correctionOf(said, code, '') ?? whole[code] ?? null]
    const told = parts.flatMap((part) => part.values[code] ?? [])
    return [code, told.length === 0 ? null : oneDecimal(told.reduce((sum, one) => sum + one, 0))]
  }))
  return withRatios(figures, values)
}

/** Minutes as hours with one decimal, so shared out that the parts add up to the whole: the largest remainders are rounded up. */
export const hoursThatAddUp = (minutes: readonly number[]): { parts: number[]; whole: number } => {
  const tenths = minutes.map((one) => one / 6)
  const whole = Math.round(tenths.reduce((sum, one) => sum + one, 0))
  const floors = tenths.map(Math.floor)
  const missing = whole - floors.reduce((sum, one) => sum + one, 0)
  const up = new Set(tenths.map((one, at) => [one - floors[at]!, at] as const).sort((one, other) => other[0] - one[0] || one[1] - other[1]).slice(0, Math.max(0, missing)).map(([, at]) => at))
  return { parts: floors.map((floor, at) => (floor + (up.has(at) ? 1 : 0)) / 10), whole: whole / 10 }
}

/** Why nothing may be said beside this figure there: a ratio follows from others, and the whole from its parts. */
export const whyNotSay = (kind: ReportKindName, figure: Figure | undefined, { part, what }: Pick<Said, 'part' | 'what'>, parts: readonly string[]): string | undefined => {
  if (!figure || (part !== '' && part !== 'total' && !parts.includes(part)) || (part === 'total' && reportKinds[kind].shape !== 'figures')) return 'report.no-such-figure'
  if (what === 'outside') return undefined
  if (figure.waits) return 'report.not-in-use'
  if (figure.over) return 'report.follows-from-others'
  return part === '' && figure.adds && parts.length > 0 ? 'report.correct-the-part' : undefined
}

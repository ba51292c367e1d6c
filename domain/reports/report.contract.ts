import * as z from 'zod/mini'
import { AreaCode, ById, Day, Id, Instant, endpoint, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'
import { Sheet } from '#domain/printouts/printout.contract.ts'
import { REPORT_KINDS, THINGS, type Thing } from './report.kinds.ts'
import { REPORT_STATUSES, REPORT_VERBS } from './report.rules.ts'

export const ReportKindCode = z.enum(REPORT_KINDS)
export const ReportStatusCode = z.enum(REPORT_STATUSES)
/** `2026-11` or `2026-Q4`. */
export const PeriodCode = z.string().check(z.regex(/^20\d{2}-((0[1-9]|1[0-2])|Q[1-4])$/))

const Value = z.nullable(z.number())
const Values = z.record(z.string(), Value)
const Signature = z.nullable(z.object({ name: z.string(), at: Instant }))

/** Something said beside a counted figure, never in its place. */
export const Entry = z.object({ figure: z.string(), part: z.string(), what: z.enum(['correction', 'outside']), amount: z.number(), words: z.string(), byName: z.nullable(z.string()), at: Instant })
export type Entry = z.infer<typeof Entry>
const Target = z.object({ figure: z.string(), amount: z.number(), source: z.string() })

const head = {
  id: Id, kind: ReportKindCode, areaCode: AreaCode, areaName: z.string(), period: z.string(), from: Day, to: Day, dueAt: Instant, version: z.int(), status: ReportStatusCode, overdue: z.boolean(), late: z.boolean(), handedInAt: z.nullable(Instant),
}
export const ReportHead = z.object(head)
export type ReportHead = z.infer<typeof ReportHead>

export const Report = z.object({
  ...head, definition: z.int(), countedAt: Instant, revision: z.int(), correctsId: z.nullable(Id), correctionReason: z.nullable(z.string()), lateReason: z.nullable(z.string()),
  /** A row a place; empty where a row is a figure. `values` as counted, `shown` with the corrections in place. */
  parts: z.array(z.object({ code: z.string(), name: z.string(), values: Values, shown: Values })),
  whole: z.object({ values: Values, shown: Values }), total: z.nullable(z.object({ values: Values, shown: Values })),
  entries: z.array(Entry), targets: z.array(Target),
  signatures: z.object({ submitted: Signature, checked: Signature, signed: Signature }), sentBack: z.nullable(z.object({ name: z.nullable(z.string()), reason: z.string() })),
  versions: z.array(z.object({ id: Id, version: z.int(), status: ReportStatusCode })),
  /** What the asker may do now, or why not. */
  acts: z.array(z.object({ verb: z.enum(REPORT_VERBS), refusal: z.nullable(z.string()) })),
})
export type Report = z.infer<typeof Report>

/** A report that is due: it may stand already, or wait for its first click. */
const Due = z.object({ kind: ReportKindCode, areaCode: AreaCode, areaName: z.string(), period: z.string(), from: Day, to: Day, dueAt: Instant, running: z.boolean(), overdue: z.boolean(), late: z.boolean(), reportId: z.nullable(Id), status: z.nullable(ReportStatusCode), version: z.nullable(z.int()), mayWrite: z.boolean(), waitsForMe: z.boolean() })
export type Due = z.infer<typeof Due>

const things = Object.keys(THINGS) as Thing[]
const BehindRow = z.object({ id: z.string(), label: z.string(), areaName: z.string(), at: z.nullable(Instant), amount: z.nullable(z.number()) })

/** All that making a report asks for: what, where and when. Every figure comes from work already done. */
const Generate = z.object({ id: Id, kind: ReportKindCode, areaCode: AreaCode, period: PeriodCode })
export type Generate = z.output<typeof Generate>
const Act = { id: Id, revision: z.int() }
const Enter = z.object({
  ...Act, figure: z.string().check(z.maxLength(40)), part: z.string().check(z.maxLength(20)), what: z.enum(['correction', 'outside']),
  /** Null takes back what was said. */
  amount: z.nullable(z.number().check(z.minimum(0), z.maximum(1e9))), words: z.optional(text(200)),
})
export type Enter = z.output<typeof Enter>

const OnePage = z.object({
  areaCode: AreaCode, areaName: z.string(), asOf: Instant, from: Day, to: Day,
  figures: z.array(z.object({ code: z.enum(['needs', 'service', 'kept']), value: Value, of: Value, extra: Value })),
  blockages: z.array(z.object({ code: z.enum(['department', 'overdue', 'unanswered', 'uncovered']), who: z.string(), step: z.nullable(z.string()), count: z.int(), days: z.nullable(z.int()) })),
  next: z.array(z.object({ who: z.string(), what: z.enum(['department', 'verify', 'route', 'dispatch', 'evaluate', 'callback', 'report', 'cover']), count: z.int(), overdue: z.int(), until: z.nullable(Day) })),
})
export type OnePage = z.infer<typeof OnePage>

const about = { kind: z.string(), areaCode: z.string(), period: z.string(), version: z.int() }
export const reportGenerated = fact('report.generated', about)
export const reportCounted = fact('report.counted', about)
export const reportEntered = fact('report.entered', { ...about, figure: z.string(), part: z.string(), what: z.string(), takenBack: z.boolean() })
export const reportSubmitted = fact('report.submitted', about)
export const reportChecked = fact('report.checked', about)
export const reportSentBack = fact('report.sent-back', about)
export const reportHandedIn = fact('report.handed-in', { ...about, late: z.boolean() })
export const reportCorrected = fact('report.corrected', { ...about, correctsId: z.string() })
export const reportTargetSet = fact('report.target-set', { kind: z.string(), areaCode: z.string(), figure: z.string(), year: z.int() })

export const reportEndpoints = {
  due: endpoint({ method: 'GET', path: '/reports/due', may: 'report.read', says: 'What is due within one’s scope, by when, and how it stands.', input: z.object({}), output: z.object({ rows: z.array(Due) }) }),
  list: endpoint({ method: 'GET', path: '/reports', may: 'report.read', says: 'Reports of every version within one’s scope, the newest period first.', input: z.object({ kind: z.optional(ReportKindCode), status: z.optional(ReportStatusCode), ...paging }), output: page(ReportHead) }),
  detail: endpoint({ method: 'GET', path: '/report', may: 'report.read', says: 'One report: figures as counted, what was said beside them, and who signed.', input: ById, output: Report }),
  generate: endpoint({ method: 'POST', path: '/reports/generate', may: 'report.write', says: 'Counts a report from work already done; the same id again is the same report.', input: Generate, output: Report }),
  countAgain: endpoint({ method: 'POST', path: '/reports/count-again', may: 'report.write', says: 'Counts a draft anew; what was said beside the figures stays.', input: z.object(Act), output: Report }),
  enter: endpoint({ method: 'POST', path: '/reports/enter', may: 'report.write', says: 'Says a figure from outside with its source, or a correction with its reason; both stand apart.', input: Enter, output: Report }),
  setTarget: endpoint({
    method: 'POST', path: '/reports/target', may: 'report.write', says: 'Notes once a year what a contract asks for; every report of the year reads it.',
    input: z.object({ ...Act, figure: z.string().check(z.maxLength(40)), amount: z.number().check(z.minimum(1), z.maximum(1e9)), source: text(100) }), output: Report,
  }),
  submit: endpoint({ method: 'POST', path: '/reports/submit', may: 'report.write', says: 'The writer signs: the figures stand from here on.', input: z.object({ ...Act, lateReason: z.optional(text(200)) }), output: Report }),
  check: endpoint({ method: 'POST', path: '/reports/check', may: 'report.check', says: 'A second person has checked it.', input: z.object(Act), output: Report }),
  sign: endpoint({ method: 'POST', path: '/reports/sign', may: 'report.sign', says: 'A third person signs: handed in and locked. After the closing time a reason is asked for.', input: z.object({ ...Act, lateReason: z.optional(text(200)) }), output: Report }),
  sendBack: endpoint({ method: 'POST', path: '/reports/send-back', may: 'report.check', says: 'Back to its writer with a reason.', input: z.object({ ...Act, reason: text(200) }), output: Report }),
  correct: endpoint({ method: 'POST', path: '/reports/correct', may: 'report.write', says: 'A new version that names the one it corrects; the old one stays as it was handed in.', input: z.object({ id: Id, correctsId: Id, reason: text(200) }), output: Report }),
  behind: endpoint({
    method: 'GET', path: '/report/behind', may: 'report.read', says: 'What a figure counts, as it stands today, for who may read such rows.',
    input: z.object({ id: Id, figure: z.string().check(z.maxLength(40)), part: z.optional(z.string().check(z.maxLength(20))) }), output: z.object({ thing: z.enum(things), rows: z.array(BehindRow), more: z.boolean() }),
  }),
  sheet: endpoint({ method: 'GET', path: '/report/sheet', may: 'report.read', says: 'The report as it goes on A4.', input: ById, output: Sheet }),
  file: endpoint({ method: 'GET', path: '/report/file', may: 'report.read', file: true, says: 'The report as a workbook in the same layout.', input: ById, output: z.unknown() }),
  onePage: endpoint({ method: 'GET', path: '/reports/one-page', may: 'report.read', says: '部长一页纸: three figures, three blockages, and who must do what next week.', input: z.object({ area: z.optional(AreaCode) }), output: OnePage }),
}

import { type Report, type ReportHead, ReportStatusCode } from '#domain/reports/report.contract.ts'
import { type ReportKindName, reportKinds } from '#domain/reports/report.kinds.ts'
import { REPORT_VERBS, type ReportVerb, type Standing, isLate, isOverdue, whyNot, wholeOf, withCorrections, yearOf } from '#domain/reports/report.rules.ts'
import type { Work } from '#kit/server/work.ts'
import { type HeadRow, type ReportRow, entriesOf, targetsOf, theReport, versionsOf } from './report.store.ts'

/** What the rules look at. */
export const standingOf = (report: ReportRow): Standing => ({
  kind: report.kind, areaCode: report.areaCode, status: report.status, to: report.toOn, dueAt: report.dueAt, countedAt: report.countedAt, version: report.version, lateReason: report.lateReason, replaced: report.replaced,
  submittedBy: report.submittedPerson, checkedBy: report.checkedPerson,
})

export const shownHead = (work: Work) => ({ fromOn, toOn, dueAt, handedInAt, ...row }: HeadRow): ReportHead => ({
  ...row, kind: row.kind as ReportKindName, status: ReportStatusCode.parse(row.status), from: fromOn, to: toOn, dueAt: dueAt.toISOString(), handedInAt: handedInAt?.toISOString() ?? null,
  overdue: isOverdue({ dueAt, status: row.status, version: row.version }, work.now), late: handedInAt !== null && isLate({ dueAt, version: row.version }, handedInAt),
})

const signature = (name: string | null, at: Date | null) => (name !== null && at !== null ? { name, at: at.toISOString() } : null)

/** A report as it stands: counted figures, what was said beside them, and both together. */
export const shownReport = async (work: Work, id: string): Promise<Report> => {
  const report = await theReport(work, id)
  const [entries, targets, versions] = await Promise.all([entriesOf(work, id), targetsOf(work, report, yearOf(report.period)), versionsOf(work, report)])
  const { figures } = reportKinds[report.kind]
  const parts = report.content.parts.map(({ values, ...part }) => ({ ...part, values, shown: withCorrections(figures, values, entries, part.code) }))
  const { whole, total } = report.content
  return {
    ...shownHead(work)(report), definition: report.definition, countedAt: report.countedAt.toISOString(), revision: report.revision, correctsId: report.correctsId, correctionReason: report.correctionReason, lateReason: report.lateReason,
    parts, whole: { values: whole, shown: wholeOf(figures, parts.map(({ shown }) => ({ values: shown })), whole, entries) }, total: total && { values: total, shown: withCorrections(figures, total, entries, 'total') },
    entries, targets, versions, signatures: { submitted: signature(report.submittedName, report.submittedAt), checked: signature(report.checkedName, report.checkedAt), signed: signature(report.signedName, report.handedInAt) },
    sentBack: report.status === 'draft' && report.sentBackReason !== null ? { name: report.sentBackName, reason: report.sentBackReason } : null,
    acts: REPORT_VERBS.map((verb: ReportVerb) => ({ verb, refusal: whyNot(standingOf(report), verb, work.actor, work.now) ?? null })),
  }
}

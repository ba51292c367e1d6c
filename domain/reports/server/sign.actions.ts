import { type Report, reportChecked, reportCorrected, reportHandedIn, reportSentBack, reportSubmitted } from '#domain/reports/report.contract.ts'
import { isLate, whyNot } from '#domain/reports/report.rules.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { about, aboutOf } from './report.actions.ts'
import { addReport, changeReport, copyEntries, theReport } from './report.store.ts'
import { shownReport, standingOf } from './report.view.ts'

interface Act { id: string; revision: number }

/** 填报人: from here on the figures stand as the next two will see them. */
export const submitReport = async (work: Work, { lateReason, ...input }: Act & { lateReason?: string | undefined }): Promise<Report> => {
  const report = await about(work, input, 'submit')
  await changeReport(work, report, { status: 'submitted', submittedBy: work.actor.accountId, submittedAt: work.now, ...(lateReason ? { lateReason } : {}) })
  await work.record(reportSubmitted(report.id, aboutOf(report)))
  return shownReport(work, report.id)
}

/** 审核人 */
export const checkReport = async (work: Work, input: Act): Promise<Report> => {
  const report = await about(work, input, 'check')
  await changeReport(work, report, { status: 'checked', checkedBy: work.actor.accountId, checkedAt: work.now })
  await work.record(reportChecked(report.id, aboutOf(report)))
  return shownReport(work, report.id)
}

/** 负责人: handed in. After the closing time it still goes in, marked 迟报 with a reason. */
export const signReport = async (work: Work, { lateReason, ...input }: Act & { lateReason?: string | undefined }): Promise<Report> => {
  const report = await about(work, input, 'sign')
  const late = isLate(report, work.now)
  const reason = lateReason ?? report.lateReason
  if (late && !reason) throw new Refusal('report.late-needs-reason', 422, { faults: [{ path: 'lateReason', code: 'report.late-needs-reason' }] })
  await changeReport(work, report, { status: 'handed_in', signedBy: work.actor.accountId, handedInAt: work.now, lateReason: late ? reason : null })
  await work.record(reportHandedIn(report.id, { ...aboutOf(report), late }))
  return shownReport(work, report.id)
}

/** Back to the writer; whoever had signed signs again. */
export const sendBackReport = async (work: Work, { reason, ...input }: Act & { reason: string }): Promise<Report> => {
  const report = await about(work, input, 'sendBack')
  await changeReport(work, report, { status: 'draft', submittedBy: null, submittedAt: null, checkedBy: null, checkedAt: null, sentBackBy: work.actor.accountId, sentBackReason: reason })
  await work.record(reportSentBack(report.id, aboutOf(report)))
  return shownReport(work, report.id)
}

/** 更正: a new version that begins as the old one was handed in, so that what changes can be seen. The old one stays. */
export const correctReport = async (work: Work, { id, correctsId, reason }: { id: string; correctsId: string; reason: string }): Promise<Report> => {
  const old = await theReport(work, correctsId)
  const before = await theReport(work, id).catch(() => undefined)
  if (before?.correctsId === correctsId) return shownReport(work, id)
  const refusal = whyNot(standingOf(old), 'correct', work.actor, work.now)
  if (refusal) throw new Refusal(refusal)
  const { kind, areaCode, period, fromOn, toOn, dueAt, definition, content, countedAt } = old
  const added = await addReport(work, { id, kind, areaCode, period, fromOn, toOn, dueAt, definition, content, countedAt, version: old.version + 1, correctsId, correctionReason: reason })
  if (!added) throw new Refusal('report.corrected-already')
  await copyEntries(work, correctsId, id)
  await work.record(reportCorrected(id, { ...aboutOf({ ...old, version: old.version + 1 }), correctsId }))
  return shownReport(work, id)
}

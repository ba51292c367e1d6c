import { mayDo, scopeOf } from '#domain/access/access.rules.ts'
import { type Due, type Enter, type Generate, type Report, reportCounted, reportEntered, reportGenerated, reportTargetSet } from '#domain/reports/report.contract.ts'
import { REPORT_KINDS, type ReportKindName, figureOf, reportKinds } from '#domain/reports/report.kinds.ts'
import { type Period, type ReportVerb, isLate, isOverdue, mayWrite, periodOf, periodsAround, whyNot, whyNotSay, yearOf } from '#domain/reports/report.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type Content, areaNamed, countReport } from './count.ts'
import { type ReportRow, addReport, areasNamed, changeReport, dropEntry, listReports, newestOf, saveEntry, saveTarget, stationPlaces, theReport } from './report.store.ts'
import { shownHead, shownReport, standingOf } from './report.view.ts'

export const readReport = (work: Work, { id }: { id: string }): Promise<Report> => shownReport(work, id)

export const readReports = async (work: Work, asked: Parameters<typeof listReports>[1]) => {
  const { rows, next } = await listReports(work, asked)
  return { rows: rows.map(shownHead(work)), next }
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })
export const aboutOf = ({ kind, areaCode, period, version }: Pick<ReportRow, 'kind' | 'areaCode' | 'period' | 'version'>) => ({ kind, areaCode, period, version })

interface CountedBefore { content?: Content | undefined }

const theDays = async (work: Work, { kind, areaCode, period }: Generate): Promise<Period> => {
  if (!mayWrite(work.actor, kind, areaCode) || !(await areaNamed(work, areaCode))) throw notFound('area')
  if (!reportKinds[kind].levels.includes(areaCode.length)) throw wrong('areaCode', 'report.not-at-this-level')
  const days = periodOf(kind, period)
  if (!days) throw wrong('period', 'report.no-such-period')
  if (days.from > dayOf(work.now)) throw wrong('period', 'report.not-begun')
  return days
}

/** A county takes a second or two: its figures are counted side by side, and no transaction waits open meanwhile. */
export const countBefore = async (work: Work, asked: Generate): Promise<CountedBefore> => ({ content: await countReport(work, asked.kind, asked.areaCode, await theDays(work, asked)) })

/** Counts a report that does not stand yet. Nothing is typed: kind, place and period are all there is to say. */
export const generateReport = async (work: Work, { content, ...asked }: Generate & CountedBefore): Promise<Report> => {
  const { id, kind, areaCode, period } = asked
  const days = await theDays(work, asked)
  const added = await addReport(work, { id, kind, areaCode, ...rowOf(days), version: 1, definition: reportKinds[kind].definition, content: content ?? (await countReport(work, kind, areaCode, days)), countedAt: work.now, correctsId: null, correctionReason: null })
  if (added) await work.record(reportGenerated(id, { kind, areaCode, period, version: 1 }))
  else await theSame(work, id)
  return shownReport(work, id)
}
const rowOf = ({ period, from, to, dueAt }: Period) => ({ period, fromOn: from, toOn: to, dueAt })
const theSame = (work: Work, id: string): Promise<ReportRow> => theReport(work, id).catch(() => { throw new Refusal('report.stands-already') })

/** Loads a report and asks whether this may be done to it now. */
export const about = async (work: Work, { id, revision }: { id: string; revision: number }, verb: ReportVerb): Promise<ReportRow> => {
  const report = await theReport(work, id)
  if (report.revision !== revision) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNot(standingOf(report), verb, work.actor, work.now)
  if (refusal) throw new Refusal(refusal)
  return report
}

export const countAgainBefore = async (work: Work, input: { id: string; revision: number }): Promise<CountedBefore> => ({ content: await countAnew(work, await about(work, input, 'countAgain')) })
const countAnew = (work: Work, { kind, areaCode, period, fromOn, toOn }: ReportRow): Promise<Content> => countReport(work, kind, areaCode, { period, from: fromOn, to: toOn })

export const countAgain = async (work: Work, { content, ...input }: { id: string; revision: number } & CountedBefore): Promise<Report> => {
  const report = await about(work, input, 'countAgain')
  await changeReport(work, report, { content: JSON.stringify(content ?? (await countAnew(work, report))), countedAt: work.now, definition: reportKinds[report.kind].definition })
  await work.record(reportCounted(report.id, aboutOf(report)))
  return shownReport(work, report.id)
}

/** A figure from outside with its source, or a correction with its reason: beside the counted one, never over it. */
export const enterFigure = async (work: Work, { figure, part, what, amount, words, ...input }: Enter): Promise<Report> => {
  const report = await about(work, input, 'enter')
  const refusal = whyNotSay(report.kind, figureOf(report.kind, figure), { part, what }, report.content.parts.map(({ code }) => code))
  if (refusal) throw new Refusal(refusal)
  if (amount !== null && !words) throw wrong('words', what === 'correction' ? 'report.reason-needed' : 'report.source-needed')
  const place = { reportId: report.id, figure, part, what }
  await (amount === null ? dropEntry(work, place) : saveEntry(work, { ...place, id: newId(), amount, words: words! }))
  await changeReport(work, report, {})
  await work.record(reportEntered(report.id, { ...aboutOf(report), figure, part, what, takenBack: amount === null }))
  return shownReport(work, report.id)
}

export const setTarget = async (work: Work, { figure, amount, source, ...input }: { id: string; revision: number; figure: string; amount: number; source: string }): Promise<Report> => {
  const report = await about(work, input, 'enter')
  if (reportKinds[report.kind].shape !== 'figures' || !figureOf(report.kind, figure)) throw new Refusal('report.no-such-figure')
  const year = yearOf(report.period)
  await saveTarget(work, { areaCode: report.areaCode, kind: report.kind, figure, year, amount, source })
  await work.record(reportTargetSet(report.id, { kind: report.kind, areaCode: report.areaCode, figure, year }))
  return shownReport(work, report.id)
}

/** What is due in one's places: the period that runs and the one before it. */
export const readDue = async (work: Work): Promise<{ rows: Due[] }> => {
  const rows = await Promise.all(REPORT_KINDS.map((kind) => dueOf(work, kind)))
  return { rows: rows.flat().sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1)) }
}

const dueOf = async (work: Work, kind: ReportKindName): Promise<Due[]> => {
  const places = kind === 'station' ? await stationPlaces(work, scopeOf(work.actor, 'report.read').areas) : await areasNamed(work, scopeOf(work.actor, 'report.read').areas.filter((area) => area.length === 6))
  const periods = periodsAround(kind, dayOf(work.now))
  const standing = await newestOf(work, [kind], places.map(({ code }) => code), periods.map(({ period }) => period))
  return places.flatMap(({ code, name }) => periods.map((period) => dueRow(work, kind, { code, name }, period, standing.find((one) => one.areaCode === code && one.period === period.period))))
}

type Newest = Awaited<ReturnType<typeof newestOf>>[number]
const dueRow = (work: Work, kind: ReportKindName, { code, name }: { code: string; name: string }, { period, from, to, dueAt }: Period, report: Newest | undefined): Due => {
  const writes = mayWrite(work.actor, kind, code)
  const running = to >= dayOf(work.now)
  return {
    kind, areaCode: code, areaName: name, period, from, to, dueAt: dueAt.toISOString(), running, reportId: report?.id ?? null, status: report?.status ?? null, version: report?.version ?? null, mayWrite: writes,
    overdue: isOverdue({ dueAt, status: report?.status ?? 'draft', version: report?.version ?? 1 }, work.now), late: Boolean(report?.handedInAt && isLate({ dueAt, version: report.version }, report.handedInAt)),
    waitsForMe: report?.status === 'submitted' ? mayDo(work.actor, 'report.check') && report.submittedBy !== work.actor.accountId : report?.status === 'checked' ? mayDo(work.actor, 'report.sign') && report.checkedBy !== work.actor.accountId : writes && !running && report?.status !== 'handed_in',
  }
}

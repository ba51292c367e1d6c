import type { Cell, Sheet, SheetColumn } from '#domain/printouts/printout.contract.ts'
import { fileOf } from '#domain/printouts/server/printout.actions.ts'
import type { Report } from '#domain/reports/report.contract.ts'
import { figureWords, unitWords } from '#domain/reports/report.figures.wording.ts'
import { reportKinds } from '#domain/reports/report.kinds.ts'
import { paper } from '#domain/reports/report.paper.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { FileAnswer } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { shownReport } from './report.view.ts'

const words = figureWords.zh
const units = unitWords.zh
const center = (head: string, width: number): SheetColumn => ({ head, width, align: 'center' })
const right = (head: string, width: number): SheetColumn => ({ head, width, align: 'right' })

/** The report as it goes on A4 and into a workbook: one layout for both, with every definition below. */
export const readReportSheet = async (work: Work, { id }: { id: string }): Promise<Sheet> => {
  const report = await shownReport(work, id)
  const { shape } = reportKinds[report.kind]
  return {
    name: paper.names[report.kind], title: paper.title(report), line: paper.line(report, dayOf(new Date(report.signatures.submitted?.at ?? report.countedAt))), ...(shape === 'places' ? byPlaces(report) : byFigures(report)), notes: notesOf(report),
    signs: [{ label: paper.signs[0], name: report.signatures.submitted?.name ?? '' }, { label: paper.signs[1], name: report.signatures.checked?.name ?? '' }, { label: paper.signs[2], name: report.signatures.signed?.name ?? '' }], seal: true,
    mark: paper.mark(work.actor.name, `${dayOf(work.now)} ${clockOf(work.now)}`, report),
  }
}

export const readReportFile = async (work: Work, input: { id: string }): Promise<FileAnswer> => fileOf(await readReportSheet(work, input))

const byPlaces = (report: Report): Pick<Sheet, 'columns' | 'rows'> => {
  const { figures } = reportKinds[report.kind]
  const row = (name: string, shown: Report['whole']['shown']): Cell[] => [name, ...figures.map(({ code }) => shown[code] ?? null)]
  return {
    columns: [{ head: paper.place, width: 14, align: 'left' }, ...figures.map(({ code, unit }) => right(`${words[code]!.name}(${units[unit]})`, 8))],
    rows: [...report.parts.map(({ name, shown }) => row(name || paper.ownLevel, shown)), row(paper.sum, report.whole.shown)],
  }
}

const byFigures = (report: Report): Pick<Sheet, 'columns' | 'rows'> => ({
  columns: [center(paper.number, 6), { head: paper.figure, width: 16, align: 'left' }, center(paper.unit, 7), right(paper.month, 11), right(paper.total, 11), right(paper.target, 11), right(paper.rate, 10), right(paper.outside, 11), { head: paper.source, width: 26, align: 'left' }],
  rows: reportKinds[report.kind].figures.map(({ code, unit, waits }, at) => {
    const [target, outside] = [report.targets.find(({ figure }) => figure === code), report.entries.find(({ figure, part, what }) => figure === code && part === '' && what === 'outside')]
    const total = report.total?.shown[code] ?? null
    return [
      at + 1, words[code]!.name, units[unit], waits ? paper.notInUse : (report.whole.shown[code] ?? null), waits ? paper.notInUse : total, target?.amount ?? null,
      target && total !== null ? `${Math.round((total / target.amount) * 1000) / 10}%` : null, outside?.amount ?? null, outside?.words ?? null,
    ]
  }),
})

/** Corrections beside the counted figures, figures from outside apart, lateness, and what each figure counts. */
const notesOf = (report: Report): string[] => {
  const placeOf = (part: string): string => (part === 'total' ? paper.total : part === '' ? '' : report.parts.find(({ code }) => code === part)?.name || paper.ownLevel)
  const counted = (figure: string, part: string): number | null => (part === 'total' ? report.total?.values : part === '' ? report.whole.values : report.parts.find(({ code }) => code === part)?.values)?.[figure] ?? null
  const said = report.entries.map(({ figure, part, what, amount, words: reason }) => paper.said[what](`${placeOf(part)}${words[figure]!.name}`, amount, counted(figure, part), reason))
  const definitions = reportKinds[report.kind].figures.filter(({ waits }) => !waits).map(({ code }) => `${words[code]!.name}：${words[code]!.says}`)
  return [...(report.correctionReason ? [paper.corrects(report.version, report.correctionReason)] : []), ...(report.late ? [paper.late(report.lateReason ?? '')] : []), ...(report.status === 'handed_in' ? [] : [paper.notHandedIn]), ...said, paper.definition(report.definition), ...definitions]
}

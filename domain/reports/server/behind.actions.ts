import { mayIn } from '#domain/access/access.rules.ts'
import { THINGS, figureOf } from '#domain/reports/report.kinds.ts'
import { yearOf } from '#domain/reports/report.rules.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { rowsBehind } from './count.store.ts'
import { sourceOf } from './figures/all.figures.ts'
import { windowOf } from './figures/figure-source.ts'
import { theReport } from './report.store.ts'

const MOST = 200

/** A number can be clicked: what it counts, as it stands today. A report that was handed in keeps its number all the same. */
export const readBehind = async (work: Work, { id, figure: code, part = '' }: { id: string; figure: string; part?: string | undefined }) => {
  const report = await theReport(work, id)
  const figure = figureOf(report.kind, code)
  const source = sourceOf(code)
  if (!figure?.opens || !source) throw notFound('report')
  const area = part === '' || part === 'total' ? report.areaCode : part
  if (!area.startsWith(report.areaCode)) throw notFound('report')
  if (!mayIn(work.actor, THINGS[figure.opens], area)) throw new Refusal('report.rows-not-open', 403)
  const newYear = `${yearOf(report.period)}-01-01`
  const from = part === 'total' && newYear < report.fromOn ? newYear : report.fromOn
  const rows = await rowsBehind(work, source, windowOf(area, from, report.toOn, report.areaCode.length === 6 ? 9 : 12), MOST + 1)
  return {
    thing: figure.opens, more: rows.length > MOST,
    rows: rows.slice(0, MOST).map(({ key, areaName, at, label, amount }) => ({ id: key, label, areaName: areaName ?? '', at: at?.toISOString() ?? null, amount: source.counts === 'amount' || source.counts === 'minutes' ? Number(amount) : null })),
  }
}

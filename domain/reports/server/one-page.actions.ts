import { isIn, scopeOf } from '#domain/access/access.rules.ts'
import { daysLate } from '#domain/reporting/reporting.rules.ts'
import type { OnePage } from '#domain/reports/report.contract.ts'
import { hoursThatAddUp } from '#domain/reports/report.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { areaNamed, countFigure } from './count.store.ts'
import { sourceOf } from './figures/all.figures.ts'
import { windowOf } from './figures/figure-source.ts'
import { type Stuck, promises, stuckIn, toDoUntil } from './one-page.store.ts'

/** A page is a page. */
const BLOCKAGES = 3
const TO_DO = 8
const DAYS_AHEAD = 7

/** 部长一页纸, any day: three figures of the month so far, three blockages, and who must do what in the next week. No person is on it. */
export const readOnePage = async (work: Work, { area: asked }: { area?: string | undefined }): Promise<OnePage> => {
  const own = scopeOf(work.actor, 'report.read').areas
  const code = asked ?? [...own].sort((one, other) => one.length - other.length)[0]!
  const area = isIn(code, own) ? await areaNamed(work, code) : undefined
  if (!area) throw notFound('area')
  const to = dayOf(work.now)
  const from = `${to.slice(0, 7)}-01`
  const window = windowOf(code, from, to, 12)
  const counts = ['needsReported', 'needsClosed', 'personTimes', 'hours'].map(async (figure) => (await countFigure(work, sourceOf(figure)!, window)).whole)
  const [[reported, closed, personTimes, minutes], { open, kept }, stuck, next] = await Promise.all([Promise.all(counts), promises(work, code), stuckIn(work, code), toDoUntil(work, code, addDays(to, DAYS_AHEAD))])
  return {
    areaCode: code, areaName: area.name, asOf: work.now.toISOString(), from, to,
    figures: [{ code: 'needs', value: reported!, of: null, extra: closed! }, { code: 'service', value: personTimes!, of: null, extra: hoursThatAddUp([minutes!]).whole }, { code: 'kept', value: kept, of: open, extra: null }],
    blockages: stuck.map(shown(work)).sort((one, other) => (other.days ?? 0) - (one.days ?? 0) || other.count - one.count).slice(0, BLOCKAGES),
    next: next.sort((one, other) => (one.until ?? '') < (other.until ?? '') ? -1 : 1).slice(0, TO_DO),
  }
}

const shown = (work: Work) => ({ since, ...stuck }: Stuck) => ({ ...stuck, days: since === null ? null : daysLate(since, work.now) })

import { sql } from 'kysely'
import { type Clocking, reckonedAnew } from '#domain/needs/need.clocks.ts'
import { needDueMoved } from '#domain/needs/need.facts.ts'
import { clockingNow, noteMoved } from '#domain/settings/server/calendar.actions.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

const BATCH = 2000

/** A holiday was declared later: promises that run over these days are reckoned anew from when they began. Nobody is told again; the need's own story says so. */
export const reckonNeedsAnew = async (work: Work, calendarYearId: string, days: readonly string[]): Promise<void> => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return
  const clocking = await clockingNow(work)
  await noteMoved(work, calendarYearId, await inBatches(work, clocking, sql`need.due_from < ${instantAt(addDays(last, 1))} and need.due_at >= ${instantAt(first)}`))
}

/** Other thresholds: the promises stay, only when they turn yellow is reckoned anew. */
export const reckonLightsAnew = async (work: Work): Promise<void> => void (await inBatches(work, await clockingNow(work), sql`true`, { keepDue: true }))

const inBatches = async (work: Work, clocking: Clocking, which: ReturnType<typeof sql>, { keepDue = false } = {}): Promise<number> => {
  let moved = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const needs = await work.db.selectFrom('need').select(['id', 'areaCode', 'status', 'urgency', 'dueAt', 'dueFrom', 'dueDays', 'yellowAt', 'actedAt', 'danger'])
      .where('dueAt', 'is not', null).where('dueFrom', 'is not', null).where('danger', '=', false).where(which as never).where('id', '>', after).orderBy('id').limit(BATCH).forUpdate().execute()
    const anew = needs.flatMap((need) => { const promise = reckonedAnew(need, clocking, { keepDue }); return promise ? [{ need, ...promise }] : [] })
    const changed = anew.filter(({ need, dueAt, yellowAt }) => dueAt.getTime() !== need.dueAt?.getTime() || yellowAt.getTime() !== need.yellowAt?.getTime())
    if (changed.length > 0) await setDue(work, changed.map(({ need: { id }, dueAt, yellowAt }) => ({ id, dueAt, yellowAt })))
    for (const { need, dueAt } of changed.filter((one) => one.dueAt.getTime() !== one.need.dueAt?.getTime())) {
      moved += 1
      await work.record(needDueMoved(need.id, { areaCode: need.areaCode, dueAt: dueAt.toISOString() }))
    }
    if (needs.length < BATCH) return moved
    after = needs.at(-1)!.id
  }
}

const setDue = (work: Work, rows: { id: string; dueAt: Date; yellowAt: Date }[]) =>
  sql`update need set due_at = anew.due_at, yellow_at = anew.yellow_at from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ dueAt }) => dueAt)}::timestamptz[], ${rows.map(({ yellowAt }) => yellowAt)}::timestamptz[]) as anew (id, due_at, yellow_at) where need.id = anew.id`.execute(work.db)

import { handoverMoved } from '#domain/handovers/handover.contract.ts'
import { dueOf } from '#domain/handovers/handover.rules.ts'
import { clockingNow, noteMoved } from '#domain/settings/server/calendar.actions.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { handoversOver, moveHandover } from './handover.store.ts'

/** A holiday was declared later: hand-overs that run over these days are answered by another one. */
export const reckonHandoversAnew = async (work: Work, calendarYearId: string, days: readonly string[]): Promise<void> => {
  const [first, last] = [days[0], days.at(-1)]
  if (first && last) await noteMoved(work, calendarYearId, await anew(work, first, instantAt(addDays(last, 1))))
}

/** Other thresholds: only when they turn yellow is reckoned anew. */
export const reckonHandoverLightsAnew = async (work: Work): Promise<void> => void (await anew(work, '2000-01-01', work.now))

const anew = async (work: Work, first: string, until: Date): Promise<number> => {
  const clocking = await clockingNow(work)
  let moved = 0
  for (const handover of await handoversOver(work, first, until)) {
    const { dueOn, yellowAt } = dueOf(handover.route, handover.at, handover.answeredAt ?? handover.at, clocking)
    await moveHandover(work, handover.id, dueOn, yellowAt)
    if (dueOn === handover.dueOn) continue
    moved += 1
    await work.record(handoverMoved(handover.id, { needId: handover.needId, areaCode: handover.areaCode, route: handover.route, dueOn }))
  }
  return moved
}

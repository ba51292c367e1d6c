import { callbackMoved } from '#domain/evaluation/evaluation.contract.ts'
import { calledOn } from '#domain/evaluation/evaluation.rules.ts'
import { clockingNow, noteMoved } from '#domain/settings/server/calendar.actions.ts'
import type { Work } from '#kit/server/work.ts'
import { callbacksOver, moveCallback } from './callback.store.ts'

/** A holiday was declared later: calls that were to be made on or over these days are planned anew. */
export const reckonCallbacksAnew = async (work: Work, calendarYearId: string, days: readonly string[]): Promise<void> => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return
  const { calendar } = await clockingNow(work)
  let moved = 0
  for (const { id, needId, areaCode, plannedOn, dueOn } of await callbacksOver(work, first, last)) {
    const anew = calledOn(plannedOn!, calendar)
    if (anew === dueOn) continue
    moved += 1
    await moveCallback(work, id, anew)
    await work.record(callbackMoved(id, { needId, areaCode, dueOn: anew }))
  }
  await noteMoved(work, calendarYearId, moved)
}

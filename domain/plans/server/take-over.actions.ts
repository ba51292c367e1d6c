import { guideActivities } from '#domain/activities/server/take-over.actions.ts'
import { planLineSaved } from '#domain/plans/plan.contract.ts'
import { seriesTakenOver } from '#domain/plans/series.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { changeLineWorker } from './plan.store.ts'
import { changeSeriesGuide } from './series.store.ts'

/** The social worker of these lines leaves the post; answers the lines that went over. */
export const takeOverLines = async (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null): Promise<string[]> => {
  const moved = await changeLineWorker(work, ids, fromId, to)
  const plans = moved.length === 0 ? [] : await work.db.selectFrom('servicePlan').select(['id', 'areaCode', 'year']).where('id', 'in', moved.map(({ planId }) => planId)).execute()
  for (const { id, planId } of moved) {
    const { areaCode, year } = plans.find((plan) => plan.id === planId)!
    await work.record(planLineSaved(planId, { areaCode, year, lineId: id, fields: ['socialWorkerId'] }))
  }
  return moved.map(({ id }) => id)
}

/** Whoever guided these series leaves the post; what is still to come of them has the same guide. A series is never without one. */
export const takeOverSeries = async (work: Work, ids: string[], fromId: string | null, to: { id: string } | null): Promise<string[]> => {
  if (!to) return []
  const moved = await changeSeriesGuide(work, ids, fromId, to.id)
  for (const { id, areaCode } of moved) {
    await guideActivities(work, { seriesId: id }, to.id)
    await work.record(seriesTakenOver(id, { areaCode, fromId, toId: to.id }))
  }
  return moved.map(({ id }) => id)
}

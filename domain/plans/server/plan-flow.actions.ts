import { hangOnLine } from '#domain/activities/server/series-activity.actions.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { activityForLine, everyConfirmedPlan, lineForProject } from './plan.store.ts'
import { behindOf } from './plan.view.ts'

/** By the flow: an activity of a project counts under the line that the project stands in, that year. */
export const hangActivity = async (work: Work, activityId: string, projectId: string): Promise<void> => {
  const activity = await activityForLine(work, activityId)
  const line = activity && activity.planLineId === null ? await lineForProject(work, projectId, Number(dayOf(activity.startsAt).slice(0, 4))) : undefined
  if (line) await hangOnLine(work, activityId, line)
}

/** Once a month that fell short is over its social worker is asked why, once. */
export const tellBehind = async (work: Work): Promise<number> => {
  const rows = await behindOf(work, await everyConfirmedPlan(work))
  let told = 0
  for (const { lineId, planId, month, content, planned, done: held, socialWorkerId } of rows) {
    if (socialWorkerId) told += await tell(work, { kind: 'plan.behind', to: [{ personId: socialWorkerId }], about: { kind: 'plan', id: planId }, params: { content, month, planned, done: held }, once: `plan behind ${lineId} ${month}` })
  }
  return told
}

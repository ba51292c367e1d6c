import type { Clocks } from '#domain/settings/setting.contract.ts'
import { promisedBy } from '#domain/settings/working-days.ts'
import type { NeedStatus } from './need.contract.ts'

const clockOf: Record<NeedStatus, keyof Clocks | undefined> = {
  reported: 'answer', returned: 'reply', verified: 'route', reopened: 'route', routed: 'dispatch', dispatched: 'accept', awaiting_feedback: 'feedback', serving: undefined, closed: undefined, declined: undefined, merged: undefined,
}

/** The promise that runs while a need stands in a status; what is urgent is answered the same day. None runs while a team serves or the matter rests. */
export const dueIn = (status: NeedStatus, urgency: string, clocks: Clocks, from: Date): Date | null => {
  const clock = clockOf[status]
  if (!clock) return null
  return promisedBy(from, clock === 'answer' && urgency === 'urgent' ? 0 : clocks[clock])
}

/** Once the person has said how it went, the social worker has so long to evaluate. */
export const evaluationDue = (clocks: Clocks, from: Date): Date => promisedBy(from, clocks.evaluation)

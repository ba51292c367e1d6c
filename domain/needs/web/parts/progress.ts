import type { NeedDetail, NeedStatus } from '#domain/needs/need.contract.ts'

/** The six dots: said, looked into, decided how, somebody comes, helped, done. */
export const PROGRESS = ['said', 'verified', 'decided', 'accepted', 'helped', 'done'] as const
export type ProgressStep = (typeof PROGRESS)[number]

/** The dot a need stands on; what was not taken up, or joined to another matter, has no way to go. */
export const dotOf: Record<NeedStatus, number | null> = {
  reported: 0, returned: 0, verified: 1, reopened: 1, routed: 2, dispatched: 2, serving: 3, awaiting_feedback: 4, closed: 5, declined: null, merged: null,
}

const factOf: Record<ProgressStep, string[]> = {
  said: ['need.reported', 'need.imported'], verified: ['need.verified', 'need.reopened'], decided: ['need.routed'], accepted: ['need.serving'], helped: ['need.service-ended'], done: ['need.closed'],
}

export interface Dot { step: ProgressStep; state: 'done' | 'now' | 'todo'; at: string | null }

/** Each dot with the moment it was reached last; a dot that is past is past even where no fact tells when. */
export const dotsOf = ({ status, timeline }: Pick<NeedDetail, 'status' | 'timeline'>): Dot[] => {
  const here = dotOf[status] ?? 0
  return PROGRESS.map((step, index) => ({
    step,
    state: index < here || (index === here && status === 'closed') ? 'done' : index === here ? 'now' : 'todo',
    at: index <= here ? (timeline.filter(({ what }) => factOf[step].includes(what)).map(({ at }) => at).sort().at(-1) ?? null) : null,
  }))
}

import type { NeedDetail, NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'

const BY_ORDER = ['reported', 'verified', 'routed', 'dispatched', 'serving', 'rated', 'closed'] as const
/** What a social worker or a department takes over is met in a room of its own: no order, no volunteers. */
const IN_A_ROOM = ['reported', 'verified', 'routed', 'handover', 'closed'] as const
export type Stage = (typeof BY_ORDER)[number] | (typeof IN_A_ROOM)[number]
const rooms: readonly (NeedRoute | null)[] = ['case', 'mediation', 'department', 'crisis']

/** How many stages lie behind a need in a status; the next one is where it stands. */
const behind: Record<NeedStatus, number> = { reported: 1, returned: 1, declined: 1, merged: 1, verified: 2, reopened: 2, routed: 3, dispatched: 4, serving: 4, awaiting_feedback: 5, closed: 7 }

const factOf: Record<Stage, string[]> = {
  reported: ['need.reported', 'need.imported'], verified: ['need.verified'], routed: ['need.routed'], dispatched: ['need.dispatched'], handover: [], serving: ['need.serving'], rated: ['need.rated'], closed: ['need.closed'],
}

export interface Step { stage: Stage; state: 'done' | 'now' | 'todo'; at: string | undefined; by: string | undefined; note: string | undefined }

/** The way of one need as a vine: what is behind it with its day, where it stands, what is to come. */
export const stepsOf = (need: NeedDetail): Step[] => {
  const done = need.danger ? Math.min(behind[need.status], 1) : behind[need.status]
  const rests = need.status === 'declined' || need.status === 'merged'
  const stages: readonly Stage[] = rests ? ['reported'] : rooms.includes(need.route) && !need.danger ? IN_A_ROOM : BY_ORDER
  return stages.map((stage, at) => {
    const happened = at < done ? need.timeline.findLast(({ what }) => factOf[stage].includes(what)) : undefined
    return { stage, state: at < done ? 'done' : at === done ? 'now' : 'todo', at: happened?.at, by: happened?.name ?? undefined, note: need.notes.find(({ id }) => id === happened?.noteId)?.text }
  })
}

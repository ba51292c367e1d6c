import type { NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { type CodeLabel, FIELDS, METHODS } from '#domain/settings/codes.ts'
import { addDays } from '#kit/dates.ts'
import type { Language } from '#kit/wording.ts'
import type { Outcome, Seat, SeatState } from './grid.contract.ts'

/** Working days for each of the three to answer. (custom: a proposal until a county sets its own) */
export const ACT_DAYS = 2
/** 辐射广泛: a grid that has its three and was not served for so long is listed. */
export const UNSERVED_DAYS = 90

interface Trio { branchSecretaryId: string | null; socialWorkerId: string | null; teamId: string | null; secretaryReached: boolean; workerReached: boolean; teamReached: boolean }

/** Who sits there, and whether they can be reached. A team counts as one; its leader answers. */
export const seatStates = (trio: Trio): Record<Seat, SeatState> => {
  const state = (id: string | null, reached: boolean): SeatState => (id === null ? 'missing' : reached ? 'here' : 'no_account')
  return { branch_secretary: state(trio.branchSecretaryId, trio.secretaryReached), social_worker: state(trio.socialWorkerId, trio.workerReached), team_leader: state(trio.teamId, trio.teamReached) }
}

export const isUnserved = (states: Record<Seat, SeatState>, lastServedOn: string | null, today: string): boolean =>
  Object.values(states).every((state) => state !== 'missing') && (lastServedOn === null || lastServedOn < addDays(today, -UNSERVED_DAYS))

/** Each seat has an act of its own; for an empty social worker's seat the secretary can only ask the station. */
const answers: Record<Seat, readonly Outcome[]> = {
  branch_secretary: ['linked', 'none_found'], social_worker: ['assessed'], team_leader: ['can_come', 'cannot_come', 'asks'],
}
export const outcomesFor = (seat: Seat, standIn: boolean): readonly Outcome[] => (seat === 'social_worker' && standIn ? ['passed_on'] : answers[seat])

/** While somebody serves, and after, the grid is asked for nothing more. */
export const SETTLED = ['serving', 'awaiting_feedback', 'closed', 'declined', 'merged'] as const satisfies readonly NeedStatus[]
/** Routes on which no volunteers go out: then the team is not asked, and the matter is not for its ears. */
export const WITHOUT_TEAM = ['case', 'mediation', 'department', 'crisis'] as const satisfies readonly NeedRoute[]

interface Act { seat: Seat; standIn: boolean; done: boolean; needStatus: NeedStatus; route: NeedRoute | null; danger: boolean }
/** A matter in hand or at rest, or one that a professional follows up, asks nothing of the grid any more. */
export const stateOf = ({ seat, done, needStatus, route, danger }: Omit<Act, 'standIn'>): 'waiting' | 'done' | 'lapsed' => {
  if (done) return 'done'
  const notForTheTeam = seat === 'team_leader' && (WITHOUT_TEAM as readonly (NeedRoute | null)[]).includes(route)
  return danger || notForTheTeam || (SETTLED as readonly NeedStatus[]).includes(needStatus) ? 'lapsed' : 'waiting'
}

export const whyNotAct = (act: Act, outcome: Outcome, given: { words?: string | undefined; resourceId?: string | undefined; organisationId?: string | undefined }): string | undefined => {
  const state = stateOf(act)
  if (state === 'done') return 'grid.already-answered'
  if (state === 'lapsed') return act.danger ? 'grid.with-a-professional' : 'grid.need-rests'
  if (!outcomesFor(act.seat, act.standIn).includes(outcome)) return 'grid.not-this-seat'
  if (outcome === 'linked' && !given.resourceId && !given.organisationId) return 'grid.name-what-is-linked'
  return outcome === 'asks' && !given.words ? 'grid.say-what-is-needed' : undefined
}

const noField = { zh: '居民需求', en: 'A need' }
/** What may be told to everybody about a need: its field and the way of service, never its words, which may name a person or a condition. */
export const neutralTitle = ({ field, method }: { field: string | null; method: string | null }, language: Language): string => {
  const label = (list: readonly CodeLabel[], code: string | null): string | undefined => (code === 'undetermined' ? undefined : list.find((one) => one.code === code)?.[language])
  const [what, how] = [label(FIELDS, field) ?? noField[language], label(METHODS, method)]
  return how ? (language === 'zh' ? `${what}（${how}）` : `${what} (${how})`) : what
}

/** The middle one of some hours, to one decimal. */
export const median = (hours: number[]): number | null => {
  if (hours.length === 0) return null
  const sorted = [...hours].sort((a, b) => a - b)
  const half = sorted.length / 2
  const middle = Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!
  return Math.round(middle * 10) / 10
}

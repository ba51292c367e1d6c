import { type Seat, SEATS, gridAnswered, gridAsked } from '#domain/grids/grid.contract.ts'
import { ACT_DAYS, seatStates } from '#domain/grids/grid.rules.ts'
import { type Receiver } from '#domain/messages/message.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import type { MessageKindName } from '#domain/messages/message.words.ts'
import { workingDaysAfter } from '#domain/settings/working-days.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { addActs, needCode, settle, teamSlot, trioOf } from './act.store.ts'

type Trio = NonNullable<Awaited<ReturnType<typeof trioOf>>>
const kinds: Record<Seat, MessageKindName> = { branch_secretary: 'grid.link', social_worker: 'grid.assess', team_leader: 'grid.respond' }

/**
 * A need that is verified reaches the grid's three, each with an act of their own. Not yet at the report: by then nobody has looked whether it is real,
 * the same, or a danger in words no list knows. A danger is never verified, so none can come this way.
 */
export const askTheThree = async (work: Work, needId: string, { areaCode }: { areaCode: string }): Promise<void> => {
  const trio = await trioOf(work, areaCode)
  if (!trio) return
  const states = seatStates(trio)
  const dueOn = workingDaysAfter(dayOf(work.now), ACT_DAYS)
  const people: Record<Seat, string | null> = { branch_secretary: trio.branchSecretaryId, social_worker: trio.socialWorkerId, team_leader: trio.teamLeaderId }
  const asked = await addActs(work, SEATS.map((seat) => ({ id: newId(), areaCode, needId, seat, personId: states[seat] === 'here' ? people[seat] : null, dueOn })))
  if (asked.length === 0) return
  await work.record(gridAsked(needId, { areaCode, seats: asked, standIns: asked.filter((seat) => states[seat] !== 'here') }))
  const params = { code: await needCode(work, needId), grid: trio.gridName, day: dueOn }
  for (const seat of asked) {
    const here = states[seat] === 'here'
    await tell(work, { kind: here ? kinds[seat] : 'grid.fill', to: here ? seatOf(seat, trio) : [{ role: 'community_secretary', areaCode }], about: { kind: 'need', id: needId }, params, once: `grid ${needId} ${here ? seat : 'fill'}` })
  }
}

const seatOf = (seat: Seat, { branchSecretaryId, socialWorkerId, teamLeaderId, teamId }: Trio): Receiver[] => {
  const person = { branch_secretary: branchSecretaryId, social_worker: socialWorkerId, team_leader: teamLeaderId }[seat]
  return [...(person ? [{ personId: person }] : []), ...(seat === 'team_leader' && teamId ? [{ organisationId: teamId, role: 'team_leader' as const }] : [])]
}

/** Routing is the assessment: the social worker writes it once. */
export const noteAssessed = async (work: Work, needId: string, { noteId }: { noteId: string }): Promise<void> => {
  await settle(work, needId, 'social_worker', { outcome: 'assessed', noteId })
}

/** The team's answer to an order is its answer to the need. */
export const noteTeamAnswered = async (work: Work, slotId: string, outcome: 'can_come' | 'cannot_come'): Promise<void> => {
  const slot = await teamSlot(work, slotId)
  if (!slot?.teamId || !(await settle(work, slot.needId, 'team_leader', { outcome, byOrder: true }, slot.teamId))) return
  await work.record(gridAnswered[outcome](slot.needId, { areaCode: slot.areaCode, noteId: null, resourceId: null, organisationId: null }))
}

import type { Role } from '#domain/access/access.contract.ts'
import { roleRules } from '#domain/access/access.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { type ChoiceMade, ITEM_KINDS, type ItemKind, type Receiver, successionDone } from '#domain/successions/succession.contract.ts'
import { CARETAKERS, caretakerFor, chosenFor, commonArea, released, rolesFor } from '#domain/successions/succession.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { handOver, standsEmpty } from './hand-over.ts'
import { type Thing, heldBy, otherGrants } from './held.store.ts'
import { holdersOf } from './receivers.store.ts'
import { type AssignmentRow, addItems, findAssignment, keepPlan, plannedFor, setSuccessionStatus } from './succession.store.ts'

/** Where a succession stands: what the assignment reached, or the team's place, or the person's. */
export const placeOf = ({ areaCodes, organisationArea, personArea }: Pick<AssignmentRow, 'areaCodes' | 'organisationArea' | 'personArea'>): string =>
  areaCodes.length > 0 ? commonArea(areaCodes) : (organisationArea ?? personArea)

/** What the person may no longer hold when this assignment is gone. */
export const releasedBy = async (work: Work, assignment: AssignmentRow): Promise<Thing[]> => {
  const remaining = (await otherGrants(work, assignment.accountId, assignment.id)).map(({ role, areaCodes, organisationId }) => ({ role: role as Role, areas: areaCodes, organisationId }))
  return released(await heldBy(work, assignment.personId), assignment.role as Role, remaining)
}

export const fittingRoles = (items: readonly Thing[]): Role[] => [...new Set(items.flatMap(({ kind }) => rolesFor[kind]))]

interface Settled extends Thing { holderId: string | null; status: 'taken' | 'nobody' }

/**
 * A role has ended: what was held by it goes to whom it was given, in the same transaction. What nobody takes does not wait for somebody
 * who is gone: the station lead or the secretary minds it and finds it on their list.
 */
export const settleSuccession = async (work: Work, assignmentId: string): Promise<void> => {
  const assignment = (await findAssignment(work, assignmentId))!
  if (roleRules[assignment.role as Role].reach === 'own') return
  const planned = await plannedFor(work, assignmentId)
  const items = await releasedBy(work, assignment)
  if (!planned && items.length === 0) return
  const id = planned?.id ?? newId()
  if (!planned) await keepPlan(work, { id, areaCode: placeOf(assignment), assignmentId, personId: assignment.personId, role: assignment.role as Role, lastOn: dayOf(work.now), reason: null, witnessId: null, choices: [] })
  const settled = await settle(work, assignment, items, (planned?.choices ?? []) as unknown as ChoiceMade[])
  await addItems(work, id, settled.map(({ kind, target, label, areaCode, holderId, status }) => ({ kind, target, label, areaCode, holderId, status })))
  await setSuccessionStatus(work, id, 'done')
  const nobody = settled.filter(({ status }) => status === 'nobody')
  await work.record(successionDone(id, { assignmentId, role: assignment.role, taken: settled.length - nobody.length, nobody: nobody.length }))
  await tellAbout(work, id, settled)
}

const settle = async (work: Work, { personId }: AssignmentRow, items: Thing[], choices: readonly ChoiceMade[]): Promise<Settled[]> => {
  const receivers = await holdersOf(work, { roles: fittingRoles(items), exceptPersonId: personId })
  const leads = await holdersOf(work, { roles: CARETAKERS, exceptPersonId: personId })
  const settled = items.map((item): Settled => {
    const chosen = chosenFor(item, choices, receivers)
    return { ...item, holderId: chosen ?? caretakerFor(item, leads), status: chosen ? 'taken' : 'nobody' }
  })
  for (const kind of ITEM_KINDS) await handOverKind(work, kind, settled.filter((item) => item.kind === kind), personId, [...receivers, ...leads])
  return settled
}

/** All that goes to one person in one statement. */
const handOverKind = async (work: Work, kind: ItemKind, items: readonly Settled[], fromId: string, people: readonly Receiver[]): Promise<void> => {
  const vacant = ({ status, holderId }: Settled): boolean => holderId === null || (status === 'nobody' && standsEmpty(kind))
  for (const toId of new Set(items.map((item) => (vacant(item) ? null : item.holderId)))) {
    const to = people.find(({ personId }) => personId === toId)
    const targets = items.filter((item) => (vacant(item) ? null : item.holderId) === toId).map(({ target }) => target)
    await handOver(work, kind, targets, fromId, to ? { id: to.personId, name: to.name } : null)
  }
}

const tellAbout = async (work: Work, id: string, settled: readonly Settled[]): Promise<void> => {
  const about = { kind: 'succession', id }
  const taken = settled.filter(({ status }) => status === 'taken')
  for (const personId of new Set(taken.map(({ holderId }) => holderId!))) await tell(work, { kind: 'succession.received', to: [{ personId }], about, params: { count: taken.filter(({ holderId }) => holderId === personId).length } })
  const nobody = settled.filter(({ status }) => status === 'nobody')
  for (const areaCode of new Set(nobody.map((item) => item.areaCode.slice(0, 12)))) {
    await tell(work, { kind: 'succession.nobody', to: CARETAKERS.map((role) => ({ role, areaCode })), about, params: { count: nobody.filter((item) => item.areaCode.startsWith(areaCode)).length } })
  }
}

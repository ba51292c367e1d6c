import type { Role } from '#domain/access/access.contract.ts'
import { isIn, mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { endAssignment, setLastDay, theAssignmentToEnd } from '#domain/accounts/server/end-role.actions.ts'
import { type Held, type PlanSuccession, type SuccessionDetail, type SuccessionRow, type Unheld, type ItemKind, type ChoiceMade, successionPlanned, successionTaken, successionWithdrawn } from '#domain/successions/succession.contract.ts'
import { chosenFor, mayHold, rolesFor, suggestions, wrongChoices } from '#domain/successions/succession.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { handOver, standsEmpty } from './hand-over.ts'
import { areaNames, dueCallbacks, openOffers, otherGrants } from './held.store.ts'
import { holdersOf } from './receivers.store.ts'
import { fittingRoles, placeOf, releasedBy } from './settle.actions.ts'
import { type AssignmentRow, type StoredSuccession, findAssignment, itemsOf, keepPlan, listSuccessions, listUnheld, markTaken, personNamed, plannedFor, setSuccessionStatus, successionBefore, theSuccession, theUnheld, unheldToRead } from './succession.store.ts'

/** An assignment all of which lies within one's reach; a liaison of the county is not a secretary's to hand over. */
const theAssignment = async (work: Work, id: string): Promise<AssignmentRow> => {
  const assignment = await findAssignment(work, id)
  const { areas } = scopeOf(work.actor, 'succession.make')
  const reached = assignment && (assignment.areaCodes.length > 0 ? assignment.areaCodes.every((code) => isIn(code, areas)) : isIn(assignment.organisationArea ?? assignment.personArea, areas))
  if (!assignment || !reached || assignment.endedAt !== null) throw notFound('role')
  return assignment
}

const mayEnd = (work: Work, assignment: AssignmentRow): boolean => mayIn(work.actor, 'role.assign', assignment.personArea) && assignment.accountId !== work.actor.accountId

/** Who works there besides, and could make the call-backs. */
const callers: readonly Role[] = ['grid_worker', 'community_secretary', 'social_worker', 'station_lead']

export const readHeld = async (work: Work, { assignmentId }: { assignmentId: string }): Promise<Held> => {
  const assignment = await theAssignment(work, assignmentId)
  const role = assignment.role as Role
  const items = await releasedBy(work, assignment)
  const receivers = await holdersOf(work, { roles: fittingRoles(items), exceptPersonId: assignment.personId, until: assignment.toOn })
  const suggested = suggestions(items, receivers, role)
  const names = await areaNames(work, [...assignment.areaCodes, ...items.map(({ areaCode }) => areaCode)])
  const others = callers.includes(role) ? (await holdersOf(work, { roles: callers, exceptPersonId: assignment.personId })).filter(({ areas }) => assignment.areaCodes.some((code) => isIn(code, areas))) : []
  return {
    assignmentId, accountId: assignment.accountId, personId: assignment.personId, personName: assignment.personName, role, areaNames: assignment.areaCodes.map((code) => names.get(code) ?? code), organisationName: assignment.organisationName,
    fromOn: assignment.fromOn, toOn: assignment.toOn, lastRole: (await otherGrants(work, assignment.accountId, assignmentId)).length === 0,
    items: items.map((item, at) => ({ ...item, title: mayIn(work.actor, 'need.read', item.areaCode) ? item.title : null, areaName: names.get(item.areaCode) ?? item.areaCode, suggestedId: suggested[at] ?? null })), receivers,
    callbacks: callers.includes(role) ? await dueCallbacks(work, assignment.areaCodes) : 0, callbackOthers: new Set(others.map(({ personId }) => personId)).size,
    offers: role === 'team_leader' && assignment.organisationId ? await openOffers(work, assignment.organisationId) : 0,
    mayEnd: mayEnd(work, assignment), planId: (await work.db.selectFrom('succession').select('id').where('assignmentId', '=', assignmentId).where('status', '=', 'planned').executeTakeFirst())?.id ?? null,
  }
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

/** Who takes what, and when the role ends: at once, with a day, or whenever somebody else ends it. */
export const planSuccession = async (work: Work, input: PlanSuccession): Promise<SuccessionDetail> => {
  const before = await successionBefore(work, input.id)
  if (before) return before.assignmentId === input.assignmentId ? readSuccession(work, { id: input.id }) : refuseTaken()
  const assignment = await theAssignment(work, input.assignmentId)
  await refuseWrong(work, assignment, input)
  const earlier = await plannedFor(work, assignment.id)
  const lastOn = input.ends === 'now' ? null : input.ends === 'on' ? input.lastOn! : assignment.toOn
  const id = earlier?.id ?? input.id
  await keepPlan(work, { id, areaCode: placeOf(assignment), assignmentId: assignment.id, personId: assignment.personId, role: assignment.role as Role, lastOn, reason: input.reason ?? null, witnessId: input.witnessId ?? null, choices: input.choices })
  await work.record(successionPlanned(id, { assignmentId: assignment.id, role: assignment.role, lastOn, ends: input.ends }))
  if (input.ends !== 'prepare') await end(work, assignment.id, input)
  return readSuccession(work, { id })
}

const refuseTaken = (): never => { throw new Refusal('succession.id-in-use') }

const end = async (work: Work, assignmentId: string, { ends, lastOn, reason = null }: PlanSuccession): Promise<void> => {
  const assignment = await theAssignmentToEnd(work, assignmentId)
  if (ends === 'on') return setLastDay(work, assignment, lastOn!, reason)
  return endAssignment(work, assignment, reason)
}

const refuseWrong = async (work: Work, assignment: AssignmentRow, { ends, lastOn, reason, witnessId, choices }: PlanSuccession): Promise<void> => {
  if (ends !== 'prepare') {
    if (assignment.accountId === work.actor.accountId) throw new Refusal('role.not-to-oneself')
    if (!mayEnd(work, assignment)) throw new Refusal('succession.not-yours-to-end', 403)
    if (!reason) throw wrong('reason', 'kit.required')
  }
  if (ends === 'on' && !lastOn) throw wrong('lastOn', 'kit.required')
  if (ends === 'on' && lastOn! < dayOf(work.now)) throw wrong('lastOn', 'succession.day-gone')
  if (ends === 'on' && lastOn! < assignment.fromOn) throw wrong('lastOn', 'role.ends-before-start')
  if (witnessId && !(await personNamed(work, witnessId))) throw wrong('witnessId', 'succession.no-such-witness')
  const items = await releasedBy(work, assignment)
  const receivers = await holdersOf(work, { roles: fittingRoles(items), exceptPersonId: assignment.personId, ...(ends === 'on' ? { until: lastOn! } : {}) })
  const faults = wrongChoices(choices, items, receivers).map((at) => ({ path: `choices.${at}.toPersonId`, code: 'succession.not-theirs-to-take' }))
  if (faults.length > 0) throw new Refusal('kit.check-input', 422, { faults: faults.slice(0, 50) })
}

/** The role goes on as before; its last day is taken back by whoever may give one. */
export const withdrawSuccession = async (work: Work, { id }: { id: string }) => {
  const { assignmentId, status, role } = await theSuccession(work, id)
  if (status === 'withdrawn') return done
  if (status === 'done') throw new Refusal('succession.already-done')
  const assignment = await theAssignment(work, assignmentId)
  if (assignment.toOn !== null && !mayEnd(work, assignment)) throw new Refusal('succession.not-yours-to-end', 403)
  if (assignment.toOn !== null) await setLastDay(work, await theAssignmentToEnd(work, assignmentId), null, null)
  await setSuccessionStatus(work, id, 'withdrawn')
  await work.record(successionWithdrawn(id, { assignmentId, role }))
  return done
}

const shownRow = (names: Map<string, string>) => (row: StoredSuccession): SuccessionRow => ({
  id: row.id, assignmentId: row.assignmentId, personName: row.personName, role: row.role as Role, areaNames: row.areaCodes.map((code) => names.get(code) ?? code), organisationName: row.organisationName, lastOn: row.lastOn, reason: row.reason, status: row.status,
  madeByName: row.madeByName, madeAt: row.madeAt.toISOString(), doneAt: row.doneAt?.toISOString() ?? null, taken: row.taken, nobody: row.nobody, chosen: (row.choices as unknown as ChoiceMade[]).length,
})

export const readSuccessions = async (work: Work, asked: Parameters<typeof listSuccessions>[1]) => {
  const { rows, next } = await listSuccessions(work, asked)
  return { next, rows: rows.map(shownRow(await areaNames(work, rows.flatMap(({ areaCodes }) => areaCodes)))) }
}

export const readSuccession = async (work: Work, { id }: { id: string }): Promise<SuccessionDetail> => {
  const row = await theSuccession(work, id)
  const choices = row.choices as unknown as ChoiceMade[]
  const items = row.status === 'planned' ? await asItWouldBe(work, row.assignmentId, choices) : (await itemsOf(work, id)).map((item) => ({ ...item, areaName: item.areaName ?? '' }))
  return { ...shownRow(await areaNames(work, row.areaCodes))(row), witnessName: row.witnessName, choices, items }
}

/** Before its day: what would go to whom if the role ended now. */
const asItWouldBe = async (work: Work, assignmentId: string, choices: readonly ChoiceMade[]): Promise<SuccessionDetail['items']> => {
  const assignment = (await findAssignment(work, assignmentId))!
  const held = await releasedBy(work, assignment)
  const receivers = await holdersOf(work, { roles: fittingRoles(held), exceptPersonId: assignment.personId })
  const names = await areaNames(work, held.map(({ areaCode }) => areaCode))
  return held.map((item) => {
    const chosen = receivers.find(({ personId }) => personId === chosenFor(item, choices, receivers))
    return { id: newId(), kind: item.kind, target: item.target, label: item.label, areaName: names.get(item.areaCode) ?? item.areaCode, holderName: chosen?.name ?? null, status: chosen ? 'taken' : 'nobody' }
  })
}

export const readUnheld = async (work: Work, asked: { kind?: ItemKind | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  const { rows, next } = await listUnheld(work, asked)
  return {
    next, rows: rows.map((row): Unheld => ({
      id: row.id, kind: row.kind, target: row.target, label: row.label, title: row.danger || !mayIn(work.actor, 'need.read', row.areaCode) ? null : row.summary, areaCode: row.areaCode, areaName: row.areaName ?? row.areaCode,
      since: row.doneAt!.toISOString(), formerName: row.formerName, holderName: row.holderName,
    })),
  }
}

/** Of a team only its other leaders can take it, of all else whoever holds a fitting role there. */
const thingOf = ({ kind, areaCode, target }: { kind: ItemKind; areaCode: string; target: string }) => ({ kind, areaCode, target, organisationId: kind === 'team_leader' ? target : null })

export const readReceivers = async (work: Work, { id }: { id: string }) => {
  const row = await unheldToRead(work, id)
  const thing = await withTeam(work, thingOf(row))
  const rows = (await holdersOf(work, { roles: rolesFor[row.kind], exceptPersonId: row.formerId })).filter((receiver) => mayHold(receiver, thing))
  return { rows, suggestedId: suggestions([thing], rows, row.role as Role)[0] ?? null }
}

const withTeam = async <T extends { kind: ItemKind; target: string; organisationId: string | null }>(work: Work, thing: T): Promise<T> =>
  thing.kind !== 'grid_team_leader' ? thing : { ...thing, organisationId: (await work.db.selectFrom('gridTrio').select('teamId').where('areaCode', '=', thing.target).executeTakeFirst())?.teamId ?? null }

/** Named at last: from whoever minded it, or from the empty seat, to this person. */
export const takeUnheld = async (work: Work, { ids, toPersonId }: { ids: string[]; toPersonId: string }) => {
  const rows = await theUnheld(work, ids)
  const person = await personNamed(work, toPersonId)
  const holders = await holdersOf(work, { roles: [...new Set(rows.flatMap(({ kind }) => rolesFor[kind]))], exceptPersonId: null, personIds: [toPersonId] })
  for (const row of rows) {
    const thing = await withTeam(work, thingOf(row))
    if (!person || !holders.some((holder) => mayHold(holder, thing))) throw wrong('toPersonId', 'succession.not-theirs-to-take')
    await handOver(work, row.kind, [row.target], standsEmpty(row.kind) ? null : row.holderId, person)
    await work.record(successionTaken(row.id, { kind: row.kind, toId: toPersonId }))
  }
  await markTaken(work, rows.map(({ id }) => id), toPersonId)
  return { taken: rows.length }
}

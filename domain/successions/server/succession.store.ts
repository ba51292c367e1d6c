import { sql } from 'kysely'
import type { Role } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { ChoiceMade, ItemKind, SuccessionRow } from '#domain/successions/succession.contract.ts'
import { newId } from '#kit/ids.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId, readNameAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

/** An assignment that has not ended, with whose it is and where; within one's reach or 404. */
export const findAssignment = (work: Work, id: string) =>
  work.db.selectFrom('roleAssignment').innerJoin('account', 'account.id', 'roleAssignment.accountId').innerJoin('person', 'person.id', 'account.personId').leftJoin('organisation', 'organisation.id', 'roleAssignment.organisationId')
    .select(['roleAssignment.id', 'roleAssignment.accountId', 'roleAssignment.role', 'roleAssignment.areaCodes', 'roleAssignment.organisationId', 'roleAssignment.fromOn', 'roleAssignment.toOn', 'roleAssignment.endedAt', 'account.personId', 'person.name as personName', 'person.areaCode as personArea', 'organisation.name as organisationName', 'organisation.areaCode as organisationArea'])
    .where('roleAssignment.id', '=', id).executeTakeFirst()
export type AssignmentRow = NonNullable<Awaited<ReturnType<typeof findAssignment>>>

const counted = (condition: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from succession_item where succession_item.succession_id = succession.id and ${condition})`

const visible = (work: Work) =>
  work.db.selectFrom('succession').innerJoin('roleAssignment', 'roleAssignment.id', 'succession.assignmentId').innerJoin('person', 'person.id', 'succession.personId')
    .leftJoin('organisation', 'organisation.id', 'roleAssignment.organisationId').leftJoin('account', 'account.id', 'succession.madeBy').leftJoin('person as maker', 'maker.id', 'account.personId').leftJoin('person as witness', 'witness.id', 'succession.witnessId')
    .where(withinAreas<'succession'>(scopeOf(work.actor, 'succession.make').areas, 'succession.areaCode'))
    .select(['succession.id', 'succession.assignmentId', 'succession.personId', 'person.name as personName', 'succession.role', 'roleAssignment.areaCodes', 'organisation.name as organisationName', 'succession.lastOn', 'succession.reason', 'succession.status', 'maker.name as madeByName', 'witness.name as witnessName', 'succession.madeAt', 'succession.doneAt', 'succession.choices'])
    .select([counted(sql`status = 'taken'`).as('taken'), counted(sql`status = 'nobody'`).as('nobody')])
export type StoredSuccession = Awaited<ReturnType<ReturnType<typeof visible>['executeTakeFirstOrThrow']>>

export const listSuccessions = async (work: Work, { status, cursor, limit = 50 }: { status?: SuccessionRow['status'] | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = visible(work).orderBy('succession.madeAt', 'desc').orderBy('succession.id', 'desc').limit(limit + 1).$if(status !== undefined, (some) => some.where('succession.status', '=', status!))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('succession.madeAt', 'succession.id'), '<', eb.tuple(at, id)))
  }
  return pageOf(await query.execute(), limit, (row) => [row.madeAt.toISOString(), row.id])
}

export const theSuccession = async (work: Work, id: string): Promise<StoredSuccession> => {
  const row = await visible(work).where('succession.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('succession')
  return row
}

export const itemsOf = (work: Work, successionId: string) =>
  work.db.selectFrom('successionItem').leftJoin('area', 'area.code', 'successionItem.areaCode').leftJoin('person', 'person.id', 'successionItem.holderId')
    .select(['successionItem.id', 'successionItem.kind', 'successionItem.target', 'successionItem.label', 'area.name as areaName', 'person.name as holderName', 'successionItem.status'])
    .where('successionItem.successionId', '=', successionId).orderBy('successionItem.kind').orderBy('successionItem.label').orderBy('successionItem.id').execute()

/** The one that waits for this assignment, locked, so that it happens once. */
export const plannedFor = (work: Work, assignmentId: string) =>
  work.db.selectFrom('succession').select(['id', 'choices', 'lastOn', 'reason']).where('assignmentId', '=', assignmentId).where('status', '=', 'planned').forUpdate().executeTakeFirst()

export const successionBefore = (work: Work, id: string) => work.db.selectFrom('succession').select(['id', 'assignmentId']).where('id', '=', id).executeTakeFirst()

export interface Planned { id: string; areaCode: string; assignmentId: string; personId: string; role: Role; lastOn: string | null; reason: SuccessionRow['reason']; witnessId: string | null; choices: readonly ChoiceMade[] }

/** A second thought about the same assignment takes the place of the first. */
export const keepPlan = async (work: Work, { choices, ...planned }: Planned): Promise<void> => {
  const said = { lastOn: planned.lastOn, reason: planned.reason, witnessId: planned.witnessId, choices: JSON.stringify(choices) }
  await work.db.insertInto('succession').values({ ...planned, countyCode: work.county, choices: said.choices, madeBy: work.actor.accountId, madeAt: work.now })
    .onConflict((conflict) => conflict.column('assignmentId').where('status', '<>', 'withdrawn').doUpdateSet(said)).execute()
}

export const setSuccessionStatus = (work: Work, id: string, status: 'done' | 'withdrawn') =>
  work.db.updateTable('succession').set({ status, ...(status === 'done' ? { doneAt: work.now } : {}) }).where('id', '=', id).execute()

interface NewItem { kind: ItemKind; target: string; label: string; areaCode: string; holderId: string | null; status: 'taken' | 'nobody' }
export const addItems = async (work: Work, successionId: string, items: readonly NewItem[]): Promise<void> => {
  const rows = items.map((item) => ({ ...item, id: newId(), countyCode: work.county, successionId, takenAt: item.status === 'taken' ? work.now : null }))
  for (let from = 0; from < rows.length; from += 500) await work.db.insertInto('successionItem').values(rows.slice(from, from + 500)).execute()
}

/** What nobody took and is still open: a need that was closed meanwhile waits for nobody. */
const unheld = (work: Work) =>
  work.db.selectFrom('successionItem').innerJoin('succession', 'succession.id', 'successionItem.successionId').innerJoin('person as former', 'former.id', 'succession.personId').leftJoin('person', 'person.id', 'successionItem.holderId').leftJoin('area', 'area.code', 'successionItem.areaCode')
    .leftJoin('need', (join) => join.onRef(sql`need.id::text`, '=', 'successionItem.target').on('successionItem.kind', '=', 'need'))
    .leftJoin('serviceOrder', (join) => join.onRef(sql`service_order.id::text`, '=', 'successionItem.target').on('successionItem.kind', '=', 'order'))
    .where('successionItem.status', '=', 'nobody').where(withinAreas<'successionItem'>(scopeOf(work.actor, 'succession.make').areas, 'successionItem.areaCode'))
    .where((eb) => eb.or([eb('need.id', 'is', null), eb('need.status', 'not in', ['closed', 'declined', 'merged'])])).where((eb) => eb.or([eb('serviceOrder.id', 'is', null), eb('serviceOrder.status', 'not in', ['finished', 'cancelled'])]))
    .select(['successionItem.id', 'successionItem.kind', 'successionItem.target', 'successionItem.label', 'successionItem.areaCode', 'area.name as areaName', 'succession.doneAt', 'former.name as formerName', 'former.id as formerId', 'person.id as holderId', 'person.name as holderName', 'need.summary', 'need.danger', 'succession.role'])

export const listUnheld = async (work: Work, { kind, cursor, limit = 50 }: { kind?: ItemKind | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = unheld(work).orderBy('successionItem.areaCode').orderBy('successionItem.id').limit(limit + 1).$if(kind !== undefined, (some) => some.where('successionItem.kind', '=', kind!))
  if (cursor) {
    const [area, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('successionItem.areaCode', 'successionItem.id'), '>', eb.tuple(area, id)))
  }
  return pageOf(await query.execute(), limit, (row) => [row.areaCode, row.id])
}

export const theUnheld = async (work: Work, ids: readonly string[]) => {
  const rows = await unheld(work).where('successionItem.id', 'in', [...ids]).forUpdate('successionItem').execute()
  if (rows.length !== new Set(ids).size) throw notFound('succession-item')
  return rows
}
export const unheldToRead = async (work: Work, id: string) => {
  const row = await unheld(work).where('successionItem.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('succession-item')
  return row
}

export const markTaken = (work: Work, ids: readonly string[], holderId: string) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('successionItem').set({ status: 'taken', holderId, takenAt: work.now }).where('id', 'in', [...ids]).execute()

export const personNamed = (work: Work, id: string) => work.db.selectFrom('person').select(['id', 'name', 'areaCode']).where('id', '=', id).executeTakeFirst()

import { type Insertable, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Resolution, Task, TaskList } from '#domain/assemblies/assembly.contract.ts'
import { resultOf } from '#domain/assemblies/assembly.rules.ts'
import type { DB } from '#database/schema.generated.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const resolutions = (work: Work) =>
  work.db.selectFrom('assemblyResolution').innerJoin('assemblyTopic', 'assemblyTopic.id', 'assemblyResolution.topicId').innerJoin('assembly', 'assembly.id', 'assemblyResolution.assemblyId').innerJoin('area', 'area.code', 'assembly.areaCode')
    .leftJoin('organisation', 'organisation.id', 'assemblyResolution.organisationId').leftJoin('claim', 'claim.id', 'assemblyResolution.claimId')
    .select(['assemblyResolution.id', 'assemblyResolution.assemblyId', 'assemblyResolution.topicId', 'assemblyTopic.title as topicTitle', 'assemblyResolution.kind', 'assemblyResolution.words', 'assemblyResolution.organisationId', 'organisation.name as organisationName', 'assemblyResolution.dueOn', 'assemblyResolution.claimId', 'claim.status as claimStatus',
      'assemblyResolution.doneAt', 'assemblyResolution.doneWords', 'assemblyResolution.resolvedAt', 'assembly.areaCode', 'area.name as areaName', 'assembly.month'])
type Row = Awaited<ReturnType<ReturnType<typeof resolutions>['executeTakeFirstOrThrow']>>

const finishes = (work: Work, { kind, doneAt, organisationId, areaCode }: Row): boolean =>
  kind === 'task' && doneAt === null && (mayIn(work.actor, 'assembly.manage', areaCode) || (organisationId !== null && scopeOf(work.actor, 'assembly.read').organisations.includes(organisationId)))

const shown = (work: Work) => (row: Row): Resolution => ({
  id: row.id, topicId: row.topicId, topicTitle: row.topicTitle, kind: row.kind, words: row.words, organisationId: row.organisationId, organisationName: row.organisationName, dueOn: row.dueOn, claimId: row.claimId,
  state: resultOf(row, dayOf(work.now)), doneAt: row.doneAt?.toISOString() ?? null, doneWords: row.doneWords, resolvedAt: row.resolvedAt.toISOString(), mayFinish: finishes(work, row),
})

export const resolutionsOf = async (work: Work, assemblyId: string): Promise<Resolution[]> =>
  (await resolutions(work).where('assemblyResolution.assemblyId', '=', assemblyId).orderBy('assemblyResolution.resolvedAt').orderBy('assemblyResolution.id').execute()).map(shown(work))

export const listTasks = async (work: Work, { cursor, limit = 50, area, organisationId, open, late }: TaskList): Promise<{ rows: Task[]; next: string | null }> => {
  const { areas, organisations } = scopeOf(work.actor, 'assembly.read')
  let query = resolutions(work).where('assemblyResolution.kind', '=', 'task').orderBy('assemblyResolution.dueOn').orderBy('assemblyResolution.id').limit(limit + 1)
    .where((eb) => eb.or([withinAreas<'assembly'>(areas, 'assembly.areaCode')(eb as never), ...(organisations.length > 0 ? [eb('assemblyResolution.organisationId', 'in', organisations)] : [])]))
  if (area) query = query.where(withinAreas<'assembly'>([area], 'assembly.areaCode') as never)
  if (organisationId) query = query.where('assemblyResolution.organisationId', '=', organisationId)
  if (open !== undefined) query = query.where('assemblyResolution.doneAt', open ? 'is' : 'is not', null)
  if (late) query = query.where('assemblyResolution.doneAt', 'is', null).where('assemblyResolution.dueOn', '<', dayOf(work.now))
  if (cursor) {
    const [dueOn, id] = readNameAndId(cursor)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(dueOn) || Number.isNaN(Date.parse(dueOn))) throw new Refusal('kit.bad-cursor', 422)
    query = query.where((eb) => eb(eb.refTuple('assemblyResolution.dueOn', 'assemblyResolution.id'), '>', eb.tuple(dueOn, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.dueOn, row.id])
  return { rows: rows.map((row) => ({ ...shown(work)(row), assemblyId: row.assemblyId, month: row.month.slice(0, 7), areaName: row.areaName })), next }
}

export const theTask = async (work: Work, id: string): Promise<Row> => {
  const row = await resolutions(work).where('assemblyResolution.id', '=', id).where('assemblyResolution.kind', '=', 'task').executeTakeFirst()
  const mine = row && (mayIn(work.actor, 'assembly.manage', row.areaCode) || scopeOf(work.actor, 'assembly.read').organisations.includes(row.organisationId!))
  if (!row || !mine) throw new Refusal('assembly.task-not-found', 404)
  return row
}
export const setDone = async (work: Work, id: string, words: string): Promise<void> =>
  oneRow(await work.db.updateTable('assemblyResolution').set({ doneAt: work.now, doneWords: words }).where('id', '=', id).where('doneAt', 'is', null).execute(), new Refusal('assembly.task-done'))

export const addResolution = (work: Work, resolution: Omit<Insertable<DB['assemblyResolution']>, 'countyCode' | 'resolvedAt'>) => work.db.insertInto('assemblyResolution').values({ ...resolution, countyCode: work.county, resolvedAt: work.now }).execute()
export const findResolution = (work: Work, id: string) => work.db.selectFrom('assemblyResolution').select(['id', 'topicId', 'assemblyId']).where('id', '=', id).executeTakeFirst()
export const noteExists = async (work: Work, id: string): Promise<boolean> => (await work.db.selectFrom('needNote').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
export const openItemOf = (work: Work, { needId, projectId }: { needId: string | null; projectId: string | null }) =>
  work.db.selectFrom('claimItem').select('id').where('status', '=', 'open').where((eb) => (needId ? eb('needId', '=', needId) : eb('projectId', '=', projectId))).executeTakeFirst()

/** Claims of the place: what runs, what is late, what was delivered since the last meeting. */
export const claimsFor = async (work: Work, area: string, since: Date | null) => {
  const today = dayOf(work.now)
  const here = work.db.selectFrom('claim').innerJoin('claimItem', 'claimItem.id', 'claim.itemId').innerJoin('organisation', 'organisation.id', 'claim.organisationId').where(withinAreas<'claim'>([area], 'claim.areaCode') as never)
  const delivered = sql<boolean>`claim.status = 'delivered' and claim.checked_at >= ${since ?? new Date(0)}`
  const figures = await here.select([sql<number>`count(*) filter (where claim.status in ('made', 'confirmed', 'reported'))::int`.as('open'), sql<number>`count(*) filter (where claim.status = 'confirmed' and claim.due_on < ${today})::int`.as('late'), sql<number>`count(*) filter (where ${delivered})::int`.as('deliveredSince')]).executeTakeFirstOrThrow()
  const rows = await here.select(['claimItem.title', 'organisation.name as organisationName', 'claim.quantity', 'claimItem.unit', 'claim.status', 'claim.dueOn']).where((eb) => eb.or([eb('claim.status', 'in', ['made', 'confirmed', 'reported']), delivered])).orderBy('claim.madeAt').orderBy('claim.id').limit(40).execute()
  return { ...figures, rows: rows.map((row) => ({ ...row, late: row.status === 'confirmed' && row.dueOn !== null && row.dueOn < today })) }
}

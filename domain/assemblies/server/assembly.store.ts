import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Assembly, AssemblyList, MemberSeat, SetMembers, SetTopics, Topic } from '#domain/assemblies/assembly.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Meetings of one's areas; a unit reads those it was called to. */
const visibleAssemblies = (work: Work, permission: Permission = 'assembly.read') => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return work.db.selectFrom('assembly').innerJoin('area', 'area.code', 'assembly.areaCode').where((eb) => {
    const within = withinAreas<'assembly'>(areas, 'assembly.areaCode')(eb as never)
    if (organisations.length === 0) return within
    return eb.or([within, eb.and([eb('assembly.status', '<>', 'preparing'), eb.exists(eb.selectFrom('assemblyMember').select('assemblyMember.assemblyId').whereRef('assemblyMember.assemblyId', '=', 'assembly.id').where('assemblyMember.organisationId', 'in', organisations))])])
  })
}

const counted = (table: string, condition = sql`true`) => sql<number>`(select count(*)::int from ${sql.table(table)} as counted where counted.assembly_id = assembly.id and ${condition})`
const withFigures = (work: Work, permission: Permission = 'assembly.read') => visibleAssemblies(work, permission)
  .select(['assembly.id', 'assembly.areaCode', 'area.name as areaName', 'assembly.startsAt', 'assembly.place', 'assembly.hostName', 'assembly.recorderName', 'assembly.status', 'assembly.version', 'assembly.minutes', 'assembly.calledAt', 'assembly.heldAt', 'assembly.closedAt', 'assembly.month'])
  .select([counted('assembly_topic').as('topics'), counted('assembly_member').as('members'), counted('assembly_member', sql`counted.attended`).as('attended'), counted('assembly_resolution').as('resolutions')])
export type AssemblyRow = Awaited<ReturnType<ReturnType<typeof withFigures>['executeTakeFirstOrThrow']>>

export const rowShown = (work: Work, { minutes: _minutes, calledAt: _called, heldAt: _held, closedAt: _closed, ...row }: AssemblyRow): Assembly =>
  ({ ...row, month: row.month.slice(0, 7), startsAt: row.startsAt.toISOString(), mayManage: mayIn(work.actor, 'assembly.manage', row.areaCode) })

export const listAssemblies = async (work: Work, { cursor, limit = 50, area, status }: AssemblyList) => {
  let query = withFigures(work).orderBy('assembly.month', 'desc').orderBy('assembly.id', 'desc').limit(limit + 1)
  if (area) query = query.where(withinAreas<'assembly'>([area], 'assembly.areaCode') as never)
  if (status) query = query.where('assembly.status', 'in', status)
  if (cursor) {
    const [month, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('assembly.month', 'assembly.id'), '<', eb.tuple(month, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.month, row.id])
  return { rows: rows.map((row) => rowShown(work, row)), next }
}

export const theAssembly = async (work: Work, id: string, permission: Permission = 'assembly.read'): Promise<AssemblyRow> => {
  const row = await withFigures(work, permission).where('assembly.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('assembly')
  return row
}

/** False when this month has one already, or the id is taken. */
export const addAssembly = async (work: Work, assembly: Omit<Insertable<DB['assembly']>, 'countyCode' | 'createdAt'>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('assembly').values({ ...assembly, countyCode: work.county, createdAt: work.now }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
export const changeAssembly = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['assembly']>): Promise<void> =>
  oneRow(await work.db.updateTable('assembly').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** Whoever closes it meanwhile waits until what is being resolved stands. */
export const holdRow = (work: Work, id: string) => work.db.selectFrom('assembly').select('id').where('id', '=', id).forUpdate().execute()

/** The one before, whose results the packet begins with. */
export const lastAssembly = (work: Work, { areaCode, month }: Pick<AssemblyRow, 'areaCode' | 'month'>) =>
  work.db.selectFrom('assembly').select(['id', 'month', 'startsAt']).where('areaCode', '=', areaCode).where('month', '<', month).where('status', 'in', ['held', 'closed']).orderBy('month', 'desc').limit(1).executeTakeFirst()

const topicColumns = ['id', 'source', 'title', 'words', 'needId', 'resourceId', 'projectId', 'handoverId', 'claimId', 'gridCode'] as const
export const topicsOf = (work: Work, assemblyId: string): Promise<Topic[]> => work.db.selectFrom('assemblyTopic').select(topicColumns).where('assemblyId', '=', assemblyId).orderBy('ordinal').orderBy('id').execute()
export const theTopic = (work: Work, id: string) => work.db.selectFrom('assemblyTopic').select([...topicColumns, 'assemblyId']).where('id', '=', id).executeTakeFirst()

/** The topics become exactly these, in this order. False when one of the ids stands elsewhere. */
export const putTopics = async (work: Work, assemblyId: string, topics: SetTopics['topics']): Promise<boolean> => {
  await work.db.deleteFrom('assemblyTopic').where('assemblyId', '=', assemblyId).where('id', 'not in', topics.length > 0 ? topics.map(({ id }) => id) : [assemblyId]).execute()
  if (topics.length === 0) return true
  const rows = topics.map(({ needId = null, resourceId = null, projectId = null, handoverId = null, claimId = null, gridCode = null, words = null, ...topic }, ordinal) => ({ ...topic, words, needId, resourceId, projectId, handoverId, claimId, gridCode, ordinal, assemblyId, countyCode: work.county }))
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('assemblyTopic').values(rows)
    .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ ordinal: eb.ref('excluded.ordinal'), title: eb.ref('excluded.title'), words: eb.ref('excluded.words') })).where('assemblyTopic.assemblyId', '=', assemblyId)).executeTakeFirst()
  return numInsertedOrUpdatedRows === BigInt(topics.length)
}
export const resolvedTopics = async (work: Work, assemblyId: string): Promise<Set<string>> => new Set((await work.db.selectFrom('assemblyResolution').select('topicId').distinct().where('assemblyId', '=', assemblyId).execute()).map(({ topicId }) => topicId))

/** Which rows of the lists a topic may point at: those the asker sees there; a danger is none. */
export const rowsOfTopic = async (work: Work, topic: Partial<Topic>): Promise<{ personName: string | null; found: boolean; danger: boolean }> => {
  const of = (permission: Permission) => scopeOf(work.actor, permission).areas
  const seen = async (table: 'resourceOffer' | 'serviceProject' | 'handover' | 'claim', id: string, permission: Permission): Promise<boolean> =>
    (await work.db.selectFrom(table).select('id').where('id', '=', id).where(withinAreas<never>(of(permission), `${table}.areaCode` as never) as never).executeTakeFirst()) !== undefined
  const needId = topic.needId
  const need = needId ? await work.db.selectFrom('need').select(['personName', 'danger']).where('id', '=', needId).where(withinAreas<'need'>(of('need.read'), 'areaCode')).executeTakeFirst() : undefined
  const checks = [
    needId ? need !== undefined : true, topic.resourceId ? await seen('resourceOffer', topic.resourceId, 'resource.read') : true, topic.projectId ? await seen('serviceProject', topic.projectId, 'project.read') : true,
    topic.handoverId ? await seen('handover', topic.handoverId, 'handover.read') : true, topic.claimId ? await seen('claim', topic.claimId, 'claim.read') : true,
    topic.gridCode ? of('grid.read').some((area) => topic.gridCode!.startsWith(area)) && (await work.db.selectFrom('area').select('code').where('code', '=', topic.gridCode).executeTakeFirst()) !== undefined : true,
  ]
  return { personName: need?.personName ?? null, danger: need?.danger ?? false, found: checks.every(Boolean) }
}

export const membersOf = (work: Work, assemblyId: string) =>
  work.db.selectFrom('assemblyMember').innerJoin('organisation', 'organisation.id', 'assemblyMember.organisationId').select(['assemblyMember.organisationId', 'organisation.name as organisationName', 'assemblyMember.seat', 'assemblyMember.personName', 'assemblyMember.attended'])
    .where('assemblyId', '=', assemblyId).orderBy(sql`array_position(array['committee_member', 'unit', 'station', 'team'], assembly_member.seat)`).orderBy('organisation.name').execute()

export const putMembers = async (work: Work, assemblyId: string, members: SetMembers['members']): Promise<void> => {
  await work.db.deleteFrom('assemblyMember').where('assemblyId', '=', assemblyId).execute()
  if (members.length > 0) await work.db.insertInto('assemblyMember').values(members.map(({ personName = null, attended = null, ...member }) => ({ ...member, personName, attended, assemblyId, countyCode: work.county }))).execute()
}
export const unitsThere = async (work: Work, ids: string[]): Promise<Set<string>> =>
  ids.length === 0 ? new Set() : new Set((await work.db.selectFrom('organisation').select('id').where('id', 'in', ids).where('status', '=', 'active').execute()).map(({ id }) => id))

const MOST_CALLED = 40
/** Who is called unless somebody says otherwise: part-time members and units of the ledger, the stations that serve the place. */
export const usualMembers = async (work: Work, areaCode: string): Promise<{ organisationId: string; seat: MemberSeat; personName: string | null }[]> => {
  const partners = await work.db.selectFrom('partner').innerJoin('organisation', 'organisation.id', 'partner.organisationId').distinctOn('partner.organisationId').select(['partner.organisationId', 'partner.committeeMemberName', 'partner.contactName'])
    .where(withinAreas<'partner' | 'organisation'>([areaCode], 'partner.areaCode') as never).where('partner.status', '=', 'active').where('organisation.status', '=', 'active')
    .where((eb) => (areaCode.length === 12 ? sql<boolean>`true` : eb('partner.committeeMemberName', 'is not', null))).orderBy('partner.organisationId').orderBy('partner.createdAt').limit(MOST_CALLED).execute()
  const stations = await work.db.selectFrom('organisation').select('id').where('kind', 'in', ['social_work_station', 'social_work_agency']).where('status', '=', 'active').where('areaCode', 'in', [areaCode, areaCode.slice(0, 9)]).orderBy('name').limit(10).execute()
  const known = new Set(partners.map(({ organisationId }) => organisationId))
  return [
    ...partners.map(({ organisationId, committeeMemberName, contactName }) => ({ organisationId, seat: committeeMemberName ? ('committee_member' as const) : ('unit' as const), personName: committeeMemberName ?? contactName })),
    ...stations.filter(({ id }) => !known.has(id)).map(({ id }) => ({ organisationId: id, seat: 'station' as const, personName: null })),
  ]
}

export const additionsOf = (work: Work, assemblyId: string) => work.db.selectFrom('assemblyAddition').select(['id', 'text', 'byName', 'at']).where('assemblyId', '=', assemblyId).orderBy('at').orderBy('id').execute()
export const putAddition = async (work: Work, addition: { id: string; assemblyId: string; text: string }): Promise<boolean> =>
  (await work.db.insertInto('assemblyAddition').values({ ...addition, countyCode: work.county, byName: work.actor.name, at: work.now }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n

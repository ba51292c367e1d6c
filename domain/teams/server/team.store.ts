import { type SelectQueryBuilder, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import type { Team, TeamList } from '#domain/teams/team.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { inParts, insertMany } from '#kit/server/insert-many.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Teams of one's areas, and those that one leads. */
const visibleTeams = (work: Work, permission: Permission) => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return work.db.selectFrom('team').innerJoin('organisation', 'organisation.id', 'team.organisationId').where((eb) => {
    const within = withinAreas<'organisation'>(areas, 'organisation.areaCode')(eb as never)
    return organisations.length > 0 ? eb.or([within, eb('organisation.id', 'in', organisations)]) : within
  })
}

const withNames = (query: SelectQueryBuilder<DB, 'team' | 'organisation', object>) =>
  query.innerJoin('area', 'area.code', 'organisation.areaCode').leftJoin('person as leader', 'leader.id', 'team.leaderId').leftJoin('person as mentor', 'mentor.id', 'team.mentorId')
    .select(['organisation.id', 'organisation.name', 'organisation.areaCode', 'area.name as areaName', 'team.kind', 'team.fields', 'team.leaderId', 'leader.name as leaderName', 'leader.areaCode as leaderArea', 'team.mentorId', 'mentor.name as mentorName', 'organisation.status'])
    .select((eb) => eb.selectFrom('teamMember').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('teamMember.teamId', '=', 'team.organisationId').as('members'))

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['executeTakeFirstOrThrow']>>
/** Social workers are known by name; a leader is a volunteer and masked like one. */
const shown = (work: Work) => ({ leaderArea, ...row }: Row): Team => ({
  ...row, fields: row.fields as Team['fields'], members: row.members ?? 0, leaderName: row.leaderName === null ? null : row.leaderId === work.actor.personId ? row.leaderName : nameFor(work, row.leaderName, leaderArea ?? row.areaCode),
})

export const listTeams = async (work: Work, { cursor, limit = 50, area, field, search }: TeamList) => {
  let query = withNames(visibleTeams(work, 'team.read')).where('organisation.status', '=', 'active').orderBy('organisation.name').orderBy('organisation.id').limit(limit + 1)
  if (area) query = query.where(withinAreas<'organisation'>([area], 'organisation.areaCode') as never)
  if (field) query = query.where(sql<boolean>`${field} = any(team.fields)`)
  if (search) query = query.where('organisation.name', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`)
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('organisation.name', 'organisation.id'), '>', eb.tuple(name, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.name, row.id])
  return { rows: rows.map(shown(work)), next }
}

export const theTeam = async (work: Work, id: string, permission: Permission = 'team.read'): Promise<Team> => {
  const row = await withNames(visibleTeams(work, permission)).where('organisation.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('team')
  return shown(work)(row)
}

export const changeTeam = async (work: Work, id: string, change: Updateable<DB['team']>): Promise<void> =>
  oneRow(await work.db.updateTable('team').set(change).where('organisationId', '=', id).execute())

/** Team rows for organisations that have none yet. */
export const addTeams = async (work: Work, ids: string[]): Promise<void> => {
  if (ids.length > 0) await work.db.insertInto('team').values(ids.map((organisationId) => ({ organisationId, countyCode: work.county }))).onConflict((conflict) => conflict.column('organisationId').doNothing()).execute()
}

/** Answers how many memberships were new, by team. */
export const addMembers = async (work: Work, members: { teamId: string; volunteerId: string }[]): Promise<Map<string, number>> => {
  const added = new Map<string, number>()
  for (const some of inParts(members)) {
    const rows = await insertMany(work.db, 'teamMember', some.map((member) => ({ ...member, countyCode: work.county }))).onConflict((conflict) => conflict.columns(['teamId', 'volunteerId']).doNothing()).returning('teamId').execute()
    for (const { teamId } of rows) added.set(teamId, (added.get(teamId) ?? 0) + 1)
  }
  return added
}

/** Another leader or guiding social worker, where this one (or nobody) was. */
export const changeHead = (work: Work, as: 'leaderId' | 'mentorId', ids: string[], fromId: string | null, toId: string | null) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('team').set({ [as]: toId }).where('organisationId', 'in', ids).where(as, fromId === null ? 'is' : '=', fromId).returning('organisationId').execute()

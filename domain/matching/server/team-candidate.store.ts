import { sql } from 'kysely'
import { withinAreas } from '#domain/access/server/within.ts'
import type { TeamCandidate } from '#domain/matching/rank.ts'
import type { Role } from '#domain/matching/matching.rules.ts'
import { weekOf } from '#domain/volunteers/volunteer.rules.ts'
import type { Work } from '#kit/server/work.ts'

const NEAREST_TEAMS = 12

/** The nearest teams within reach, with how many of their members could do this and have the time, or have not been asked about it. */
export const teamsNear = async (work: Work, { outer, areaCode, wish, personId }: { outer: string; areaCode: string; wish: Role; personId: string | null }): Promise<TeamCandidate[]> => {
  const near = await work.db.selectFrom('team').innerJoin('organisation', 'organisation.id', 'team.organisationId').innerJoin('area', 'area.code', 'organisation.areaCode')
    .select(['organisation.id as teamId', 'organisation.name', 'organisation.areaCode', 'area.name as areaName'])
    .where('organisation.status', '=', 'active').where((eb) => eb.or([withinAreas<'organisation'>([outer], 'organisation.areaCode')(eb as never), eb('organisation.areaCode', 'in', above(areaCode))]))
    .orderBy(sql`case when left(organisation.area_code, 12) = ${areaCode.slice(0, 12)} then 0 when left(organisation.area_code, 9) = ${areaCode.slice(0, 9)} then 1 else 2 end`).orderBy('organisation.id').limit(NEAREST_TEAMS).execute()
  if (near.length === 0) return []
  const ids = near.map(({ teamId }) => teamId)
  const [hands, past] = await Promise.all([handsOf(work, ids, wish), teamHistory(work, ids, wish, personId)])
  return near.map((team) => ({ ...team, members: 0, able: 0, free: 0, servedThisPerson: 0, lastServedAt: null, thisWeek: 0, ...hands.get(team.teamId), ...past.get(team.teamId) }))
}

const above = (code: string): string[] => [6, 9, 12, 15].filter((length) => length <= code.length).map((length) => code.slice(0, length))

const handsOf = async (work: Work, ids: string[], { skill, qualification, language, blocks }: Role) => {
  const rows = await work.db.selectFrom('teamMember').innerJoin('volunteer', 'volunteer.id', 'teamMember.volunteerId').groupBy('teamMember.teamId')
    .select(['teamMember.teamId', sql<number>`count(*)::integer`.as('members'), sql<number>`count(*) filter (where ${able(skill, qualification, language)})::integer`.as('able'),
      sql<number>`count(*) filter (where ${able(skill, qualification, language)} and ${hasTime(blocks)})::integer`.as('free')])
    .where('teamMember.teamId', 'in', ids).where('volunteer.status', '=', 'active').execute()
  return new Map(rows.map(({ teamId, ...counts }) => [teamId, counts]))
}

const able = (skill: string | undefined, qualification: string | undefined, language: string | undefined) => sql`(${sql.join([
  sql`true`, ...(skill ? [sql`volunteer.skills @> array[${skill}]::text[]`] : []), ...(qualification ? [sql`volunteer.qualifications @> array[${qualification}]::text[]`] : []),
  ...(language && language !== 'chinese' ? [sql`exists (select from person where person.id = volunteer.person_id and person.languages @> array[${language}]::text[])`] : []),
], sql` and `)})`

/** Blocks are counted from one in the database. */
const hasTime = (blocks: readonly number[]) => sql`(volunteer.blocks is null or (${sql.join(blocks.map((block) => sql`volunteer.blocks[${sql.lit(block + 1)}]`), sql` and `)}))`

const teamHistory = async (work: Work, ids: string[], { startsAt }: Role, personId: string | null) => {
  const week = weekOf(startsAt)
  const rows = await work.db.selectFrom('activity').leftJoin('need', 'need.id', 'activity.needId').groupBy('activity.leaderTeamId').where('activity.leaderTeamId', 'in', ids).where('activity.status', '<>', 'cancelled')
    .select(['activity.leaderTeamId as teamId', sql<number>`(count(*) filter (where need.person_id = ${personId} and activity.status = 'ended'))::integer`.as('servedThisPerson'),
      sql<Date | null>`max(activity.ends_at) filter (where activity.status = 'ended')`.as('lastServedAt'), sql<number>`(count(*) filter (where activity.starts_at >= ${week.from} and activity.starts_at < ${week.to}))::integer`.as('thisWeek')]).execute()
  return new Map(rows.map(({ teamId, ...past }) => [teamId!, past]))
}

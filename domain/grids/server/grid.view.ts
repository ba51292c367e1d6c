import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permission, Role } from '#domain/access/access.contract.ts'
import { roleRules, scopeOf } from '#domain/access/access.rules.ts'
import type { Work } from '#kit/server/work.ts'

/** Grids of one's areas, and those whose team one leads. `grid` and `trio` are the aliases of the query it stands in. */
export const reachingGrids = (work: Work, permission: Permission = 'grid.read'): RawBuilder<SqlBool> => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  const teams = organisations.length > 0 ? [sql<SqlBool>`trio.team_id = any(${organisations}::uuid[])`] : []
  const ways = [...areas.map((area) => inside(sql.ref('grid.code'), area)), ...teams]
  return ways.length > 0 ? sql<SqlBool>`(${sql.join(ways, sql` or `)})` : sql<SqlBool>`false`
}

export const inside = (column: RawBuilder<unknown>, area: string): RawBuilder<SqlBool> => sql<SqlBool>`(${column} >= ${area} and ${column} < ${`${area}~`})`

const actors = (Object.keys(roleRules) as Role[]).filter((role) => roleRules[role].may.includes('grid.act'))
/** Somebody who can be reached and can answer: an account in use with a role in force that may. */
const accountOf = (condition: RawBuilder<SqlBool>, today: string): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from account join role_assignment as held on held.account_id = account.id
  where account.status = 'active' and held.role = any(${actors}::text[]) and held.ended_at is null and held.from_on <= ${today} and (held.to_on is null or held.to_on >= ${today}) and ${condition})`

/** For a query with `trio`: which of the three can be reached. */
export const secretaryReached = (today: string) => accountOf(sql<SqlBool>`account.person_id = trio.branch_secretary_id`, today)
export const workerReached = (today: string) => accountOf(sql<SqlBool>`account.person_id = trio.social_worker_id`, today)
export const teamReached = (today: string) => accountOf(sql<SqlBool>`(account.person_id = trio.team_leader_id or (held.role = 'team_leader' and held.organisation_id = trio.team_id))`, today)

/** When a service last came to the grid. */
export const lastServed = sql<string | null>`(select (max(activity.starts_at) at time zone 'Asia/Shanghai')::date from activity where activity.area_code = grid.code and activity.status in ('ongoing', 'ended'))`

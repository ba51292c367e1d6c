import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Work } from '#kit/server/work.ts'

const EXACT_UP_TO = 10_000

interface List { table: string; permission: Permission; stands: RawBuilder<SqlBool> }
const needs: List = { table: 'need', permission: 'need.read', stands: sql<SqlBool>`status not in ('closed', 'declined', 'merged')` }
const resources: List = { table: 'resource_offer', permission: 'resource.read', stands: sql<SqlBool>`status = 'available'` }
const projects: List = { table: 'service_project', permission: 'project.read', stands: sql<SqlBool>`status in ('running', 'midterm', 'final_eval')` }

/** 需求, 资源, 项目 side by side: how many stand open, when each was last filed, and whose list it is (8-office §1). */
export const countThreeLists = async (work: Work, { area }: { area?: string | undefined }) => {
  const [ofNeeds, ofResources, ofProjects, owners] = await Promise.all([stateOf(work, needs, area), stateOf(work, resources, area), stateOf(work, projects, area), ownersIn(work, area)])
  const named = (kind: string): string[] => owners.filter((owner) => owner.kind === kind).map(({ name }) => name)
  return {
    needs: { ...ofNeeds, owner: 'station' as const, ownerNames: named('social_work_station') },
    resources: { ...ofResources, owner: 'party_organisation' as const, ownerNames: named('party_org') },
    projects: { ...ofProjects, owner: 'teams' as const, ownerNames: named('volunteer_team') },
  }
}

const stateOf = async (work: Work, { table, permission, stands }: List, area: string | undefined) => {
  const here = sql<SqlBool>`${reaching(scopeOf(work.actor, permission).areas)} and ${area ? reaching([area]) : sql`true`}`
  const { rows } = await sql<{ count: number; lastFilingOn: string | null }>`
    select (select count(*) from (select from ${sql.table(table)} where ${here} and ${stands} limit ${EXACT_UP_TO + 1}) as counted) as count,
      (select max(filing_on) from ${sql.table(table)} where ${here}) as last_filing_on`.execute(work.db)
  const { count, lastFilingOn } = rows[0]!
  return { count: Math.min(count, EXACT_UP_TO), more: count > EXACT_UP_TO, lastFilingOn }
}

const reaching = (areas: readonly string[]): RawBuilder<SqlBool> =>
  areas.length === 0 ? sql`false` : sql`(${sql.join(areas.map((area) => sql`(area_code >= ${area} and area_code < ${`${area}~`})`), sql` or `)})`

/** The station may serve a whole street: it is looked for above the area too. */
const ownersIn = (work: Work, area: string | undefined) => {
  const asked = area ? [area] : scopeOf(work.actor, 'project.read').areas
  if (asked.length !== 1) return Promise.resolve([])
  const above = [6, 9, 12].filter((length) => length < asked[0]!.length).map((length) => asked[0]!.slice(0, length))
  return work.db.selectFrom('organisation').select(['kind', 'name']).where('status', '=', 'active').where('kind', 'in', ['social_work_station', 'party_org', 'volunteer_team'])
    .where((eb) => eb.or([withinAreas<'organisation'>(asked, 'areaCode')(eb), ...(above.length > 0 ? [eb.and([eb('areaCode', 'in', above), eb('kind', '=', 'social_work_station')])] : [])])).orderBy('name').limit(20).execute()
}

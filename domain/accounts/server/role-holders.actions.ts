import { sql } from 'kysely'
import type { Role } from '#domain/access/access.contract.ts'
import { within } from '#domain/access/server/within.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { grantsOf } from './sessions.ts'

/** A role assignment in force today, of an account that is active. */
const inForce = (today: string) => sql`role_assignment.ended_at is null and role_assignment.from_on <= ${today} and (role_assignment.to_on is null or role_assignment.to_on >= ${today}) and exists (select from account where account.id = role_assignment.account_id and account.status = 'active')`

/** Communities of some areas in which nobody holds a role any more: what waits there waits for nobody. */
export const communitiesWithout = async (work: Work, role: Role, areas: readonly string[]): Promise<string[]> => {
  if (areas.length === 0) return []
  const { rows } = await sql<{ code: string }>`
    select area.code from area where area.kind = 'community' and area.county_code = ${work.county} and ${within(areas, 'area.code')}
      and not exists (select from role_assignment, unnest(role_assignment.area_codes) as held (code) where role_assignment.role = ${role} and ${inForce(dayOf(work.now))} and (starts_with(area.code, held.code) or starts_with(held.code, area.code)))`.execute(work.db)
  return rows.map(({ code }) => code)
}

/** Units for which nobody answers any more. */
export const organisationsWithout = (work: Work, role: Role) =>
  sql<boolean>`not exists (select from role_assignment where role_assignment.role = ${role} and role_assignment.organisation_id = handover.to_organisation_id and ${inForce(dayOf(work.now))})`

/** Whether the person a row names still holds one of these roles for the row's place; as SQL over `person` and `area` columns. */
export const stillHolds = (work: Work, roles: readonly Role[], person: string, area: string) =>
  sql<boolean>`exists (select from role_assignment join account on account.id = role_assignment.account_id, unnest(role_assignment.area_codes) as held (code)
    where account.person_id = ${sql.ref(person)} and role_assignment.role = any(${roles as string[]}::text[]) and ${inForce(dayOf(work.now))} and starts_with(${sql.ref(area)}, held.code))`

/** The same work with the roles of this very moment: a role that ended a second ago is gone, whatever the session still remembers. */
export const withRolesOfNow = async (work: Work): Promise<Work> => {
  const { accountId, grants: known } = work.actor
  if (!accountId || known.length === 0) return work
  const now = await grantsOf(work.db, accountId, work.now)
  const same = (a: (typeof known)[number], b: (typeof known)[number]): boolean => a.role === b.role && a.organisationId === b.organisationId && a.areas.join() === b.areas.join()
  const grants = known.filter((grant) => now.some((one) => same(one, grant)))
  return grants.length === known.length ? work : { ...work, actor: { ...work.actor, grants } }
}

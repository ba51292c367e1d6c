import { sql } from 'kysely'
import type { Role } from '#domain/access/access.contract.ts'
import type { Receiver } from '#domain/successions/succession.contract.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { areaNames } from './held.store.ts'

interface Asked { roles: readonly Role[]; exceptPersonId: string | null; until?: string | null; personIds?: readonly string[] }

/** Whoever holds one of these roles in force, and still does after a day; with what they already carry. One line a role. */
export const holdersOf = async (work: Work, { roles, exceptPersonId, until, personIds }: Asked): Promise<Receiver[]> => {
  if (roles.length === 0 || personIds?.length === 0) return []
  const today = dayOf(work.now)
  const last = until && until > today ? until : today
  const rows = await work.db.selectFrom('roleAssignment').innerJoin('account', 'account.id', 'roleAssignment.accountId').innerJoin('person', 'person.id', 'account.personId')
    .select(['person.id as personId', 'person.name', 'roleAssignment.role', 'roleAssignment.areaCodes as areas', 'roleAssignment.organisationId'])
    .where('roleAssignment.role', 'in', [...roles]).where('roleAssignment.endedAt', 'is', null).where('roleAssignment.fromOn', '<=', today).where('account.status', 'in', ['active', 'invited'])
    .where((eb) => eb.or([eb('roleAssignment.toOn', 'is', null), until ? eb('roleAssignment.toOn', '>', last) : eb('roleAssignment.toOn', '>=', last)]))
    .$if(exceptPersonId !== null, (some) => some.where('person.id', '<>', exceptPersonId!)).$if(personIds !== undefined, (some) => some.where('person.id', 'in', [...personIds!]))
    .orderBy('person.name').orderBy('person.id').execute()
  const loads = await loadsOf(work, [...new Set(rows.map(({ personId }) => personId))])
  const names = await areaNames(work, rows.flatMap(({ areas }) => areas))
  return rows.map((row) => ({ ...row, role: row.role as Role, areaNames: row.areas.map((code) => names.get(code) ?? code), load: loads.get(row.personId) ?? 0 }))
}

/** Open needs somebody is responsible for, and services they guide. */
const loadsOf = async (work: Work, personIds: string[]): Promise<Map<string, number>> => {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<{ personId: string; load: number }>`
    select asked.id as person_id,
      (select count(*) from need where responsible_id = asked.id and status not in ('closed', 'declined', 'merged'))::int
      + (select count(*) from service_order where guide_id = asked.id and status not in ('finished', 'cancelled'))::int as load
    from unnest(${personIds}::uuid[]) as asked (id)`.execute(work.db)
  return new Map(rows.map(({ personId, load }) => [personId, load]))
}

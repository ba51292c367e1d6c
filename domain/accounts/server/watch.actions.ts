import type { Role } from '#domain/access/access.contract.ts'
import { needsSecondFactor, scopeOf } from '#domain/access/access.rules.ts'
import { ROLES } from '#domain/access/access.contract.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { addDays, dayOf, instantAt, minutesBetween } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

const staffRoles = ROLES.filter(needsSecondFactor)
const MOST = 200

const people = (work: Work) =>
  work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId').innerJoin('roleAssignment', 'roleAssignment.accountId', 'account.id')
    .where(withinAreas<'account' | 'person'>(scopeOf(work.actor, 'account.manage').areas, 'person.areaCode')).where('roleAssignment.endedAt', 'is', null).where('roleAssignment.role', 'in', staffRoles)

/** Staff accounts that nobody has signed in with for so many days: a key that lies about. */
export const quietAccounts = async (work: Work, days: number) => {
  const since = instantAt(addDays(dayOf(work.now), -days))
  const rows = await people(work).select(['account.id', 'account.loginName', 'account.createdAt', 'person.name', 'roleAssignment.role']).where('account.status', '=', 'active').where('account.createdAt', '<', since).orderBy('account.createdAt').execute()
  const seen = await lastSeen(work, [...new Set(rows.map(({ id }) => id))])
  const quiet = [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ id }) => (seen.get(id)?.getTime() ?? 0) < since.getTime())
  return quiet.slice(0, MOST).map(({ id, loginName, createdAt, name }) => ({
    accountId: id, personName: name, loginName, roles: rows.filter((row) => row.id === id).map(({ role }) => role as Role), lastSeenAt: seen.get(id)?.toISOString() ?? null,
    days: Math.floor(minutesBetween(seen.get(id) ?? createdAt, work.now) / 1440),
  }))
}

// Sessions are the owner's alone: the role that works for a county may not read them.
const lastSeen = async (work: Work, accountIds: string[]): Promise<Map<string, Date>> => {
  if (accountIds.length === 0) return new Map()
  const rows = await work.front.selectFrom('session').select((eb) => ['accountId', eb.fn.max('lastSeenAt').as('at')]).where('accountId', 'in', accountIds).groupBy('accountId').execute()
  return new Map(rows.map(({ accountId, at }) => [accountId, at as Date]))
}

/** Roles that end within so many days. */
export const endingRoles = async (work: Work, days: number) => {
  const today = dayOf(work.now)
  const rows = await people(work).select(['roleAssignment.id as assignmentId', 'account.id as accountId', 'person.name as personName', 'roleAssignment.role', 'roleAssignment.toOn'])
    .where('roleAssignment.toOn', '>=', today).where('roleAssignment.toOn', '<=', addDays(today, days)).orderBy('roleAssignment.toOn').orderBy('roleAssignment.id').limit(MOST).execute()
  return rows.map(({ role, toOn, ...row }) => ({ ...row, role: role as Role, toOn: toOn!, days: Math.round(minutesBetween(instantAt(today), instantAt(toOn!)) / 1440) }))
}

import type { Kysely } from 'kysely'
import { createHash } from 'node:crypto'
import type { DB } from '#database/schema.generated.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { LOCK_MINUTES } from '#domain/accounts/account.rules.ts'
import { ipPrefix } from './sessions.ts'

/** Sign-in comes before any county is known, so this looks past the fence by login name alone. */
export const findForSignIn = (db: Kysely<DB>, loginName: string) =>
  db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id', 'account.countyCode', 'account.passwordHash', 'account.passwordSetAt', 'account.totpSecret', 'account.totpConfirmedAt', 'account.totpLastStep', 'account.status', 'account.endedWithRole', 'person.name', 'account.loginName', 'account.earlierPasswordHashes'])
    .where((eb) => eb(eb.fn<string>('lower', ['account.loginName']), '=', loginName.toLowerCase())).executeTakeFirst()

export const theOwnAccount = async (work: Work) => {
  const account = await work.front.selectFrom('account').selectAll().where('id', '=', work.actor.accountId!).executeTakeFirst()
  if (!account) throw notFound('account')
  return account
}

/** Accounts of people who live or work in the asker's areas. */
const visibleAccounts = (work: Work) =>
  work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId')
    .where(withinAreas<'account' | 'person'>(scopeOf(work.actor, 'account.manage').areas, 'person.areaCode'))

export const theAccount = async (work: Work, id: string, permission: 'account.manage' | 'role.assign' = 'account.manage') => {
  const account = await work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id', 'account.personId', 'account.status', 'account.endedWithRole', 'account.loginName', 'person.areaCode'])
    .where('account.id', '=', id).where(withinAreas<'account' | 'person'>(scopeOf(work.actor, permission).areas, 'person.areaCode')).executeTakeFirst()
  if (!account) throw notFound('account')
  return account
}

export const listVisible = async (work: Work, { search, cursor, limit = 50 }: { search?: string | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = visibleAccounts(work).select(['account.id', 'account.personId', 'account.loginName', 'account.status', 'account.createdAt', 'person.name'])
    .orderBy('person.name').orderBy('account.id').limit(limit + 1)
  if (search) query = query.where((eb) => eb.or([eb('person.name', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`), eb('account.loginName', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`)]))
  if (cursor) {
    const [name, id] = readCursor(cursor, 2)
    query = query.where((eb) => eb(eb.refTuple('person.name', 'account.id'), '>', eb.tuple(String(name), String(id))))
  }
  return pageOf(await query.execute(), limit, (row) => [row.name, row.id])
}

export const rolesOf = (work: Work, accountIds: string[]) =>
  accountIds.length === 0 ? Promise.resolve([]) : work.db.selectFrom('roleAssignment').leftJoin('organisation', 'organisation.id', 'roleAssignment.organisationId')
    .select(['roleAssignment.id', 'accountId', 'role', 'areaCodes', 'organisationId', 'organisation.name as organisationName', 'fromOn', 'toOn', 'endedAt'])
    .where('accountId', 'in', accountIds).orderBy('fromOn').execute()

const nameHash = (loginName: string): Buffer => createHash('sha256').update(loginName.toLowerCase()).digest()

export const recentFailures = async (db: Kysely<DB>, loginName: string, ip: string, now: Date): Promise<number> => {
  const { count } = await db.selectFrom('loginFailure').select((eb) => eb.fn.countAll<number>().as('count'))
    .where('loginNameHash', '=', nameHash(loginName)).where('ipPrefix', '=', ipPrefix(ip)).where('at', '>', new Date(now.getTime() - LOCK_MINUTES * 60_000)).executeTakeFirstOrThrow()
  return count
}
export const noteFailure = (db: Kysely<DB>, accountId: string | null, loginName: string, ip: string, now: Date) =>
  db.insertInto('loginFailure').values({ accountId, loginNameHash: nameHash(loginName), ipPrefix: ipPrefix(ip), at: now }).execute()
export const clearFailures = (db: Kysely<DB>, loginName: string, ip: string) =>
  db.deleteFrom('loginFailure').where('loginNameHash', '=', nameHash(loginName)).where('ipPrefix', '=', ipPrefix(ip)).execute()

import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor, Grant, Role } from '#domain/access/access.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { needsSecondFactor } from '#domain/access/access.rules.ts'
import { settingOf } from '#domain/settings/server/setting.store.ts'
import { type SessionKind, sessionSpan } from '#domain/accounts/account.rules.ts'

const keyHash = (key: string): Buffer => createHash('sha256').update(key).digest()
const CACHE_MS = 5_000
const SEEN_EVERY_MS = 60_000

interface Known { actor: Actor; until: number }

/** `/24` of an IPv4, `/48` of an IPv6: enough to recognise a place, too little to follow a person. */
export const ipPrefix = (ip: string): string => (ip.includes(':') ? ip.split(':').slice(0, 3).join(':') : ip.split('.').slice(0, 3).join('.'))

export const openSession = async (
  db: Kysely<DB>,
  opened: { accountId: string; countyCode: string; kind: SessionKind; level: 'password' | 'second_factor'; device: string; ip: string; now: Date },
): Promise<{ key: string; maxAgeSeconds: number; id: string }> => {
  const key = randomBytes(32).toString('base64url')
  const span = sessionSpan[opened.kind]
  const absoluteUntil = new Date(opened.now.getTime() + span.absoluteHours * 3_600_000)
  const id = newId(opened.now.getTime())
  await db.insertInto('session').values({
    id, keyHash: keyHash(key), countyCode: opened.countyCode, accountId: opened.accountId, kind: opened.kind, level: opened.level, createdAt: opened.now, lastSeenAt: opened.now,
    idleMinutes: span.idleMinutes, absoluteUntil, device: opened.device, ipPrefix: ipPrefix(opened.ip), revokedAt: null,
  }).execute()
  return { key, maxAgeSeconds: span.absoluteHours * 3600, id }
}

/** Looks sessions up, remembering each for at most five seconds, so that a revoked one is out within five seconds everywhere. */
export const sessionBook = (ownerDb: () => Kysely<DB>, clock: () => Date) => {
  const known = new Map<string, Known>()

  const actorOf = async (key: string): Promise<Actor | null> => {
    const cached = known.get(key)
    const now = clock()
    if (cached && cached.until > Date.now()) return cached.actor
    known.delete(key)
    const session = await findSession(ownerDb(), key, now)
    if (!session) return remembering(key, await whoseAccountEnded(ownerDb(), key, now))
    if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) await ownerDb().updateTable('session').set({ lastSeenAt: now }).where('id', '=', session.id).execute()
    const found = await actorFor(ownerDb(), session.accountId, session.id, now)
    if (!found) return null
    const actor = session.level === 'password' ? await heldBack(ownerDb(), found, now) : found
    return remembering(key, actor)
  }
  const remembering = <A extends Actor | null>(key: string, actor: A): A => {
    if (known.size > 20_000) known.clear()
    if (actor) known.set(key, { actor, until: Date.now() + CACHE_MS })
    return actor
  }
  return { actorOf, forget: () => known.clear() }
}

const findSession = async (db: Kysely<DB>, key: string, now: Date) => {
  const session = await db.selectFrom('session').select(['id', 'accountId', 'lastSeenAt', 'idleMinutes', 'level'])
    .where('keyHash', '=', keyHash(key)).where('revokedAt', 'is', null).where('absoluteUntil', '>', now).executeTakeFirst()
  return session && now.getTime() - session.lastSeenAt.getTime() < session.idleMinutes * 60_000 ? session : undefined
}

/** A session that was closed because its account ended with its last role: whoever still works with it is told why, and can do nothing. */
const whoseAccountEnded = async (db: Kysely<DB>, key: string, now: Date): Promise<Actor | null> => {
  const row = await db.selectFrom('session').innerJoin('account', 'account.id', 'session.accountId').select(['account.id', 'account.personId', 'account.countyCode', 'session.id as sessionId'])
    .where('session.keyHash', '=', keyHash(key)).where('session.revokedAt', 'is not', null).where('session.absoluteUntil', '>', now).where('account.status', '=', 'ended').where('account.endedWithRole', '=', true).executeTakeFirst()
  return row ? { accountId: row.id, personId: row.personId, name: '', county: row.countyCode, grants: [], sessionId: row.sessionId, accountEnded: true } : null
}

/** Where the county asks for two factors, a password alone opens only the page that sets the second one up. */
const heldBack = async (db: Kysely<DB>, actor: Actor, now: Date): Promise<Actor> => {
  if (!actor.grants.some(({ role }) => needsSecondFactor(role))) return actor
  return (await settingOf(db, actor.county, 'secondFactor', now)) ? { ...actor, grants: [], awaitsSecondFactor: true } : actor
}

/** The account as it stands now: a role that ended this morning is already gone. */
export const actorFor = async (db: Kysely<DB>, accountId: string, sessionId: string | null, now: Date): Promise<Actor | null> => {
  const account = await db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId')
    .select(['account.id', 'account.personId', 'account.countyCode', 'person.name']).where('account.id', '=', accountId).where('account.status', '=', 'active').executeTakeFirst()
  if (!account) return null
  return { accountId: account.id, personId: account.personId, name: account.name, county: account.countyCode, sessionId, ...(await rolesAt(db, accountId, now)) }
}

/** How long one is told by name that a role has ended. */
const TOLD_FOR_DAYS = 60

/** The roles in force, and those that ended lately. */
const rolesAt = async (db: Kysely<DB>, accountId: string, now: Date): Promise<{ grants: Grant[]; ended: { role: Role; on: string }[] }> => {
  const today = dayOf(now)
  const rows = await db.selectFrom('roleAssignment').select(['role', 'areaCodes', 'organisationId', 'toOn', 'endedAt']).where('accountId', '=', accountId).where('fromOn', '<=', today)
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', new Date(now.getTime() - TOLD_FOR_DAYS * 86_400_000))])).orderBy('fromOn').orderBy('id').execute()
  const held = rows.filter(({ endedAt, toOn }) => endedAt === null && (toOn === null || toOn >= today))
  return {
    grants: held.map(({ role, areaCodes, organisationId }) => ({ role: role as Role, areas: areaCodes, organisationId })),
    ended: rows.filter((row) => !held.includes(row)).map(({ role, endedAt, toOn }) => ({ role: role as Role, on: endedAt ? dayOf(endedAt) : toOn! })),
  }
}

export const grantsOf = async (db: Kysely<DB>, accountId: string, now: Date): Promise<Grant[]> => (await rolesAt(db, accountId, now)).grants

export const revokeSessions = async (db: Kysely<DB>, accountId: string, now: Date, { except }: { except?: string | null } = {}): Promise<void> => {
  await db.updateTable('session').set({ revokedAt: now }).where('accountId', '=', accountId).where('revokedAt', 'is', null)
    .$if(Boolean(except), (query) => query.where('id', '!=', except!)).execute()
}

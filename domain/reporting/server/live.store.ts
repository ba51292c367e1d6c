import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'

export interface LinkedFact { seq: number; name: string; areaCode: string | null }

export const headOf = async (db: Kysely<DB>, county: string): Promise<number> =>
  (await db.selectFrom('factLink').select('seq').where('countyCode', '=', county).orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ?? 0

/** Facts that were linked after a place in the chain, in its order. */
export const factsAfter = (db: Kysely<DB>, county: string, seq: number, limit: number): Promise<LinkedFact[]> =>
  db.selectFrom('factLink').innerJoin('fact', 'fact.id', 'factLink.factId').select(['factLink.seq', 'fact.name', sql<string | null>`fact.detail ->> 'areaCode'`.as('areaCode')])
    .where('factLink.countyCode', '=', county).where('factLink.seq', '>', seq).orderBy('factLink.seq').limit(limit).execute()

/** Which of these sessions still hold. Being listened to does not count as being used: an unattended desk still signs out. */
export const sessionsHolding = async (owner: Kysely<DB>, ids: string[], now: Date): Promise<Set<string>> => {
  const rows = await owner.selectFrom('session').innerJoin('account', 'account.id', 'session.accountId').select('session.id')
    .where('session.id', 'in', ids).where('session.revokedAt', 'is', null).where('session.absoluteUntil', '>', now).where('account.status', '=', 'active')
    .where(sql<boolean>`session.last_seen_at + make_interval(mins => session.idle_minutes) > ${now}`).execute()
  return new Set(rows.map(({ id }) => id))
}

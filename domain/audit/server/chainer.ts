import { type KeyObject, sign } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { checkpointText, FIRST_HASH, linkHash, merkleRoot } from './chain.rules.ts'

const BATCH = 2_000
export const CHECKPOINT_FACTS = 1_000
export const CHECKPOINT_MINUTES = 10
const CHAINER_LOCK = 7_406_503

/**
 * Links committed facts into their counties' chains, in batches: a chain head locked inside each change would allow
 * a tenth of the changes a second. One chainer at a time, by advisory lock. Answers how many facts it linked.
 */
export const linkPendingFacts = (db: Kysely<DB>, now: Date): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${CHAINER_LOCK}) as got`.execute(transaction)
    if (!lock?.got) return 0
    const pending = await transaction.selectFrom('factPending').innerJoin('fact', 'fact.id', 'factPending.factId')
      .select(['factPending.place', 'fact.id', 'fact.countyCode', 'fact.name', 'fact.aboutId', 'fact.actorAccountId', 'fact.actorRole', 'fact.detail', 'fact.at'])
      .orderBy('factPending.place').limit(BATCH).execute()
    if (pending.length === 0) return 0
    const heads = await headsOf(transaction, [...new Set(pending.map(({ countyCode }) => countyCode))])
    const links = pending.map(({ place: _place, ...fact }) => {
      const head = heads.get(fact.countyCode)!
      head.hash = linkHash(head.hash, fact)
      head.seq += 1
      return { countyCode: fact.countyCode, seq: head.seq, factId: fact.id, hash: head.hash, linkedAt: now }
    })
    await transaction.insertInto('factLink').values(links).execute()
    await transaction.deleteFrom('factPending').where('place', 'in', pending.map(({ place }) => place)).execute()
    return links.length
  })

const headsOf = async (db: Kysely<DB>, counties: string[]): Promise<Map<string, { seq: number; hash: Buffer }>> => {
  const heads = new Map<string, { seq: number; hash: Buffer }>()
  for (const county of counties) {
    const last = await db.selectFrom('factLink').select(['seq', 'hash']).where('countyCode', '=', county).orderBy('seq', 'desc').limit(1).executeTakeFirst()
    heads.set(county, { seq: last?.seq ?? 0, hash: last?.hash ?? FIRST_HASH })
  }
  return heads
}

/** Signs the root over the links since the last checkpoint and writes it outside the database too, so that a rewritten database is found out. */
export const closeCheckpoints = async (db: Kysely<DB>, key: KeyObject, outsideFile: string, now: Date, { atOnce = false } = {}): Promise<number> => {
  const counties = await db.selectFrom('factLink').select('countyCode').distinct().execute()
  let closed = 0
  for (const { countyCode } of counties) closed += (await closeOne(db, countyCode, key, outsideFile, now, atOnce)) ? 1 : 0
  return closed
}

const closeOne = async (db: Kysely<DB>, county: string, key: KeyObject, outsideFile: string, now: Date, atOnce: boolean): Promise<boolean> => {
  const last = await db.selectFrom('factCheckpoint').select(['toSeq', 'root', 'at']).where('countyCode', '=', county).orderBy('toSeq', 'desc').limit(1).executeTakeFirst()
  const links = await db.selectFrom('factLink').select(['seq', 'hash', 'linkedAt']).where('countyCode', '=', county).where('seq', '>', last?.toSeq ?? 0).orderBy('seq').limit(50_000).execute()
  const first = links[0]
  if (!first) return false
  const oldEnough = now.getTime() - first.linkedAt.getTime() >= CHECKPOINT_MINUTES * 60_000
  if (!atOnce && links.length < CHECKPOINT_FACTS && !oldEnough) return false
  const toSeq = links.at(-1)!.seq
  const root = merkleRoot(links.map(({ hash }) => hash))
  const signature = sign(null, checkpointText(county, first.seq, toSeq, root, last?.root ?? null), key)
  await db.insertInto('factCheckpoint').values({ countyCode: county, fromSeq: first.seq, toSeq, root, previousRoot: last?.root ?? null, signature, at: now }).execute()
  appendFileSync(outsideFile, JSON.stringify({ county, fromSeq: first.seq, toSeq, root: root.toString('hex'), signature: signature.toString('hex'), at: now.toISOString() }) + '\n', { mode: 0o600 })
  return true
}

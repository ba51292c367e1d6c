import { type KeyObject, verify as signatureFits } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { checkpointText, FIRST_HASH, linkHash, merkleRoot } from './chain.rules.ts'

export interface Verdict { county: string; facts: number; checkpoints: number; unchained: number; faults: string[] }

const BATCH = 20_000

/** Recomputes a county's whole chain from the facts and every checkpoint from the chain. `faults` is empty when nothing was changed, left out or added. */
export const verifyCounty = async (db: Kysely<DB>, county: string, publicKey: KeyObject, outside: OutsideRoots = new Map()): Promise<Verdict> => {
  const faults: string[] = []
  const checkpoints = await db.selectFrom('factCheckpoint').selectAll().where('countyCode', '=', county).orderBy('toSeq').execute()
  let hash: Buffer = FIRST_HASH
  let seq = 0
  let leaves: Buffer[] = []
  let previousRoot: Buffer | null = null
  let next = 0
  for (;;) {
    const rows = await db.selectFrom('factLink').leftJoin('fact', 'fact.id', 'factLink.factId')
      .select(['factLink.seq', 'factLink.hash', 'factLink.factId', 'fact.id', 'fact.name', 'fact.aboutId', 'fact.actorAccountId', 'fact.actorRole', 'fact.detail', 'fact.at', 'fact.countyCode'])
      .where('factLink.countyCode', '=', county).where('factLink.seq', '>', seq).orderBy('factLink.seq').limit(BATCH).execute()
    if (rows.length === 0) break
    for (const row of rows) {
      if (row.seq !== seq + 1) faults.push(`seq ${seq + 1} is missing`)
      seq = row.seq
      if (row.id === null) faults.push(`fact ${row.factId} at seq ${seq} is gone`)
      else {
        const wanted = linkHash(hash, { id: row.id, countyCode: row.countyCode!, name: row.name!, aboutId: row.aboutId!, actorAccountId: row.actorAccountId, actorRole: row.actorRole, detail: row.detail, at: row.at! })
        if (!wanted.equals(row.hash)) faults.push(`fact ${row.id} at seq ${seq} does not fit its link`)
      }
      hash = row.hash
      leaves.push(hash)
      const checkpoint = checkpoints[next]
      if (checkpoint && seq === checkpoint.toSeq) {
        const root = merkleRoot(leaves)
        const text = checkpointText(county, checkpoint.fromSeq, checkpoint.toSeq, root, previousRoot)
        if (!root.equals(checkpoint.root) || !signatureFits(null, text, publicKey, checkpoint.signature)) faults.push(`checkpoint at seq ${seq} does not fit the chain or its signature`)
        const noted = outside.get(`${county} ${seq}`)
        if (noted && noted !== root.toString('hex')) faults.push(`checkpoint at seq ${seq} differs from the one noted outside the database`)
        outside.delete(`${county} ${seq}`)
        previousRoot = checkpoint.root
        leaves = []
        next += 1
      }
    }
    if (faults.length > 100) break
  }
  if (next < checkpoints.length) faults.push(`${checkpoints.length - next} checkpoints lie beyond the end of the chain`)
  for (const place of outside.keys()) if (place.startsWith(`${county} `)) faults.push(`the checkpoint noted outside at seq ${place.split(' ')[1]} is gone from the database`)
  const { unchained } = await db.selectFrom('factPending').select((eb) => eb.fn.countAll<number>().as('unchained')).where('countyCode', '=', county).executeTakeFirstOrThrow()
  return { county, facts: seq, checkpoints: next, unchained, faults }
}

/** `county seq` → root in hex, as noted in the file outside the database. */
export type OutsideRoots = Map<string, string>

export const outsideRoots = (lines: string): OutsideRoots =>
  new Map(lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { county: string; toSeq: number; root: string }).map(({ county, toSeq, root }) => [`${county} ${toSeq}`, root]))

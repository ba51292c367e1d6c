import { sql } from 'kysely'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from './work.ts'

interface Command { key: string; path: string; inputHash: Buffer }

/** The same command (Idempotency-Key) gets the same answer for 30 days; the same key with other content is refused. */
export const answeredOnce = async (work: Work, { key, path, inputHash }: Command, run: () => Promise<unknown>): Promise<unknown> => {
  if (key.length < 8 || key.length > 255) throw new Refusal('kit.bad-command-key', 422)
  const accountId = work.actor.accountId!
  // A phone that resends before the first answer came must wait for it, not run beside it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${accountId} ${key}`}, 0))`.execute(work.db)
  const before = await work.db.selectFrom('answeredCommand').select(['path', 'inputHash', 'answer']).where('accountId', '=', accountId).where('key', '=', key).executeTakeFirst()
  if (before) {
    if (before.path !== path || !before.inputHash.equals(inputHash)) throw new Refusal('kit.command-key-reused', 422)
    return before.answer
  }
  const answer = await run()
  await work.db.insertInto('answeredCommand').values({ accountId, key, countyCode: work.county, path, inputHash, status: 200, answer: JSON.stringify(answer), at: work.now }).execute()
  return answer
}

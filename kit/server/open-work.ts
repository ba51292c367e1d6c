import type { Kysely } from 'kysely'
import type { Actor } from '#domain/access/access.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Fact } from '#kit/fact.ts'
import { newId } from '#kit/ids.ts'
import { PART, insertMany } from './insert-many.ts'
import type { Platform } from './platform.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from './work.ts'

const RETRIES = 3
const passing = new Set(['40001', '40P01'])

/** Reading: one connection of the county's pool per query, no transaction; a recorded fact here is a bug. */
export const readingWork = (platform: Platform, actor: Actor): Work => ({
  db: actor.county ? platform.countyDb(actor.county) : platform.ownerDb(),
  front: platform.ownerDb(), actor, county: actor.county, now: platform.clock(), secrets: platform.secrets,
  record: async () => { throw new Error('a GET changes nothing, so it records nothing') },
  afterwards: () => { throw new Error('a GET changes nothing') },
})

/** Changing: one transaction; facts are written at its end, or in parts where a roll makes thousands; reactions run as they are recorded. Deadlocks are tried again. */
export const changing = async <T>(platform: Platform, actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(platform, actor, act)
    } catch (error) {
      if (attempt >= RETRIES || !passing.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

const once = async <T>(platform: Platform, actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => {
  const db = actor.county ? platform.countyDb(actor.county) : platform.ownerDb()
  const later: (() => void)[] = []
  const answer = await db.transaction().execute(async (transaction) => {
    const facts: { fact: Fact; at: Date }[] = []
    const work: Work = {
      db: transaction, front: platform.ownerDb(), actor, county: actor.county, now: platform.clock(), secrets: platform.secrets,
      record: async (fact) => {
        facts.push({ fact: fact as Fact, at: work.now })
        if (facts.length >= PART) await writeFacts(transaction, work, facts.splice(0))
        for (const reaction of platform.flow) if (reaction.factName === fact.name) await reaction.react(work, fact as Fact<never>)
      },
      afterwards: (act) => later.push(act),
    }
    const result = await act(work)
    await writeFacts(transaction, work, facts)
    return result
  })
  for (const act of later) act()
  return answer
}

const writeFacts = async (db: Kysely<DB>, { actor, county }: Work, facts: { fact: Fact; at: Date }[]): Promise<void> => {
  if (facts.length === 0) return
  const role = actor.grants[0]?.role ?? null
  const rows = facts.map(({ fact, at }) => {
    // Sign-in happens before the county is known: such a fact names it itself.
    const { countyCode, ...detail } = fact.detail as { countyCode?: string }
    return { id: newId(), countyCode: countyCode ?? county, name: fact.name, aboutId: fact.aboutId, actorAccountId: actor.accountId, actorRole: role, detail, at }
  })
  await insertMany(db, 'fact', rows).execute()
}

/** One row must have been written: none means gone, out of scope, or changed by somebody else meanwhile. */
export const oneRow = (result: { numUpdatedRows: bigint }[], otherwise = new Refusal('kit.changed-meanwhile')): void => {
  if (result.reduce((sum, { numUpdatedRows }) => sum + numUpdatedRows, 0n) !== 1n) throw otherwise
}

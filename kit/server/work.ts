import type { Kysely } from 'kysely'
import type { Actor } from '#domain/access/access.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Fact } from '#kit/fact.ts'
import type { Secrets } from './secrets.ts'

/**
 * Everything an action may reach: no global clock, no global database, no global actor.
 * `db` is fenced to the actor's county by row level security; inside a POST it is the open transaction.
 */
export interface Work {
  db: Kysely<DB>
  /** The database’s owner, past every fence and outside the open transaction: for accounts, sessions and the fact chain only (kept by checks/imports.test.ts). */
  front: Kysely<DB>
  actor: Actor
  county: string
  now: Date
  secrets: Secrets
  /** Notes that something happened and runs what follows from it, in the same transaction. */
  record: (fact: Fact<never> | Fact) => Promise<void>
  /** Runs after the transaction has committed (a push, a log line); never for anything that must not be lost. */
  afterwards: (act: () => void) => void
}

import type { Kysely } from 'kysely'
import type { Actor } from '#domain/access/access.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Language } from '#kit/wording.ts'
import type { Reaction } from './reactions.ts'
import type { Secrets } from './secrets.ts'

/** What one running server is made of; tests and the demo make their own with another clock. */
export interface Platform {
  countyDb: (county: string) => Kysely<DB>
  ownerDb: () => Kysely<DB>
  secrets: Secrets
  flow: readonly Reaction[]
  clock: () => Date
  /** The refusal sentence for a code, with its places filled. */
  sentence: (code: string, language: Language, params: Record<string, string | number>) => string
}

/** Before sign-in nobody is known: no county, no grant. */
export const visitor: Actor = { accountId: null, personId: null, name: '', county: '', grants: [], sessionId: null }

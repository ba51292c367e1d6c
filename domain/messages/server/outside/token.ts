import { type SendOutcome, again, never } from './channel.ts'
import { judgedByFault, judgedByStatus } from './judge.ts'
import type { Answer } from './outgoing.ts'

interface Granted { access_token?: unknown; expires_in?: unknown; errcode?: unknown }
/** Fetched anew a little before it ends, so that none ends on its way. */
const EARLIER_MS = 120_000

/** An access token that is fetched when first wanted, kept until shortly before its end, and fetched by one sender at a time. */
export const accessToken = (fetchIt: () => Promise<Answer>, clock: () => number = Date.now) => {
  let known: { value: string; until: number } | undefined
  let fetching: Promise<string | SendOutcome> | undefined

  const fetchAnew = async (): Promise<string | SendOutcome> => {
    const answer = await fetchIt().catch(judgedByFault)
    if ('kind' in answer) return answer
    const refused = judgedByStatus(answer)
    if (refused) return refused
    const { access_token: value, expires_in: seconds, errcode } = (answer.body ?? {}) as Granted
    if (typeof value !== 'string' || value === '') return errcode === -1 ? again('busy', -1) : errcode === 45009 ? again('rate-limited', 45009) : never('credentials', typeof errcode === 'number' ? errcode : null)
    known = { value, until: clock() + Math.max(60_000, Number(seconds) * 1000 - EARLIER_MS || 0) }
    return value
  }

  return {
    /** The token, or why there is none. */
    get: (): Promise<string | SendOutcome> => (known && known.until > clock() ? Promise.resolve(known.value) : (fetching ??= fetchAnew().finally(() => { fetching = undefined }))),
    /** The provider no longer takes this one. */
    drop: (value: string): void => { if (known?.value === value) known = undefined },
  }
}
export type AccessToken = ReturnType<typeof accessToken>

/** One call with the token; when the provider says that it has ended, once more with a fresh one. */
export const withToken = async (token: AccessToken, endedCodes: readonly number[], ask: (value: string) => Promise<Answer>): Promise<Answer | SendOutcome> => {
  for (let attempt = 1; ; attempt++) {
    const value = await token.get()
    if (typeof value !== 'string') return value
    const answer = await ask(value).catch(judgedByFault)
    if ('kind' in answer || attempt > 1 || !endedCodes.includes(Number((answer.body as { errcode?: unknown } | undefined)?.errcode))) return answer
    token.drop(value)
  }
}

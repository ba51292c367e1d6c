import { type SendOutcome, again, never } from './channel.ts'
import { type Answer, NoAnswer } from './outgoing.ts'

/** What HTTP itself says: undefined when the answer is to be read. */
export const judgedByStatus = ({ status, retryAfterMs }: Answer): SendOutcome | undefined => {
  if (status >= 200 && status < 300) return undefined
  if (status === 429) return again('rate-limited', status, retryAfterMs)
  if (status >= 500 || status === 408) return again('busy', status, retryAfterMs)
  return never(status === 401 || status === 403 ? 'credentials' : 'refused', status)
}

/** A line that broke may hold next time; a door that is shut by our own rule stays shut. */
export const judgedByFault = (error: unknown): SendOutcome => {
  if (!(error instanceof NoAnswer)) throw error
  return error.code === 'timeout' || error.code === 'unreachable' ? again(error.code) : never(error.code)
}

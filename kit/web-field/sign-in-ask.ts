import { leftInstead, signInAgain } from '#kit/web/session.ts'
import { markSignedOut } from './outbox/sender.ts'

// Who said “later” is filling in a form at somebody's door: the question waits in the status line instead of coming up again and again.
const QUIET_MINUTES = 10
let quietUntil = 0

export const isQuiet = (): boolean => Date.now() < quietUntil

/** 以后再说 */
export const askLater = (): void => {
  quietUntil = Date.now() + QUIET_MINUTES * 60_000
  markSignedOut()
  leftInstead()
}

/** From the status line: the person wants to sign in now. */
export const askNow = (): Promise<void> => {
  quietUntil = 0
  return signInAgain('asked from the status line')
}

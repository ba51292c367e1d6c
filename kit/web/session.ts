import { useSyncExternalStore } from 'react'

// A session that ends while somebody works: calls wait here, a sign-in dialog is shown over the page, then they are sent again.
interface Waiter { resume: () => void; giveUp: (reason: unknown) => void }

let hosts = 0
let waiters: Waiter[] = []
const listeners = new Set<() => void>()
const tell = (): void => { for (const listener of listeners) listener() }

/** Resolves once the same person has signed in again; rejects when nobody can ask or the person leaves. */
export const signInAgain = (reason: unknown): Promise<void> =>
  hosts === 0
    ? Promise.reject(reason)
    : new Promise((resume, giveUp) => {
        waiters = [...waiters, { resume, giveUp: () => giveUp(reason) }]
        tell()
      })

const release = (how: (waiter: Waiter) => void): void => {
  const waiting = waiters
  waiters = []
  tell()
  waiting.forEach(how)
}
export const signedInAgain = (): void => release((waiter) => waiter.resume())
export const leftInstead = (): void => release((waiter) => waiter.giveUp(undefined))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  hosts += 1
  return () => {
    listeners.delete(listener)
    hosts -= 1
  }
}

/** For the one component that shows the sign-in dialog: whether it is wanted now. */
export const useSignInWanted = (): boolean => useSyncExternalStore(subscribe, () => waiters.length > 0)

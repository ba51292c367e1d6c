import { useSyncExternalStore } from 'react'

const MINUTE = 60_000
let now = new Date()
let ticking: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const tick = (): void => {
  now = new Date()
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    now = new Date()
    ticking = setInterval(tick, MINUTE)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(ticking)
  }
}

/** The time to the minute: a page left open over midnight does not say 今天 to yesterday. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now)

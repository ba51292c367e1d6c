import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** A small choice of taste (row height, hidden columns) kept in this browser; never anything about people. */
export const useRemembered = (name: string, otherwise: string): [value: string, remember: (value: string) => void] => {
  const value = useSyncExternalStore(subscribe, () => localStorage.getItem(name) ?? otherwise)
  const remember = (next: string): void => {
    localStorage.setItem(name, next)
    for (const listener of listeners) listener()
  }
  return [value, remember]
}

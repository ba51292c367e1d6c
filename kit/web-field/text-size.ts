import { useSyncExternalStore } from 'react'

/** Root sizes in percent of the browser's own, so that a phone whose owner enlarged the system's letters stays enlarged. */
export const TEXT_SIZES = { standard: 100, elder: 125, large: 150, largest: 187.5 } as const
export type TextSize = keyof typeof TEXT_SIZES

const KEY = 'text size'
const LAST_BIG = 'last big size'
const watchers = new Set<() => void>()
const isSize = (value: string | null): value is TextSize => value !== null && value in TEXT_SIZES

const remembered = (key: string, otherwise: TextSize): TextSize => {
  const value = localStorage.getItem(key)
  return isSize(value) ? value : otherwise
}
let size: TextSize = remembered(KEY, 'standard')

export const applyTextSize = (): void => {
  const root = document.documentElement
  root.style.fontSize = `${TEXT_SIZES[size]}%`
  root.classList.toggle('elder', size !== 'standard')
  root.dataset['size'] = size
}

/** Remembered on this phone: who needs large letters needs them before signing in, too. */
export const chooseTextSize = (next: TextSize): void => {
  size = next
  localStorage.setItem(KEY, next)
  if (next !== 'standard') localStorage.setItem(LAST_BIG, next)
  applyTextSize()
  watchers.forEach((watcher) => watcher())
}

/** The button in the header goes between standard and the large size last chosen. */
export const switchTextSize = (): void => chooseTextSize(size === 'standard' ? remembered(LAST_BIG, 'elder') : 'standard')

export const useTextSize = (): TextSize => useSyncExternalStore((watcher) => { watchers.add(watcher); return () => watchers.delete(watcher) }, () => size)

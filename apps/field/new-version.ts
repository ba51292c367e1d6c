import { useSyncExternalStore } from 'react'
import { registerSW } from 'virtual:pwa-register'

let ready = false
let apply: (() => Promise<void>) | undefined
const watchers = new Set<() => void>()

/** A new release waits beside the running one until the person takes it: never in the middle of a form. */
export const watchForNewVersion = (): void => {
  apply = registerSW({
    onNeedRefresh: () => { ready = true; watchers.forEach((watcher) => watcher()) },
    // An installed app may stay open for days; it asks once an hour.
    onRegisteredSW: (_url, registration) => { if (registration) setInterval(() => void registration.update().catch(() => undefined), 3_600_000) },
  })
}

export const useNewVersion = (): boolean => useSyncExternalStore((watcher) => { watchers.add(watcher); return () => watchers.delete(watcher) }, () => ready)
export const takeNewVersion = (): void => void apply?.()

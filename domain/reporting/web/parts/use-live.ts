import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** After something happened the figures take a moment to be counted; what happens meanwhile is read with them. */
const REREAD_AFTER = 2_500
/** An unattended desk stops listening, so that its session can end. */
const ATTENDED_FOR = 20 * 60_000

/** Reads these endpoints anew when something has happened in one's areas, while the page is looked at. `paths` must not change between renders. */
export const useLive = (paths: readonly string[]): void => {
  const client = useQueryClient()
  useEffect(() => {
    let source: EventSource | undefined
    let reread: ReturnType<typeof setTimeout> | undefined
    let leave: ReturnType<typeof setTimeout> | undefined
    const happened = (): void => {
      reread ??= setTimeout(() => { reread = undefined; void client.invalidateQueries({ predicate: ({ queryKey }) => paths.includes(String(queryKey[0])) }) }, REREAD_AFTER)
    }
    const hangUp = (): void => { source?.close(); source = undefined }
    const listen = (): void => {
      if (source || document.hidden) return
      source = new EventSource('/api/live')
      source.addEventListener('message', happened)
      source.addEventListener('reread', happened)
    }
    const attend = (): void => {
      clearTimeout(leave)
      leave = setTimeout(hangUp, ATTENDED_FOR)
      // Whoever comes back has missed what happened meanwhile.
      if (!source && !document.hidden) { listen(); happened() }
    }
    const look = (): void => (document.hidden ? hangUp() : attend())
    listen()
    attend()
    const signs = ['pointerdown', 'keydown'] as const
    for (const sign of signs) document.addEventListener(sign, attend, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      hangUp()
      clearTimeout(reread)
      clearTimeout(leave)
      for (const sign of signs) document.removeEventListener(sign, attend)
      document.removeEventListener('visibilitychange', look)
    }
  }, [client, paths])
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** After something happened the figures take a moment to be counted; what happens meanwhile is read with them. */
const REREAD_AFTER = 2_500
/** An unattended desk stops listening, so that its session can end. */
const ATTENDED_FOR = 20 * 60_000

/** One line a window, however many parts of the page listen: browsers allow few to one house. */
const hearers = new Set<() => void>()
let source: EventSource | undefined
let leave: ReturnType<typeof setTimeout> | undefined

const happened = (): void => hearers.forEach((hear) => hear())
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
const signs = ['pointerdown', 'keydown'] as const

const join = (hear: () => void): (() => void) => {
  if (hearers.size === 0) {
    listen()
    attend()
    for (const sign of signs) document.addEventListener(sign, attend, { passive: true })
    document.addEventListener('visibilitychange', look)
  }
  hearers.add(hear)
  return () => {
    hearers.delete(hear)
    if (hearers.size > 0) return
    hangUp()
    clearTimeout(leave)
    for (const sign of signs) document.removeEventListener(sign, attend)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Reads these endpoints anew when something has happened in one's areas, while the page is looked at. `paths` must not change between renders. */
export const useLive = (paths: readonly string[], { enabled = true } = {}): void => {
  const client = useQueryClient()
  useEffect(() => {
    if (!enabled) return
    let reread: ReturnType<typeof setTimeout> | undefined
    const leaveLine = join(() => {
      reread ??= setTimeout(() => { reread = undefined; void client.invalidateQueries({ predicate: ({ queryKey }) => paths.includes(String(queryKey[0])) }) }, REREAD_AFTER)
    })
    return () => { leaveLine(); clearTimeout(reread) }
  }, [client, paths, enabled])
}

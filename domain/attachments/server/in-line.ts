import { Refusal } from '#kit/refusal.ts'

/** So many at once and so many waiting; whoever comes then is told to come back. */
export const inLine = (atOnce: number, mostWaiting: number) => {
  let busy = 0
  const waiting: (() => void)[] = []
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (busy >= atOnce) {
      if (waiting.length >= mostWaiting) throw new Refusal('attachment.busy', 503)
      await new Promise<void>((go) => waiting.push(go))
    } else busy += 1
    try {
      return await act()
    } finally {
      // The place goes to whoever has waited longest, or becomes free.
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    }
  }
}

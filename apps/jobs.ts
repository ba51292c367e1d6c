import type { KeyObject } from 'node:crypto'
import { closeCheckpoints, linkPendingFacts } from '#domain/audit/server/chainer.ts'
import { refreshTallies } from '#domain/reporting/server/tally.ts'
import type { Platform } from '#kit/server/platform.ts'

interface ChainPlace { key: KeyObject; outsideFile: string }

/** What goes on by itself. Each round starts after the last one ended, so a slow one is late, never doubled. */
export const startJobs = (platform: Platform, { key, outsideFile }: ChainPlace): { stop: () => Promise<void> } => {
  const every = (ms: number, name: string, act: () => Promise<unknown>) => {
    let stopped = false
    let timer: NodeJS.Timeout | undefined
    let current: Promise<unknown> = Promise.resolve()
    const round = (): void => {
      current = act().catch((error: Error) => { if (!stopped) console.error(`${name}: ${error.message}`) }).then(() => { if (!stopped) timer = setTimeout(round, ms) })
    }
    round()
    return async (): Promise<void> => { stopped = true; clearTimeout(timer); await current }
  }
  const stops = [
    every(500, 'linking facts', () => linkPendingFacts(platform.ownerDb(), platform.clock())),
    every(1_000, 'counting needs', () => refreshTallies(platform)),
    every(5_000, 'closing checkpoints', () => closeCheckpoints(platform.ownerDb(), key, outsideFile, platform.clock())),
  ]
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

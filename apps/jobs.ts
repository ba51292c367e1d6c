import type { KeyObject } from 'node:crypto'
import { closeCheckpoints, linkPendingFacts } from '#domain/audit/server/chainer.ts'
import { sweepAttachments } from '#domain/attachments/server/sweep.actions.ts'
import { drainDeliveries, forgetOldMessages } from '#domain/messages/server/delivery.actions.ts'
import { remindByClock } from '#domain/reminders/server/remind-by-clock.actions.ts'
import { endOverdueRoles, tellAdministrators } from '#domain/successions/server/watch.actions.ts'
import { watchResources } from '#domain/resources/server/resource-watch.actions.ts'
import { refreshTallies } from '#domain/reporting/server/tally.ts'
import { keepPlansGoing } from '#domain/plans/server/occurrences.actions.ts'
import type { Platform } from '#kit/server/platform.ts'
import type { Equipment } from './routes.ts'

interface ChainPlace { key: KeyObject; outsideFile: string }

/** What goes on by itself. Each round starts after the last one ended, so a slow one is late, never doubled. */
export const startJobs = (platform: Platform, { key, outsideFile }: ChainPlace, { outside, files }: Equipment): { stop: () => Promise<void> } => {
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
    every(3_000, 'sending messages', () => drainDeliveries(platform, outside)),
    every(600_000, 'deleting old messages', () => forgetOldMessages(platform)),
    every(600_000, 'dropping unfinished uploads', () => sweepAttachments(platform, files)),
    every(30_000, 'reminding', () => remindByClock(platform)),
    every(600_000, 'telling what has run out', () => watchResources(platform)),
    every(600_000, 'keeping plans going', () => keepPlansGoing(platform)),
    every(60_000, 'ending roles whose last day has passed', () => endOverdueRoles(platform)),
    every(3_600_000, 'telling administrators', () => tellAdministrators(platform)),
    every(5_000, 'closing checkpoints', () => closeCheckpoints(platform.ownerDb(), key, outsideFile, platform.clock())),
  ]
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

import { taskWaiting } from '#domain/assemblies/server/task.waiting.ts'
import { doorWaiting } from '#domain/activities/server/door.store.ts'
import { dangerWaiting } from '#domain/crisis/server/crisis.waiting.ts'
import { callbackWaiting } from '#domain/evaluation/server/callback.waiting.ts'
import { importWaiting } from '#domain/exchange/server/import.waiting.ts'
import { gridWaiting } from '#domain/grids/server/grid.waiting.ts'
import { handoverWaiting } from '#domain/handovers/server/handover.waiting.ts'
import { claimWaiting } from '#domain/partners/server/claim.waiting.ts'
import { needWaiting } from '#domain/needs/server/need.waiting.ts'
import { escalatedWaiting } from '#domain/reminders/server/escalated.store.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'
import type { WaitingKind } from './waiting.kinds.ts'

/** Everything that can wait for somebody, gathered from the slices. A source answers nothing for those it does not concern. */
export const waitingSources: readonly WaitingSource<WaitingKind>[] = [
  dangerWaiting,
  ...needWaiting,
  ...handoverWaiting,
  callbackWaiting,
  doorWaiting,
  escalatedWaiting,
  gridWaiting,
  ...claimWaiting,
  taskWaiting,
  importWaiting,
]

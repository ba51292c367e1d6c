import type { Work } from '#kit/server/work.ts'
import { releaseFor, useFor } from './draw.actions.ts'

/** A matter that was handed over and is done has had what was kept for it; what is sent back frees it. */
export const settleHandover = async (work: Work, { needId, route, status }: { needId: string; route: string; status: string }): Promise<void> => {
  if (route !== 'resource') return
  if (status === 'finished') await useFor(work, { needId })
  if (status === 'returned') await releaseFor(work, { needId })
}

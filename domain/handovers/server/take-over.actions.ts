import { handoverTakenOver } from '#domain/handovers/handover.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { changeReceiver } from './handover.store.ts'

/** Whoever was to answer leaves the post; answers the hand-overs that went on. */
export const takeOverHandovers = async (work: Work, ids: string[], fromId: string | null, to: { id: string } | null): Promise<string[]> => {
  const moved = await changeReceiver(work, ids, fromId, to?.id ?? null)
  for (const { id, needId, areaCode, route } of moved) await work.record(handoverTakenOver(id, { needId, areaCode, route, fromId, toId: to?.id ?? null }))
  return moved.map(({ id }) => id)
}

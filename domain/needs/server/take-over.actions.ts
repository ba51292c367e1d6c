import { needTakenOver } from '#domain/needs/need.facts.ts'
import type { Work } from '#kit/server/work.ts'
import { changeResponsible } from './need.store.ts'

/** Whoever was responsible leaves the post; answers the needs that went over. Past the areas: the assignment is decided elsewhere. */
export const takeOverNeeds = async (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null): Promise<string[]> => {
  const moved = await changeResponsible(work, ids, fromId, to)
  for (const { id, areaCode } of moved) await work.record(needTakenOver(id, { areaCode, fromId, toId: to?.id ?? null }))
  return moved.map(({ id }) => id)
}

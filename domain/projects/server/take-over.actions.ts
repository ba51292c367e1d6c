import { projectTakenOver } from '#domain/projects/project.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { changeSocialWorker, projectItself } from './project.store.ts'
import { withdrawSignature } from './signature.actions.ts'

/** The responsible social worker leaves the post; answers the projects that went over. */
export const takeOverProjects = async (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null): Promise<string[]> => {
  const moved = await changeSocialWorker(work, ids, fromId, to)
  for (const { id, areaCode } of moved) {
    await work.record(projectTakenOver(id, { areaCode, fromId, toId: to?.id ?? null }))
    // Whoever takes over reads the design and signs it anew.
    await withdrawSignature(work, await projectItself(work, id), 'worker_changed')
  }
  return moved.map(({ id }) => id)
}

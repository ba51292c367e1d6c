import { teamEdited } from '#domain/teams/team.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { changeHead } from './team.store.ts'

/** Whoever led or guided these teams leaves the post; answers the teams that have another, or none yet. */
export const takeOverTeams = async (work: Work, as: 'leaderId' | 'mentorId', ids: string[], fromId: string | null, to: { id: string } | null): Promise<string[]> => {
  const moved = await changeHead(work, as, ids, fromId, to?.id ?? null)
  for (const { organisationId } of moved) await work.record(teamEdited(organisationId, { fields: [as] }))
  return moved.map(({ organisationId }) => organisationId)
}

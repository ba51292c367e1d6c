import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { lockVolunteer, membersOf, volunteerOf } from './volunteer.store.ts'

/** Oneself as a volunteer, for what only a registered one may do. */
export const theOwnVolunteer = async (work: Work): Promise<{ id: string; areaCode: string; status: string }> => {
  const own = work.actor.personId ? await volunteerOf(work, work.actor.personId) : undefined
  if (!own) throw new Refusal('volunteer.not-registered')
  return own
}

export { lockVolunteer, membersOf }
export { listVolunteers } from './volunteer.store.ts'

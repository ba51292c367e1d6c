import type { SkillCode } from '#domain/volunteers/volunteer.contract.ts'

interface PickedRole { slotId: string; name: string; skill: SkillCode | undefined }
/** A role of the order that is being put together: a person, a team, or places left open. */
export type Picked = PickedRole & ({ kind: 'person'; volunteerId: string } | { kind: 'team'; teamId: string; places: number } | { kind: 'open'; places: number })

export const whoIs = (picked: Picked): string => (picked.kind === 'person' ? picked.volunteerId : picked.kind === 'team' ? picked.teamId : 'open')

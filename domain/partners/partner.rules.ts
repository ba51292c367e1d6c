import type { PartyState } from './partner.contract.ts'

interface Row { partyState: PartyState; branchName?: string | null | undefined; adviserName?: string | null | undefined; lookedAtOn?: string | null | undefined }

/** A branch has a name, an adviser is somebody; and nobody has been there tomorrow. */
export const whyNotSave = ({ partyState, branchName, adviserName, lookedAtOn }: Row, today: string): { path: string; code: string } | undefined => {
  if ((partyState === 'own_branch' || partyState === 'joint_branch') && !branchName) return { path: 'branchName', code: 'partner.branch-name-missing' }
  if (partyState === 'adviser_sent' && !adviserName) return { path: 'adviserName', code: 'partner.adviser-missing' }
  return lookedAtOn && lookedAtOn > today ? { path: 'lookedAtOn', code: 'partner.looked-at-in-future' } : undefined
}

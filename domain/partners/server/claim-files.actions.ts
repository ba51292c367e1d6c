import type { Standing } from '#domain/attachments/attachment.rules.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import type { Work } from '#kit/server/work.ts'
import { findClaim } from './claim.store.ts'

/** Photos of a delivery: brought by the unit, seen by the unit and the community; never of a danger. */
export const filesOfClaim = async (work: Work, id: string): Promise<Standing | null> => {
  const claim = await findClaim(work, id)
  if (!claim) return null
  const [unit, community] = [scopeOf(work.actor, 'claim.make').organisations.includes(claim.organisationId), mayIn(work.actor, 'claim.confirm', claim.areaCode)]
  const runs = ['confirmed', 'reported'].includes(claim.status) && claim.danger !== true
  return { areaCode: claim.areaCode, maySee: unit || community || mayIn(work.actor, 'claim.read', claim.areaCode), mayAdd: runs && unit, mayManage: community, sensitive: claim.kind === 'need', minors: false }
}

import { filesOfActivity } from '#domain/activities/server/activity-files.actions.ts'
import type { Attachables } from '#domain/attachments/server/attachment.actions.ts'
import { filesOfNeed } from '#domain/needs/server/need-files.actions.ts'
import { filesOfClaim } from '#domain/partners/server/claim-files.actions.ts'

/**
 * What carries photos and files, in one place: each kind says how the asker stands to one such thing (may see it, add to it, remove what others added;
 * whether a look leaves a fact, whether a photo needs consent), or null where it is not there or out of scope.
 */
export const attachables: Attachables = {
  need: filesOfNeed,
  activity: filesOfActivity,
  claim: filesOfClaim,
}

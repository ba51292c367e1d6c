import { mayIn } from '#domain/access/access.rules.ts'
import type { Standing } from '#domain/attachments/attachment.rules.ts'
import { concernsMinors } from '#domain/needs/need-minors.ts'
import type { Work } from '#kit/server/work.ts'
import { isOwn, visibleNeeds } from './need.view.ts'

/** Photos of a need: seen by whoever sees the need, of a danger by those who follow it and by whoever brought them. */
export const filesOfNeed = async (work: Work, id: string): Promise<Standing | null> => {
  const need = await visibleNeeds(work).select(['need.areaCode', 'need.danger', 'need.groups', 'need.status', 'need.reporterAccountId', 'need.personId']).where('need.id', '=', id).executeTakeFirst()
  if (!need) return null
  const own = isOwn(work, need)
  const minors = concernsMinors(need.groups)
  const maySee = !need.danger || own || mayIn(work.actor, 'danger.read', need.areaCode)
  return {
    areaCode: need.areaCode, maySee, mayAdd: maySee && (own || mayIn(work.actor, 'need.report', need.areaCode)) && need.status !== 'merged' && need.status !== 'declined',
    mayManage: mayIn(work.actor, 'need.verify', need.areaCode), sensitive: need.danger || minors, minors,
  }
}

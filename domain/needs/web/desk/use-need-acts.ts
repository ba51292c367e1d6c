import type { Permission } from '#domain/access/access.contract.ts'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { whyNot, whyNotEdit } from '#domain/needs/need.rules.ts'
import { needRefusals } from '#domain/needs/need.wording.ts'
import { whyNotFromNeed } from '#domain/projects/project.rules.ts'
import { projectRefusals } from '#domain/projects/project.wording.ts'
import { useSentence } from '#kit/web/words.ts'

export const NEED_ACTS = ['verify', 'askMore', 'answer', 'decline', 'merge', 'route', 'edit', 'remark', 'project'] as const
export type NeedAct = (typeof NEED_ACTS)[number]

const permissions: Record<NeedAct, Permission> = {
  verify: 'need.verify', askMore: 'need.verify', decline: 'need.verify', merge: 'need.verify', edit: 'need.verify', remark: 'need.verify', answer: 'need.answer', route: 'need.route', project: 'project.manage',
}

/** What this person may do with this need at all, and why not now: the sentence of the rule that the server asks too. */
export const useNeedActs = (need: NeedDetail) => {
  const mayIn = useMayIn()
  const say = useSentence(needRefusals)
  const sayOfProject = useSentence(projectRefusals)
  const refusalOf = (act: NeedAct): string | undefined => {
    if (act === 'remark') return undefined
    if (act === 'project') return whyNotFromNeed(need)
    return act === 'edit' ? whyNotEdit(need, ['summary']) : whyNot(need, act)
  }
  const said = (code: string | undefined): string | undefined => (code?.startsWith('project.') ? sayOfProject(code) : say(code))
  return { may: (act: NeedAct): boolean => mayIn(permissions[act], need.areaCode), refused: (act: NeedAct): string | undefined => said(refusalOf(act)) }
}

import type { ReactNode } from 'react'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { ActButton, ActLine } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Menu } from '#kit/web/layout/Menu.tsx'
import { useWords } from '#kit/web/words.ts'
import { type NeedAct, useNeedActs } from './use-need-acts.ts'

/** Why not, without the advice after it: a menu is read at a glance. */
const firstOf = (sentence: string | undefined): string | undefined => sentence?.split(/(?<=。|\.\s)/)[0]

/** What else may be done: two buttons, the rest in a menu. What the role may not is absent, what the moment forbids says why. */
export const NeedActButtons = ({ need, onAct, up }: { need: NeedDetail; onAct: (act: NeedAct) => void; up?: boolean }): ReactNode => {
  const { verbs, more } = useWords(needPageWords)
  const { may, refused } = useNeedActs(need)
  const shown = (act: NeedAct): boolean => may(act) && !(act === 'answer' && need.status !== 'returned')
  const rest = (['verify', 'route', 'askMore', 'answer', 'merge', 'project', 'decline'] as const).filter(shown)
  return (
    <>
      {may('edit') && <ActButton refused={refused('edit')} onAct={() => onAct('edit')}><Icon name="edit" />{verbs.edit}</ActButton>}
      {may('remark') && <ActButton onAct={() => onAct('remark')}>{verbs.remark}</ActButton>}
      {rest.length > 0 && <Menu label={more} className="b" {...(up ? { up } : {})}>{rest.map((act) => <ActLine key={act} refused={firstOf(refused(act))} onAct={() => onAct(act)}>{verbs[act]}</ActLine>)}</Menu>}
    </>
  )
}

import type { ReactNode } from 'react'
import type { Need, NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<NeedStatus, [StateShape, StateTone]> = {
  reported: ['dotted', 'grey'], returned: ['dotted', 'amber'], verified: ['ring', 'grey'], reopened: ['ring', 'red'], routed: ['quarter', 'amber'], dispatched: ['half', 'blue'], serving: ['most', 'blue'],
  awaiting_feedback: ['dot', 'glory'], closed: ['flower', 'green'], declined: ['crossed', 'grey'], merged: ['crossed', 'grey'],
}

export const NeedStatusIcon = ({ status, size }: { status: NeedStatus; size?: number }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} {...(size ? { size } : {})} />

/** How far a need has come, as icon and word; on its way to another room it says to which. */
export const NeedStatusWord = ({ status, route }: Pick<Need, 'status'> & { route?: NeedRoute | null }): ReactNode => {
  const { statuses } = useWords(needWords)
  const { routedTo } = useWords(needPageWords)
  const [shape, tone] = looks[status]
  const room = status === 'routed' && route ? (routedTo as Partial<Record<NeedRoute, string>>)[route] : undefined
  return <StateWord shape={shape} tone={room ? 'blue' : tone}>{room ?? statuses[status]}</StateWord>
}

import type { ReactNode } from 'react'
import type { GridAct, Seat } from '#domain/grids/grid.contract.ts'
import { neutralTitle } from '#domain/grids/grid.rules.ts'
import { gridWords } from '#domain/grids/grid.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'

const waiting: [StateShape, StateTone] = ['quarter', 'amber']
const looks: Record<string, [StateShape, StateTone]> = { linked: ['flower', 'green'], assessed: ['flower', 'green'], can_come: ['flower', 'green'], none_found: ['half', 'amber'], asks: ['half', 'amber'], cannot_come: ['crossed', 'grey'], passed_on: ['half', 'blue'] }

/** How a seat has answered: an icon and a word. */
export const ActWord = ({ act: { state, outcome, seat } }: { act: Pick<GridAct, 'state' | 'outcome'> & { seat: Seat } }): ReactNode => {
  const words = useWords(gridWords)
  if (state === 'lapsed') return <StateWord shape="dotted" tone="grey">{words.states.lapsed}</StateWord>
  const [shape, tone] = outcome ? looks[outcome]! : waiting
  return <StateWord shape={shape} tone={tone}>{outcome ? words.outcomes[outcome] : `${words.states.waiting}：${words.acts[seat]}`}</StateWord>
}

export const ActDue = ({ act: { dueOn, state } }: { act: Pick<GridAct, 'dueOn' | 'state'> }): ReactNode => {
  const when = useWhen()
  if (state !== 'waiting') return null
  const { text, tone } = when.due(dueOn)
  return <span className={`due ${tone}`}>{tone && <Icon name={tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />}{text}</span>
}

/** What the reader may know of the matter: its words, or its field and way of service, or that a professional has it. */
export const useActTitle = () => {
  const { handedOn } = useWords(gridWords)
  const language = useLanguage()
  return ({ danger, summary, field, method }: Pick<GridAct, 'danger' | 'summary' | 'field' | 'method'>): string => (danger ? handedOn : (summary ?? neutralTitle({ field, method }, language)))
}

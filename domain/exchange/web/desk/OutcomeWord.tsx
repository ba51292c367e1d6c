import type { ReactNode } from 'react'
import type { Outcome } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { StateIcon, type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<Outcome, [StateShape, StateTone]> = { new: ['flower', 'green'], changed: ['half', 'blue'], same: ['ring', 'grey'], danger: ['dot', 'red'], error: ['crossed', 'red'] }

export const OutcomeIcon = ({ outcome }: { outcome: Outcome }): ReactNode => <StateIcon shape={looks[outcome][0]} tone={looks[outcome][1]} />

/** What becomes of a row. */
export const OutcomeWord = ({ outcome }: { outcome: Outcome }): ReactNode => {
  const { outcomes } = useWords(exchangePageWords)
  return <StateWord shape={looks[outcome][0]} tone={looks[outcome][1]}>{outcomes[outcome]}</StateWord>
}

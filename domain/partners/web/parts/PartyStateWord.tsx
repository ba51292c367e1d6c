import type { ReactNode } from 'react'
import type { PartyState } from '#domain/partners/partner.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<PartyState, [StateShape, StateTone]> = { own_branch: ['flower', 'green'], joint_branch: ['most', 'green'], adviser_sent: ['half', 'blue'], none: ['ring', 'amber'], undetermined: ['dotted', 'grey'] }

export const PartyStateWord = ({ state }: { state: PartyState }): ReactNode => {
  const { partyStates } = useWords(partnerWords)
  return <StateWord shape={looks[state][0]} tone={looks[state][1]}>{partyStates[state]}</StateWord>
}

import type { ReactNode } from 'react'
import type { OfferStatus } from '#domain/partners/offer.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { type StateShape, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWords } from '#kit/web/words.ts'

const looks: Record<OfferStatus, [StateShape, StateTone]> = { submitted: ['quarter', 'amber'], taken_up: ['flower', 'green'], declined: ['crossed', 'grey'], withdrawn: ['crossed', 'grey'] }

export const OfferStatusWord = ({ status }: { status: OfferStatus }): ReactNode => {
  const { offerStatuses } = useWords(partnerWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{offerStatuses[status]}</StateWord>
}

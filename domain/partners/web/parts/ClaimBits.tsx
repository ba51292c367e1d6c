import type { ReactNode } from 'react'
import type { ClaimStatus, ItemStatus } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { type StateShape, StateIcon, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const claims: Record<ClaimStatus, [StateShape, StateTone]> = { made: ['quarter', 'amber'], confirmed: ['half', 'blue'], reported: ['most', 'amber'], delivered: ['flower', 'green'], declined: ['crossed', 'grey'], withdrawn: ['crossed', 'grey'] }
const items: Record<ItemStatus, [StateShape, StateTone]> = { open: ['ring', 'blue'], struck: ['flower', 'green'], withdrawn: ['crossed', 'grey'] }

export const ClaimStatusIcon = ({ status }: { status: ClaimStatus }): ReactNode => <StateIcon shape={claims[status][0]} tone={claims[status][1]} />
export const ClaimStatusWord = ({ status }: { status: ClaimStatus }): ReactNode => {
  const { statuses } = useWords(partnerWords)
  return <StateWord shape={claims[status][0]} tone={claims[status][1]}>{statuses[status]}</StateWord>
}
/** Open with nothing left is told apart: all of it is claimed. */
export const ItemStatusWord = ({ status, left }: { status: ItemStatus; left: number }): ReactNode => {
  const { itemStatuses } = useWords(partnerWords)
  const { allTaken } = useWords(claimWords)
  if (status === 'open' && left === 0) return <StateWord shape="half" tone="blue">{allTaken}</StateWord>
  return <StateWord shape={items[status][0]} tone={items[status][1]}>{itemStatuses[status]}</StateWord>
}

/** The day by which something is promised, while it still runs. */
export const DueDay = ({ dueOn, running }: { dueOn: string | null; running: boolean }): ReactNode => {
  const when = useWhen()
  const { noDue } = useWords(claimWords)
  if (!dueOn) return <span className="soft">{noDue}</span>
  if (!running) return <span className="soft">{when.day(dueOn)}</span>
  const { text, tone } = when.due(dueOn)
  return <span className={`due ${tone}`}>{tone && <Icon name={tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />}{text}</span>
}

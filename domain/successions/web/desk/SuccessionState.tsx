import type { ReactNode } from 'react'
import type { SuccessionRow } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** Receivers may be named long before anybody has said when the role ends. */
export const SuccessionState = ({ row: { status, lastOn, nobody } }: { row: Pick<SuccessionRow, 'status' | 'lastOn' | 'nobody'> }): ReactNode => {
  const { statuses, unheld } = useWords(successionWords)
  if (status === 'done') return nobody > 0 ? <span className="due soon"><Icon name="alarm" size={14} weight={2} />{statuses.done}，{unheld} {nobody}</span> : <span className="st"><Icon name="check" size={14} weight={2.2} />{statuses.done}</span>
  if (status === 'withdrawn') return <span className="st soft"><Icon name="close" size={14} />{statuses.withdrawn}</span>
  return <span className="st"><Icon name="clock" size={14} weight={2} />{lastOn ? statuses.planned : statuses.prepared}</span>
}

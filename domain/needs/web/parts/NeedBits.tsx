import type { ReactNode } from 'react'
import type { Need } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { URGENCIES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** A promise to the resident: the day, red with how late it is, amber on its last day. */
export const NeedDue = ({ dueAt }: Pick<Need, 'dueAt'>): ReactNode => {
  const when = useWhen()
  const { noDue } = useWords(needPageWords)
  if (!dueAt) return <span className="soft">{noDue}</span>
  const { text, tone } = when.due(dueAt)
  return tone ? <span className={`due ${tone}`}><Icon name={tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />{text}</span> : <span className="due">{text}</span>
}

/** Only what is more than ordinary is marked. */
export const NeedUrgencyWord = ({ urgency }: Pick<Need, 'urgency'>): ReactNode => {
  const { label } = useCodes()
  const word = label(URGENCIES, urgency)
  if (urgency === 'ordinary') return <span className="soft">{word}</span>
  return <span className={`urgency ${urgency}`}><Icon name={urgency === 'urgent' ? 'alarm' : 'up'} size={12} weight={2.4} />{word}</span>
}

/** Whom it concerns; of a danger nobody but the worker on duty reads that here. */
export const NeedPerson = ({ danger, personName }: Pick<Need, 'danger' | 'personName'>): ReactNode => {
  const words = useWords(needPageWords)
  return personName || <span className="soft">{danger ? words.handedOnPerson : words.noPerson}</span>
}

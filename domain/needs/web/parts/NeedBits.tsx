import type { ReactNode } from 'react'
import type { Need } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { URGENCIES } from '#domain/settings/codes.ts'
import { DueLight } from '#domain/settings/web/parts/DueLight.tsx'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'

/** A promise to the resident: 正常, 临期, 超期 with icon and word, and until when. */
export const NeedDue = ({ dueAt, yellowAt }: Pick<Need, 'dueAt'> & { yellowAt?: string | null }): ReactNode => {
  const { noDue } = useWords(needPageWords)
  return dueAt ? <DueLight dueAt={dueAt} yellowAt={yellowAt} /> : <span className="soft">{noDue}</span>
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

import type { ReactNode } from 'react'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { FIELDS, GROUPS, METHODS, URGENCIES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useWords } from '#kit/web/words.ts'

const COMPARED = ['summary', 'description', 'urgency', 'groups', 'field', 'method', 'desiredTime'] as const

/** Somebody changed the need while this dialog stood open: what it is now, so that one may keep one's own or let it be. */
export const Meanwhile = ({ before, now, mayKeep }: { before: NeedDetail; now: NeedDetail; mayKeep: boolean }): ReactNode => {
  const words = useWords(needPageWords)
  const { fields, statuses } = useWords(needWords)
  const { label, labels } = useCodes()
  const say = (field: (typeof COMPARED)[number]): string => {
    if (field === 'groups') return labels(GROUPS, now.groups)
    const list = { urgency: URGENCIES, field: FIELDS, method: METHODS }[field as 'urgency' | 'field' | 'method']
    return list ? label(list, now[field] as string) : (now[field] as string | null) || words.empty
  }
  const changed = COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
  return (
    <div className="meanwhile" role="alert">
      <b>{words.meanwhile}</b>
      <ul>{before.status !== now.status && <li>{words.meanwhileStatus(statuses[now.status])}</li>}{changed.map((field) => <li key={field}>{words.meanwhileNow(fields[field], say(field))}</li>)}</ul>
      {mayKeep && <p>{words.meanwhileNote}</p>}
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Need } from '#domain/needs/need.contract.ts'
import { matchingPageWords } from '#domain/matching/matching.words.ts'
import { NeedDue, NeedUrgencyWord } from '#domain/needs/web/parts/NeedBits.tsx'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { useWords } from '#kit/web/words.ts'

interface WaitingNeedsProps { rows: readonly Need[]; more: boolean; chosen: string | undefined; onChoose: (id: string) => void; filter: ReactNode }

/** Needs that wait for somebody to be sent, the earliest promise first. */
export const WaitingNeeds = ({ rows, more, chosen, onChoose, filter }: WaitingNeedsProps): ReactNode => {
  const words = useWords(matchingPageWords)
  return (
    <section className="pane needs" aria-label={words.waiting}>
      <header><h2>{words.waiting} <span className="n">{words.waitingCount(`${rows.length}${more ? '+' : ''}`)}</span></h2>{filter}</header>
      {rows.length === 0 ? <p className="pane-note small soft">{words.noneNote} <Link className="link" to={'/needs' as never}>{words.toNeeds}</Link></p> : (
        <ul>{rows.map((need) => <li key={need.id}><Tile need={need} chosen={need.id === chosen} onChoose={() => onChoose(need.id)} /></li>)}</ul>
      )}
    </section>
  )
}

const Tile = ({ need, chosen, onChoose }: { need: Need; chosen: boolean; onChoose: () => void }): ReactNode => {
  const { label, labels } = useCodes()
  return (
    <button type="button" className="tile" aria-pressed={chosen} onClick={onChoose}>
      <b>{need.summary}</b>
      <span className="soft">{[need.personName, labels(GROUPS, need.groups) || label(FIELDS, need.field), need.gridName ?? need.communityName].filter(Boolean).join(' · ')}</span>
      <span className="last"><NeedDue {...need} />{need.urgency !== 'ordinary' && <NeedUrgencyWord urgency={need.urgency} />}<i>{need.code}</i></span>
    </button>
  )
}

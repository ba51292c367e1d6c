import { type ReactNode, useEffect } from 'react'
import { callWords } from '#domain/needs/call.words.ts'
import { NEED_STATUSES, type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { NeedDue } from '#domain/needs/web/parts/NeedBits.tsx'
import { NeedStatusWord } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import type { Person } from '#domain/people/person.contract.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { ageOn } from '#kit/dates.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const OPEN = NEED_STATUSES.filter(isOpen)
const MOST = 5

interface CallerCardProps { callers: Person[] | null; caller: Person | null; hasWords: boolean; onPick: (person: Person | null) => void; onAgain: (needId: string) => void }

/** Who calls, and what of theirs is still open, so that a second call becomes a remark and not a second need. */
export const CallerCard = ({ callers, caller, hasWords, onPick, onAgain }: CallerCardProps): ReactNode => {
  const words = useWords(callWords)
  return (
    <section className="card caller" aria-label={words.caller}>
      <header><h2>{words.caller}</h2>{caller && <span className="n">{words.callerKnown}</span>}</header>
      <div className="card-body" aria-live="polite">
        {callers === null || (callers.length === 0 && !caller) ? <p className="soft small">{callers === null ? words.callerNone : words.unknown}</p> : (
          <>
            {callers.length > 1 && <p className="small lead-s">{words.callersKnown(callers.length)}</p>}
            <ul className="who">{callers.map((person) => (
              <li key={person.id} aria-current={person.id === caller?.id || undefined}><PersonLine person={person} />{callers.length > 1 && (person.id === caller?.id ? <span className="chip now">{words.picked}</span> : <button type="button" className="b sm" onClick={() => onPick(person)}>{words.pick}</button>)}</li>
            ))}</ul>
            {caller && callers.length > 1 && <button type="button" className="link small" onClick={() => onPick(null)}>{words.notThem}</button>}
          </>
        )}
        {caller && <OpenNeeds personId={caller.id} hasWords={hasWords} onAgain={onAgain} />}
      </div>
    </section>
  )
}

const PersonLine = ({ person }: { person: Person }): ReactNode => {
  const words = useWords(callWords)
  const { today } = useWhen()
  return <span><b>{person.name}</b><small className="soft"> {[person.birthDate && words.age(ageOn(person.birthDate, today)), person.gridName ?? person.communityName].filter(Boolean).join(' · ')}</small></span>
}

const OpenNeeds = ({ personId, hasWords, onAgain }: { personId: string; hasWords: boolean; onAgain: (needId: string) => void }): ReactNode => {
  const words = useWords(callWords)
  const read = useRead(needEndpoints.list, { person: personId, status: OPEN, danger: false, limit: MOST })
  const rows = read.data?.rows
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const need = event.altKey ? rows?.[Number(event.code.replace('Digit', '')) - 1] : undefined
      if (!need) return
      event.preventDefault()
      onAgain(need.id)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [rows, onAgain])
  return (
    <div className="open-needs">
      <h3>{words.openNeeds}</h3>
      <Shown read={read} rows={2}>{({ rows: needs }) => needs.length === 0 ? <p className="soft small">{words.noOpen}</p> : (
        <>
          <p className="soft small">{words.sameOne}</p>
          <ol>{needs.map((need, at) => <OpenNeed key={need.id} need={need} at={at + 1} refused={hasWords ? undefined : words.wordsFirst} onAgain={() => onAgain(need.id)} />)}</ol>
        </>
      )}</Shown>
    </div>
  )
}

const OpenNeed = ({ need, at, refused, onAgain }: { need: Need; at: number; refused: string | undefined; onAgain: () => void }): ReactNode => {
  const words = useWords(callWords)
  return (
    <li>
      <p><b>{need.summary}</b><small className="soft"> {need.code}</small></p>
      <p className="meta"><NeedStatusWord {...need} /><NeedDue {...need} /></p>
      <ActButton className="b sm" refused={refused} onAct={onAgain}>{words.again}<kbd>{words.againKey(at)}</kbd></ActButton>
    </li>
  )
}

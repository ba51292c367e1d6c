import { useEffect, useState } from 'react'
import { type Person, personEndpoints } from '#domain/people/person.contract.ts'
import { ageOn, dayOf } from '#kit/dates.ts'
import { LineField } from '#kit/web-field/fields.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { personSearchWords } from './person-search.wording.ts'

export interface Who { personId: string | null; personName: string; phone: string }
/** The place comes along with a person on record, so that it need not be asked. */
export type WhoChosen = Who & { areaCode?: string }

/** A name as far as it is known; with a network those on record are offered, so that nobody is entered twice. */
export const PersonSearch = ({ value, onChange, fault, id }: { value: Who; onChange: (value: WhoChosen) => void; fault?: string | undefined; id: string }) => {
  const words = useWords(personSearchWords)
  const asked = usePause(value.personName.trim())
  const searching = value.personId === null && asked.length >= 2
  const { data } = useRead(personEndpoints.list, { search: asked, limit: 5 }, { enabled: searching })
  if (value.personId) return <p className="row"><b className="grow chosen">{value.personName}</b><button className="btn" type="button" onClick={() => onChange({ personId: null, personName: '', phone: '' })}>{words.change}</button></p>
  return (
    <div className="stack">
      <LineField id={id} label={words.name} hint={words.nameHint} fault={fault} autoComplete="off" maxLength={40} value={value.personName} onChange={(event) => onChange({ ...value, personName: event.target.value })} />
      {searching && data && data.rows.length > 0 && (
        <div><p className="s mute">{words.known}</p><ul className="list">{data.rows.map((person) => (
          <li key={person.id}><button className="btn wide" type="button" onClick={() => onChange({ personId: person.id, personName: person.name, phone: '', areaCode: person.areaCode })}><PersonLine person={person} /></button></li>
        ))}</ul></div>
      )}
      <LineField label={words.phone} hint={words.phoneHint} type="tel" inputMode="tel" autoComplete="off" maxLength={20} value={value.phone} onChange={(event) => onChange({ ...value, phone: event.target.value })} />
    </div>
  )
}

/** 包其其格 72 岁 · 一网格 */
export const PersonLine = ({ person }: { person: Pick<Person, 'name' | 'birthDate' | 'birthYearEstimated' | 'communityName' | 'gridName'> }) => {
  const words = useWords(personSearchWords)
  const age = ageOf(person)
  return <span className="whole"><b>{person.name}</b> <span className="mute">{[age === null ? '' : words.years(age), person.gridName ?? person.communityName].filter(Boolean).join(' · ')}</span></span>
}

const ageOf = ({ birthDate, birthYearEstimated }: Pick<Person, 'birthDate' | 'birthYearEstimated'>): number | null => {
  const today = dayOf(new Date())
  if (birthDate) return ageOn(birthDate, today)
  return birthYearEstimated ? Number(today.slice(0, 4)) - birthYearEstimated : null
}

const usePause = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setPaused(text), 350)
    return () => clearTimeout(pause)
  }, [text])
  return paused
}

import { useEffect, useState } from 'react'
import { personEndpoints } from '#domain/people/person.contract.ts'
import { LineField } from '#kit/web-field/fields.tsx'
import { Go } from '#kit/web-field/go.tsx'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { PersonLine } from '../parts/PersonSearch.tsx'
import { personSearchWords } from '../parts/person-search.wording.ts'

/** 居民: who is on record in one's grids; a name leads straight to reporting for them. */
export const PeopleScreen = () => {
  const words = useWords(personSearchWords)
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSearch(typed.trim()), 350)
    return () => clearTimeout(pause)
  }, [typed])
  const read = useRead(personEndpoints.list, { limit: 30, ...(search ? { search } : {}) })
  return (
    <Screen title={words.title} line={<StatusLine />}>
      <LineField label={words.find} hint={words.findHint} type="search" autoComplete="off" maxLength={20} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data?.rows.length === 0 && <Nothing action={<Go className="btn line" to="/needs/report" search={{ name: search }}>{words.report}</Go>}>{words.none}</Nothing>}
      {read.data && read.data.rows.length > 0 && (
        <ul className="lines" aria-label={words.openList}>
          {read.data.rows.map((person) => (
            <li className="line" key={person.id}><span className="grow"><PersonLine person={person} /></span><Go className="btn" to="/needs/report" search={{ person: person.id, name: person.name }} aria-label={`${words.report} ${person.name}`}>{words.report}</Go></li>
          ))}
        </ul>
      )}
    </Screen>
  )
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { type Person, personEndpoints } from '#domain/people/person.contract.ts'
import { personPageWords } from '#domain/people/person.words.ts'
import { call } from '#kit/web/call.ts'
import { Field, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

const isNumber = (typed: string): boolean => /^\+?[\d\s-]{7,}$/.test(typed)

/** Whom it is about: a known person found by name or number (sends `personId`), or else a name as it was told (`personName`, `phone`). */
export const WhoField = ({ label, hint, autoFocus }: { label: string; hint?: string; autoFocus?: boolean }): ReactNode => {
  const words = useWords(personPageWords)
  const { remove } = useWords(webWords)
  const listId = useId()
  const [picked, setPicked] = useState<Person | null>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const found = useFound(picked ? '' : typed.trim())
  const pick = (person: Person | undefined): void => { if (person) { setPicked(person); setOpen(false); setAt(-1) } }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !open || found.length === 0) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1))
    else if (event.key === 'Enter' && at >= 0) pick(found[at])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  if (picked) return (
    <Field name="personId" label={label} hint={hint}>
      {({ id, name, ...control }) => <div className="lookup"><span className="chip now" {...(control['aria-describedby'] ? { 'aria-describedby': control['aria-describedby'] } : {})}>{picked.name}<small>{hintOf(picked)}</small><input type="hidden" name={name} value={picked.id} /><button type="button" id={id} aria-label={remove(picked.name)} onClick={() => setPicked(null)}><Icon name="close" size={12} /></button></span></div>}
    </Field>
  )
  const shown = open && found.length > 0
  return (
    <>
      <Field name={isNumber(typed) ? 'phone' : 'personName'} label={label} hint={hint}>
        {(control) => (
          <div className="lookup">
            <input {...control} className="in" type="text" role="combobox" autoComplete="off" maxLength={40} autoFocus={autoFocus} value={typed} aria-expanded={shown} aria-controls={shown ? listId : undefined} aria-autocomplete="list"
              aria-activedescendant={found[at] ? `${listId}${at}` : undefined} onChange={(event) => { setTyped(event.target.value); setOpen(true); setAt(-1) }} onKeyDown={onKeyDown} onBlur={() => setOpen(false)} />
            {shown && <ul id={listId} role="listbox" aria-label={label}>{found.map((person, index) => <li key={person.id} id={`${listId}${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => { event.preventDefault(); pick(person) }}>{person.name}<small>{hintOf(person)}</small></li>)}</ul>}
          </div>
        )}
      </Field>
      {typed.trim() !== '' && (isNumber(typed) ? <TextField name="personName" label={words.newName} hint={words.newNameHint} maxLength={40} optional /> : <TextField name="phone" label={words.phone} inputMode="tel" maxLength={20} optional />)}
    </>
  )
}

const hintOf = ({ communityName, gridName, birthDate, phoneLast4 }: Person): string => [gridName ?? communityName, birthDate?.slice(0, 4), phoneLast4 && `…${phoneLast4}`].filter(Boolean).join(' · ')

/** A number goes in a body, never in an address line. */
const useFound = (typed: string): Person[] => {
  const [byPhone, setByPhone] = useState<{ phone: string; rows: Person[] }>({ phone: '', rows: [] })
  const [rested, setRested] = useState('')
  useEffect(() => { const timer = setTimeout(() => setRested(typed), 250); return () => clearTimeout(timer) }, [typed])
  const number = isNumber(rested)
  const byName = useRead(personEndpoints.list, { search: rested, limit: 8 }, { enabled: rested !== '' && !/\d/.test(rested) })
  useEffect(() => {
    if (!number) return undefined
    const asking = new AbortController()
    call(personEndpoints.findByPhone, { phone: rested }, { signal: asking.signal }).then(({ rows }) => setByPhone({ phone: rested, rows }), () => undefined)
    return () => asking.abort()
  }, [rested, number])
  if (typed === '' || typed !== rested) return []
  if (number) return byPhone.phone === rested ? byPhone.rows : []
  return byName.data?.rows ?? []
}

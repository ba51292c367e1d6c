import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { callWords } from '#domain/needs/call.words.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import type { Person } from '#domain/people/person.contract.ts'
import { URGENCIES, type NeedUrgency } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ask } from '#kit/web/layout/ask.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { type CallFault, type Saved, isTouched, isWholeNumber, missingIn, reportOfCall } from './call-form.ts'
import { CallDanger } from './CallDanger.tsx'
import { CallerCard } from './CallerCard.tsx'
import { CallFor } from './CallFor.tsx'
import { Line } from './CallLine.tsx'
import { useCall, useCallers } from './use-call.ts'

/** One screen for one call: Enter goes from number to words to urgency and saves; the right side knows the caller. */
export const CallForm = ({ onSaved }: { onSaved: (saved: Saved) => void }): ReactNode => {
  const words = useWords(callWords)
  const { call, restored, set, clear } = useCall(useMe().accountId)
  const callers = useCallers(call.phone)
  const [report, again] = [useChange(needEndpoints.report), useChange(needEndpoints.callAgain)]
  const [checked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [place, setPlace] = useState('')
  const busy = report.isPending || again.isPending
  const known = callers?.rows ?? []
  // One person with this number is the caller; of several the operator says which.
  const caller = call.personId ? known.find(({ id }) => id === call.personId) : known.length === 1 && call.name === '' ? known[0] : undefined
  const whole = { ...call, personId: call.personId ?? (call.forOther ? null : (caller?.id ?? null)) }
  const missing = checked ? missingIn({ ...whole, areaCode: place || call.areaCode || caller?.areaCode || '' }) : []
  const go = (name: string): void => {
    const place = form.current?.querySelectorAll<HTMLSelectElement>('.call-place select') ?? []
    if (name === 'areaCode') [...place].find(({ value }) => value === '')?.focus()
    else form.current?.querySelector<HTMLElement>(`[name="${name}"]:not([type=hidden])`)?.focus()
  }
  const goOnFromWords = (): void => go(placeIn(form.current) === '' ? 'areaCode' : 'urgency')
  const save = (event?: FormEvent): void => {
    event?.preventDefault()
    if (busy) return
    setChecked(true)
    setPlace(placeIn(form.current))
    const ready = { ...whole, areaCode: placeIn(form.current) }
    const [first] = missingIn(ready)
    if (first) return go(fieldOf[first])
    report.mutate(reportOfCall(ready), { onSuccess: (need) => { clear(); onSaved({ need, again: false }) } })
  }
  const noteAgain = (id: string): void => {
    if (call.words.trim().length < 2) { setChecked(true); return go('words') }
    again.mutate({ id, noteId: call.noteId, text: call.words.trim().slice(0, 500) }, { onSuccess: (need) => { clear(); onSaved({ need, again: true }) } })
  }
  const restart = async (): Promise<void> => {
    if (isTouched(call) && !(await ask({ title: words.clearTitle, text: words.clearText, yes: words.clearYes, no: words.clearNo }))) return
    clear(); setChecked(false); go('phone')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.nativeEvent.isComposing) return
    const target = event.target as HTMLInputElement
    if (event.key === 'Escape') { event.preventDefault(); void restart() }
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save() }
    else if (event.key === 'Enter' && !event.shiftKey && (target.name === 'words' || target.tagName === 'SELECT')) { event.preventDefault(); goOnFromWords() }
    else if (event.key === 'Enter' && !event.shiftKey && target.name in nextOf) { event.preventDefault(); go(nextOf[target.name]!(Boolean(caller))) }
  }
  const pick = (person: Person | null): void => { set({ personId: person?.id ?? null, name: person ? person.name : '' }); go(person ? 'words' : 'name') }
  return (
    <form ref={form} className="call" noValidate onSubmit={save} onKeyDown={onKeyDown} aria-busy={busy}>
      <div className="call-main card">
        {restored && isTouched(call) && <p className="hint restored" role="status"><Icon name="mind" size={14} weight={2} />{words.restored}</p>}
        <Line name="phone" label={words.phone} hint={call.phone !== '' && isWholeNumber(call.phone) && callers === null ? words.searching : words.phoneHint}>
          {(control) => <input {...control} className="in big" inputMode="tel" autoComplete="off" autoFocus maxLength={20} value={call.phone} onChange={(event) => set({ phone: event.target.value, personId: null, name: '' })} />}
        </Line>
        <CallFor call={call} set={set} missing={missing} />
        {!caller && !call.forOther && <Line name="name" label={words.name} hint={callers ? words.unknown : words.nameHint} fault={missing.includes('phoneOrName') ? words.faults.phoneOrName : undefined}>{(control) => <input {...control} className="in" autoComplete="off" maxLength={40} value={call.name} onChange={(event) => set({ name: event.target.value, personId: null })} />}</Line>}
        <Line name="words" label={words.words} hint={words.wordsHint} fault={missing.includes('words') ? words.faults.words : undefined}>{(control) => <textarea {...control} className="in" rows={3} maxLength={2000} value={call.words} onChange={(event) => set({ words: event.target.value })} />}</Line>
        <CallDanger text={call.words} />
        <div className="two call-place" onChange={() => requestAnimationFrame(() => setPlace(placeIn(form.current)))}><PlaceField key={caller?.id ?? call.areaCode} name="areaCode" of="need.report" start={caller?.areaCode ?? (call.areaCode || undefined)} /></div>
        {missing.includes('area') && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{words.faults.area}</p>}
        <Urgency value={call.urgency} onChange={(urgency) => set({ urgency })} />
        <Refused fault={report.error ?? again.error} />
        <div className="acts"><button className="b go" disabled={busy}>{words.save}<kbd>{words.saveKeys}</kbd></button><button type="button" className="b" onClick={() => void restart()}>{words.clear}<kbd>{words.clearKey}</kbd></button></div>
      </div>
      <CallerCard callers={callers?.rows ?? null} caller={caller ?? null} hasWords={call.words.trim().length >= 2} onPick={pick} onAgain={noteAgain} />
    </form>
  )
}

/** Where Enter goes from a field; from the words it goes on to the place, where that is not known yet. The last stop is the urgency, where Enter saves. */
const nextOf: Record<string, (known: boolean) => string> = { phone: (known) => (known ? 'words' : 'name'), name: () => 'words', otherName: () => 'saidBy', proxyReason: () => 'words' }
const fieldOf: Record<CallFault, string> = { phoneOrName: 'name', name: 'otherName', proxyConsent: 'proxyConsent', proxyReason: 'proxyReason', words: 'words', area: 'areaCode' }
const placeIn = (form: HTMLFormElement | null): string => form?.querySelector<HTMLInputElement>('input[type=hidden][name=areaCode]')?.value ?? ''

const Urgency = ({ value, onChange }: { value: NeedUrgency | null; onChange: (urgency: NeedUrgency) => void }): ReactNode => {
  const words = useWords(callWords)
  const { choices } = useCodes()
  return (
    <fieldset className="f chips">
      <legend>{words.urgency}</legend>
      {choices(URGENCIES).map((choice) => <label key={choice.value}><input type="radio" name="urgency" value={choice.value} checked={value === choice.value} onChange={() => onChange(choice.value as NeedUrgency)} /><span>{choice.label}</span></label>)}
      <p className="hint">{words.urgencyHint}</p>
    </fieldset>
  )
}

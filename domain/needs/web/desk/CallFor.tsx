import type { ReactNode } from 'react'
import { callWords } from '#domain/needs/call.words.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { needRefusals } from '#domain/needs/need.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'
import type { Call, CallFault } from './call-form.ts'
import { Line } from './CallLine.tsx'

interface CallForProps { call: Call; set: (change: Partial<Call>) => void; missing: readonly CallFault[] }

/** Whose matter it is; for somebody else, whether they agree and why they do not call themselves. */
export const CallFor = ({ call, set, missing }: CallForProps): ReactNode => {
  const words = useWords(callWords)
  const page = useWords(needPageWords)
  const say = useSentence(needRefusals)
  return (
    <>
      <fieldset className="f chips">
        <legend>{words.forWhom}</legend>
        {([[false, words.self], [true, words.other]] as const).map(([value, label]) => <label key={label}><input type="radio" name="forOther" checked={call.forOther === value} onChange={() => set({ forOther: value })} /><span>{label}</span></label>)}
      </fieldset>
      {call.forOther && (
        <div className="call-other">
          <Line name="otherName" label={words.otherName} hint={words.otherNameHint} fault={missing.includes('name') ? words.faults.name : undefined}>{(control) => <input {...control} className="in" autoComplete="off" maxLength={40} value={call.otherName} onChange={(event) => set({ otherName: event.target.value })} />}</Line>
          <label className="tick"><input type="checkbox" checked={call.reach} onChange={(event) => set({ reach: event.target.checked })} /> {words.reach}</label>
          <fieldset className="f chips">
            <legend>{words.saidBy}</legend>
            {(['family', 'seen'] as const).map((value) => <label key={value}><input type="radio" name="saidBy" checked={call.saidBy === value} onChange={() => set({ saidBy: value })} /><span>{words.saidBys[value]}</span></label>)}
          </fieldset>
          <fieldset className="f chips" aria-invalid={missing.includes('proxyConsent') || undefined}>
            <legend>{page.consent}</legend>
            {([[true, page.consents.yes], [false, page.consents.no]] as const).map(([value, label]) => <label key={label}><input type="radio" name="proxyConsent" checked={call.consent === value} onChange={() => set({ consent: value })} /><span>{label}</span></label>)}
            {missing.includes('proxyConsent') && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{say('need.proxy-needs-consent')}</p>}
          </fieldset>
          <Line name="proxyReason" label={page.proxyReason} hint={page.proxyReasonHint} fault={missing.includes('proxyReason') ? say('need.proxy-needs-reason') : undefined}>{(control) => <input {...control} className="in" autoComplete="off" maxLength={200} value={call.reason} onChange={(event) => set({ reason: event.target.value })} />}</Line>
          <p className="proxy-reasons">{Object.values(page.proxyReasons).map((one) => <button key={one} type="button" className="b sm" onClick={() => set({ reason: one })}>{one}</button>)}</p>
        </div>
      )}
    </>
  )
}

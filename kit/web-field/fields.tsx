import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'
import { MicIcon } from './icons.tsx'

interface Around { label: string; hint?: ReactNode; fault?: string | undefined }

const Label = ({ htmlFor, label, hint }: { htmlFor: string; label: string; hint?: ReactNode }) => (
  <label className="ask" htmlFor={htmlFor}>{label}{hint && <span className="opt">{hint}</span>}</label>
)

/** One line of text with its question above it. */
export const LineField = ({ label, hint, fault, id, ...input }: Around & InputHTMLAttributes<HTMLInputElement>) => {
  const own = useId()
  const at = id ?? own
  return (
    <div className="field">
      <Label htmlFor={at} label={label} hint={hint} />
      <input type="text" {...input} id={at} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${at}-fault` : undefined} />
      {fault && <p className="fault" id={`${at}-fault`}>{fault}</p>}
    </div>
  )
}

/** Several lines; the keyboard's own microphone is the way to speak instead of typing. */
export const TextField = ({ label, hint, fault, id, ...area }: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) => {
  const words = useWords(fieldWords)
  const own = useId()
  const at = id ?? own
  return (
    <div className="field">
      <div className="row"><Label htmlFor={at} label={label} hint={hint} /><span className="voice"><MicIcon size="s" />{words.keyboardMic}</span></div>
      <textarea rows={3} {...area} id={at} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${at}-fault` : undefined} />
      {fault && <p className="fault" id={`${at}-fault`}>{fault}</p>}
    </div>
  )
}

export const SelectField = ({ label, hint, fault, id, value, onChange, children }: Around & { id?: string; value: string; onChange: (value: string) => void; children: ReactNode }) => {
  const own = useId()
  const at = id ?? own
  return (
    <div className="field">
      <Label htmlFor={at} label={label} hint={hint} />
      <select id={at} value={value} onChange={(event) => onChange(event.target.value)} aria-invalid={fault ? true : undefined} aria-describedby={fault ? `${at}-fault` : undefined}>{children}</select>
      {fault && <p className="fault" id={`${at}-fault`}>{fault}</p>}
    </div>
  )
}

/** A box to tick; consent is never ticked beforehand. */
export const Tick = ({ checked, onChange, children, id, fault }: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode; id?: string; fault?: string | undefined }) => (
  <>
    <label className="tick"><input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} aria-describedby={fault && id ? `${id}-fault` : undefined} /><span className="box" /><span>{children}</span></label>
    {fault && <p className="fault" id={id ? `${id}-fault` : undefined}>{fault}</p>}
  </>
)

export interface FieldFaults { [id: string]: string }

/** Takes the person to the first thing to change, once it has been drawn. */
export const goToFault = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus(), 60)

/** What must be changed, said at the top with links to each place. */
export const FaultSummary = ({ faults }: { faults: FieldFaults }) => {
  const words = useWords(fieldWords)
  const entries = Object.entries(faults)
  if (entries.length === 0) return null
  return (
    <div className="faults" role="alert">
      <p>{words.fixThese}</p>
      <ul>{entries.map(([id, sentence]) => <li key={id}><a href={`#${id}`} onClick={(event) => { event.preventDefault(); document.getElementById(id)?.focus() }}>{sentence}</a></li>)}</ul>
    </div>
  )
}

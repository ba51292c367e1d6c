import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { Icon } from '#kit/web/icons.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { useFormState } from './form-context.ts'

export interface FieldFrame { name: string; label: string; hint?: ReactNode; optional?: boolean }
export interface ControlProps { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined; 'aria-required': boolean | undefined }

/** A label, a control, a hint, and what the server found wrong with it. The control is drawn by `children`. */
export const Field = ({ name, label, hint, optional, children }: FieldFrame & { children: (control: ControlProps) => ReactNode }): ReactNode => {
  const words = useWords(webWords)
  const id = useId()
  const fault = useFormState().faults[name]
  const described = [hint && `${id}h`, fault && `${id}f`].filter(Boolean).join(' ') || undefined
  return (
    <div className="f">
      <label htmlFor={id}><span data-field={name}>{label}</span>{optional && <small>{words.optional}</small>}</label>
      {children({ id, name, 'aria-describedby': described, 'aria-invalid': fault ? true : undefined, 'aria-required': optional ? undefined : true })}
      {hint && <p className="hint" id={`${id}h`}>{hint}</p>}
      {fault && <p className="fault" id={`${id}f`}><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
    </div>
  )
}

type Own<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, 'name' | 'id' | 'children'>

export const TextField = ({ name, label, hint, optional, ...rest }: FieldFrame & Own<'input'>): ReactNode => (
  <Field {...{ name, label, hint }} {...(optional ? { optional } : {})}>{(control) => <input className="in" type="text" autoComplete="off" {...rest} {...control} />}</Field>
)

export const NumberField = (props: FieldFrame & Own<'input'>): ReactNode => <TextField inputMode="numeric" data-as="number" {...props} />

export const DayField = (props: FieldFrame & Own<'input'>): ReactNode => <TextField {...props} type="date" />

export const TextAreaField = ({ name, label, hint, optional, ...rest }: FieldFrame & Own<'textarea'>): ReactNode => (
  <Field {...{ name, label, hint }} {...(optional ? { optional } : {})}>{(control) => <textarea className="in" rows={3} {...rest} {...control} />}</Field>
)

export interface Choice { value: string; label: string; hint?: string }

/** A native choice. Nothing is chosen beforehand unless `defaultValue` says so. */
export const SelectField = ({ name, label, hint, optional, choices, ...rest }: FieldFrame & Own<'select'> & { choices: readonly Choice[] }): ReactNode => {
  const words = useWords(webWords)
  return (
    <Field {...{ name, label, hint }} {...(optional ? { optional } : {})}>
      {(control) => <span className="sel"><select className="in" {...rest} {...control}><option value="">{words.choose}</option>{choices.map(({ value, label: text }) => <option key={value} value={value}>{text}</option>)}</select><Icon name="down" size={14} /></span>}
    </Field>
  )
}

type ChipsProps = FieldFrame & { choices: readonly (Omit<Choice, 'label'> & { label: ReactNode })[]; many?: boolean; flag?: boolean; chosen?: readonly string[]; onChoose?: (value: string, checked: boolean) => void }

/** All choices in sight as chips: one of them, or `many`. `flag` reads true and false. */
export const ChipsField = ({ name, label, hint, optional, choices, many, flag, chosen = [], onChoose }: ChipsProps): ReactNode => {
  const words = useWords(webWords)
  const id = useId()
  const fault = useFormState().faults[name]
  const marks = many ? { 'data-many': '' } : flag ? { 'data-as': 'flag' } : {}
  return (
    <fieldset className="f chips" aria-invalid={fault ? true : undefined} aria-describedby={[hint && `${id}h`, fault && `${id}f`].filter(Boolean).join(' ') || undefined}>
      <legend><span data-field={name}>{label}</span>{optional && <small>{words.optional}</small>}</legend>
      {choices.map((choice) => (
        <label key={choice.value}><input type={many ? 'checkbox' : 'radio'} name={name} value={choice.value} defaultChecked={chosen.includes(choice.value)} {...marks} onChange={(event) => onChoose?.(choice.value, event.target.checked)} /><span>{choice.label}{choice.hint && <small>{choice.hint}</small>}</span></label>
      ))}
      {hint && <p className="hint" id={`${id}h`}>{hint}</p>}
      {fault && <p className="fault" id={`${id}f`}><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
    </fieldset>
  )
}

/** One tick: yes or no. */
export const TickField = ({ name, label, hint, defaultChecked }: Omit<FieldFrame, 'optional'> & { defaultChecked?: boolean }): ReactNode => {
  const id = useId()
  const fault = useFormState().faults[name]
  return (
    <div className="f tick">
      <label><input type="checkbox" name={name} defaultChecked={defaultChecked} aria-invalid={fault ? true : undefined} aria-describedby={hint ? `${id}h` : undefined} /><span data-field={name}>{label}</span></label>
      {hint && <p className="hint" id={`${id}h`}>{hint}</p>}
      {fault && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
    </div>
  )
}

/** Chooses a file; what is done with it is the page's matter. */
export const FileField = ({ name, label, hint, optional, accept, onFile }: FieldFrame & { accept: string; onFile: (file: File | null) => void }): ReactNode => {
  const words = useWords(webWords)
  const [chosen, setChosen] = useState('')
  return (
    <Field {...{ name, label, hint }} {...(optional ? { optional } : {})}>
      {(control) => (
        <div className="file">
          <input type="file" className="away" accept={accept} {...control} onChange={(event) => { const file = event.target.files?.[0] ?? null; setChosen(file?.name ?? ''); onFile(file) }} />
          <label className="b" htmlFor={control.id} aria-hidden="true"><Icon name="import" />{words.chooseFile}</label><span>{chosen}</span>
        </div>
      )}
    </Field>
  )
}

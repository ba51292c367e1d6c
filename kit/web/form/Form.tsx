import { type FormEvent, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { type CallFault, CallRefused } from '#kit/web/call.ts'
import { markDirty, mayLeave, useDirtyForgotten } from '#kit/web/layout/leaving.ts'
import { useChange } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { type Collected, collect } from './collect.ts'
import { FormContext } from './form-context.ts'

interface FormProps<I extends z.ZodMiniType, O extends z.ZodMiniType> {
  endpoint: Endpoint<I, O>
  /** Makes the endpoint's input from what was typed; without it what was typed is the input. */
  input?: (typed: Collected) => z.input<I>
  /** Called with the answer once it is done. */
  onDone: (answer: z.output<O>, input: z.input<I>) => void
  /** Called when the server said no; what it said is shown all the same. */
  onRefused?: (fault: CallFault) => void
  submit: string
  /** Gives a second button that leaves the form; it asks first when something was typed. */
  onCancel?: () => void
  /** Other buttons beside the first. */
  extra?: ReactNode
  className?: string
  children?: ReactNode
}

/** A native form that sends to an endpoint and shows what the server finds wrong at the very field. */
export const Form = <I extends z.ZodMiniType, O extends z.ZodMiniType>({ endpoint, input, onDone, onRefused, submit, onCancel, extra, className, children }: FormProps<I, O>): ReactNode => {
  const words = useWords(webWords)
  const change = useChange(endpoint)
  const form = useRef<HTMLFormElement>(null)
  const [self] = useState(() => ({}))
  const [labels, setLabels] = useState<Record<string, string>>({})
  useDirtyForgotten(self)
  const faults = useMemo(() => faultsIn(change.error), [change.error])
  useEffect(() => { if (change.error) focusFirst(form.current!) }, [change.error])

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    // Only what the server cannot know is checked here: a half-typed date, two passwords that differ.
    if (change.isPending || !form.current!.reportValidity()) return
    const typed = collect(form.current!)
    const whole = input ? input(typed) : (typed as z.input<I>)
    change.mutate(whole, {
      onSuccess: (answer) => { markDirty(self, false); onDone(answer, whole) },
      onError: (fault) => { setLabels(labelsIn(form.current!, fault)); onRefused?.(fault) },
    })
  }
  return (
    <FormContext value={{ faults, running: change.isPending }}>
      <form ref={form} className={className ?? 'form'} noValidate onSubmit={onSubmit} onInput={() => markDirty(self, true)} aria-busy={change.isPending}>
        {change.error && <Summary fault={change.error} labels={labels} form={form} />}
        {children}
        <div className="acts">
          <button className="b go" disabled={change.isPending}>{change.isPending ? words.sending : submit}</button>
          {extra}
          {onCancel && <button type="button" className="b" onClick={async () => { if (await mayLeave()) onCancel() }}>{words.cancel}</button>}
        </div>
      </form>
    </FormContext>
  )
}

/** A file with hundreds of wrong lines tells the first of them. */
const MOST_TOLD = 8

const errorsOf = (fault: CallFault | null) => (fault instanceof CallRefused ? fault.errors : [])

/** `rows.3.phone`, `rows.3`, `rows`: a fault inside a list is shown at the field that holds the list. */
const upwards = (path: string): string[] => path.split('.').map((_, index, names) => names.slice(0, names.length - index).join('.'))

const faultsIn = (fault: CallFault | null): Record<string, string> => {
  const faults: Record<string, string> = {}
  for (const { path, message } of errorsOf(fault)) for (const name of upwards(path)) faults[name] ??= message
  return faults
}

const fieldOf = (form: HTMLFormElement, path: string): Element | undefined =>
  upwards(path).map((name) => form.querySelector(`[data-field="${CSS.escape(name)}"]`)).find((field) => field !== null)

/** The first field that is wrong, or else what is said on top. */
const focusFirst = (form: HTMLFormElement): void =>
  (form.querySelector<HTMLElement>('[aria-invalid=true]:not(fieldset), fieldset[aria-invalid=true] input') ?? form.querySelector<HTMLElement>('.faults'))?.focus()

/** How the fields that are wrong are called on this form. */
const labelsIn = (form: HTMLFormElement, fault: CallFault): Record<string, string> =>
  Object.fromEntries(errorsOf(fault).map(({ path }) => [path, fieldOf(form, path)?.textContent ?? '']))

const Summary = ({ fault, labels, form }: { fault: CallFault; labels: Record<string, string>; form: RefObject<HTMLFormElement | null> }): ReactNode => {
  const words = useWords(webWords)
  const errors = errorsOf(fault)
  const show = (path: string) => (event: FormEvent): void => {
    event.preventDefault()
    fieldOf(form.current!, path)?.closest('.f')?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
  }
  return (
    <div className="faults" role="alert" tabIndex={-1}>
      <p>{fault instanceof CallRefused ? fault.title : words.notSent}{fault instanceof CallRefused && fault.status >= 500 && <small> {words.ref(fault.ref)}</small>}</p>
      {errors.length > 0 && <ul>{errors.slice(0, MOST_TOLD).map(({ path, message }) => <li key={`${path} ${message}`}>{labels[path] ? <a href="#" onClick={show(path)}>{labels[path]}：{message}</a> : message}</li>)}{errors.length > MOST_TOLD && <li>{words.andMore(errors.length - MOST_TOLD)}</li>}</ul>}
    </div>
  )
}

import { type FormEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
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
  submit: string
  /** Gives a second button that leaves the form; it asks first when something was typed. */
  onCancel?: () => void
  /** Other buttons beside the first. */
  extra?: ReactNode
  className?: string
  children?: ReactNode
}

/** A native form that sends to an endpoint and shows what the server finds wrong at the very field. */
export const Form = <I extends z.ZodMiniType, O extends z.ZodMiniType>({ endpoint, input, onDone, submit, onCancel, extra, className, children }: FormProps<I, O>): ReactNode => {
  const words = useWords(webWords)
  const change = useChange(endpoint)
  const form = useRef<HTMLFormElement>(null)
  const self = useRef({}).current
  useDirtyForgotten(self)
  const faults = useMemo(() => faultsIn(change.error), [change.error])
  useEffect(() => { if (change.error) focusFirst(form.current!) }, [change.error])

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (change.isPending) return
    const typed = collect(form.current!)
    const whole = input ? input(typed) : (typed as z.input<I>)
    change.mutate(whole, { onSuccess: (answer) => { markDirty(self, false); onDone(answer, whole) } })
  }
  return (
    <FormContext value={{ faults, running: change.isPending }}>
      <form ref={form} className={className ?? 'form'} noValidate onSubmit={onSubmit} onInput={() => markDirty(self, true)} aria-busy={change.isPending}>
        {change.error && <Summary fault={change.error} form={form.current} />}
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

const faultsIn = (fault: CallFault | null): Record<string, string> =>
  Object.fromEntries(fault instanceof CallRefused ? fault.errors.map(({ path, message }) => [path, message]) : [])

/** The first field that is wrong, or else what is said on top. */
const focusFirst = (form: HTMLFormElement): void =>
  (form.querySelector<HTMLElement>('[aria-invalid=true]:not(fieldset), fieldset[aria-invalid=true] input') ?? form.querySelector<HTMLElement>('.faults'))?.focus()

const Summary = ({ fault, form }: { fault: CallFault; form: HTMLFormElement | null }): ReactNode => {
  const words = useWords(webWords)
  const errors = fault instanceof CallRefused ? fault.errors : []
  const labelOf = (path: string): string => form?.querySelector(`[data-field="${CSS.escape(path)}"]`)?.textContent ?? ''
  const show = (path: string) => (event: FormEvent): void => {
    event.preventDefault()
    form?.querySelector(`[data-field="${CSS.escape(path)}"]`)?.closest('.f')?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
  }
  return (
    <div className="faults" role="alert" tabIndex={-1}>
      <p>{fault instanceof CallRefused ? fault.title : words.notSent}{fault instanceof CallRefused && fault.status >= 500 && <small> {words.ref(fault.ref)}</small>}</p>
      {errors.length > 0 && <ul>{errors.map(({ path, message }) => <li key={path}>{labelOf(path) ? <a href="#" onClick={show(path)}>{labelOf(path)}：{message}</a> : message}</li>)}</ul>}
    </div>
  )
}

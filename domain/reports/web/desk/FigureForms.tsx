import type { ReactNode } from 'react'
import { type Entry, type Report, reportEndpoints } from '#domain/reports/report.contract.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { NumberField, TextField } from '#kit/web/form/fields.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { useChange } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

export type What = 'correction' | 'outside'
interface SayFormProps { what: What; report: Report; figure: string; part: string; entry: Entry | undefined; onDone: () => void }

/** A figure and why, or where from; both are asked for. */
export const SayForm = ({ what, report: { id, revision }, figure, part, entry, onDone }: SayFormProps): ReactNode => {
  const words = useWords(reportPageWords)
  const takeBack = useChange(reportEndpoints.enter)
  const place = { id, revision, figure, part, what }
  const back = entry && <button type="button" className="b" disabled={takeBack.isPending} onClick={() => takeBack.mutate({ ...place, amount: null }, { onSuccess: onDone })}>{words.figure.takeBack}</button>
  return (
    <Form endpoint={reportEndpoints.enter} submit={words.figure.save} onCancel={onDone} extra={back} onDone={onDone} input={(typed) => ({ ...place, ...typed }) as never}>
      <NumberField name="amount" label={words.figure.amount} defaultValue={entry?.amount} inputMode="decimal" />
      <TextField name="words" label={what === 'correction' ? words.figure.why : words.figure.source} defaultValue={entry?.words} maxLength={200} />
    </Form>
  )
}

export const TargetForm = ({ report: { id, revision }, figure, target, onDone }: { report: Report; figure: string; target: { amount: number; source: string } | undefined; onDone: () => void }): ReactNode => {
  const words = useWords(reportPageWords)
  return (
    <Form endpoint={reportEndpoints.setTarget} submit={words.figure.save} onCancel={onDone} onDone={onDone} input={(typed) => ({ id, revision, figure, ...typed }) as never}>
      <NumberField name="amount" label={words.figure.amount} defaultValue={target?.amount} inputMode="decimal" />
      <TextField name="source" label={words.figure.contract} defaultValue={target?.source} maxLength={100} />
    </Form>
  )
}

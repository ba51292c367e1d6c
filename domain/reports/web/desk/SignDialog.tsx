import { type ReactNode, useState } from 'react'
import { type Report, reportEndpoints } from '#domain/reports/report.contract.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { newId } from '#kit/ids.ts'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'

export type SignVerb = 'submit' | 'check' | 'sign' | 'sendBack' | 'correct'
interface SignDialogProps { verb: SignVerb; report: Report; onClose: () => void; onDone: (report: Report) => void }

/** A signature is asked for once; after the closing time so is the reason, here and nowhere else. */
export const SignDialog = ({ verb, report, onClose, onDone }: SignDialogProps): ReactNode => {
  const words = useWords(reportPageWords)
  const now = useNow()
  const [newVersion] = useState(() => newId())
  const act = { id: report.id, revision: report.revision }
  const late = report.version === 1 && new Date(report.dueAt) < now && !report.lateReason
  const common = { onCancel: onClose, onDone, submit: words.acts[verb] }
  const said = words.ask[verb]
  const lateness = late && <TextAreaField name="lateReason" label={words.ask.late} hint={words.ask.lateHint} rows={2} maxLength={200} optional={verb === 'submit'} />
  return (
    <Dialog title={said.title} onClose={onClose}>
      {verb === 'submit' && <Form endpoint={reportEndpoints.submit} input={(typed) => ({ ...act, ...typed })} {...common}><p>{words.ask.submit.text}</p>{lateness}</Form>}
      {verb === 'check' && <Form endpoint={reportEndpoints.check} input={() => act} {...common}><p>{words.ask.check.text}</p></Form>}
      {verb === 'sign' && <Form endpoint={reportEndpoints.sign} input={(typed) => ({ ...act, ...typed })} {...common}><p>{words.ask.sign.text}</p>{lateness}</Form>}
      {verb === 'sendBack' && <Form endpoint={reportEndpoints.sendBack} input={(typed) => ({ ...act, ...typed }) as never} {...common}><TextAreaField name="reason" label={words.ask.sendBack.reason} rows={3} maxLength={200} /></Form>}
      {verb === 'correct' && <Form endpoint={reportEndpoints.correct} input={(typed) => ({ id: newVersion, correctsId: report.id, ...typed }) as never} {...common}><p>{words.ask.correct.text}</p><TextAreaField name="reason" label={words.ask.correct.reason} rows={3} maxLength={200} /></Form>}
    </Dialog>
  )
}

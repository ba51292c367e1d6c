import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { PURPOSES, type PrintForm, type PrintPurpose, type PrintedList, printoutEndpoints } from '#domain/printouts/printout.contract.ts'
import { printoutPageWords } from '#domain/printouts/printout.words.ts'
import { purposes } from '#domain/printouts/printout.wording.ts'
import { newId } from '#kit/ids.ts'
import { type CallFault, CallRefused, saveFile } from '#kit/web/call.ts'
import { ChipsField, TextField } from '#kit/web/form/fields.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import type { SearchTexts } from '#kit/web/use-filters.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

interface PrintDialogProps { list: PrintedList; form: PrintForm; filter: SearchTexts; from: string; onClose: () => void }

/** Asks what it is for; then the workbook comes, or the page to print opens. */
export const PrintDialog = ({ list, form, filter, from, onClose }: PrintDialogProps): ReactNode => {
  const words = useWords(printoutPageWords)
  const purposeWords = useWords(purposes)
  const navigate = useNavigate()
  const [id] = useState(() => newId())
  const [purpose, setPurpose] = useState<string>()
  const { making, fault, fetch } = useWorkbook(onClose)
  const title = list === 'need' ? words.need.title : form === 'workbook' ? words.title : form === 'print' ? words.printTitle : words.publicTitle
  const onDone = (): void => {
    if (form === 'workbook') fetch(id)
    else void navigate({ to: (list === 'need' ? `/needs/${String(filter['id'])}/print` : `/print/${id}`) as never, search: { from } as never })
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <Form endpoint={printoutEndpoints.ask} submit={making ? words.making : words.go[form]} onCancel={onClose} onDone={onDone}
        input={(typed) => ({ id, list, form, filter, ...typed, purpose: form === 'public' ? 'publishing' : (typed['purpose'] as PrintPurpose) })}>
        <Told list={list} form={form} />
        {form !== 'public' && <ChipsField name="purpose" label={words.purpose} choices={PURPOSES.filter((one) => one !== 'publishing').map((value) => ({ value, label: purposeWords[value] }))} onChoose={setPurpose} />}
        {purpose === 'other' && <TextField name="words" label={words.words} hint={words.wordsHint} maxLength={100} />}
        {fault && <Fault fault={fault} />}
        {making && <p role="status" className="small soft">{words.making}</p>}
      </Form>
    </Dialog>
  )
}

/** What the paper will and will not hold. */
const Told = ({ list, form }: { list: PrintedList; form: PrintForm }): ReactNode => {
  const words = useWords(printoutPageWords)
  const may = useMay()
  if (form === 'public') return <p className="small soft">{words.publicNote}</p>
  if (list === 'need') return <p className="small soft">{words.need.note} {words.mark}</p>
  return <ul className="small soft"><li>{words.what}</li><li>{may('person.name') ? words.phone : words.masked}</li><li>{words.mark}</li></ul>
}

const Fault = ({ fault }: { fault: CallFault }): ReactNode => {
  const { notSent } = useWords(webWords)
  return <p className="faults" role="alert">{fault instanceof CallRefused ? fault.title : notSent}</p>
}

/** Fetches the file once the purpose is noted; what goes wrong is told in the dialog, where one can try again. */
const useWorkbook = (onCame: () => void): { making: boolean; fault: CallFault | undefined; fetch: (id: string) => void } => {
  const words = useWords(printoutPageWords)
  const [making, setMaking] = useState(false)
  const [fault, setFault] = useState<CallFault>()
  const fetch = (id: string): void => {
    setMaking(true)
    setFault(undefined)
    saveFile(printoutEndpoints.file, { id }).then(() => { toast(words.made); onCame() }, (wrong: CallFault) => setFault(wrong)).finally(() => setMaking(false))
  }
  return { making, fault, fetch }
}

import { type ReactNode, useState } from 'react'
import { type EnterRating as Entered, Face, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import type { NeedToProve } from './NeedEvaluation.tsx'

/** What the person or the family said on the phone or at the door, in their words and under their name. */
export const EnterRating = ({ need, onClose }: { need: NeedToProve; onClose: () => void }): ReactNode => {
  const words = useWords(evaluationPageWords)
  const common = useWords(evaluationWords)
  const [id] = useState(newId)
  return (
    <Dialog title={common.enter} onClose={onClose}>
      <p className="soft small lead">{words.enterNote}</p>
      <Form endpoint={evaluationEndpoints.enterRating} submit={words.enter} onCancel={onClose} onDone={() => { toast(words.entered); onClose() }} input={(typed) => ({ ...(typed as unknown as Omit<Entered, 'id' | 'needId'>), id, needId: need.id })}>
        <ChipsField name="saidBy" label={words.saidBy} choices={(['self', 'family'] as const).map((value) => ({ value, label: common.saidBy[value] }))} />
        <TextField name="proxyName" label={common.whoSaid} maxLength={40} defaultValue={need.personName.includes('*') ? '' : need.personName} />
        <ChipsField name="face" label={common.howWasIt} choices={Face.options.map((value) => ({ value, label: common.faces[value] }))} />
        <TextAreaField name="words" label={words.words} optional maxLength={300} />
      </Form>
    </Dialog>
  )
}

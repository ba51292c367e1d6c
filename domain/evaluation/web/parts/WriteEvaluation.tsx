import { type ReactNode, useState } from 'react'
import { Outcome, type WriteEvaluation as Written, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { evaluationWords } from '#domain/evaluation/evaluation.wording.ts'
import { evaluationPageWords } from '#domain/evaluation/evaluation.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import type { NeedToProve } from './NeedEvaluation.tsx'

/** The social worker says what has changed, and the need is closed. Without a rating it takes a reason. */
export const WriteEvaluation = ({ need, rated, onClose }: { need: NeedToProve; rated: boolean; onClose: () => void }): ReactNode => {
  const words = useWords(evaluationPageWords)
  const common = useWords(evaluationWords)
  const [id] = useState(newId)
  return (
    <Dialog title={words.evaluate} onClose={onClose} wide>
      <p className="said lead">{[need.personName, need.summary].filter(Boolean).join('：')}</p>
      <Form endpoint={evaluationEndpoints.evaluate} submit={words.evaluate} onCancel={onClose} onDone={() => { toast(words.closed); onClose() }} input={(typed) => ({ ...(typed as unknown as Omit<Written, 'id' | 'needId'>), id, needId: need.id })}>
        <ChipsField name="outcome" label={common.outcome} choices={Outcome.options.map((value) => ({ value, label: common.outcomes[value] }))} />
        <TextAreaField name="change" label={words.change} hint={words.changeHint} maxLength={1000} />
        <TextAreaField name="followUp" label={words.followUp} optional rows={2} maxLength={500} />
        {!rated && <TextAreaField name="noRatingReason" label={words.reason} hint={words.reasonHint} rows={2} maxLength={200} />}
        <p className="small soft">{words.evaluateNote}</p>
      </Form>
    </Dialog>
  )
}

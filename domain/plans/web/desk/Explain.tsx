import type { ReactNode } from 'react'
import { planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

interface ExplainProps { lineId: string; content: string; month: number; planned: number; done: number; why?: string | null; onClose: () => void }

/** Why a month fell short, in a sentence. */
export const Explain = ({ lineId, content, month, planned, done, why, onClose }: ExplainProps): ReactNode => {
  const words = useWords(planPageWords)
  return (
    <Dialog title={words.explainTitle(content, month)} onClose={onClose}>
      <Form endpoint={planEndpoints.giveReason} submit={words.explain} onCancel={onClose} input={({ words: said }) => ({ lineId, month, words: said as string })} onDone={() => { toast(words.explained); onClose() }}>
        <p className="small soft">{words.behindRow(month, planned, done)}</p>
        <TextAreaField name="words" label={words.why} hint={words.whyHint} maxLength={300} defaultValue={why ?? undefined} />
      </Form>
    </Dialog>
  )
}

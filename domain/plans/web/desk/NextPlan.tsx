import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type PlanDetail, type PlanLine, planEndpoints } from '#domain/plans/plan.contract.ts'
import { isOver } from '#domain/plans/plan.rules.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Step one of next year's plan: which lines go on, with what became of them beside it. */
export const NextPlan = ({ plan, onClose }: { plan: PlanDetail; onClose: () => void }): ReactNode => {
  const words = useWords(planPageWords)
  const navigate = useNavigate()
  const { today } = useWhen()
  const [id] = useState(newId)
  const hint = ({ planned, done, months }: PlanLine): string => {
    const short = months.filter((month) => isOver(plan.year, month.month, today) && month.done < month.planned).length
    return `${words.ofYear(planned, done)}${short > 0 ? ` · ${words.shortMonths(short)}` : ''}`
  }
  return (
    <Dialog title={words.nextTitle(plan.year + 1)} wide onClose={onClose}>
      <Form endpoint={planEndpoints.next} className="form next-lines" submit={words.nextGo} onCancel={onClose} input={({ lineIds }) => ({ id, fromPlanId: plan.id, lineIds: lineIds as string[] })} onDone={(made) => { toast(words.nextMade); onClose(); void navigate({ to: '/plans/$id' as never, params: { id: made.id } as never }) }}>
        <p className="small soft">{words.nextNote}</p>
        <ChipsField name="lineIds" label={words.continues} many choices={plan.lines.map((line) => ({ value: line.id, label: line.content, hint: hint(line) }))} />
      </Form>
    </Dialog>
  )
}

import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { NumberField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** A plan is one place and one year. */
export const AddPlan = ({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(planPageWords)
  const { today } = useWhen()
  const [id] = useState(newId)
  return (
    <Dialog title={words.addTitle} onClose={onClose}>
      <Form endpoint={planEndpoints.add} submit={words.add} onCancel={onClose} input={({ areaCode, year }) => ({ id, areaCode: areaCode as string, year: year as number })} onDone={() => { toast(words.added); onDone(id) }}>
        <PlaceField name="areaCode" of="plan.manage" noGrids />
        <NumberField name="year" label={words.year} defaultValue={Number(today.slice(0, 4)) + (today.slice(5) >= '11-01' ? 1 : 0)} />
      </Form>
    </Dialog>
  )
}

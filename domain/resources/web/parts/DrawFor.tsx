import { type ReactNode, useState } from 'react'
import { drawEndpoints } from '#domain/resources/draw.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import { DrawFields, ResourcePick, slotIn } from './ResourcePick.tsx'

interface DrawForProps { need?: { id: string; areaCode: string }; resource?: { id: string; areaCode: string }; onDone: () => void; onClose: () => void }

/** Reserves something: for a need, of a resource to be picked; or of this resource, under a title. */
export const DrawFor = ({ need, resource, onDone, onClose }: DrawForProps): ReactNode => {
  const words = useWords(drawWords)
  const [id] = useState(newId)
  const [picked, setPicked] = useState<string | undefined>(resource?.id)
  return (
    <Form endpoint={drawEndpoints.reserve} submit={words.draw} onCancel={onClose} onDone={() => { toast(words.drawnPlain); onDone() }}
      input={({ draw, title }) => ({ id, resourceId: picked as string, ...slotIn(draw), ...(need ? { needId: need.id } : {}), ...(title ? { title: title as string } : {}) })}>
      {need && <ResourcePick areaCode={need.areaCode} label={words.resource} onPick={(one) => setPicked(one?.id)} />}
      {picked && <DrawFields key={picked} resourceId={picked} />}
      <TextField name="title" label={words.forTitle} hint={words.forTitleHint} maxLength={60} {...(need ? { optional: true } : {})} />
    </Form>
  )
}

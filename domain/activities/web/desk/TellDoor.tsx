import { type ReactNode, useState } from 'react'
import { type Door, ToldHow, ToldWhom, doorEndpoints } from '#domain/activities/door.contract.ts'
import { doorWords } from '#domain/activities/door.wording.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import type { InputOf } from '#kit/endpoint.ts'
import { useWords } from '#kit/web/words.ts'

/** Who was told, and how; nothing is chosen beforehand. */
export const TellDoor = ({ door, onClose }: { door: Door; onClose: () => void }): ReactNode => {
  const words = useWords(doorWords)
  const [id] = useState(newId)
  return (
    <Dialog title={`${words.title} · ${door.personName ?? ''}`} onClose={onClose}>
      <Form endpoint={doorEndpoints.tell} submit={words.tell} onCancel={onClose} onDone={() => { toast(words.saved); onClose() }} input={({ told, way }) => ({ id, activityId: door.activityId, told, way }) as InputOf<typeof doorEndpoints.tell>}>
        <ChipsField name="told" label={words.whom} choices={ToldWhom.options.map((value) => ({ value, label: words.whoms[value] }))} />
        <ChipsField name="way" label={words.how} choices={ToldHow.options.map((value) => ({ value, label: words.hows[value] }))} />
      </Form>
    </Dialog>
  )
}

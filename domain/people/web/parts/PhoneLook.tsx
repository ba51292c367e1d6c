import { type ReactNode, useState } from 'react'
import { PURPOSES, personEndpoints } from '#domain/people/person.contract.ts'
import { personWords } from '#domain/people/person.wording.ts'
import { personPageWords } from '#domain/people/person.words.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { useWords } from '#kit/web/words.ts'

/** Opens a number for a stated purpose; it stands on the screen until the dialog is closed. */
export const PhoneLook = ({ personId, name, onClose }: { personId: string; name: string; onClose: () => void }): ReactNode => {
  const words = useWords(personPageWords)
  const { openPhone, why, purposes } = useWords(personWords)
  const [opened, setOpened] = useState<{ phone: string | null } | null>(null)
  return (
    <Dialog title={`${openPhone} · ${name}`} onClose={onClose}>
      {opened ? (
        <div role="status"><p className="code">{opened.phone ? <a href={`tel:${opened.phone}`}>{opened.phone}</a> : words.unknownPhone}</p><p className="small soft">{words.openedNote}</p></div>
      ) : (
        <Form endpoint={personEndpoints.openPhone} submit={words.show} onCancel={onClose} onDone={setOpened} input={({ purpose }) => ({ id: personId, purpose: purpose as (typeof PURPOSES)[number] })}>
          <ChipsField name="purpose" label={why} hint={words.willBeNoted} choices={PURPOSES.map((purpose) => ({ value: purpose, label: purposes[purpose] }))} />
        </Form>
      )}
    </Dialog>
  )
}

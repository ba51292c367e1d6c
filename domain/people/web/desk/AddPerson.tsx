import { type ReactNode, useState } from 'react'
import { AreaField } from '#domain/areas/web/parts/AreaField.tsx'
import { type CreatePerson, personEndpoints } from '#domain/people/person.contract.ts'
import { personWords } from '#domain/people/person.wording.ts'
import { personPageWords } from '#domain/people/person.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, DayField, TextField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

export const AddPerson = ({ onClose, onAdded }: { onClose: () => void; onAdded: (name: string) => void }): ReactNode => {
  const words = useWords(personPageWords)
  const { gender } = useWords(personWords)
  const [id] = useState(newId)
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={personEndpoints.create} submit={words.add} onCancel={onClose} input={(typed) => ({ ...(typed as Partial<CreatePerson>), id }) as CreatePerson} onDone={(_, { name }) => { toast(words.added(name)); onAdded(name) }}>
        <TextField name="name" label={words.name} maxLength={40} autoFocus />
        <AreaField name="areaCode" label={words.area} />
        <ChipsField name="gender" label={words.gender} choices={(['female', 'male'] as const).map((value) => ({ value, label: gender[value] }))} optional />
        <DayField name="birthDate" label={words.born} optional />
        <TextField name="phone" label={words.phone} hint={words.phoneHint} inputMode="tel" maxLength={20} optional />
        <TextField name="address" label={words.address} hint={words.addressHint} maxLength={200} optional />
      </Form>
    </Drawer>
  )
}

import { type ReactNode, useState } from 'react'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { accountWords } from '#domain/accounts/account.words.ts'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaField } from '#domain/areas/web/parts/AreaField.tsx'
import { personEndpoints } from '#domain/people/person.contract.ts'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { type Choice, TextField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'
import type { Code } from './OneTimeCode.tsx'

/** An account belongs to a person on record; who is not there yet is added first. */
export const InviteDrawer = ({ onClose, onCode }: { onClose: () => void; onCode: (code: Code) => void }): ReactNode => {
  const words = useWords(accountWords)
  const may = useMay()
  const [person, setPerson] = useState<Choice | null>(null)
  const [adding, setAdding] = useState(false)
  const [id] = useState(newId)
  return (
    <Drawer title={words.invite} onClose={onClose}>
      {adding ? <AddPerson onCancel={() => setAdding(false)} onAdded={(added) => { setPerson(added); setAdding(false) }} /> : (
        <Form endpoint={accountEndpoints.invite} submit={words.sendInvite} onCancel={onClose} onDone={onCode} input={({ personId, loginName }) => ({ id, personId: String(personId ?? ''), loginName: String(loginName ?? '') })}>
          <PersonField key={person?.value} name="personId" label={words.person} hint={words.personHint} start={person ? [person] : []} onPick={([picked]) => setPerson(picked ?? null)} />
          {!person && may('person.manage') && <p><button type="button" className="link" onClick={() => setAdding(true)}>{words.personMissing}，{words.addPerson}</button></p>}
          <TextField name="loginName" label={words.loginName} hint={words.loginNameHint} autoCapitalize="none" spellCheck={false} />
        </Form>
      )}
    </Drawer>
  )
}

const AddPerson = ({ onAdded, onCancel }: { onAdded: (person: Choice) => void; onCancel: () => void }): ReactNode => {
  const words = useWords(accountWords)
  const [id] = useState(newId)
  return (
    <Form endpoint={personEndpoints.create} submit={words.addPerson} onCancel={onCancel} input={({ name, areaCode }) => ({ id, name: String(name ?? ''), areaCode: String(areaCode ?? '') })}
      onDone={(_, { name }) => { toast(words.personAdded(name)); onAdded({ value: id, label: name }) }}>
      <TextField name="name" label={words.personName} autoFocus />
      <AreaField name="areaCode" label={words.area} />
    </Form>
  )
}

import { type ReactNode, useState } from 'react'
import { AreaField } from '#domain/areas/web/parts/AreaField.tsx'
import { KINDS, type Organisation, PARTY_LEVELS, organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { organisationPageWords } from '#domain/organisations/organisation.words.ts'
import { OrganisationField } from '#domain/organisations/web/parts/OrganisationField.tsx'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { SelectField, TextField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

interface OrganisationFormProps { organisation?: Organisation; onClose: () => void; onDone: (id: string) => void }

/** Empty is none; the code is written in capitals. */
const givenIn = ({ name, partyLevel, parentId, uscc }: Collected) =>
  ({ name: name as string, partyLevel: partyLevel ?? null, parentId: parentId ?? null, uscc: typeof uscc === 'string' ? uscc.toUpperCase() : null }) as Pick<InputOf<typeof organisationEndpoints.add>, 'name' | 'partyLevel' | 'parentId' | 'uscc'>

export const OrganisationForm = ({ organisation, onClose, onDone }: OrganisationFormProps): ReactNode => {
  const words = useWords(organisationPageWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => organisation?.id ?? newId())
  if (organisation) return (
    <Drawer title={words.editTitle} note={organisation.areaName} onClose={onClose}>
      <Form endpoint={organisationEndpoints.edit} submit={save} onCancel={onClose} input={(typed) => ({ ...givenIn(typed), id })} onDone={() => { toast(words.edited); onDone(id) }}><Fields organisation={organisation} kind={organisation.kind} /></Form>
    </Drawer>
  )
  return <AddForm id={id} onClose={onClose} onDone={onDone} />
}

const AddForm = ({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(organisationPageWords)
  const { fields, kinds } = useWords(organisationWords)
  const [kind, setKind] = useState('')
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={organisationEndpoints.add} submit={words.add} onCancel={onClose} input={(typed) => ({ ...givenIn(typed), id, kind: typed['kind'] as Organisation['kind'], areaCode: typed['areaCode'] as string })} onDone={({ name }) => { toast(words.added(name)); onDone(id) }}>
        <SelectField name="kind" label={words.whatKind} value={kind} onChange={(event) => setKind(event.target.value)} choices={KINDS.map((value) => ({ value, label: kinds[value] }))} autoFocus />
        <Fields kind={kind} />
        <AreaField name="areaCode" label={fields.area} />
      </Form>
    </Drawer>
  )
}

const Fields = ({ organisation, kind }: { organisation?: Organisation; kind: string }): ReactNode => {
  const words = useWords(organisationPageWords)
  const { fields, partyLevels } = useWords(organisationWords)
  return (
    <>
      <TextField name="name" label={fields.name} defaultValue={organisation?.name} maxLength={80} />
      {kind === 'party_org' && <SelectField name="partyLevel" label={fields.partyLevel} hint={words.levelHint} defaultValue={organisation?.partyLevel ?? ''} choices={PARTY_LEVELS.map((value) => ({ value, label: partyLevels[value] }))} />}
      <OrganisationField name="parentId" label={fields.parent} hint={words.parentHint} optional start={organisation?.parentId && organisation.parentName ? [{ value: organisation.parentId, label: organisation.parentName }] : []} />
      <TextField name="uscc" label={fields.uscc} hint={words.usccHint} defaultValue={organisation?.uscc ?? undefined} maxLength={18} autoCapitalize="characters" spellCheck={false} optional />
    </>
  )
}

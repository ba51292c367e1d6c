import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { PARTNER_KINDS, PARTY_STATES, type Partner, partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { ledgerWords } from '#domain/partners/partner.words.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { changedOnly } from '#kit/web/form/changed.ts'
import { ChipsField, DayField, NumberField, SelectField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

type Given = InputOf<typeof partnerEndpoints.add>
const emptied = { branchName: null, adviserName: null, partyMembers: null, staffCount: null, committeeMemberName: null, committeeMemberPost: null, contactName: null, remark: null, lookedAtOn: null }

export const PartnerForm = ({ partner, onClose, onDone }: { partner?: Partner; onClose: () => void; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(ledgerWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => partner?.id ?? newId())
  const [before] = useState(partner)
  const reread = useReread()
  if (partner) return (
    <Drawer title={words.editTitle} note={partner.organisationName} onClose={onClose}>
      <Form endpoint={partnerEndpoints.edit} submit={save} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...changedOnly(before ?? {}, { ...emptied, ...typed }), id, version: partner.version })} onDone={() => { toast(words.edited); onDone(id) }}><Fields partner={partner} /></Form>
    </Drawer>
  )
  return (
    <Drawer title={words.add} onClose={onClose}>
      <Form endpoint={partnerEndpoints.add} submit={words.add} onCancel={onClose} input={(typed) => ({ ...(typed as unknown as Given), id })} onDone={({ organisationName }) => { toast(words.added(organisationName)); onDone(id) }}>
        <PlaceField name="areaCode" of="partner.manage" noGrids />
        <WhichUnit />
        <Fields />
      </Form>
    </Drawer>
  )
}

/** One that stands in the county, or a new one by name. */
const WhichUnit = (): ReactNode => {
  const words = useWords(ledgerWords)
  const { kinds } = useWords(organisationWords)
  const [chosen, setChosen] = useState(false)
  return (
    <>
      <LookUpField name="organisationId" label={words.choose} hint={words.chooseHint} optional endpoint={organisationEndpoints.list} asks={(search) => ({ search, kind: [...PARTNER_KINDS], limit: 8 })} offers={({ rows }) => rows.map((unit) => ({ value: unit.id, label: unit.name, hint: `${kinds[unit.kind]} ${unit.areaName}` }))} onPick={(picked) => setChosen(picked.length > 0)} />
      {!chosen && <div className="two"><TextField name="organisationName" label={words.newName} maxLength={80} optional /><SelectField name="kind" label={words.newKind} choices={PARTNER_KINDS.map((value) => ({ value, label: kinds[value] }))} optional /></div>}
    </>
  )
}

const Fields = ({ partner }: { partner?: Partner }): ReactNode => {
  const words = useWords(ledgerWords)
  const { partyStates } = useWords(partnerWords)
  const [state, setState] = useState(partner?.partyState as string | undefined)
  const text = (value: string | null | undefined): string | undefined => value ?? undefined
  return (
    <>
      <ChipsField name="partyState" label={words.partyState} choices={PARTY_STATES.map((value) => ({ value, label: partyStates[value] }))} chosen={state ? [state] : []} onChoose={setState} />
      {(state === 'own_branch' || state === 'joint_branch') && <TextField name="branchName" label={words.branchName} hint={words.branchHint} defaultValue={text(partner?.branchName)} maxLength={80} />}
      {state === 'adviser_sent' && <TextField name="adviserName" label={words.adviserName} defaultValue={text(partner?.adviserName)} maxLength={40} />}
      <div className="two"><TextField name="committeeMemberName" label={words.memberName} hint={words.memberHint} defaultValue={text(partner?.committeeMemberName)} maxLength={40} optional /><TextField name="committeeMemberPost" label={words.memberPost} defaultValue={text(partner?.committeeMemberPost)} maxLength={60} optional /></div>
      <div className="two"><TextField name="contactName" label={words.contactName} defaultValue={text(partner?.contactName)} maxLength={40} optional /><TextField name="contactPhone" label={words.contactPhone} hint={partner?.contactKnown ? words.keepPhone : words.phoneHint} inputMode="tel" maxLength={20} optional /></div>
      <details className="fold" open={partner !== undefined}>
        <summary><Icon name="right" size={14} />{words.more}</summary>
        <div className="form">
          <div className="two"><NumberField name="staffCount" label={words.staffCount} defaultValue={partner?.staffCount ?? undefined} optional /><NumberField name="partyMembers" label={words.partyMembers} defaultValue={partner?.partyMembers ?? undefined} optional /></div>
          <DayField name="lookedAtOn" label={words.lookedAtOn} defaultValue={text(partner?.lookedAtOn)} optional />
          <TextAreaField name="remark" label={words.remark} defaultValue={text(partner?.remark)} maxLength={300} optional />
        </div>
      </details>
    </>
  )
}

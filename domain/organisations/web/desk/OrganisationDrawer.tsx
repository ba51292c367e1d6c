import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Organisation, organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { organisationRefusals, organisationWords } from '#domain/organisations/organisation.wording.ts'
import { organisationPageWords } from '#domain/organisations/organisation.words.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'
import { OrganisationForm } from './OrganisationForm.tsx'
import { OrganisationStatus } from './OrganisationStatus.tsx'

interface OrganisationDrawerProps { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }

export const OrganisationDrawer = ({ id, ...drawer }: OrganisationDrawerProps): ReactNode => {
  const { title, kinds, partyLevels, fields } = useWords(organisationWords)
  const words = useWords(organisationPageWords)
  const read = useRead(organisationEndpoints.detail, { id })
  const [editing, setEditing] = useState(false)
  const unit = read.data
  if (unit && editing) return <OrganisationForm organisation={unit} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />
  const none = <span className="soft">{words.nothingWritten}</span>
  return (
    <Drawer {...drawer} title={unit?.name ?? title} note={unit?.areaName} meta={unit && <><OrganisationStatus status={unit.status} /><span className="chip">{kinds[unit.kind]}</span></>} foot={unit && <Acts unit={unit} onEdit={() => setEditing(true)} onEnded={drawer.onClose} />}>
      <Shown read={read}>{(shown) => (
        <dl className="kv">
          {shown.partyLevel && <><dt>{fields.partyLevel}</dt><dd>{partyLevels[shown.partyLevel]}</dd></>}
          <dt>{fields.parent}</dt><dd>{shown.parentName ?? none}</dd><dt>{fields.area}</dt><dd>{shown.areaName}</dd><dt>{fields.uscc}</dt><dd>{shown.uscc ?? none}</dd>
        </dl>
      )}</Shown>
    </Drawer>
  )
}

const Acts = ({ unit, onEdit, onEnded }: { unit: Organisation; onEdit: () => void; onEnded: () => void }): ReactNode => {
  const words = useWords(organisationPageWords)
  const say = useSentence(organisationRefusals)
  const manages = useMayIn()('organisation.manage', unit.areaCode)
  const end = useChange(organisationEndpoints.end)
  if (!manages) return null
  return (
    <>
      <Refused fault={end.error} />
      <ActButton refused={unit.status === 'ended' ? say('organisation.ended') : undefined} onAct={onEdit}><Icon name="edit" />{words.edit}</ActButton>
      {unit.status === 'active' && <ConfirmButton className="b quiet" question={{ title: words.endAsk(unit.name), text: words.endNote, yes: words.end, danger: true }} onYes={() => end.mutate({ id: unit.id }, { onSuccess: () => { toast(words.ended); onEnded() } })}>{words.end}</ConfirmButton>}
    </>
  )
}

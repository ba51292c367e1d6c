import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { type Partner, partnerEndpoints } from '#domain/partners/partner.contract.ts'
import { ledgerWords } from '#domain/partners/partner.words.ts'
import { PartyStateWord } from '#domain/partners/web/parts/PartyStateWord.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { PartnerForm } from './PartnerForm.tsx'

interface DrawerFrame { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }

export const PartnerDrawer = ({ id, ...frame }: DrawerFrame): ReactNode => {
  const words = useWords(ledgerWords)
  const { kinds } = useWords(organisationWords)
  const read = useRead(partnerEndpoints.detail, { id })
  const [editing, setEditing] = useState(false)
  const partner = read.data
  if (editing && partner) return <PartnerForm partner={partner} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />
  return (
    <Drawer {...frame} title={partner?.organisationName ?? ''} note={partner?.communityName} meta={partner && <><span className="chip">{kinds[partner.kind]}</span><PartyStateWord state={partner.partyState} />{partner.status === 'left' && <span className="chip">{words.left}</span>}</>}
      foot={partner?.mayEdit && <Acts partner={partner} onEdit={() => setEditing(true)} />}>
      <Shown read={read}>{(row) => <Particulars partner={row} />}</Shown>
    </Drawer>
  )
}

const Acts = ({ partner, onEdit }: { partner: Partner; onEdit: () => void }): ReactNode => {
  const words = useWords(ledgerWords)
  const change = useChange(partnerEndpoints.edit)
  const put = (status: 'active' | 'left'): void => change.mutate({ id: partner.id, version: partner.version, status }, { onSuccess: () => toast(words.leftDone) })
  return (
    <>
      <div className="acts"><button type="button" className="b go" onClick={onEdit}>{words.edit}</button>
        {partner.status === 'active' ? <ConfirmButton question={{ title: words.leaveAsk(partner.organisationName), text: words.leaveNote, yes: words.leave }} onYes={() => put('left')}>{words.leave}</ConfirmButton> : <button type="button" className="b" onClick={() => put('active')}>{words.comeBack}</button>}</div>
      <Refused fault={change.error} />
    </>
  )
}

const Particulars = ({ partner }: { partner: Partner }): ReactNode => {
  const words = useWords(ledgerWords)
  const when = useWhen()
  const lines: [string, ReactNode][] = [
    [words.branchName, partner.branchName], [words.adviserName, partner.adviserName], [words.memberName, [partner.committeeMemberName, partner.committeeMemberPost].filter(Boolean).join('，') || null],
    [words.staffCount, [partner.staffCount !== null && words.people(partner.staffCount), partner.partyMembers !== null && words.members(partner.partyMembers)].filter(Boolean).join('，') || null],
    [words.contactName, partner.contactName], [words.lookedAtOn, partner.lookedAtOn ? when.day(partner.lookedAtOn) : words.never], [words.remark, partner.remark],
  ]
  return (
    <div className="stack">
      <dl className="kv">{lines.map(([label, value]) => [<dt key={`${label}t`}>{label}</dt>, <dd key={label}>{value ?? <span className="soft">{words.unknown}</span>}</dd>])}</dl>
      {partner.mayEdit && <Phone partner={partner} />}
      <ul className="rows card">
        <li><span>{words.heads.claims}</span><span>{words.claimed(partner.claimed)}，{words.delivered(partner.delivered)}</span><Link className="link" to={'/claims' as never} search={{ tab: 'claims', organisationId: partner.organisationId } as never}>{words.seeClaims}</Link></li>
        <li><span>{words.heads.resources}</span><Link className="link" to={'/resources' as never} search={{ search: partner.organisationName.slice(0, 40) } as never}>{words.resourcesOf(partner.resources)}</Link></li>
      </ul>
    </div>
  )
}

const Phone = ({ partner }: { partner: Partner }): ReactNode => {
  const words = useWords(ledgerWords)
  const opened = useChange(partnerEndpoints.openContact)
  if (!partner.contactKnown) return <p className="small soft">{words.contactPhone}：{words.noPhone}</p>
  return opened.data ? <p>{words.opened}：<b>{opened.data.phone}</b></p> : <div><button type="button" className="b" onClick={() => opened.mutate({ id: partner.id })}>{words.showPhone}</button><p className="tiny soft">{words.phoneHint}</p><Refused fault={opened.error} /></div>
}

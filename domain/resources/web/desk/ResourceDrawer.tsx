import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAreasOf, useMay, useMayIn, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { type ResourceDetail, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { mayConfirm, whyNot, whyNotEdit } from '#domain/resources/resource.rules.ts'
import { resourceRefusals, resourceWords } from '#domain/resources/resource.wording.ts'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { ResourceStatusWord } from '#domain/resources/web/parts/ResourceStatusWord.tsx'
import { WeekBlocks } from '#domain/resources/web/parts/WeekBlocks.tsx'
import { DrawFor } from '#domain/resources/web/parts/DrawFor.tsx'
import { useSaid } from '#domain/resources/web/parts/said.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Closures, Ledger } from './Ledger.tsx'
import { GROUPS, ORGANISATION_KINDS, RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { ResourceForm } from './ResourceForm.tsx'

interface ResourceDrawerProps { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }

export const ResourceDrawer = ({ id, ...drawer }: ResourceDrawerProps): ReactNode => {
  const { title } = useWords(resourceWords)
  const read = useRead(resourceEndpoints.detail, { id })
  const [editing, setEditing] = useState(false)
  const resource = read.data
  if (resource && editing) return <ResourceForm resource={resource} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />
  return (
    <Drawer {...drawer} title={resource?.name ?? title} note={resource?.communityName} meta={resource && <><ResourceStatusWord status={resource.status} /><span className="chip">{resource.providerName}</span></>} foot={resource && <Acts resource={resource} onEdit={() => setEditing(true)} />}>
      <Shown read={read}>{(shown) => <Particulars resource={shown} />}</Shown>
    </Drawer>
  )
}

const Particulars = ({ resource }: { resource: ResourceDetail }): ReactNode => {
  const { fields } = useWords(resourceWords)
  const words = useWords(resourcePageWords)
  const draw = useWords(drawWords)
  const said = useSaid()
  const { label, labels } = useCodes()
  const when = useWhen()
  return (
    <div className="stack" tabIndex={0} role="group" aria-label={words.particulars}>
      <dl className="kv">
        <dt>{fields.type}</dt><dd>{label(RESOURCE_TYPES, resource.type)}</dd>
        <dt>{fields.kind}</dt><dd>{label(ORGANISATION_KINDS, resource.providerKind)}</dd>
        <dt>{draw.capacity}</dt><dd>{said.capacity(resource)}{resource.capacity !== null && <> <b>{said.left(resource)}</b></>}</dd>
        <dt>{draw.nextFree}</dt><dd>{resource.nextFree ? said.time(resource.nextFree.day, resource.nextFree.part) : draw.noneFree}</dd>
        <dt>{fields.quantity}</dt><dd>{resource.quantityText ?? words.unknown}</dd>
        <dt>{fields.times}</dt><dd>{resource.timesText ?? words.unknown}</dd>
        <dt>{fields.validUntil}</dt><dd>{resource.validFrom && `${when.day(resource.validFrom)} – `}{resource.validUntil ? when.day(resource.validUntil) : words.forever}</dd>
        {(resource.conditions || resource.forGroups.length > 0 || resource.daysAhead > 0 || resource.needsVenue) && <><dt>{draw.conditions}</dt><dd>{[resource.conditions, resource.daysAhead > 0 ? draw.ahead(resource.daysAhead) : '', resource.forGroups.length > 0 ? `${draw.forGroups}：${labels(GROUPS, resource.forGroups)}` : '', resource.needsVenue ? draw.needsVenue : ''].filter(Boolean).join(' · ')}</dd></>}
        {resource.serviceAreas.length > 0 && <><dt>{draw.areas}</dt><dd>{[resource.communityName, ...resource.serviceAreas.map(({ name }) => name)].join('、')}</dd></>}
        {resource.approvedByName && resource.approvedAt && <><dt /><dd className="soft">{draw.approved(resource.approvedByName, when.day(resource.approvedAt.slice(0, 10)))}</dd></>}
        <dt>{fields.used}</dt><dd>{words.usedTimes(resource.usedCount ?? 0)}</dd>
        <dt>{fields.contact}</dt><dd>{resource.contactName ?? words.noContact} <Contact resource={resource} /></dd>
        {resource.remark && <><dt>{fields.remark}</dt><dd>{resource.remark}</dd></>}
      </dl>
      {resource.blocks && <section><h3 className="small">{words.weekly}</h3><WeekBlocks blocks={resource.blocks} /></section>}
      <Closures resource={resource} />
      <Ledger resource={resource} />
      <section className="card">
        <header><h2>{words.projects}</h2></header>
        {resource.projects.length === 0 ? <p className="card-body small soft">{words.noProjects}</p> : <ul className="rows">{resource.projects.map(({ id, title }) => <li key={id}><Link className="link" to={'/projects' as never} search={{ open: id } as never}>{title}</Link></li>)}</ul>}
      </section>
    </div>
  )
}

/** Opened by a press, and the press is on record. */
const Contact = ({ resource: { id, contactKnown } }: { resource: ResourceDetail }): ReactNode => {
  const { showContact } = useWords(resourceWords)
  const { contactFoot } = useWords(resourcePageWords)
  const may = useMay()
  const open = useChange(resourceEndpoints.openContact)
  if (!contactKnown || !may('resource.manage')) return null
  if (open.data) return <a className="link" href={`tel:${open.data.phone}`}>{open.data.phone}</a>
  return <><button type="button" className="link" title={contactFoot} onClick={() => open.mutate({ id })}>{showContact}</button><Refused fault={open.error} /></>
}

const Acts = ({ resource, onEdit }: { resource: ResourceDetail; onEdit: () => void }): ReactNode => {
  const words = useWords(resourcePageWords)
  const { verbs } = useWords(resourceWords)
  const say = useSentence(resourceRefusals)
  const may = useMay()
  const mayIn = useMayIn()
  const mayReserve = useAreasOf('resource.manage').length > 0
  const confirms = mayConfirm(resource.areaCode, { approves: mayIn('resource.approve', resource.areaCode), keeps: mayIn('resource.manage', resource.areaCode) })
  const by = confirms ? 'approver' : 'other'
  const confirm = useChange(resourceEndpoints.confirm)
  const own = useMe().roles.some(({ organisation }) => organisation && organisation.id === resource.providerId)
  const keeps = mayIn('resource.manage', resource.areaCode) || own
  const [drawing, setDrawing] = useState(false)
  const draws = mayIn('resource.manage', resource.areaCode) || (resource.areaCode.length < 12 && mayReserve)
  const draw = useWords(drawWords)
  const change = useChange(resourceEndpoints.setStatus)
  if (!may('resource.manage')) return confirms && resource.status === 'submitted' ? <><Refused fault={confirm.error} /><button type="button" className="b go" onClick={() => confirm.mutate({ id: resource.id, version: resource.version }, { onSuccess: () => toast(words.statusDone.available) })}>{words.confirm}</button></> : null
  const set = (status: 'submitted' | 'available' | 'paused' | 'ended') => () => change.mutate({ id: resource.id, version: resource.version, status }, { onSuccess: () => toast(status === 'submitted' ? words.addedDraft : words.statusDone[status]) })
  return (
    <>
      <Refused fault={change.error} />
      {keeps && <ActButton refused={say(whyNotEdit(resource))} onAct={onEdit}><Icon name="edit" />{verbs.edit}</ActButton>}
      {draws && <ActButton className="b go" refused={['available', 'approved'].includes(resource.status) ? (resource.free.length === 0 ? draw.noneLeft : undefined) : say(`resource.cannot-draw-when-${resource.status}`)} onAct={() => setDrawing(true)}>{draw.draw}</ActButton>}
      {keeps && resource.status === 'draft' && <button type="button" className="b" onClick={set('submitted')}>{draw.submit}</button>}
      {keeps && (resource.status === 'available' || resource.status === 'approved') && <button type="button" className="b" onClick={set('paused')}>{words.pause}</button>}
      {keeps && (resource.status === 'paused' || resource.status === 'submitted') && <ActButton refused={say(whyNot(resource, 'offer', by))} onAct={set('available')}>{resource.status === 'submitted' ? words.confirm : words.offer}</ActButton>}
      {keeps && resource.status !== 'ended' && <ConfirmButton className="b quiet" question={{ title: words.endAsk(resource.name), text: words.endNote, yes: words.end, danger: true }} onYes={set('ended')}>{words.end}</ConfirmButton>}
      {drawing && <Dialog title={draw.drawTitle} onClose={() => setDrawing(false)}><DrawFor resource={resource} onDone={() => setDrawing(false)} onClose={() => setDrawing(false)} /></Dialog>}
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type ProjectOffer, offerEndpoints } from '#domain/partners/offer.contract.ts'
import { offerWords } from '#domain/partners/offer.words.ts'
import { OfferStatusWord } from '#domain/partners/web/parts/OfferBits.tsx'
import { FIELDS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead, useReread } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import type { TableProps } from './ClaimTable.tsx'

/** Projects that units and departments bring. */
export const OfferTable = ({ asked: { area, open }, set }: Pick<TableProps, 'asked' | 'set'>): ReactNode => {
  const words = useWords(offerWords)
  const { cursor, page, turn } = usePages()
  const read = useRead(offerEndpoints.list, { area, cursor, limit: 50 })
  const columns = useColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: ProjectOffer | undefined) => row && (() => set({ open: row.id }))
  return (
    <>
      <Shown read={read} rows={8}>{({ next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.noneCommunity}>{words.noneCommunityNote}</Empty></div> : (
        <>
          <ListTable label={words.tab} rows={rows} rowId={({ id }) => id} rowName={({ title }) => title} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: words.tab, columns }} />
        </>
      )}</Shown>
      {rows[at] && <OfferDrawer key={open} offer={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </>
  )
}

const useColumns = (): Column<ProjectOffer>[] => {
  const { heads } = useWords(offerWords)
  const { label } = useCodes()
  const when = useWhen()
  return [
    { key: 'title', head: heads.title, cell: ({ title }) => <span className="link" title={title}>{title}</span> },
    { key: 'unit', head: heads.unit, width: '220px', cell: ({ organisationName }) => <span title={organisationName}>{organisationName}</span> },
    { key: 'field', head: heads.field, width: '120px', dim: true, wideOnly: true, cell: ({ field }) => label(FIELDS, field) },
    { key: 'status', head: heads.status, width: '150px', cell: ({ status }) => <OfferStatusWord status={status} /> },
    { key: 'offered', head: heads.offered, width: '140px', dim: true, cell: ({ offeredAt }) => when.moment(offeredAt) },
  ]
}

const OfferDrawer = ({ offer, ...drawer }: { offer: ProjectOffer; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(offerWords)
  const { label } = useCodes()
  const takeUp = useChange(offerEndpoints.takeUp)
  const [declining, setDeclining] = useState(false)
  const taken = (): void => takeUp.mutate({ id: offer.id, version: offer.version }, { onSuccess: () => toast(words.takenUp) })
  return (
    <Drawer {...drawer} title={offer.title} note={offer.organisationName} meta={<><OfferStatusWord status={offer.status} /><span className="chip">{label(FIELDS, offer.field)}</span></>}
      foot={offer.mayAnswer && <><div className="acts"><ConfirmButton className="b go" question={{ title: words.takeUpAsk(offer.title), text: words.takeUpNote, yes: words.takeUp }} onYes={taken}>{words.takeUp}</ConfirmButton><button type="button" className="b" onClick={() => setDeclining(true)}>{words.decline}</button></div><Refused fault={takeUp.error} /></>}>
      <div className="stack">
        <p>{offer.words}</p>
        <dl className="kv">{([[words.gives, offer.gives], [words.times, offer.timesText], [words.start, offer.startOn], [words.end, offer.endOn], [words.reason, offer.reason]] as const).filter(([, value]) => value).map(([name, value]) => [<dt key={`${name}t`}>{name}</dt>, <dd key={name}>{value}</dd>])}</dl>
        {offer.projectId && <p><Link className="link" to={'/projects' as never} search={{ open: offer.projectId } as never}>{words.toProject}</Link></p>}
      </div>
      {declining && <DeclineDialog offer={offer} onClose={() => setDeclining(false)} />}
    </Drawer>
  )
}

const DeclineDialog = ({ offer, onClose }: { offer: ProjectOffer; onClose: () => void }): ReactNode => {
  const words = useWords(offerWords)
  const reread = useReread()
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={`${words.decline} · ${offer.title}`} onClose={() => void close()}>
      <Form endpoint={offerEndpoints.decline} submit={words.decline} onCancel={onClose} onRefused={reread} input={(typed) => ({ id: offer.id, version: offer.version, reason: String(typed['reason'] ?? '') })} onDone={() => { toast(words.declined); onClose() }}><TextAreaField name="reason" label={words.declineReason} maxLength={200} /></Form>
    </Dialog>
  )
}

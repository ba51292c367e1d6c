import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { drawEndpoints } from '#domain/resources/draw.contract.ts'
import { drawWords } from '#domain/resources/draw.words.ts'
import { type ResourceDetail, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { DrawLines } from '#domain/resources/web/parts/DrawLines.tsx'
import { useSaid } from '#domain/resources/web/parts/said.ts'
import { Settle } from '#domain/resources/web/parts/UsedDraws.tsx'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Who used what of this resource, the newest first. */
export const Ledger = ({ resource }: { resource: ResourceDetail }): ReactNode => {
  const words = useWords(drawWords)
  const said = useSaid()
  const read = useRead(drawEndpoints.list, { resource: resource.id, limit: 50 })
  const [settling, setSettling] = useState(false)
  const open = read.data?.rows.filter(({ maySettle }) => maySettle) ?? []
  return (
    <section className="card">
      <header><h2>{words.ledger}</h2><span className="n">{[resource.reserved > 0 && words.reservedSum(said.amount(resource.reserved, resource.unit)), resource.used > 0 && words.usedSum(said.amount(resource.used, resource.unit))].filter(Boolean).join(' · ')}</span>{open.length > 0 && <button type="button" className="link more" onClick={() => setSettling(true)}>{words.settle}</button>}</header>
      <Shown read={read} rows={2}>{({ rows }) => (rows.length === 0 ? <p className="card-body small soft">{words.noDraws}</p> : <DrawLines rows={rows} of="resource" />)}</Shown>
      {settling && <Dialog title={words.settleTitle} onClose={() => setSettling(false)}><Settle rows={open} onDone={() => setSettling(false)} /></Dialog>}
    </section>
  )
}

/** The days on which the provider gives nothing although the week says so. */
export const Closures = ({ resource }: { resource: ResourceDetail }): ReactNode => {
  const words = useWords(drawWords)
  const when = useWhen()
  const manages = useMayIn()('resource.manage', resource.areaCode)
  const drop = useChange(resourceEndpoints.dropClosure)
  const [adding, setAdding] = useState(false)
  if (!manages && resource.closures.length === 0) return null
  return (
    <section>
      <h3 className="small">{words.closures} {manages && <button type="button" className="link" onClick={() => setAdding(true)}>{words.addClosure}</button>}</h3>
      <ul className="small">{resource.closures.map(({ id, fromOn, untilOn, reason }) => <li key={id}>{when.day(fromOn)}{untilOn !== fromOn && ` – ${when.day(untilOn)}`} {reason && <span className="soft">{reason}</span>} {manages && <button type="button" className="ico sm" aria-label={words.dropClosure} onClick={() => drop.mutate({ id })}><Icon name="close" size={12} /></button>}</li>)}</ul>
      {adding && <Dialog title={words.addClosure} onClose={() => setAdding(false)}><ClosureForm resource={resource} onClose={() => setAdding(false)} /></Dialog>}
    </section>
  )
}

const ClosureForm = ({ resource, onClose }: { resource: ResourceDetail; onClose: () => void }): ReactNode => {
  const words = useWords(drawWords)
  const [id] = useState(newId)
  return (
    <Form endpoint={resourceEndpoints.addClosure} submit={words.addClosure} onCancel={onClose} input={(typed) => ({ ...(typed as { fromOn: string; untilOn: string; reason?: string }), id, resourceId: resource.id })} onDone={({ reserved }) => { toast(words.closed(reserved)); onClose() }}>
      <div className="two"><DayField name="fromOn" label={words.from} /><DayField name="untilOn" label={words.until} /></div>
      <TextField name="reason" label={words.reason} maxLength={100} optional />
    </Form>
  )
}

import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { NextAssembly } from '#domain/assemblies/web/parts/NextAssembly.tsx'
import { TaskCard, useUnitTasks } from '#domain/assemblies/web/parts/UnitTasks.tsx'
import { type Claim, type HallItem, ITEM_KINDS, ItemKind, type MakeClaim, claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { ClaimActs, ClaimStory } from '#domain/partners/web/parts/ClaimActs.tsx'
import { ClaimStatusWord, DueDay } from '#domain/partners/web/parts/ClaimBits.tsx'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, NumberField, TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead, useReread } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { UnitProjects } from './UnitProjects.tsx'
import './partner.css'

const doing = ({ status }: Claim): boolean => status === 'made' || status === 'confirmed' || status === 'reported'
/** What is promised first, then what waits for the community. */
const rank = ({ status }: Claim): number => (status === 'confirmed' ? 0 : 1)

/** 我单位的事: what is due, what may be claimed, what was done; a few minutes a week. */
export default function UnitPage(): ReactNode {
  const words = useWords(claimWords)
  const claims = useRead(claimEndpoints.list, { limit: 100 })
  const tasks = useUnitTasks(true)
  const rows = claims.data?.rows ?? []
  const mine = rows.filter(doing).sort((one, other) => rank(one) - rank(other) || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))
  const todo = mine.filter(({ status }) => status === 'confirmed').length + tasks.length
  return (
    <Page title={words.unitTitle} note={words.unitNote}>
      <div className="unit-page">
        <Shown read={claims} rows={4}>{() => (
          <>
            <p className="headline">{words.unitHeadline(todo)}</p>
            {(mine.length > 0 || tasks.length > 0) && <section><h2>{words.unitDo}</h2><div className="unit-list">{tasks.map((task) => <TaskCard key={task.id} task={task} />)}{mine.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</div></section>}
          </>
        )}</Shown>
        <NextAssembly quiet />
        <Hall />
        <Offers />
        <UnitProjects />
        <Done claims={rows.filter((claim) => !doing(claim))} />
      </div>
    </Page>
  )
}

const ClaimCard = ({ claim }: { claim: Claim }): ReactNode => {
  const words = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  return (
    <article className="card unit-card" aria-label={claim.title}>
      <p className="meta"><ClaimStatusWord status={claim.status} /><DueDay dueOn={claim.dueOn} running={claim.status === 'confirmed'} /><span className="chip">{kinds[claim.kind]}</span><span className="chip">{words.amount(claim.quantity, claim.unit)}</span><span className="chip">{claim.communityName}</span></p>
      <h3>{claim.title}</h3>
      <ClaimStory claim={claim} />
      <ClaimActs claim={claim} unit />
    </article>
  )
}

const Address = z.object({ kind: z.optional(ItemKind) })
const Hall = (): ReactNode => {
  const words = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const [{ kind }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(claimEndpoints.hall, { kind: kind && [kind], cursor, limit: 24 })
  const [taking, setTaking] = useState<HallItem | null>(null)
  return (
    <section>
      <h2>{words.unitHall}</h2><p className="soft small">{words.unitHallNote}</p>
      <div className="r"><FilterSelect label={words.kindsHint} options={ITEM_KINDS.map((value) => ({ value, label: kinds[value] }))} value={kind} onChange={(value) => set({ kind: value as ItemKind | undefined })} /></div>
      <Shown read={read} rows={3}>{({ rows, next }) => rows.length === 0 ? <div className="card"><Empty title={words.unitEmpty}>{words.unitEmptyNote}</Empty></div> : (
        <>
          <div className="hall">{rows.map((item) => (
            <article key={item.id} className="card unit-card" aria-label={item.title}>
              <p className="meta"><span className="chip glory">{kinds[item.kind]}</span><span className="chip">{item.communityName}</span></p>
              <h3>{item.title}</h3>
              {item.words && <p className="small">{item.words}</p>}
              <p className="small soft">{words.amount(item.left, item.unit)}{item.left < item.quantity && ` / ${words.amount(item.quantity, item.unit)}`}{item.dueOn && <> · <DueDay dueOn={item.dueOn} running /></>}</p>
              <div className="acts">{item.mine ? <ClaimStatusWord status={item.mine} /> : <button type="button" className="b" onClick={() => setTaking(item)}>{words.claim}<span className="away">{item.title}</span></button>}</div>
            </article>
          ))}</div>
          {(next || page > 1) && <Pager page={page} turn={turn} next={next} />}
        </>
      )}</Shown>
      {taking && <TakeDialog item={taking} onClose={() => setTaking(null)} />}
    </section>
  )
}

const TakeDialog = ({ item, onClose }: { item: HallItem; onClose: () => void }): ReactNode => {
  const words = useWords(claimWords)
  const { today } = useWhen()
  const [id] = useState(newId)
  const reread = useReread()
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={`${words.claimTitle} · ${item.title}`} onClose={() => void close()}>
      <Form endpoint={claimEndpoints.make} submit={words.claim} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...(typed as Partial<MakeClaim>), id, itemId: item.id })} onDone={() => { toast(words.claimDone); onClose() }}>
        {item.left > 1 && <NumberField name="quantity" label={words.howMany(item.left, item.unit)} defaultValue={item.left} />}
        <TextAreaField name="words" label={words.sayHow} maxLength={200} rows={2} optional />
        <DayField name="dueOn" label={words.byWhen} min={today} defaultValue={item.dueOn && item.dueOn >= today ? item.dueOn : undefined} optional />
      </Form>
    </Dialog>
  )
}

const Offers = (): ReactNode => {
  const words = useWords(claimWords)
  const rows = useRead(resourceEndpoints.list, { limit: 100 }).data?.rows
  if (!rows) return null
  const waiting = rows.filter(({ status }) => status === 'submitted').length
  return <section><h2>{words.unitOffers}</h2><div className="card"><ul className="rows"><li><span>{words.unitOffersNote(rows.filter(({ status }) => status === 'available').length, waiting)}</span><Link className="b" to={'/resources' as never}>{words.toResources}</Link></li></ul></div></section>
}

const Done = ({ claims }: { claims: Claim[] }): ReactNode => {
  const words = useWords(claimWords)
  const tasks = useUnitTasks(false)
  if (claims.length === 0 && tasks.length === 0) return null
  return <section><h2>{words.unitDone}</h2><div className="unit-list">{claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}{tasks.map((task) => <TaskCard key={task.id} task={task} />)}</div></section>
}

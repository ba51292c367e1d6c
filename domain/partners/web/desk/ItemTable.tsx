import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ClaimItem, claimEndpoints } from '#domain/partners/claim.contract.ts'
import { partnerWords } from '#domain/partners/partner.wording.ts'
import { claimWords } from '#domain/partners/partner.words.ts'
import { ClaimStatusWord, DueDay, ItemStatusWord } from '#domain/partners/web/parts/ClaimBits.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import type { TableProps } from './ClaimTable.tsx'

export const ItemTable = ({ asked: { state, kind, left, area, open }, set, clear, put }: TableProps & { put: ReactNode }): ReactNode => {
  const words = useWords(claimWords)
  const { cursor, page, turn } = usePages()
  const read = useRead(claimEndpoints.items, { status: state && [state], kind: kind && [kind], left, area, cursor, limit: 50 })
  const columns = useColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: ClaimItem | undefined) => row && (() => set({ open: row.id }))
  const filtered = [state, kind, left, area].some((value) => value !== undefined)
  return (
    <>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothingNote}</Empty> : <Empty title={words.noItems} action={put}>{words.noItemsNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={words.items} rows={rows} rowId={({ id }) => id} rowName={({ title }) => title} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: words.items, columns }} />
        </>
      )}</Shown>
      {rows[at] && <ItemDrawer key={open} item={rows[at]} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={goTo(rows[at + 1])} />}
    </>
  )
}

const useColumns = (): Column<ClaimItem>[] => {
  const { itemHeads: heads, amount } = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const when = useWhen()
  return [
    { key: 'title', head: heads.title, cell: ({ title }) => <span className="link" title={title}>{title}</span> },
    { key: 'kind', head: heads.kind, width: '120px', dim: true, cell: ({ kind, needCode }) => [kinds[kind], needCode].filter(Boolean).join(' ') },
    { key: 'quantity', head: heads.quantity, width: '90px', number: true, cell: ({ quantity, unit }) => amount(quantity, unit) },
    { key: 'left', head: heads.left, width: '70px', number: true, cell: ({ left, status }) => (status === 'open' ? left : '—') },
    { key: 'status', head: heads.status, width: '100px', cell: ({ status, left }) => <ItemStatusWord status={status} left={left} /> },
    { key: 'due', head: heads.due, width: '140px', wideOnly: true, cell: ({ dueOn, status }) => <DueDay dueOn={dueOn} running={status === 'open'} /> },
    { key: 'put', head: heads.put, width: '130px', dim: true, wideOnly: true, cell: ({ putUpAt }) => when.moment(putUpAt) },
  ]
}

const ItemDrawer = ({ item, ...drawer }: { item: ClaimItem; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(claimWords)
  const { kinds } = useWords(partnerWords)
  const claims = useRead(claimEndpoints.list, { itemId: item.id, limit: 50 })
  const down = useChange(claimEndpoints.takeDown)
  return (
    <Drawer {...drawer} title={item.title} note={item.communityName} meta={<><ItemStatusWord status={item.status} left={item.left} /><span className="chip">{kinds[item.kind]}</span><span className="chip">{words.amount(item.quantity, item.unit)}</span></>}
      foot={item.mayTakeDown && <><ConfirmButton question={{ title: words.takeDownAsk(item.title), text: words.takeDownNote, yes: words.takeDown }} onYes={() => down.mutate({ id: item.id, version: item.version }, { onSuccess: () => toast(words.takenDown) })}>{words.takeDown}</ConfirmButton><Refused fault={down.error} /></>}>
      <div className="stack">
        {item.words && <p>{item.words}</p>}
        {item.needId && <p><Link className="link" to={'/needs/$id' as never} params={{ id: item.needId } as never}>{words.toNeed} {item.needCode}</Link></p>}
        <section className="card"><header><h3>{words.claims}</h3></header>
          <Shown read={claims} rows={2}>{({ rows }) => rows.length === 0 ? <p className="card-body soft small">{words.noClaims}</p> : (
            <ul className="rows">{rows.map((claim) => <li key={claim.id}><Link className="link" to={'/claims' as never} search={{ tab: 'claims', open: claim.id } as never}>{claim.organisationName}</Link><span>{words.amount(claim.quantity, claim.unit)}</span><ClaimStatusWord status={claim.status} /></li>)}</ul>
          )}</Shown>
        </section>
      </div>
    </Drawer>
  )
}

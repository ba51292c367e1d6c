import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { ORDER_STATUSES, type Order, OrderStatus, orderEndpoints } from '#domain/orders/order.contract.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { OrderStatusIcon } from '#domain/orders/web/parts/OrderStatusWord.tsx'
import { AreaCode, Day, Id, flag } from '#kit/endpoint.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterDay, Segments } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { OrderDrawer } from './OrderDrawer.tsx'
import { useOrderColumns } from './use-order-columns.tsx'

const Address = z.object({ status: z.optional(OrderStatus), area: z.optional(AreaCode), late: z.optional(flag), from: z.optional(Day), to: z.optional(Day), needId: z.optional(Id), guide: z.optional(Id), open: z.optional(Id) })

/** Orders that were sent out, the newest first: who accepted, who did not, who has to be asked again. */
export default function OrderListPage(): ReactNode {
  const words = useWords(orderPageWords)
  const common = useWords(orderWords)
  const may = useMay()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(orderEndpoints.list, { ...asked, status: asked.status && [asked.status], cursor, limit: 50 })
  const columns = useOrderColumns()
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Order | undefined) => row && (() => set({ open: row.id }))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={common.title} note={words.note} fill>
      <div className="r"><Segments label={words.status} value={asked.status} onChange={(status) => set({ status, open: undefined })} segments={[{ value: undefined, label: words.allStatuses }, ...ORDER_STATUSES.map((status) => ({ value: status, label: common.statuses[status], icon: <OrderStatusIcon status={status} /> }))]} /></div>
      <div className="r">
        <AreaFilter of="order.read" value={asked.area} onChange={(area) => set({ area, open: undefined })} />
        <FilterDay label={words.from} value={asked.from} onChange={(from) => set({ from, open: undefined })} /><FilterDay label={words.to} value={asked.to} onChange={(to) => set({ to, open: undefined })} />
        <label className="pick ticked"><input type="checkbox" checked={asked.late === true} onChange={({ target }) => set({ late: target.checked || undefined, open: undefined })} /><span>{words.lateOnly}</span></label>
        {may('match.suggest') && <div className="end"><Link className="b go" to={'/matching' as never}>{words.toMatching}</Link></div>}
      </div>
      <Shown read={read} rows={10}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{filtered ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.allStatuses}</button>}>{words.nothingNote}</Empty> : <Empty title={words.none} action={may('match.suggest') && <Link className="b" to={'/matching' as never}>{words.toMatching}</Link>}>{words.noneNote}</Empty>}</div>
      ) : (
        <>
          <ListTable label={common.title} rows={rows} rowId={({ id }) => id} rowName={({ orderNo }) => orderNo} columns={columns} openId={open} onOpen={({ id }) => set({ open: id })} />
          <TableFoot page={page} turn={turn} next={next} table={{ label: common.title, columns }} />
        </>
      )}</Shown>
      {open && <OrderDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
    </Page>
  )
}

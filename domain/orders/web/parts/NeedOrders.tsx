import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay, useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { Need } from '#domain/needs/need.contract.ts'
import { whyNot } from '#domain/needs/need.rules.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { OrderStatusWord } from './OrderStatusWord.tsx'

type NeedOfOrders = Pick<Need, 'id' | 'areaCode' | 'status' | 'danger' | 'route'>

/** Orders of one need, and the way to a new one; for the need's own page. */
export const NeedOrders = ({ need }: { need: NeedOfOrders }): ReactNode => {
  const words = useWords(orderPageWords)
  const may = useMay()
  const read = useRead(orderEndpoints.list, { needId: need.id, limit: 20 }, { enabled: may('order.read') })
  if (!may('order.read')) return null
  return (
    <section className="card">
      <header><h2>{words.orders}</h2><GoDispatch need={need} className="link more" /></header>
      <Shown read={read} rows={2}>{({ rows }) => rows.length === 0 ? <p className="card-body small soft">{words.noOrders}</p> : (
        <ul className="rows">{rows.map((order) => <OrderLine key={order.id} order={order} />)}</ul>
      )}</Shown>
    </section>
  )
}

const OrderLine = ({ order }: { order: { id: string; title: string; orderNo: string; startsAt: string; status: Parameters<typeof OrderStatusWord>[0]['status'] } }): ReactNode => {
  const when = useWhen()
  return <li><span><Link className="link" to={'/orders' as never} search={{ open: order.id } as never}>{order.title}</Link><br /><small className="soft">{order.orderNo} · {when.moment(order.startsAt)}</small></span><OrderStatusWord status={order.status} /></li>
}

/** Leads to matching with this need chosen; absent where it does not wait for an order or one may not dispatch. */
export const GoDispatch = ({ need, className = 'b go' }: { need: NeedOfOrders; className?: string }): ReactNode => {
  const words = useWords(orderPageWords)
  const mayIn = useMayIn()
  if (!mayIn('order.dispatch', need.areaCode) || whyNot(need, 'dispatch')) return null
  return <Link className={className} to={'/matching' as never} search={{ need: need.id } as never}>{words.goDispatch}</Link>
}

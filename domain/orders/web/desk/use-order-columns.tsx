import type { Order } from '#domain/orders/order.contract.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { OrderStatusWord, ReplyBy, standing } from '#domain/orders/web/parts/OrderStatusWord.tsx'
import { clockOf } from '#kit/dates.ts'
import type { Column } from '#kit/web/table/ListTable.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

export const useOrderColumns = (): Column<Order>[] => {
  const words = useWords(orderPageWords)
  const when = useWhen()
  const who = (order: Order): string => standing(order).map((slot) => slot.who).filter(Boolean).join('、')
  const answered = (order: Order): string => {
    const asked = standing(order).filter(({ kind }) => kind !== 'open')
    return asked.length === 0 ? words.nobody : words.accepted(asked.filter(({ status }) => status === 'accepted').length, asked.length)
  }
  return [
    { key: 'no', head: words.heads.no, width: '96px', dim: true, cell: ({ orderNo }) => orderNo },
    { key: 'title', head: words.heads.title, cell: ({ title }) => <span className="link" title={title}>{title}</span> },
    { key: 'person', head: words.heads.person, width: '84px', wideOnly: true, cell: ({ personName }) => personName },
    { key: 'when', head: words.heads.when, width: '172px', cell: ({ startsAt, endsAt }) => `${when.moment(startsAt)}–${clockOf(new Date(endsAt))}` },
    { key: 'grid', head: words.heads.grid, width: '112px', dim: true, wideOnly: true, cell: ({ gridName, communityName }) => gridName ?? communityName },
    { key: 'answered', head: words.heads.answered, width: '76px', cell: answered },
    { key: 'who', head: words.heads.who, width: '170px', dim: true, wideOnly: true, cell: (order) => <span title={who(order)}>{who(order)}</span> },
    { key: 'status', head: words.heads.status, width: '144px', cell: ({ status }) => <OrderStatusWord status={status} /> },
    { key: 'reply', head: words.heads.reply, width: '136px', wideOnly: true, cell: (order) => <ReplyBy order={order} /> },
    { key: 'guide', head: words.heads.guide, width: '84px', dim: true, wideOnly: true, cell: ({ guideName }) => guideName },
  ]
}

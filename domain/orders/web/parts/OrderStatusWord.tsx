import type { ReactNode } from 'react'
import type { Order, OrderSlot, OrderStatus, SlotStatus } from '#domain/orders/order.contract.ts'
import { orderWords } from '#domain/orders/order.wording.ts'
import { Icon } from '#kit/web/icons.tsx'
import { type StateShape, type StateTone, StateIcon, StateWord } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const looks: Record<OrderStatus, [StateShape, StateTone]> = {
  dispatched: ['quarter', 'amber'], declined: ['ring', 'red'], accepted: ['half', 'blue'], scheduled: ['half', 'blue'], in_progress: ['most', 'blue'], finished: ['flower', 'green'], cancelled: ['crossed', 'grey'],
}
const slotLooks: Record<SlotStatus, [StateShape, StateTone]> = { offered: ['quarter', 'amber'], accepted: ['flower', 'green'], declined: ['crossed', 'red'], withdrawn: ['crossed', 'grey'] }

export const OrderStatusIcon = ({ status }: { status: OrderStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const OrderStatusWord = ({ status }: Pick<Order, 'status'>): ReactNode => {
  const { statuses } = useWords(orderWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord>
}

export const SlotStatusWord = ({ slot }: { slot: OrderSlot }): ReactNode => {
  const { slotStatuses, kinds } = useWords(orderWords)
  if (slot.kind === 'open') return <StateWord shape="ring" tone="blue">{kinds.open}</StateWord>
  const [shape, tone] = slotLooks[slot.status]
  return <StateWord shape={shape} tone={tone}>{slotStatuses[slot.status]}</StateWord>
}

/** Until when an answer is wanted, as long as one is missing. */
export const ReplyBy = ({ order }: { order: Order }): ReactNode => {
  const when = useWhen()
  if (order.status !== 'dispatched' && order.status !== 'declined') return null
  const { text, tone } = when.due(order.replyBy)
  return <span className={`due ${tone}`}>{tone && <Icon name={tone === 'late' ? 'alarm' : 'clock'} size={14} weight={2} />}{text}</span>
}

/** Roles that stand: what was offered to somebody else meanwhile does not count. */
export const standing = ({ slots }: Order): OrderSlot[] => slots.filter(({ replacedById, status }) => replacedById === null && status !== 'withdrawn')

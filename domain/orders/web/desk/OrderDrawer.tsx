import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Order, orderEndpoints } from '#domain/orders/order.contract.ts'
import { whyNot } from '#domain/orders/order.rules.ts'
import { orderRefusals, orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { OrderDetail } from '#domain/orders/web/parts/OrderDetail.tsx'
import { OrderStatusWord, ReplyBy } from '#domain/orders/web/parts/OrderStatusWord.tsx'
import { ActButton } from '#kit/web/ActButton.tsx'
import { ask } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'

/** One order beside its list. */
export const OrderDrawer = ({ id, ...drawer }: { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(orderWords)
  const read = useRead(orderEndpoints.detail, { id })
  const order = read.data?.id === id ? read.data : undefined
  return (
    <Drawer {...drawer} title={order?.title ?? words.one} note={order?.orderNo} meta={order && <><OrderStatusWord status={order.status} /><span className="chip">{order.gridName ?? order.communityName}</span><ReplyBy order={order} /></>} foot={order && <CancelOrder order={order} />}>
      <Shown read={read}>{(shown) => <OrderDetail order={shown} />}</Shown>
    </Drawer>
  )
}

const CancelOrder = ({ order }: { order: Order }): ReactNode => {
  const words = useWords(orderPageWords)
  const { cancel } = useWords(orderWords)
  const say = useSentence(orderRefusals)
  const mayIn = useMayIn()
  const change = useChange(orderEndpoints.cancel)
  if (!mayIn('order.dispatch', order.areaCode)) return null
  const act = async (): Promise<void> => {
    if (await ask({ title: words.cancelTitle, text: words.cancelText, yes: cancel, danger: true })) change.mutate({ id: order.id, version: order.version }, { onSuccess: () => toast(words.cancelled) })
  }
  return <><Refused fault={change.error} /><ActButton refused={say(whyNot(order, 'cancel'))} onAct={() => void act()}>{cancel}</ActButton></>
}

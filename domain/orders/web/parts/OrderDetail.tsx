import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { Order, OrderSlot } from '#domain/orders/order.contract.ts'
import { whyNot, whyNotReoffer } from '#domain/orders/order.rules.ts'
import { orderRefusals, orderWords } from '#domain/orders/order.wording.ts'
import { orderPageWords } from '#domain/orders/order.words.ts'
import { SKILLS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { clockOf } from '#kit/dates.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { Reoffer } from './Reoffer.tsx'
import { SlotStatusWord } from './OrderStatusWord.tsx'
import './order.css'

/** An order as its dispatcher reads it: who was asked, what they answered, and what they go there to do. */
export const OrderDetail = ({ order }: { order: Order }): ReactNode => {
  const words = useWords(orderPageWords)
  const common = useWords(orderWords)
  const when = useWhen()
  const [reoffering, setReoffering] = useState<OrderSlot | null>(null)
  return (
    <div className="stack">
      <ul className="slots" aria-label={common.slots}>{order.slots.map((slot) => <Slot key={slot.id} slot={slot} order={order} onReoffer={() => setReoffering(slot)} />)}</ul>
      <dl className="kv ruled">
        <dt>{words.when}</dt><dd>{when.moment(order.startsAt)}–{clockOf(new Date(order.endsAt))}</dd>
        <dt>{common.place}</dt><dd>{order.place ?? common.placeLater}</dd>
        <dt>{common.task}</dt><dd className="pre">{order.task}</dd>
        <dt>{common.risk}</dt><dd className="pre">{common.risks[order.riskLevel]}：{order.riskNotice}</dd>
        <dt>{common.guide}</dt><dd>{order.guideName}</dd>
        {order.needSummary && <><dt>{words.heads.need}</dt><dd>{order.needId ? <Link className="link" to={'/needs/$id' as never} params={{ id: order.needId } as never}>{order.needCode} {order.needSummary}</Link> : order.needSummary}{order.personName && ` · ${order.personName}`}</dd></>}
        {order.activityId && <><dt /><dd><Link className="link" to={'/activities/$id' as never} params={{ id: order.activityId } as never}>{words.toActivity}</Link></dd></>}
      </dl>
      {reoffering && <Reoffer order={order} slot={reoffering} onClose={() => setReoffering(null)} />}
    </div>
  )
}

const Slot = ({ slot, order, onReoffer }: { slot: OrderSlot; order: Order; onReoffer: () => void }): ReactNode => {
  const words = useWords(orderPageWords)
  const common = useWords(orderWords)
  const { label } = useCodes()
  const when = useWhen()
  const mayIn = useMayIn()
  const say = useSentence(orderRefusals)
  const gone = slot.replacedById !== null || slot.status === 'withdrawn'
  const asks = mayIn('order.dispatch', order.areaCode) && !gone && slot.kind !== 'open' && slot.status !== 'accepted' && order.status !== 'cancelled' && order.status !== 'finished'
  const notes = [slot.kind !== 'person' && common.places(slot.places), slot.skill && label(SKILLS, slot.skill), !slot.required && common.optional].filter(Boolean).join(' · ')
  return (
    <li data-gone={gone || undefined}>
      <div><b>{slot.who ?? common.kinds.open}</b>{notes && <small className="soft"> {notes}</small>}
        <p className="small"><SlotStatusWord slot={slot} />{slot.answeredAt && <small className="soft"> {words.answered(when.moment(slot.answeredAt))}</small>}{slot.replacedById && <small className="soft"> {words.replaced}</small>}</p>
        {slot.declineReason && <p className="said">{words.reason}：{slot.declineReason}</p>}
      </div>
      {asks && <ActButton className="b sm" refused={say(whyNot(order, 'reoffer') ?? whyNotReoffer(slot))} onAct={onReoffer}>{common.reoffer}</ActButton>}
    </li>
  )
}

import type { SlotStatus } from '#domain/orders/order.contract.ts'
import { ClockIcon, CrossIcon, TickIcon } from '#kit/web-field/icons.tsx'
import { Tag } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { taskWords } from './task.wording.ts'

/** Where an offer stands. */
export const SlotTag = ({ status }: { status: SlotStatus }) => {
  const words = useWords(taskWords)
  if (status === 'accepted') return <Tag mood="ok" Icon={TickIcon}>{words.accepted}</Tag>
  if (status === 'offered') return <Tag mood="soon" Icon={ClockIcon}>{words.waiting}</Tag>
  return <Tag mood="now" Icon={CrossIcon}>{status === 'declined' ? words.declined : words.withdrawn}</Tag>
}

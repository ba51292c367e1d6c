import { orderTakenOver } from '#domain/orders/order.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { changeGuide } from './order.store.ts'

/** Whoever guided these services leaves the post; an order is never without one. Answers the orders that went over. */
export const takeOverOrders = async (work: Work, ids: string[], fromId: string | null, to: { id: string }): Promise<string[]> => {
  const moved = await changeGuide(work, ids, fromId, to.id)
  for (const { id, areaCode, needId } of moved) await work.record(orderTakenOver(id, { areaCode, needId, fromId, toId: to.id }))
  return moved.map(({ id }) => id)
}

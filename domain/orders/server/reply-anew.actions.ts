import { orderReplyMoved } from '#domain/orders/order.contract.ts'
import { replyBy } from '#domain/orders/order.rules.ts'
import { clockingNow, noteMoved } from '#domain/settings/server/calendar.actions.ts'
import { promisedBy } from '#domain/settings/working-days.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { moveReply, repliesOver } from './order.store.ts'

/** A holiday was declared later: reply clocks over these days are reckoned anew. One that has run out stays run out: the role may be offered to somebody else already. */
export const reckonRepliesAnew = async (work: Work, calendarYearId: string, days: readonly string[]): Promise<void> => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return
  const { clocks, calendar } = await clockingNow(work)
  let moved = 0
  for (const order of await repliesOver(work, instantAt(first), instantAt(addDays(last, 1)))) {
    const anew = replyBy(promisedBy(order.replyFrom ?? order.dispatchedAt, order.replyDays ?? clocks.accept, calendar), order.startsAt)
    if (anew.getTime() === order.replyBy.getTime() || anew <= work.now) continue
    moved += 1
    await moveReply(work, order.id, anew)
    await work.record(orderReplyMoved(order.id, { areaCode: order.areaCode, needId: order.needId, replyBy: anew.toISOString() }))
  }
  await noteMoved(work, calendarYearId, moved)
}

import type { Receiver } from '#domain/messages/message.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import type { Work } from '#kit/server/work.ts'

/** Whoever reported a need and whoever it is for hear how it goes: more is asked, it is declined, it is done. The number only, no word of the matter. */
export const tellReporter = async (work: Work, id: string, kind: 'need.asked-more' | 'need.declined' | 'need.closed'): Promise<void> => {
  const { code, reporterAccountId, personId } = await work.db.selectFrom('need').select(['code', 'reporterAccountId', 'personId']).where('id', '=', id).executeTakeFirstOrThrow()
  const to: Receiver[] = [...(reporterAccountId && reporterAccountId !== work.actor.accountId ? [{ accountId: reporterAccountId }] : []), ...(personId ? [{ personId }] : [])]
  if (to.length > 0) await tell(work, { kind, to, about: { kind: 'need', id }, params: { code } })
}

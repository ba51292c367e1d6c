import { tell } from '#domain/messages/server/message.actions.ts'
import type { Work } from '#kit/server/work.ts'

/** The unit or the person a matter went to is told that it waits, and until when; not what it is about. */
export const tellHandedTo = async (work: Work, id: string, { toOrganisationId, toPersonId }: { toOrganisationId: string | null; toPersonId: string | null }): Promise<void> => {
  const to = [...(toOrganisationId ? [{ organisationId: toOrganisationId }] : []), ...(toPersonId ? [{ personId: toPersonId }] : [])]
  if (to.length === 0) return
  const { dueOn } = await work.db.selectFrom('handover').select('dueOn').where('id', '=', id).executeTakeFirstOrThrow()
  await tell(work, { kind: 'handover.made', to, about: { kind: 'handover', id }, params: { day: dueOn }, once: `handover ${id}` })
}

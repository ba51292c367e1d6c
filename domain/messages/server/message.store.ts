import { sql } from 'kysely'
import type { ChannelName, MessageList, Receiver } from '#domain/messages/message.contract.ts'
import { wants } from '#domain/messages/message.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

/** The active accounts behind some receivers; a role that ended this morning is told nothing any more. */
export const accountsOf = async (work: Work, to: readonly Receiver[]): Promise<string[]> => {
  if (to.length === 0) return []
  const today = dayOf(work.now)
  const rows = await work.db.selectFrom('account').innerJoin('roleAssignment', 'roleAssignment.accountId', 'account.id').select('account.id').distinct()
    .where('account.status', '=', 'active').where('roleAssignment.endedAt', 'is', null).where('roleAssignment.fromOn', '<=', today)
    .where((eb) => eb.or([eb('roleAssignment.toOn', 'is', null), eb('roleAssignment.toOn', '>=', today)]))
    .where((eb) => eb.or(to.map((receiver) => {
      if ('accountId' in receiver) return eb('account.id', '=', receiver.accountId)
      if ('personId' in receiver) return eb('account.personId', '=', receiver.personId)
      // Whoever acts knows it already, unless named.
      const others = work.actor.accountId ? [eb('account.id', '!=', work.actor.accountId)] : []
      const role = receiver.role ? [eb('roleAssignment.role', '=', receiver.role)] : []
      const place = 'areaCode' in receiver
        ? sql<boolean>`exists (select from unnest(role_assignment.area_codes) as held (code) where starts_with(${receiver.areaCode}, held.code))`
        : eb('roleAssignment.organisationId', '=', receiver.organisationId)
      return eb.and([place, ...role, ...others])
    }))).execute()
  return rows.map(({ id }) => id)
}

export interface NewMessage { kind: string; about: { kind: string; id: string }; params: Record<string, string | number>; once: string | null }

/** One row a receiver; a message that is there once already is left alone. Answers the new ones. */
export const addMessages = async (work: Work, accountIds: readonly string[], { kind, about, params, once }: NewMessage): Promise<{ id: string; accountId: string }[]> => {
  if (accountIds.length === 0) return []
  return work.db.insertInto('message')
    .values(accountIds.map((accountId) => ({ id: newId(work.now.getTime()), countyCode: work.county, accountId, kind, aboutKind: about.kind, aboutId: about.id, params: JSON.stringify(params), onceKey: once, at: work.now })))
    .onConflict((conflict) => conflict.columns(['accountId', 'onceKey']).where('onceKey', 'is not', null).doNothing()).returning(['id', 'accountId']).execute()
}

/** Queues the ways out that each receiver wants: an urgent kind goes to everybody who has not said no. */
export const queueDeliveries = async (work: Work, messages: readonly { id: string; accountId: string }[], channels: readonly ChannelName[], urgent: boolean): Promise<void> => {
  if (messages.length === 0 || channels.length === 0) return
  const ways = await work.db.selectFrom('messageWay').select(['accountId', 'channel', 'wanted']).where('accountId', 'in', messages.map(({ accountId }) => accountId)).where('channel', 'in', [...channels]).execute()
  const rows = messages.flatMap(({ id, accountId }) => channels
    .filter((channel) => wants(ways.find((way) => way.accountId === accountId && way.channel === channel)?.wanted, urgent))
    .map((channel) => ({ id: newId(), countyCode: work.county, messageId: id, channel, dueAt: work.now, createdAt: work.now })))
  if (rows.length > 0) await work.db.insertInto('messageDelivery').values(rows).execute()
}

const ownMessages = (work: Work) => work.db.selectFrom('message').where('accountId', '=', work.actor.accountId!)

export const pageOfMessages = async (work: Work, { unread, cursor, limit = 50 }: MessageList) => {
  let query = ownMessages(work).select(['id', 'kind', 'aboutId', 'params', 'at', 'readAt']).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit + 1)
    .$if(unread === true, (some) => some.where('readAt', 'is', null))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(at, id)))
  }
  return pageOf(await query.execute(), limit, (row) => [row.at.toISOString(), row.id])
}

export const countUnread = async (work: Work): Promise<number> =>
  Number((await ownMessages(work).select((eb) => eb.fn.countAll<number>().as('count')).where('readAt', 'is', null).executeTakeFirstOrThrow()).count)

export const markRead = async (work: Work, which: { ids: string[] } | { until: Date }): Promise<number> => {
  const marked = await work.db.updateTable('message').set({ readAt: work.now }).where('accountId', '=', work.actor.accountId!).where('readAt', 'is', null)
    .where((eb) => ('ids' in which ? eb('id', 'in', which.ids) : eb('at', '<=', which.until))).executeTakeFirst()
  return Number(marked.numUpdatedRows)
}

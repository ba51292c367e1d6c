import { type Kysely, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { ChannelName } from '#domain/messages/message.contract.ts'
import type { Work } from '#kit/server/work.ts'

/** Longer than any try takes: what is still claimed then was cut off with its process and is taken up again. */
const CLAIM_MS = 120_000

/** Takes some due deliveries for this process alone; another one passes over what is being taken. */
export const claimDue = (db: Kysely<DB>, now: Date, most: number) =>
  db.updateTable('messageDelivery').set((eb) => ({ status: 'sending' as const, attempts: eb('attempts', '+', 1), dueAt: new Date(now.getTime() + CLAIM_MS) }))
    .where('id', 'in', (eb) => eb.selectFrom('messageDelivery').select('id').where('status', 'in', ['waiting', 'sending']).where('dueAt', '<=', now).orderBy('dueAt').orderBy('id').limit(most).forUpdate().skipLocked())
    .returning(['id', 'messageId', 'channel', 'attempts', 'createdAt']).execute()
export type Claimed = Awaited<ReturnType<typeof claimDue>>[number]

/** What must be known of a delivery before it goes: the message, and the person as they stand now. */
export const whereTo = (db: Kysely<DB>, { messageId, channel }: Pick<Claimed, 'messageId' | 'channel'>) =>
  db.selectFrom('message').innerJoin('account', 'account.id', 'message.accountId').innerJoin('person', 'person.id', 'account.personId')
    .leftJoin('messageWay', (join) => join.onRef('messageWay.accountId', '=', 'account.id').on('messageWay.channel', '=', channel))
    .select(['message.kind', 'message.aboutId', 'message.params', 'message.readAt', 'account.id as accountId', 'account.status as accountStatus', 'account.demoRole', 'person.id as personId', 'person.phone', 'messageWay.wanted', 'messageWay.address'])
    .where('message.id', '=', messageId).executeTakeFirst()

export interface Ending { status: 'waiting' | 'sent' | 'failed' | 'dropped'; outcome: string | null; providerCode?: string | null; dueAt?: Date; attempts?: number }
/** Writes down what came of a claim; of one that somebody else has taken over meanwhile nothing. */
export const endClaim = async (db: Kysely<DB>, { id, attempts: claimedAt }: Pick<Claimed, 'id' | 'attempts'>, { status, outcome, providerCode = null, dueAt, attempts }: Ending, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db.updateTable('messageDelivery')
    .set({ status, outcome, providerCode, ...(dueAt ? { dueAt } : {}), ...(attempts === undefined ? {} : { attempts }), ...(status === 'waiting' ? {} : { endedAt: now }) })
    .where('id', '=', id).where('status', '=', 'sending').where('attempts', '=', claimedAt).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Deletes messages that are older than an instant, some at a time; their deliveries go with them. */
export const deleteBefore = async (db: Kysely<DB>, before: Date, most: number): Promise<number> =>
  Number((await db.deleteFrom('message').where('id', 'in', (eb) => eb.selectFrom('message').select('id').where('at', '<', before).orderBy('at').limit(most).forUpdate().skipLocked()).executeTakeFirst()).numDeletedRows)

/** What came of the county's deliveries since an instant, by way, state and outcome. */
export const countOutcomes = (work: Work, since: Date) =>
  work.db.selectFrom('messageDelivery').select(['channel', 'status', 'outcome']).select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('endedAt').as('lastAt')])
    .where('countyCode', '=', work.county).where('createdAt', '>=', since).groupBy(['channel', 'status', 'outcome']).execute()

export const waysOf = (work: Work) => work.db.selectFrom('messageWay').select(['channel', 'wanted', 'address']).where('accountId', '=', work.actor.accountId!).execute()

export const saveWay = (work: Work, channel: ChannelName, wanted: boolean, address: Buffer | null) =>
  work.db.insertInto('messageWay').values({ accountId: work.actor.accountId!, countyCode: work.county, channel, wanted, address, changedAt: work.now })
    .onConflict((conflict) => conflict.columns(['accountId', 'channel']).doUpdateSet({ wanted, changedAt: work.now, ...(address ? { address } : {}) })).execute()

export const ownPhone = (work: Work) => work.db.selectFrom('account').innerJoin('person', 'person.id', 'account.personId').select(['person.id', 'person.phone', 'person.phoneLast4', 'account.demoRole']).where('account.id', '=', work.actor.accountId!).executeTakeFirstOrThrow()

/** A house that once told the demo’s story is a demo for good: its people’s numbers are made up. */
export const toldDemo = async (db: Kysely<DB>): Promise<boolean> =>
  (await sql<{ told: boolean }>`select exists (select from setting where name = 'demoStory') as told`.execute(db)).rows[0]!.told

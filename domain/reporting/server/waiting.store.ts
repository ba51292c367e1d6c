import { type Expression, type SqlBool, sql } from 'kysely'
import type { NeedLink } from '#domain/reporting/reporting.contract.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { within } from './reporting.store.ts'

export interface Count { count: number; overdue: number; oldest: Date | null }

const byInstant = async (work: Work, table: string, due: string, where: Expression<SqlBool>): Promise<Count> => {
  const { rows: [row] } = await sql<Count>`
    select count(*) as count, count(*) filter (where ${sql.ref(due)} < ${work.now}) as overdue, min(${sql.ref(due)}) as oldest from ${sql.table(table)} where ${where}`.execute(work.db)
  return row!
}

/** A day's promise ends with the day. */
const byDay = async (work: Work, table: string, where: Expression<SqlBool>): Promise<Count> => {
  const { rows: [row] } = await sql<{ count: number; overdue: number; oldest: string | null }>`
    select count(*) as count, count(*) filter (where due_on < ${dayOf(work.now)}) as overdue, min(due_on) as oldest from ${sql.table(table)} where ${where}`.execute(work.db)
  return { ...row!, oldest: row!.oldest === null ? null : instantAt(addDays(row!.oldest, 1)) }
}

/** Counted by the filter that the figure opens. */
export const needsWaiting = (work: Work, areas: readonly string[], { status = [], holder, overdue }: NeedLink): Promise<Count> => {
  const asked = [sql<SqlBool>`need.status = any(${status}::text[]) and not need.danger`, within(areas, 'need.area_code')]
  if (holder) asked.push(sql<SqlBool>`need.holder = any(${holder}::text[])`)
  if (overdue) asked.push(sql<SqlBool>`need.due_at < ${work.now}`)
  return byInstant(work, 'need', 'need.due_at', sql<SqlBool>`${sql.join(asked, sql` and `)}`)
}

export const alertsWaiting = (work: Work, areas: readonly string[]): Promise<Count> =>
  byInstant(work, 'crisis_alert', 'crisis_alert.receipt_due_at', sql<SqlBool>`crisis_alert.status = 'raised' and ${within(areas, 'crisis_alert.area_code')}`)

export const callbacksWaiting = (work: Work, areas: readonly string[]): Promise<Count> =>
  byDay(work, 'callback', sql<SqlBool>`callback.status = 'due' and callback.due_on <= ${dayOf(work.now)} and ${within(areas, 'callback.area_code')}`)

/** Handed over to this very person. */
export const handoversWaiting = (work: Work): Promise<Count> => byDay(work, 'handover', sql<SqlBool>`handover.status = 'waiting' and handover.to_person_id = ${work.actor.personId}`)

/** Files that this very person has read in and not yet confirmed. */
export const importsWaiting = async (work: Work): Promise<Count> => {
  const { count } = await work.db.selectFrom('importBatch').select((eb) => eb.fn.countAll<number>().as('count')).where('status', '=', 'preview').where('byAccountId', '=', work.actor.accountId).executeTakeFirstOrThrow()
  return { count, overdue: 0, oldest: null }
}

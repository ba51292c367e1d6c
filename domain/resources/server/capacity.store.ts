import { sql } from 'kysely'
import type { Closed, Held, Terms } from '#domain/resources/capacity.rules.ts'
import { leftOf } from '#domain/resources/capacity.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

export const heldOf = async (work: Work, ids: string[]): Promise<Map<string, Held>> => {
  const held = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  if (ids.length === 0) return held
  // A window of last month is asked by nobody; its text sorts before.
  const since = addDays(dayOf(work.now), -31).slice(0, 7)
  const rows = await work.db.selectFrom('resourcePeriod').select(['resourceId', 'period', 'held']).where('resourceId', 'in', ids).where((eb) => eb.or([eb('period', '>=', since), eb('period', '=', 'total')])).execute()
  for (const { resourceId, period, held: much } of rows) held.get(resourceId)!.set(period, Number(much))
  return held
}

export type StandingClosure = Closed & { id: string; resourceId: string; reason: string | null }
/** Past ones say nothing any more. */
export const closuresOf = (work: Work, ids: string[]): Promise<StandingClosure[]> =>
  ids.length === 0 ? Promise.resolve([]) : work.db.selectFrom('resourceClosure').select(['id', 'resourceId', 'fromOn', 'untilOn', 'reason']).where('resourceId', 'in', ids).where('untilOn', '>=', dayOf(work.now)).orderBy('fromOn').limit(500).execute()

type Row = Omit<Terms, 'closures'> & { id: string }
/** Says on each row what is left of it. */
export const withLeft = async <R extends Row>(work: Work, rows: R[]) => {
  const ids = rows.map(({ id }) => id)
  const [held, closures] = await Promise.all([heldOf(work, ids), closuresOf(work, ids)])
  return rows.map((row) => ({ ...row, ...leftOf({ ...row, closures: closures.filter(({ resourceId }) => resourceId === row.id) }, held.get(row.id)!, work.now) }))
}

/** The most that any count which is not settled holds, and whether some of it is only reserved. */
export const mostHeld = async (work: Work, resourceId: string): Promise<{ most: number; reserved: boolean }> => {
  const { rows } = await sql<{ most: number; reserved: boolean }>`
    select coalesce(max(held) filter (where period = 'total' or exists (select from resource_draw as draw where draw.resource_id = kept.resource_id and draw.period = kept.period and draw.status = 'reserved')), 0)::float8 as most,
      exists (select from resource_draw where resource_id = ${resourceId} and status = 'reserved') as reserved
    from resource_period as kept where resource_id = ${resourceId}`.execute(work.db)
  return rows[0]!
}

export const addClosureRow = async (work: Work, closure: { id: string; resourceId: string; fromOn: string; untilOn: string; reason: string | null }): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('resourceClosure').values({ ...closure, countyCode: work.county }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
export const findClosure = (work: Work, id: string) => work.db.selectFrom('resourceClosure').select(['id', 'resourceId', 'fromOn', 'untilOn']).where('id', '=', id).executeTakeFirst()
export const dropClosureRow = (work: Work, id: string) => work.db.deleteFrom('resourceClosure').where('id', '=', id).execute()

export const reservedBetween = async (work: Work, resourceId: string, fromOn: string, untilOn: string): Promise<number> =>
  (await work.db.selectFrom('resourceDraw').select((eb) => eb.fn.countAll<number>().as('count')).where('resourceId', '=', resourceId).where('status', '=', 'reserved').where('day', '>=', fromOn).where('day', '<=', untilOn).executeTakeFirstOrThrow()).count

export const sums = async (work: Work, resourceId: string): Promise<{ reserved: number; used: number }> => {
  const row = await work.db.selectFrom('resourceDraw').select([sql<number>`coalesce(sum(quantity) filter (where status = 'reserved'), 0)::float8`.as('reserved'), sql<number>`coalesce(sum(used_quantity), 0)::float8`.as('used')]).where('resourceId', '=', resourceId).executeTakeFirstOrThrow()
  return row
}

import { sql } from 'kysely'
import { within } from '#domain/access/server/within.ts'
import type { NeedHolder, NeedStatus } from '#domain/needs/need.contract.ts'
import type { Field, Group } from '#domain/settings/codes.ts'
import { openStatuses } from '#domain/reporting/reporting.rules.ts'
import { instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { ALL_GROUPS } from './tally.store.ts'

export const areaNamed = (work: Work, code: string) => work.db.selectFrom('area').select(['code', 'name']).where('code', '=', code).executeTakeFirst()
export const areasNamed = async (work: Work, codes: string[]): Promise<Map<string, string>> =>
  new Map(codes.length === 0 ? [] : (await work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).execute()).map(({ code, name }) => [code, name]))

export const tallyReadAt = async (work: Work): Promise<Date> =>
  (await work.db.selectFrom('tallyState').select('at').where('countyCode', '=', work.county).executeTakeFirst())?.at ?? work.now

/** Needs by status, reported in the months from one day on, or in all months before it. */
export const needsByStatus = async (work: Work, areas: readonly string[], { from, before }: { from?: string; before?: string }): Promise<Map<NeedStatus, number>> => {
  const rows = await work.db.selectFrom('needTally').select((eb) => ['status', eb.fn.sum<number>('count').as('count')])
    .where('countyCode', '=', work.county).where('groupCode', '=', sql.lit(ALL_GROUPS)).where(() => within(areas, 'need_tally.area_code'))
    .$if(from !== undefined, (query) => query.where('month', '>=', from!)).$if(before !== undefined, (query) => query.where('month', '<', before!).where('status', 'in', openStatuses))
    .groupBy('status').execute()
  return new Map(rows.map(({ status, count }) => [status as NeedStatus, count]))
}

/** So many needs are enough for a median; which of them, their own ids decide. */
const ENOUGH = 3_000

/** What was taken back and done again may stand the other way round: then it says nothing about the step. */
const between = (from: string, to: string) => sql.raw(`percentile_cont(0.5) within group (order by extract(epoch from ${to} - ${from}) / 3600) filter (where ${to} >= ${from}), count(*) filter (where ${to} >= ${from})`)

/** Median hours from step to step, from the facts of the needs reported since a day. */
export const paceOf = async (work: Work, areas: readonly string[], from: string, about: number): Promise<{ hours: (number | null)[]; of: number[] }> => {
  const oneIn = Math.max(1, Math.floor(about / ENOUGH))
  const { rows: [row] } = await sql<Record<string, number | null>>`
    with chosen as materialized (select id, reported_at from need where reported_at >= ${instantAt(from)} and ${within(areas, 'need.area_code')} and mod(abs(hashtext(id::text)::bigint), ${oneIn}) = 0),
    way as (
      select chosen.reported_at as reported, ${sql.join([['verified', 'need.verified'], ['routed', 'need.routed'], ['dispatched', 'need.dispatched'], ['serving', 'need.serving'], ['ended', 'need.service-ended']].map(([step, name]) =>
        sql`min(fact.at) filter (where fact.name = ${name!}) as ${sql.raw(step!)}`))}, max(fact.at) filter (where fact.name = 'need.closed') as closed
      from chosen join fact on fact.about_id = chosen.id group by chosen.id, chosen.reported_at
    ), spans (h1, n1, h2, n2, h3, n3, h4, n4, h5, n5, h6, n6) as (
      select ${sql.join([between('reported', 'verified'), between('verified', 'routed'), between('routed', 'dispatched'), between('dispatched', 'serving'), between('serving', 'ended'), between('ended', 'closed')])} from way
    ) select * from spans`.execute(work.db)
  const steps = [1, 2, 3, 4, 5, 6]
  return { hours: steps.map((step) => row![`h${step}`] ?? null), of: steps.map((step) => row![`n${step}`] ?? 0) }
}

export interface LateGroup { holder: NeedHolder; status: NeedStatus; count: number; oldest: Date }

/** Broken promises: what the needs list shows as overdue, counted as it stands this minute. */
export const lateNeeds = async (work: Work, areas: readonly string[]): Promise<LateGroup[]> =>
  work.db.selectFrom('need').select((eb) => ['holder', 'status', eb.fn.countAll<number>().as('count'), eb.fn.min<Date>('dueAt').as('oldest')])
    .where('dueAt', '<', work.now).where(() => within(areas, 'need.area_code')).groupBy(['holder', 'status']).orderBy('holder').orderBy('status').execute()

/**
 * Per grid, field and group: needs that are open, needs that are open or were met lately, and whether a service came lately.
 * In two parts, each answered by its index alone; the conditions are written as the indexes have them.
 */
const reachedGrids = (areas: readonly string[], since: Date) => sql`
  select area_code, field, group_code, sum(open) as open, sum(count) as people, bool_or(served) as served from (
    select area_code, field, group_code, count as open, count, coalesce(last_served_at >= ${since}, false) as served
    from need_tally where group_code <> '*' and status not in ('closed', 'declined', 'merged') and ${within(areas, 'need_tally.area_code')}
    union all
    select area_code, field, group_code, 0, count, true
    from need_tally where group_code <> '*' and status in ('closed', 'declined', 'merged') and last_served_at >= ${since} and ${within(areas, 'need_tally.area_code')}
  ) as part where length(area_code) = 15 group by area_code, field, group_code`

export interface CoveredCell { field: Field; group: Group; grids: number; missing: number; open: number; people: number }

export const coveredCells = async (work: Work, areas: readonly string[], since: Date): Promise<CoveredCell[]> => {
  const { rows } = await sql<CoveredCell>`
    select field, group_code as group, count(*) as grids, count(*) filter (where not served) as missing, sum(open) as open, sum(people) as people
    from (${reachedGrids(areas, since)}) as reached group by field, group_code order by field, group_code`.execute(work.db)
  return rows
}

export const missingGrids = async (work: Work, areas: readonly string[], since: Date, { field, group }: { field: string; group: string }) => {
  const { rows } = await sql<{ areaCode: string; open: number; people: number; served: boolean }>`
    select * from (${reachedGrids(areas, since)}) as reached where field = ${field} and group_code = ${group} order by area_code`.execute(work.db)
  return rows
}

export const gridsIn = async (work: Work, areas: readonly string[]): Promise<number> =>
  (await work.db.selectFrom('area').select((eb) => eb.fn.countAll<number>().as('count')).where('kind', '=', 'grid').where('validTo', 'is', null).where(() => within(areas, 'area.code')).executeTakeFirstOrThrow()).count

export const profilesIn = async (work: Work, areas: readonly string[]) => {
  const rows = await work.db.selectFrom('areaProfile').distinctOn('areaCode').selectAll().where(() => within(areas, 'area_profile.area_code')).orderBy('areaCode').orderBy('asOf', 'desc').execute()
  return rows.map(({ aged_60, aged_80, ...row }) => ({ ...row, aged60: aged_60, aged80: aged_80 }))
}

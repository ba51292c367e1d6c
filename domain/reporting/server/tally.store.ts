import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { NEED_STATUSES } from '#domain/needs/need.contract.ts'
import { stepOf } from '#domain/reporting/reporting.rules.ts'

/** A need of several groups stands in each of them, and once under this code, so that sums count it once. */
export const ALL_GROUPS = '*'

const steps = sql.join(NEED_STATUSES.map((status) => sql`(${sql.lit(status)}, ${sql.lit(stepOf(status))})`))

/** The tally of some needs as they stand now. A danger is in no group: its person and its field are told to nobody. */
const counted = (which: RawBuilder<unknown>) => sql`
  with standing as (
    select need.county_code, need.area_code, date_trunc('month', need.reported_at at time zone 'Asia/Shanghai')::date as month, need.status, step.reached,
      case when need.danger then 'crisis' else need.field end as field, need.groups, need.holder, need.danger, greatest(need.closed_at, served.at) as last_served_at
    from need join (values ${steps}) as step (status, reached) on step.status = need.status
      cross join lateral (select max(activity.starts_at) as at from activity where activity.need_id = need.id and activity.status in ('ongoing', 'ended')) as served
    where ${which}
  ), grouped as (
    select standing.*, ${sql.lit(ALL_GROUPS)} as group_code from standing
    union all
    select standing.*, one.group_code from standing, lateral (select distinct unnest(case when groups = '{}' then '{undetermined}'::text[] else groups end) as group_code) as one where not danger
  )
  select county_code, area_code, month, status, reached, field, group_code, holder, count(*)::int as count, max(last_served_at) as last_served_at
  from grouped group by county_code, area_code, month, status, reached, field, group_code, holder`

const columns = sql`county_code, area_code, month, status, reached, field, group_code, holder, count, last_served_at`

/** Counts some grids anew in one statement: what is gone goes, what is new comes, what is the same is not touched. */
export const recountGrids = (db: Kysely<DB>, grids: string[]) => sql`
  with fresh as materialized (${counted(sql`need.area_code = any(${grids}::text[])`)}),
  gone as (
    delete from need_tally as old where old.area_code = any(${grids}::text[]) and not exists (
      select from fresh where (fresh.area_code, fresh.month, fresh.status, fresh.reached, fresh.field, fresh.group_code, fresh.holder) = (old.area_code, old.month, old.status, old.reached, old.field, old.group_code, old.holder))
  )
  insert into need_tally as old (${columns}) select ${columns} from fresh
  on conflict (area_code, month, status, reached, field, group_code, holder) do update set count = excluded.count, last_served_at = excluded.last_served_at
  where (old.count, old.last_served_at) is distinct from (excluded.count, excluded.last_served_at)`.execute(db)

export const recountCounty = async (db: Kysely<DB>, county: string): Promise<void> => {
  await db.deleteFrom('needTally').where('countyCode', '=', county).execute()
  await sql`insert into need_tally (${columns}) ${counted(sql`need.county_code = ${county}`)}`.execute(db)
}

export interface Standing { county: string; head: number; upTo: number | null }

/** Each county's newest fact and how far the tally has read: one cheap question while nothing happens. */
export const standings = async (owner: Kysely<DB>): Promise<Standing[]> => {
  const { rows } = await sql<Standing>`
    select area.code as county, coalesce((select link.seq from fact_link as link where link.county_code = area.code order by link.seq desc limit 1), 0) as head, state.up_to_seq as "upTo"
    from area left join tally_state as state on state.county_code = area.code where area.kind = 'county'`.execute(owner)
  return rows
}

/** False when another process is at it. */
export const holdTally = async (db: Kysely<DB>, county: string): Promise<boolean> => {
  const { rows: [lock] } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`tally ${county}`}, 0)) as got`.execute(db)
  return lock!.got
}

/**
 * The grids that facts changed. A fact names its grid; the need may have been moved since, so its grid of today is one too;
 * and where a sheet has moved a need, every grid of the community may have lost it.
 */
export const touchedGrids = async (db: Kysely<DB>, county: string, after: number, upTo: number): Promise<string[]> => {
  const { rows } = await sql<{ code: string }>`
    with read as (
      select fact.about_id, fact.detail ->> 'areaCode' as code, coalesce(fact.detail -> 'fields' ? 'areaCode', false) as moved from fact_link as link join fact on fact.id = link.fact_id
      where link.county_code = ${county} and link.seq > ${after} and link.seq <= ${upTo}
    )
    select code from read where code is not null
    union select need.area_code from read join need on need.id = read.about_id
    union select tally.area_code from read join need_tally as tally on read.moved and tally.area_code >= left(read.code, 12) and tally.area_code < left(read.code, 12) || '~'`.execute(db)
  return rows.map(({ code }) => code)
}

export const noteRead = (db: Kysely<DB>, county: string, upToSeq: number, at: Date) =>
  db.insertInto('tallyState').values({ countyCode: county, upToSeq, at }).onConflict((conflict) => conflict.column('countyCode').doUpdateSet({ upToSeq, at })).execute()

export const readUpTo = async (db: Kysely<DB>, county: string): Promise<number | undefined> =>
  (await db.selectFrom('tallyState').select('upToSeq').where('countyCode', '=', county).executeTakeFirst())?.upToSeq

import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

const inArea = (column: string, area: string): RawBuilder<SqlBool> => sql<SqlBool>`(${sql.ref(column)} >= ${area} and ${sql.ref(column)} < ${`${area}~`})`
const OPEN = sql`('reported', 'returned', 'verified', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'reopened')`

/** What is in hand with a promise running, and how much of it is still in time. */
export const promises = async (work: Work, area: string): Promise<{ open: number; kept: number }> => {
  const { rows } = await sql<{ open: number; kept: number }>`select count(*) as open, count(*) filter (where due_at >= ${work.now}) as kept from need where due_at is not null and status in ${OPEN} and ${inArea('area_code', area)}`.execute(work.db)
  return rows[0]!
}

export interface Stuck { code: 'department' | 'overdue' | 'unanswered' | 'uncovered'; who: string; step: string | null; count: number; since: Date | null }

/** What does not move: with a department, with whoever holds the ball, with nobody who answers, and where all three stand and nobody came. */
export const stuckIn = async (work: Work, area: string): Promise<Stuck[]> => {
  const today = dayOf(work.now)
  const [departments, overdue, unanswered, uncovered] = await Promise.all([
    sql<Stuck>`select 'department' as code, organisation.name as who, null as step, count(*) as count, min(handover.due_on)::timestamp at time zone 'Asia/Shanghai' as since from handover join organisation on organisation.id = handover.to_organisation_id
      where handover.status in ('waiting', 'accepted') and handover.due_on < ${today}::date and ${inArea('handover.area_code', area)} group by organisation.id, organisation.name`.execute(work.db),
    sql<Stuck>`select 'overdue' as code, holder as who, status as step, count(*) as count, min(due_at) as since from need where due_at < ${work.now} and holder not in ('nobody', 'department', 'resident') and status in ${OPEN} and ${inArea('area_code', area)} group by holder, status`.execute(work.db),
    sql<Stuck>`select 'unanswered' as code, '' as who, null as step, count(*) as count, min(reply_by) as since from service_order where status = 'dispatched' and reply_by < ${work.now} and ${inArea('area_code', area)} having count(*) > 0`.execute(work.db),
    sql<Stuck>`select 'uncovered' as code, '' as who, null as step, count(*) as count, null::timestamptz as since from grid_trio where branch_secretary_id is not null and social_worker_id is not null and team_id is not null and ${inArea('area_code', area)}
      and not exists (select from activity where activity.area_code = grid_trio.area_code and activity.status in ('ongoing', 'ended') and activity.starts_at >= ${instantAt(addDays(today, -90))}) having count(*) > 0`.execute(work.db),
  ])
  return [...departments.rows, ...overdue.rows, ...unanswered.rows, ...uncovered.rows]
}

export interface ToDo { who: string; what: 'department' | 'verify' | 'route' | 'dispatch' | 'evaluate' | 'callback'; count: number; overdue: number; until: string | null }

/** Who has something to do until a day, unit by unit: departments by their name, the rest by place. */
export const toDoUntil = async (work: Work, area: string, until: string): Promise<ToDo[]> => {
  const today = dayOf(work.now)
  const end = instantAt(addDays(until, 1))
  const [departments, needs, callbacks] = await Promise.all([
    sql<ToDo>`select organisation.name as who, 'department' as what, count(*) as count, count(*) filter (where handover.due_on < ${today}::date) as overdue, min(handover.due_on) as until from handover join organisation on organisation.id = handover.to_organisation_id
      where handover.status in ('waiting', 'accepted') and handover.due_on <= ${until}::date and ${inArea('handover.area_code', area)} group by organisation.id, organisation.name`.execute(work.db),
    sql<ToDo>`select area.name as who, step.what, sum(step.count)::int as count, sum(step.overdue)::int as overdue, min(step.until) as until from (
        select left(area_code, 12) as place, case when status = 'reported' then 'verify' when status in ('verified', 'reopened') then 'route' when status = 'routed' then 'dispatch' else 'evaluate' end as what, count(*) as count, count(*) filter (where due_at < ${work.now}) as overdue, (min(due_at) at time zone 'Asia/Shanghai')::date as until
        from need where due_at < ${end} and ${inArea('area_code', area)} and (status in ('reported', 'verified', 'reopened', 'awaiting_feedback') or (status = 'routed' and holder = 'community')) group by 1, 2
      ) as step join area on area.code = step.place group by area.code, area.name, step.what`.execute(work.db),
    sql<ToDo>`select area.name as who, 'callback' as what, count(*) as count, count(*) filter (where due_on < ${today}::date) as overdue, min(due_on) as until from callback join area on area.code = left(callback.area_code, 12) where callback.status = 'due' and due_on <= ${until}::date and ${inArea('callback.area_code', area)} group by area.code, area.name`.execute(work.db),
  ])
  return [...departments.rows, ...needs.rows, ...callbacks.rows]
}

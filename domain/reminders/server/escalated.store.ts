import { type RawBuilder, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import type { Escalated, EscalatedList, Rung } from '#domain/reminders/reminder.contract.ts'
import { levelOf, workingDaysLate } from '#domain/reminders/reminder.rules.ts'
import { theCalendar } from '#domain/settings/server/calendar.actions.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'
import type { Work } from '#kit/server/work.ts'

/** Still the same promise, still broken: what was done, moved or handed on meanwhile is nobody's rung any more. */
const stillLate = (work: Work): RawBuilder<unknown> => sql`(
  (reminder.thing = 'need' and need.due_at < ${work.now} and need.due_from = reminder.since)
  or (reminder.thing = 'handover' and exists (select from handover where handover.id = reminder.thing_id and handover.status in ('waiting', 'accepted') and (handover.due_on + 1)::timestamptz < ${work.now})))`

const dueAt = sql<Date>`case when reminder.thing = 'need' then need.due_at else (select (handover.due_on + 1)::timestamptz from handover where handover.id = reminder.thing_id) end`

interface Row { id: string; rung: Rung; thing: 'need' | 'handover'; needId: string; code: string; title: string; danger: boolean; areaCode: string; communityName: string; gridName: string | null; holder: Escalated['holder']; unitName: string | null; dueAt: Date; chased: number; words: string | null; byName: string | null; at: Date }

const UP: Rung[] = ['street', 'county', 'convener', 'inspection']
/** One row a thing: the highest rung this promise has reached. */
const isHighest = sql`not exists (select from reminder as higher where higher.thing_id = reminder.thing_id and higher.since = reminder.since
  and coalesce(array_position(${UP as string[]}::text[], higher.rung), 0) > array_position(${UP as string[]}::text[], reminder.rung))`

export const listEscalated = async (work: Work, { rung = UP, area, cursor, limit = 50 }: EscalatedList): Promise<{ rows: Escalated[]; next: string | null }> => {
  const { areas } = scopeOf(work.actor, 'reminder.read')
  const [at, id] = cursor ? readInstantAndId(cursor) : [null, null]
  const { rows } = await sql<Row>`
    select reminder.id, reminder.rung, reminder.thing, reminder.need_id, need.code, need.summary as title, need.danger, reminder.area_code, community.name as community_name, grid.name as grid_name, need.holder, unit.name as unit_name, ${dueAt} as due_at,
      (select count(*) from reminder as urged where urged.need_id = reminder.need_id and urged.rung = 'chase') as chased, reminder.words, person.name as by_name, reminder.sent_at as at
    from reminder join need on need.id = reminder.need_id join area as community on community.code = left(reminder.area_code, 12) left join area as grid on grid.code = reminder.area_code and grid.kind = 'grid'
      left join account on account.id = reminder.sent_by left join person on person.id = account.person_id
      left join lateral (select organisation.name from handover join organisation on organisation.id = handover.to_organisation_id where handover.need_id = need.id and handover.status in ('waiting', 'accepted') limit 1) as unit on true
    where reminder.rung in ('street', 'county', 'convener', 'inspection') and reminder.rung = any(${rung as string[]}::text[]) and ${within(areas, 'reminder.area_code')} and ${stillLate(work)} and ${isHighest}
      ${area ? sql`and ${within([area], 'reminder.area_code')}` : sql``} ${at ? sql`and (reminder.sent_at, reminder.id) > (${at}, ${id}::uuid)` : sql``}
    order by reminder.sent_at, reminder.id limit ${limit + 1}`.execute(work.db)
  const { rows: few, next } = pageOf(rows, limit, (row) => [row.at.toISOString(), row.id])
  const calendar = await theCalendar(work)
  return { next, rows: few.map((row) => shown(work, row, workingDaysLate(row.dueAt, work.now, calendar))) }
}

/** A leader reads what is stuck and who must help, not whose matter it is. */
const shown = (work: Work, { title, danger, communityName, gridName, ...row }: Row, daysLate: number): Escalated => {
  const reads = mayIn(work.actor, 'need.read', row.areaCode) && !danger
  return { ...row, needId: reads ? row.needId : null, title: reads ? title : null, place: gridName ? `${communityName} ${gridName}` : communityName, daysLate, dueAt: row.dueAt.toISOString(), at: row.at.toISOString() }
}

/** What was put before this very person by their post. */
export const escalatedWaiting: WaitingSource<'escalated'> = {
  kind: 'escalated',
  waiting: async (work) => {
    const mine = work.actor.grants.flatMap(({ role, areas }) => { const rungs = levelOf(role); return rungs.length > 0 && areas.length > 0 ? [sql`(reminder.rung = any(${rungs as string[]}::text[]) and ${within(areas, 'reminder.area_code')})`] : [] })
    if (mine.length === 0) return null
    const reads = within(scopeOf(work.actor, 'need.read').areas, 'reminder.area_code')
    return sql`
      select reminder.id, reminder.need_id as about_id, need.code, case when ${reads} and not need.danger then need.summary end as title, null::text as person_name, reminder.area_code, ${dueAt} as due_at, ${dueAt} as yellow_at
      from reminder join need on need.id = reminder.need_id where reminder.rung in ('street', 'county', 'convener', 'inspection') and (${sql.join(mine, sql` or `)}) and ${stillLate(work)}`
  },
}

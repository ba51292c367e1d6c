import { sql } from 'kysely'
import type { Outcome, Seat } from '#domain/grids/grid.contract.ts'
import type { NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

interface Span { from: Date; to: Date }
export interface MonthNeed { id: string; code: string; summary: string; danger: boolean; status: NeedStatus; route: NeedRoute | null; field: string; method: string; reportedOn: string; reportedAt: Date; closedAt: Date | null }

/** What came in the month, and what came before and was still open when it began. */
export const needsOfMonth = (work: Work, area: string, { from, to }: Span, limit: number): Promise<MonthNeed[]> =>
  work.db.selectFrom('need').select(['id', 'code', 'summary', 'danger', 'status', 'route', 'field', 'method', 'reportedOn', 'reportedAt', 'closedAt']).where('areaCode', '=', area).where('reportedAt', '<', to)
    .where((eb) => eb.or([eb('reportedAt', '>=', from), eb('closedAt', '>=', from), eb('status', 'not in', ['closed', 'declined', 'merged'])])).orderBy('reportedAt', 'desc').orderBy('id').limit(limit).execute()

export interface MonthAct { needId: string; seat: Seat; askedAt: Date; dueOn: string; outcome: Outcome | null; doneAt: Date | null; resourceName: string | null; organisationName: string | null; words: string | null }
/** The acts of all needs of the grid's page, those of earlier months among them. */
export const actsOfMonth = (work: Work, area: string, { from, to }: Span): Promise<MonthAct[]> =>
  work.db.selectFrom('gridAct').innerJoin('need', 'need.id', 'gridAct.needId').leftJoin('resourceOffer', 'resourceOffer.id', 'gridAct.resourceId').leftJoin('organisation', 'organisation.id', 'gridAct.organisationId').leftJoin('needNote', 'needNote.id', 'gridAct.noteId')
    .select(['gridAct.needId', 'gridAct.seat', 'gridAct.askedAt', 'gridAct.dueOn', 'gridAct.outcome', 'gridAct.doneAt', 'resourceOffer.name as resourceName', 'organisation.name as organisationName', 'needNote.text as words'])
    .where('gridAct.areaCode', '=', area).where('gridAct.askedAt', '<', to).where((eb) => eb.or([eb('gridAct.askedAt', '>=', from), eb('need.closedAt', '>=', from), eb('need.status', 'not in', ['closed', 'declined', 'merged'])])).limit(2000).execute()

export const servicesOfMonth = async (work: Work, area: string, { from, to }: Span): Promise<number> =>
  (await work.db.selectFrom('activity').select((eb) => eb.fn.countAll<number>().as('count')).where('areaCode', '=', area).where('status', 'in', ['ongoing', 'ended']).where('startsAt', '>=', from).where('startsAt', '<', to).executeTakeFirstOrThrow()).count

/** People of the key groups in the grid for whom nothing was reported, served or rated since a day. */
export const peopleUnseen = async (work: Work, area: string, since: string, limit: number) => {
  const from = instantAt(since)
  const { rows } = await sql<{ name: string; groups: string[]; lastSeenOn: string | null; total: number }>`
    with seen as (
      select person.id, person.name, person.groups, greatest((select max(need.reported_at) from need where need.person_id = person.id), (select max(need.closed_at) from need where need.person_id = person.id),
        (select max(activity.starts_at) from need join activity on activity.need_id = need.id and activity.status in ('ongoing', 'ended') where need.person_id = person.id)) as at
      from person where person.area_code = ${area} and person.merged_into_id is null and person.groups && ${KEY_GROUPS}::text[])
    select name, groups, (at at time zone 'Asia/Shanghai')::date as last_seen_on, count(*) over ()::int as total from seen where at is null or at < ${from} order by at nulls first, name limit ${limit}`.execute(work.db)
  return { count: rows[0]?.total ?? 0, people: rows.map(({ total: _total, ...person }) => person) }
}
/** 一老一小一困: those whom somebody should have been to. */
const KEY_GROUPS = ['advanced_age', 'living_alone', 'empty_nest', 'left_behind_elder', 'disabled_elder', 'dementia', 'child_in_difficulty', 'left_behind_child', 'orphan', 'de_facto_unsupported_child', 'left_behind_woman', 'pwd', 'minimum_living', 'extreme_poverty', 'bereaved_family']

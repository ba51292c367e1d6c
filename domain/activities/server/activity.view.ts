import { type ExpressionBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayDo, mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Activity, ActivityList } from '#domain/activities/activity.contract.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'

type From = 'activity' | 'need' | 'serviceOrder'

/** Activities of one's areas; those one's team leads or sends people to; those one has signed up for; those for one's own need. */
export const visibleActivities = (work: Work, permission: Permission = 'activity.read', { joinable = false } = {}) => {
  const { areas, organisations, own } = scopeOf(work.actor, permission)
  return base(work).where((eb) => eb.or([
    withinAreas<'activity'>(areas, 'activity.areaCode')(eb as never),
    ...(organisations.length > 0 ? [ofTeam(eb as never, organisations)] : []),
    ...(own ? ofOneself(eb as never, work) : []),
    // An open place is there for every volunteer of the county to look at.
    ...(joinable && mayDo(work.actor, 'activity.join') ? [eb.and([eb('activity.places', '>', 0), eb('activity.status', 'in', ['confirmed', 'ongoing']), eb('activity.startsAt', '>', work.now)])] : []),
  ]))
}

/** With the need and the order behind it, where it has them: an activity of a series has neither. */
export const base = (work: Work) => work.db.selectFrom('activity').leftJoin('need', 'need.id', 'activity.needId').leftJoin('serviceOrder', 'serviceOrder.id', 'activity.orderId')
type Base = ReturnType<typeof base>

const ofTeam = (eb: ExpressionBuilder<DB, From>, organisations: string[]) => eb.or([
  eb('activity.leaderTeamId', 'in', organisations),
  eb.exists(eb.selectFrom('orderSlot').select('orderSlot.id').whereRef('orderSlot.orderId', '=', 'activity.orderId').where('orderSlot.teamId', 'in', organisations).where('orderSlot.status', '=', 'accepted')),
])

const ofOneself = (eb: ExpressionBuilder<DB, From>, { actor }: Work) => (actor.personId === null ? [] : [
  eb('need.personId', '=', actor.personId), eb('need.reporterAccountId', '=', actor.accountId),
  eb.exists(eb.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').select('enrolment.id').whereRef('enrolment.activityId', '=', 'activity.id').where('volunteer.personId', '=', actor.personId).where('enrolment.status', '<>', 'cancelled')),
])

export const withPlace = (work: Work, query: Base) =>
  query.innerJoin('person as guide', 'guide.id', 'activity.guideId').leftJoin('organisation as leading', 'leading.id', 'activity.leaderTeamId')
    .innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(activity.area_code, 12)`)).leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'activity.areaCode').on('grid.kind', '=', 'grid'))
    .leftJoin('volunteer as self', (join) => join.on('self.personId', '=', work.actor.personId))
    .leftJoin('enrolment as mine', (join) => join.onRef('mine.activityId', '=', 'activity.id').onRef('mine.volunteerId', '=', 'self.id').on('mine.status', '<>', 'cancelled'))
    .select(['activity.id', 'activity.title', 'activity.status', 'activity.startsAt', 'activity.endsAt', 'activity.areaCode', 'community.name as communityName', 'grid.name as gridName', 'activity.place', 'activity.places', 'activity.taken', 'activity.riskLevel', 'activity.minimumAge',
      'activity.leaderTeamId', 'leading.name as leaderTeamName', 'guide.name as guideName', 'activity.orderId', 'activity.needId', 'activity.projectId', 'need.personId as servedId', 'need.reporterAccountId', 'mine.id as mineId', 'mine.status as mineStatus'])
    .select((eb) => [
      eb.selectFrom('enrolment').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('enrolment.activityId', '=', 'activity.id').where('enrolment.status', '<>', 'cancelled').as('enrolled'),
      sql<string[]>`coalesce((${eb.selectFrom('orderSlot').select(sql`array_agg(distinct skill)`.as('skills')).whereRef('orderSlot.orderId', '=', 'activity.orderId').where('orderSlot.kind', '=', 'open').where('orderSlot.skill', 'is not', null)}), '{}')`.as('skills'),
    ])
export type Row = Awaited<ReturnType<ReturnType<typeof withPlace>['executeTakeFirstOrThrow']>>

export const runs = ({ actor }: Work, { areaCode, leaderTeamId }: { areaCode: string; leaderTeamId: string | null }): boolean =>
  mayIn(actor, 'activity.run', areaCode) || (leaderTeamId !== null && scopeOf(actor, 'activity.run').organisations.includes(leaderTeamId))

export const isServed = ({ actor }: Work, { servedId, reporterAccountId }: { servedId: string | null; reporterAccountId: string | null }): boolean =>
  (actor.personId !== null && servedId === actor.personId) || (actor.accountId !== null && reporterAccountId === actor.accountId)

/** The very place is for those who come, those who run it, the staff of the area and the person served. */
export const shown = (work: Work) => (row: Row): Activity => {
  const { servedId, reporterAccountId, mineId, mineStatus, ...plain } = row
  const staff = mayIn(work.actor, 'activity.read', row.areaCode)
  const knows = staff || runs(work, row) || mineId !== null || isServed(work, { servedId, reporterAccountId })
  return {
    ...plain, place: knows ? row.place : null, riskLevel: row.riskLevel as Activity['riskLevel'], skills: row.skills as Activity['skills'], enrolled: row.enrolled ?? 0,
    orderId: staff || runs(work, row) ? row.orderId : null, needId: staff || isServed(work, { servedId, reporterAccountId }) ? row.needId : null, projectId: staff || runs(work, row) ? row.projectId : null,
    startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), mine: mineId && mineStatus ? { enrolmentId: mineId, status: mineStatus } : null, distance: null,
  }
}

export const listActivities = async (work: Work, { cursor, limit = 50, ...filter }: ActivityList) => {
  let query = withPlace(work, filtered(work, filter)).orderBy('activity.startsAt', 'desc').orderBy('activity.id', 'desc').limit(limit + 1)
  if (filter.mine) query = query.where('mine.id', 'is not', null)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('activity.startsAt', 'activity.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.startsAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

const filtered = (work: Work, { area, status, from, to, needId, project, line, series, held }: Omit<ActivityList, 'cursor' | 'limit'>) =>
  visibleActivities(work)
    .$if(area !== undefined, (query) => query.where(withinAreas<'activity'>([area!], 'activity.areaCode') as never))
    .$if(status !== undefined, (query) => query.where('activity.status', 'in', status!))
    .$if(from !== undefined, (query) => query.where('activity.startsAt', '>=', instantAt(from!)))
    .$if(to !== undefined, (query) => query.where('activity.startsAt', '<', instantAt(addDays(to!, 1))))
    .$if(needId !== undefined, (query) => query.where('activity.needId', '=', needId!))
    .$if(project !== undefined, (query) => query.where('activity.projectId', '=', project!))
    .$if(line !== undefined, (query) => query.where('activity.planLineId', '=', line!))
    .$if(series !== undefined, (query) => query.where('activity.seriesId', '=', series!))
    .$if(held === true, (query) => query.where(isHeld))

/** It has ended, and somebody came: what a plan counts as done. */
export const isHeld = sql<boolean>`(activity.status = 'ended' and exists (select from enrolment where enrolment.activity_id = activity.id and enrolment.status in ('checked_in', 'checked_out')))`

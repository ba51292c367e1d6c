import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CardList, GridCard, GridState, SeatOfGrid } from '#domain/grids/grid.contract.ts'
import { SEATS } from '#domain/grids/grid.contract.ts'
import { SETTLED, UNSERVED_DAYS, WITHOUT_TEAM, isUnserved, seatStates } from '#domain/grids/grid.rules.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { cursorAfter, readCursor } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { inside, lastServed, reachingGrids, secretaryReached, teamReached, workerReached } from './grid.view.ts'

const from = sql`from area as grid join area as community on community.code = grid.parent_code left join grid_trio as trio on trio.area_code = grid.code`
const isGrid = sql<SqlBool>`grid.kind = 'grid' and grid.valid_to is null`

const lacksOne = sql<SqlBool>`(trio.branch_secretary_id is null or trio.social_worker_id is null or trio.team_id is null)`
const unservedSince = (today: string): RawBuilder<SqlBool> => sql<SqlBool>`not ${lacksOne} and not exists (
  select from activity where activity.area_code = grid.code and activity.status in ('ongoing', 'ended') and activity.starts_at >= ${instantAt(addDays(today, -UNSERVED_DAYS))})`
/** The same as `stateOf`, for lists and figures: nobody serves yet, and no professional has taken it over. */
export const stillAsked = sql<SqlBool>`act.done_at is null and not need.danger and need.status <> all(${[...SETTLED]}::text[]) and not (act.seat = 'team_leader' and coalesce(need.route, '') = any(${[...WITHOUT_TEAM]}::text[]))`
const hasWaiting = sql<SqlBool>`exists (select from grid_act as act join need on need.id = act.need_id where act.area_code = grid.code and ${stillAsked})`

const inState = (state: GridState | undefined, today: string): RawBuilder<SqlBool> =>
  state === 'missing' ? lacksOne : state === 'unserved' ? unservedSince(today) : state === 'waiting' ? hasWaiting : sql<SqlBool>`true`

interface Row {
  areaCode: string; gridName: string; communityName: string; branchSecretaryId: string | null; secretaryName: string | null; socialWorkerId: string | null; workerName: string | null; teamId: string | null; teamName: string | null; leaderName: string | null
  secretaryReached: boolean; workerReached: boolean; teamReached: boolean; households: number | null; residents: number | null; aged60: number | null; disabled: number | null; profileAsOf: string | null; lastServedOn: string | null
  byStatus: GridCard['byStatus'] | null; waiting: { seat: SeatOfGrid['seat']; waiting: number; late: number }[] | null
}

const cardRows = async (work: Work, which: RawBuilder<SqlBool>, limit: number): Promise<GridCard[]> => {
  const today = dayOf(work.now)
  const { rows } = await sql<Row>`
    select grid.code as area_code, grid.name as grid_name, community.name as community_name, trio.branch_secretary_id, secretary.name as secretary_name, trio.social_worker_id, worker.name as worker_name, trio.team_id, team.name as team_name, leader.name as leader_name,
      ${secretaryReached(today)} as secretary_reached, ${workerReached(today)} as worker_reached, ${teamReached(today)} as team_reached,
      profile.households, profile.residents, profile.aged_60 as "aged60", profile.disabled, profile.as_of as profile_as_of, ${lastServed} as last_served_on,
      (select json_agg(json_build_object('status', counted.status, 'count', counted.count)) from (select status, count(*)::int as count from need where need.area_code = grid.code and status not in ('closed', 'declined', 'merged') group by status) as counted) as by_status,
      (select json_agg(json_build_object('seat', counted.seat, 'waiting', counted.waiting, 'late', counted.late)) from (
        select act.seat, count(*)::int as waiting, count(*) filter (where act.due_on < ${today})::int as late from grid_act as act join need on need.id = act.need_id where act.area_code = grid.code and ${stillAsked} group by act.seat) as counted) as waiting
    ${from}
    left join person as secretary on secretary.id = trio.branch_secretary_id left join person as worker on worker.id = trio.social_worker_id left join person as leader on leader.id = trio.team_leader_id left join organisation as team on team.id = trio.team_id
    left join lateral (select * from area_profile where area_profile.area_code = grid.code order by as_of desc limit 1) as profile on true
    where ${isGrid} and ${which} order by grid.code limit ${limit}`.execute(work.db)
  return rows.map((row) => shown(row, today))
}

const shown = (row: Row, today: string): GridCard => {
  const states = seatStates(row)
  const names = { branch_secretary: row.secretaryName, social_worker: row.workerName, team_leader: row.leaderName }
  const byStatus = row.byStatus ?? []
  const { areaCode, gridName, communityName, households, residents, aged60, disabled, profileAsOf, lastServedOn } = row
  return {
    areaCode, gridName, communityName, households, residents, aged60, disabled, profileAsOf, lastServedOn, byStatus, open: byStatus.reduce((sum, { count }) => sum + count, 0), unserved: isUnserved(states, lastServedOn, today),
    seats: SEATS.map((seat) => {
      const { waiting = 0, late = 0 } = row.waiting?.find((one) => one.seat === seat) ?? {}
      return { seat, state: states[seat], name: names[seat], teamName: seat === 'team_leader' ? row.teamName : null, waiting, late }
    }),
  }
}

export const listCards = async (work: Work, { area, state, cursor, limit = 60 }: CardList) => {
  const conditions = [reachingGrids(work), inState(state, dayOf(work.now)), ...(area ? [inside(sql.ref('grid.code'), area)] : [])]
  if (cursor) conditions.push(sql<SqlBool>`grid.code > ${String(readCursor(cursor, 1)[0])}`)
  const rows = await cardRows(work, sql<SqlBool>`${sql.join(conditions, sql` and `)}`, limit + 1)
  const page = rows.slice(0, limit)
  return { rows: page, next: rows.length > limit ? cursorAfter([page.at(-1)!.areaCode]) : null }
}

export const findCard = async (work: Work, code: string): Promise<GridCard | undefined> => (await cardRows(work, sql<SqlBool>`${reachingGrids(work)} and grid.code = ${code}`, 1))[0]

/** The figures over all grids of one's reach: each opens the list of its grids. */
export const countGrids = async (work: Work, { area }: { area?: string | undefined }) => {
  const today = dayOf(work.now)
  const here = sql<SqlBool>`${reachingGrids(work)} and ${area ? inside(sql.ref('grid.code'), area) : sql`true`}`
  const { rows: [grids] } = await sql<{ grids: number; missing: number; unserved: number }>`
    select count(*)::int as grids, count(*) filter (where ${lacksOne})::int as missing, count(*) filter (where ${unservedSince(today)})::int as unserved ${from} where ${isGrid} and ${here}`.execute(work.db)
  const { rows: [acts] } = await sql<{ waiting: number; late: number }>`
    select count(*)::int as waiting, count(*) filter (where act.due_on < ${today})::int as late ${from} join grid_act as act on act.area_code = grid.code join need on need.id = act.need_id where ${isGrid} and ${here} and ${stillAsked}`.execute(work.db)
  return { ...grids!, ...acts! }
}

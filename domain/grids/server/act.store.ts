import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import type { ActList, GridAct, Outcome, Seat } from '#domain/grids/grid.contract.ts'
import { stateOf } from '#domain/grids/grid.rules.ts'
import type { NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { stillAsked } from './card.store.ts'
import { inside, reachingGrids, secretaryReached, teamReached, workerReached } from './grid.view.ts'

export interface NewAct { id: string; areaCode: string; needId: string; seat: Seat; personId: string | null; dueOn: string }
/** One act a seat and need: verified twice (a need that went back and came again) asks nobody twice. Answers the seats that were new. */
export const addActs = async (work: Work, acts: NewAct[]): Promise<Seat[]> =>
  (await work.db.insertInto('gridAct').values(acts.map((act) => ({ ...act, countyCode: work.county, askedAt: work.now }))).onConflict((conflict) => conflict.columns(['needId', 'seat']).doNothing()).returning('seat').execute()).map(({ seat }) => seat)

/** The three of a grid as they stand now, and whether each can be reached. */
export const trioOf = async (work: Work, gridCode: string) => {
  const today = dayOf(work.now)
  const { rows: [row] } = await sql<{ gridName: string; branchSecretaryId: string | null; socialWorkerId: string | null; teamId: string | null; teamLeaderId: string | null; secretaryReached: boolean; workerReached: boolean; teamReached: boolean }>`
    select grid.name as grid_name, trio.branch_secretary_id, trio.social_worker_id, trio.team_id, trio.team_leader_id, ${secretaryReached(today)} as secretary_reached, ${workerReached(today)} as worker_reached, ${teamReached(today)} as team_reached
    from area as grid left join grid_trio as trio on trio.area_code = grid.code where grid.code = ${gridCode} and grid.kind = 'grid'`.execute(work.db)
  return row
}

interface Row extends Omit<GridAct, 'standIn' | 'state' | 'late' | 'mayAct' | 'askedAt' | 'doneAt'> {
  needId: string; summary: string; needStatus: NeedStatus; route: NeedRoute | null; askedAt: Date; doneAt: Date | null; teamId: string | null; seatPersonId: string | null; seatReached: boolean; noteText: string | null; done: boolean
}
const columns = sql`
  act.id, act.need_id, need.code as need_code, need.summary, need.danger, need.status as need_status, need.route, need.field, need.method, need.urgency, need.desired_time, act.area_code, grid.name as grid_name, community.name as community_name, act.seat,
  act.asked_at, act.due_on, act.outcome, act.by_order, act.done_at, act.done_at is not null as done, resource_offer.name as resource_name, organisation.name as organisation_name, note.text as note_text, doer.name as done_by_name, trio.team_id`
const holder = sql`case act.seat when 'branch_secretary' then trio.branch_secretary_id when 'social_worker' then trio.social_worker_id else trio.team_leader_id end`
/** The seat is answered for by who sits there now; an empty one, or one without an account, by the community secretary. */
const reached = (today: string): RawBuilder<boolean> => sql<boolean>`case act.seat when 'branch_secretary' then ${secretaryReached(today)} when 'social_worker' then ${workerReached(today)} else trio.team_id is not null and ${teamReached(today)} end`

const acts = (work: Work, where: RawBuilder<SqlBool>, limit: number) => {
  const today = dayOf(work.now)
  return sql<Row>`
    select ${columns}, asked.seat_person_id, asked.seat_reached, person.name as person_name
    from grid_act as act join need on need.id = act.need_id join area as grid on grid.code = act.area_code join area as community on community.code = grid.parent_code left join grid_trio as trio on trio.area_code = act.area_code
      cross join lateral (select ${holder} as seat_person_id, ${reached(today)} as seat_reached) as asked
      left join person on person.id = asked.seat_person_id left join resource_offer on resource_offer.id = act.resource_id left join organisation on organisation.id = act.organisation_id left join need_note as note on note.id = act.note_id
      left join account on account.id = act.done_by left join person as doer on doer.id = account.person_id
    where ${where} order by act.due_on, act.id limit ${limit}`.execute(work.db).then(({ rows }) => rows)
}

const isHolder = (work: Work, row: Row): boolean =>
  row.seat === 'team_leader' && row.teamId !== null && scopeOf(work.actor, 'grid.act').organisations.includes(row.teamId) ? true : row.seatReached && row.seatPersonId !== null && row.seatPersonId === work.actor.personId

/** Whose answer it is: the seat's own holder, or the community secretary where nobody can be reached. */
const answers = (work: Work, row: Row): boolean => isHolder(work, row) || (!row.seatReached && mayIn(work.actor, 'grid.fill', row.areaCode))

const shown = (work: Work) => (row: Row): GridAct => {
  const { needStatus, route: _route, seatPersonId: _person, seatReached, teamId: _team, noteText, done: _done, ...act } = row
  const state = stateOf(row)
  const reads = mayIn(work.actor, 'need.read', row.areaCode)
  const open = !row.danger
  // What the others wrote may tell why: it is for those who read the needs list.
  const hears = open && (reads || isHolder(work, row))
  return {
    ...act, needId: reads ? row.needId : null, summary: !reads ? null : open ? row.summary : HANDED_ON, field: open ? row.field : null, method: open ? row.method : null, urgency: open ? row.urgency : null, desiredTime: open ? row.desiredTime : null,
    words: hears ? noteText : null, standIn: !seatReached, state, late: state === 'waiting' && row.dueOn < dayOf(work.now), askedAt: row.askedAt.toISOString(), doneAt: row.doneAt?.toISOString() ?? null,
    mayAct: state === 'waiting' && (row.seat !== 'social_worker' || !seatReached) && answers(work, row),
  }
}

/** Those that wait for this very person: their own seats, and the empty ones where they stand in. */
const mine = (work: Work): RawBuilder<SqlBool> => {
  const teams = scopeOf(work.actor, 'grid.act').organisations
  const standsIn = scopeOf(work.actor, 'grid.fill').areas
  const ways = [
    sql<SqlBool>`asked.seat_reached and asked.seat_person_id = ${work.actor.personId}`, ...(teams.length > 0 ? [sql<SqlBool>`act.seat = 'team_leader' and trio.team_id = any(${teams}::uuid[])`] : []),
    ...(standsIn.length > 0 ? [sql<SqlBool>`not asked.seat_reached and (${sql.join(standsIn.map((area) => inside(sql.ref('act.area_code'), area)), sql` or `)})`] : []),
  ]
  return sql<SqlBool>`${stillAsked} and (${sql.join(ways, sql` or `)})`
}

export const listActs = async (work: Work, { cursor, limit = 50, ...filter }: ActList) => {
  const where = [reachingGrids(work)]
  if (filter.needId) where.push(sql<SqlBool>`act.need_id = ${filter.needId}`)
  if (filter.area) where.push(inside(sql.ref('act.area_code'), filter.area))
  if (filter.seat) where.push(sql<SqlBool>`act.seat = ${filter.seat}`)
  if (filter.waiting) where.push(stillAsked)
  if (filter.mine) where.push(mine(work))
  if (filter.late) where.push(sql<SqlBool>`${stillAsked} and act.due_on < ${dayOf(work.now)}`)
  if (cursor) {
    const [dueOn, id] = readNameAndId(cursor)
    where.push(sql<SqlBool>`(act.due_on, act.id) > (${asDay(dueOn)}::date, ${id}::uuid)`)
  }
  const { rows, next } = pageOf(await acts(work, sql<SqlBool>`${sql.join(where, sql` and `)}`, limit + 1), limit, (row) => [row.dueOn, row.id])
  return { rows: rows.map(shown(work)), next }
}
const asDay = (day: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new Refusal('kit.bad-cursor', 422)
  return day
}

/** The one to be answered, and by this very actor; anybody else's is not there. */
export const theAct = async (work: Work, id: string, permission: Permission = 'grid.act'): Promise<Row & { standIn: boolean }> => {
  const [row] = await acts(work, sql<SqlBool>`act.id = ${id} and ${reachingGrids(work, permission)}`, 1)
  if (!row || !answers(work, row)) throw new Refusal('grid.act-not-found', 404)
  return { ...row, standIn: !row.seatReached }
}
export const actShown = async (work: Work, id: string): Promise<GridAct> => shown(work)((await acts(work, sql<SqlBool>`act.id = ${id}`, 1))[0]!)

export interface Answer { outcome: Outcome; resourceId?: string | null; organisationId?: string | null; noteId?: string | null; byOrder?: boolean }
/** Of two answers at once the first counts. */
export const setOutcome = async (work: Work, id: string, answer: Answer): Promise<void> =>
  oneRow(await work.db.updateTable('gridAct').set({ ...answer, doneAt: work.now, doneBy: work.actor.accountId }).where('id', '=', id).where('doneAt', 'is', null).execute(), new Refusal('grid.already-answered'))

/** What followed from elsewhere: a routing, an order's answer. Null when nobody was asked or it was answered already. */
export const settle = async (work: Work, needId: string, seat: Seat, answer: Answer, teamId?: string): Promise<boolean> => {
  const team = teamId ? sql<SqlBool>`exists (select from grid_trio where grid_trio.area_code = grid_act.area_code and grid_trio.team_id = ${teamId})` : sql<SqlBool>`true`
  const { numUpdatedRows } = await work.db.updateTable('gridAct').set({ ...answer, doneAt: work.now, doneBy: work.actor.accountId }).where('needId', '=', needId).where('seat', '=', seat).where('doneAt', 'is', null).where(team).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Acts that this very person can answer now, as the rest of a query; null when there can be none. The social worker's act is the routing. */
export const answerable = (work: Work): RawBuilder<unknown> | null => {
  const { areas, organisations } = scopeOf(work.actor, 'grid.act')
  return areas.length === 0 && organisations.length === 0 ? null : sql`
    from grid_act as act join need on need.id = act.need_id join area as grid on grid.code = act.area_code left join grid_trio as trio on trio.area_code = act.area_code
      cross join lateral (select ${holder} as seat_person_id, ${reached(dayOf(work.now))} as seat_reached) as asked
    where ${reachingGrids(work, 'grid.act')} and ${mine(work)} and (act.seat <> 'social_worker' or not asked.seat_reached)`
}

export const resourcesAround = (work: Work, area: string, search: string) =>
  work.db.selectFrom('resourceOffer').select(['id', 'name', 'providerName']).where('status', '=', 'available').where((eb) => eb.or([eb('areaCode', '=', area.slice(0, 12)), eb('areaCode', '=', area.slice(0, 9)), eb('areaCode', '=', area.slice(0, 6)), eb('areaCode', '=', area)]))
    .where((eb) => { const like = `%${search.replace(/[%_\\]/g, '\\$&')}%`; return eb.or([eb('name', 'like', like), eb('providerName', 'like', like)]) }).orderBy('name').orderBy('id').limit(20).execute()
/** What is linked must be on offer there, or stand in the county. */
export const resourceOffered = async (work: Work, id: string, area: string): Promise<boolean> =>
  (await work.db.selectFrom('resourceOffer').select('id').where('id', '=', id).where('status', '=', 'available').where('areaCode', 'in', [area, area.slice(0, 12), area.slice(0, 9), area.slice(0, 6)]).executeTakeFirst()) !== undefined
export const unitStands = async (work: Work, id: string): Promise<boolean> => (await work.db.selectFrom('organisation').select('id').where('id', '=', id).where('status', '=', 'active').executeTakeFirst()) !== undefined
/** The need and the team behind an order's role. */
export const teamSlot = (work: Work, slotId: string) =>
  work.db.selectFrom('orderSlot').innerJoin('serviceOrder', 'serviceOrder.id', 'orderSlot.orderId').select(['serviceOrder.needId', 'serviceOrder.areaCode', 'orderSlot.teamId']).where('orderSlot.id', '=', slotId).where('orderSlot.teamId', 'is not', null).executeTakeFirst()
export const needCode = async (work: Work, id: string): Promise<string> => (await work.db.selectFrom('need').select('code').where('id', '=', id).executeTakeFirstOrThrow()).code

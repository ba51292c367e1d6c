import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { SaveTrio, SaveVenue, Seat, Venue } from '#domain/venues/venue.contract.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** Venues of one's areas; a team or unit sees those where it sits, above it and below it on the tree. */
export const venueReach = (work: Work, permission: Permission) => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return (eb: ExpressionBuilder<DB, 'venue'>): Expression<SqlBool> => eb.or([
    withinAreas<'venue'>(areas, 'venue.areaCode')(eb),
    ...(organisations.length > 0 ? [sql<SqlBool>`exists (select from organisation as own where own.id = any(${organisations}::uuid[]) and (starts_with(venue.area_code, own.area_code) or starts_with(own.area_code, venue.area_code)))`] : []),
  ])
}

const rooms = sql<Venue['rooms']>`coalesce((select json_agg(json_build_object('id', room.id, 'name', room.name, 'capacity', room.capacity, 'purpose', room.purpose, 'equipment', room.equipment, 'accessibility', room.accessibility) order by room.name) from room where room.venue_id = venue.id and room.ended_at is null), '[]')`

const visibleVenues = (work: Work, permission: Permission = 'venue.read') =>
  work.db.selectFrom('venue').innerJoin('area', 'area.code', 'venue.areaCode').leftJoin('organisation', 'organisation.id', 'venue.organisationId')
    .where((eb) => venueReach(work, permission)(eb as never))
    .select(['venue.id', 'venue.areaCode', 'area.name as areaName', 'venue.organisationId', 'organisation.name as organisationName', 'venue.name', 'venue.address', 'venue.openHours', 'venue.status'])
    .select([sql<Venue['hours']>`venue.hours`.as('hours'), rooms.as('rooms')])

export const listVenues = async (work: Work, { area }: { area?: string | undefined }) => {
  let query = visibleVenues(work).where('venue.status', '=', 'active').orderBy('venue.name').orderBy('venue.id').limit(500)
  if (area) query = query.where(withinAreas<'venue'>([area], 'venue.areaCode'))
  return { rows: await query.execute() }
}

export const findVenue = (work: Work, id: string, permission: Permission) => visibleVenues(work, permission).where('venue.id', '=', id).executeTakeFirst()

export const theVenue = async (work: Work, id: string, permission: Permission = 'venue.read'): Promise<Venue> => {
  const venue = await findVenue(work, id, permission)
  if (!venue) throw notFound('venue')
  return venue
}

/** False when the id stands for something outside the actor's reach. */
export const saveVenueRow = async (work: Work, { id, areaCode, name, organisationId = null, address = null, openHours = null, hours }: SaveVenue): Promise<boolean> => {
  const areas = scopeOf(work.actor, 'venue.manage').areas
  const row = { areaCode, name, organisationId, address, openHours, ...(hours ? { hours: JSON.stringify(hours) } : {}) }
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('venue').values({ id, countyCode: work.county, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where(withinAreas<'venue'>(areas, 'venue.areaCode') as never).where('venue.status', '=', 'active')).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Rooms left out are ended; what was held there stays on record. */
export const endOtherRooms = (work: Work, venueId: string, kept: string[]) =>
  work.db.updateTable('room').set({ endedAt: work.now }).where('venueId', '=', venueId).where('endedAt', 'is', null).where('id', 'not in', kept.length > 0 ? kept : [venueId]).execute()

/** Of the rooms that are about to go, those in which something still stands. */
export const stillBooked = (work: Work, venueId: string, kept: string[]) =>
  work.db.selectFrom('room').select('room.name').where('room.venueId', '=', venueId).where('room.endedAt', 'is', null).where('room.id', 'not in', kept.length > 0 ? kept : [venueId])
    .where((eb) => eb.exists(eb.selectFrom('roomBooking').select('roomBooking.id').whereRef('roomBooking.roomId', '=', 'room.id').where('roomBooking.status', 'in', ['active', 'requested']).where('roomBooking.kind', '<>', 'closure').where('roomBooking.endsAt', '>', work.now))).orderBy('room.name').execute()

export const saveRooms = async (work: Work, venueId: string, given: SaveVenue['rooms']): Promise<boolean> => {
  await endOtherRooms(work, venueId, given.map(({ id }) => id))
  if (given.length === 0) return true
  const values = given.map(({ equipment, accessibility, ...room }) => ({ ...room, equipment: equipment ?? [], accessibility: accessibility ?? [], venueId, countyCode: work.county }))
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('room').values(values)
    .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), capacity: eb.ref('excluded.capacity'), purpose: eb.ref('excluded.purpose'), equipment: eb.ref('excluded.equipment'), accessibility: eb.ref('excluded.accessibility'), endedAt: null })).where('room.venueId', '=', venueId)).executeTakeFirst()
  return numInsertedOrUpdatedRows === BigInt(given.length)
}

export const endVenueRow = (work: Work, id: string) => work.db.updateTable('venue').set({ status: 'ended' }).where('id', '=', id).execute()

/** Every grid of the area, with its three or without. */
export const triosIn = (work: Work, area: string) =>
  work.db.selectFrom('area as grid').innerJoin('area as community', 'community.code', 'grid.parentCode').leftJoin('gridTrio', 'gridTrio.areaCode', 'grid.code')
    .leftJoin('person as secretary', 'secretary.id', 'gridTrio.branchSecretaryId').leftJoin('person as worker', 'worker.id', 'gridTrio.socialWorkerId').leftJoin('person as leader', 'leader.id', 'gridTrio.teamLeaderId').leftJoin('organisation as team', 'team.id', 'gridTrio.teamId')
    .select([
      'grid.code as areaCode', 'grid.name as gridName', 'community.name as communityName', 'gridTrio.branchSecretaryId', 'secretary.name as branchSecretaryName', 'gridTrio.socialWorkerId', 'worker.name as socialWorkerName',
      'gridTrio.teamId', 'team.name as teamName', 'gridTrio.teamLeaderId', 'leader.name as teamLeaderName', 'gridTrio.filedOn',
    ]).where('grid.kind', '=', 'grid')
    .where((eb) => eb.and([withinAreas<never>(scopeOf(work.actor, 'profile.read').areas, 'grid.code' as never)(eb as never), withinAreas<never>([area], 'grid.code' as never)(eb as never)]))
    .orderBy('grid.code').limit(1000).execute()

export const saveTrioRow = async (work: Work, { areaCode, ...trio }: SaveTrio & { filedOn: string }): Promise<void> => {
  await work.db.insertInto('gridTrio').values({ areaCode, countyCode: work.county, ...trio }).onConflict((conflict) => conflict.column('areaCode').doUpdateSet(trio)).execute()
}

export const existing = async (work: Work, personIds: string[], teamIds: string[]): Promise<Set<string>> => {
  const people = personIds.length > 0 ? await work.db.selectFrom('person').select('id').where('id', 'in', personIds).execute() : []
  const teams = teamIds.length > 0 ? await work.db.selectFrom('organisation').select('id').where('id', 'in', teamIds).where('kind', '=', 'volunteer_team').where('status', '=', 'active').execute() : []
  return new Set([...people, ...teams].map(({ id }) => id))
}

export const unitExists = async (work: Work, id: string): Promise<boolean> => (await work.db.selectFrom('organisation').select('id').where('id', '=', id).where('status', '=', 'active').executeTakeFirst()) !== undefined
export const gridExists = async (work: Work, code: string): Promise<boolean> => (await work.db.selectFrom('area').select('code').where('code', '=', code).where('kind', '=', 'grid').executeTakeFirst()) !== undefined

const seatColumn = { branch_secretary: 'branchSecretaryId', social_worker: 'socialWorkerId', team_leader: 'teamLeaderId' } as const

/** Somebody else sits there, where this one (or nobody) did. */
export const changeSeat = (work: Work, seat: Seat, areaCodes: string[], fromId: string | null, toId: string | null) =>
  areaCodes.length === 0 ? Promise.resolve([]) : work.db.updateTable('gridTrio').set({ [seatColumn[seat]]: toId }).where('areaCode', 'in', areaCodes).where(seatColumn[seat], fromId === null ? 'is' : '=', fromId).returning('areaCode').execute()

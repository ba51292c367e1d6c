import { sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { SaveTrio, SaveVenue, Venue } from '#domain/venues/venue.contract.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

const visibleVenues = (work: Work, permission: Permission = 'venue.read') =>
  work.db.selectFrom('venue').innerJoin('area', 'area.code', 'venue.areaCode').leftJoin('organisation', 'organisation.id', 'venue.organisationId')
    .where(withinAreas<'venue'>(scopeOf(work.actor, permission).areas, 'venue.areaCode'))
    .select(['venue.id', 'venue.areaCode', 'area.name as areaName', 'venue.organisationId', 'organisation.name as organisationName', 'venue.name', 'venue.address', 'venue.openHours', 'venue.status'])
    .select(sql<Venue['rooms']>`coalesce((select json_agg(json_build_object('id', room.id, 'name', room.name, 'capacity', room.capacity, 'purpose', room.purpose) order by room.name) from room where room.venue_id = venue.id), '[]')`.as('rooms'))

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
export const saveVenueRow = async (work: Work, { id, areaCode, name, organisationId = null, address = null, openHours = null }: SaveVenue): Promise<boolean> => {
  const areas = scopeOf(work.actor, 'venue.manage').areas
  const row = { areaCode, name, organisationId, address, openHours }
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('venue').values({ id, countyCode: work.county, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where(withinAreas<'venue'>(areas, 'venue.areaCode') as never).where('venue.status', '=', 'active')).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const saveRooms = async (work: Work, venueId: string, rooms: Venue['rooms']): Promise<boolean> => {
  await work.db.deleteFrom('room').where('venueId', '=', venueId).where('id', 'not in', rooms.length > 0 ? rooms.map(({ id }) => id) : [venueId]).execute()
  if (rooms.length === 0) return true
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('room').values(rooms.map((room) => ({ ...room, venueId, countyCode: work.county })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), capacity: eb.ref('excluded.capacity'), purpose: eb.ref('excluded.purpose') })).where('room.venueId', '=', venueId)).executeTakeFirst()
  return numInsertedOrUpdatedRows === BigInt(rooms.length)
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

import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Taken } from '#domain/venues/booking.rules.ts'
import type { OpenTime } from '#domain/venues/venue.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { venueReach } from './venue.store.ts'

/** A room in a venue within reach; the platform itself, and what follows by the flow, reach any of the county. */
export const theRoom = async (work: Work, roomId: string, permission: Permission | 'flow') => {
  const room = await work.db.selectFrom('room').innerJoin('venue', 'venue.id', 'room.venueId').$if(permission !== 'flow', (query) => query.where((eb) => venueReach(work, permission as Permission)(eb as never)))
    .select(['room.id', 'room.name', 'room.capacity', 'room.endedAt', 'venue.id as venueId', 'venue.name as venueName', 'venue.areaCode', 'venue.status']).select(sql<OpenTime[]>`venue.hours`.as('hours')).where('room.id', '=', roomId).executeTakeFirst()
  if (!room) throw notFound('venue.room')
  return room
}
export type StandingRoom = Awaited<ReturnType<typeof theRoom>>

export const roomsOf = (work: Work, venueId: string) => work.db.selectFrom('room').select(['id', 'name']).where('venueId', '=', venueId).where('endedAt', 'is', null).orderBy('id').execute()

/** One after another into a room, in one order for everybody: the second sees what the first has written. The database’s constraint stands behind it. */
export const lockRooms = async (work: Work, roomIds: readonly string[]): Promise<void> => {
  for (const id of [...new Set(roomIds)].sort()) await sql`select pg_advisory_xact_lock(hashtextextended(${`room ${id}`}, 0))`.execute(work.db)
}

const standing = ['id', 'areaCode', 'venueId', 'roomId', 'kind', 'status', 'startsAt', 'endsAt', 'title', 'people', 'organisationId', 'withOrganisations', 'seriesId', 'allotmentId', 'orderId', 'activityId', 'bookedBy', 'version'] as const

export const takenIn = async (work: Work, roomId: string, from: Date, to: Date, except: readonly string[] = []): Promise<(Taken & { id: string; bookedBy: string | null; together: string[] })[]> => {
  const rows = await work.db.selectFrom('roomBooking').leftJoin('organisation', 'organisation.id', 'roomBooking.organisationId')
    .select(['roomBooking.id', 'roomBooking.kind', 'roomBooking.startsAt', 'roomBooking.endsAt', 'roomBooking.title', 'roomBooking.organisationId', 'organisation.name as organisationName', 'roomBooking.bookedBy', 'roomBooking.withOrganisations as together'])
    .where('roomBooking.roomId', '=', roomId).where('roomBooking.status', '=', 'active').where('roomBooking.startsAt', '<', to).where('roomBooking.endsAt', '>', from).orderBy('roomBooking.startsAt').execute()
  return rows.filter(({ id }) => !except.includes(id))
}

export const bookingItself = (work: Work, id: string) => work.db.selectFrom('roomBooking').select(standing).where('id', '=', id).forUpdate().executeTakeFirst()
export type StandingBooking = NonNullable<Awaited<ReturnType<typeof bookingItself>>>

export const restOfSeries = (work: Work, { seriesId, startsAt }: { seriesId: string; startsAt: Date }) =>
  work.db.selectFrom('roomBooking').select(standing).where('seriesId', '=', seriesId).where('startsAt', '>=', startsAt).where('status', 'in', ['active', 'requested']).orderBy('startsAt').forUpdate().execute()

/** What stands in these rooms in that time and is not over. */
export const standingBetween = (work: Work, roomIds: string[], from: Date, to: Date) =>
  work.db.selectFrom('roomBooking').select(standing).where('roomId', 'in', roomIds).where('status', 'in', ['active', 'requested']).where('startsAt', '<', to).where('endsAt', '>', from).orderBy('startsAt').forUpdate().execute()

export const bookingOf = (work: Work, of: { orderId: string } | { activityId: string }) =>
  work.db.selectFrom('roomBooking').select(standing).where('status', '=', 'active').where('orderId' in of ? 'orderId' : 'activityId', '=', 'orderId' in of ? of.orderId : of.activityId).forUpdate().executeTakeFirst()

export const comingOfAllotment = (work: Work, allotmentId: string) =>
  work.db.selectFrom('roomBooking').select(standing).where('allotmentId', '=', allotmentId).where('status', '=', 'active').where('startsAt', '>', work.now).forUpdate().execute()

export type NewBooking = Omit<Insertable<DB['roomBooking']>, 'countyCode' | 'bookedBy' | 'bookedAt'>
export const addBookings = (work: Work, bookings: NewBooking[]) => work.db.insertInto('roomBooking').values(bookings.map((booking) => ({ ...booking, countyCode: work.county, bookedBy: work.actor.accountId, bookedAt: work.now }))).execute()

export const changeBooking = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['roomBooking']>): Promise<void> =>
  oneRow(await work.db.updateTable('roomBooking').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

export const endBookings = (work: Work, ids: string[], reason: string | null) =>
  work.db.updateTable('roomBooking').set((eb) => ({ status: 'cancelled', endedBy: work.actor.accountId, endedAt: work.now, endReason: reason, version: eb('version', '+', 1) })).where('id', 'in', ids).execute()

export const ownAllotments = (work: Work, roomId: string, organisationId: string, from: Date, to: Date) =>
  work.db.selectFrom('roomBooking').select(['startsAt', 'endsAt']).where('roomId', '=', roomId).where('kind', '=', 'allotment').where('status', '=', 'active').where('organisationId', '=', organisationId).where('startsAt', '<', to).where('endsAt', '>', from).execute()

export const organisationsNamed = (work: Work, ids: readonly string[]) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', [...ids]).where('status', '=', 'active').execute()

export const addAllotment = (work: Work, allotment: Omit<Insertable<DB['roomAllotment']>, 'countyCode' | 'madeBy' | 'madeAt'>) =>
  work.db.insertInto('roomAllotment').values({ ...allotment, countyCode: work.county, madeBy: work.actor.accountId, madeAt: work.now }).execute()
export const allotmentItself = (work: Work, id: string) => work.db.selectFrom('roomAllotment').select(['id', 'venueId', 'roomId', 'organisationId', 'endedAt', 'madeBy']).where('id', '=', id).forUpdate().executeTakeFirst()
export const endAllotmentRow = (work: Work, id: string) => work.db.updateTable('roomAllotment').set({ endedAt: work.now }).where('id', '=', id).execute()
export const roomNames = async (work: Work, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await work.db.selectFrom('room').select(['id', 'name']).where('id', 'in', [...new Set(ids)]).execute()).map(({ id, name }) => [id, name]))

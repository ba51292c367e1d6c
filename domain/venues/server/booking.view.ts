import { sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Allotment, Booking, BookingList } from '#domain/venues/booking.contract.ts'
import { whyNotAnswer, whyNotChange } from '#domain/venues/booking.rules.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { theVenue, venueReach } from './venue.store.ts'

const visibleBookings = (work: Work, permission: Permission = 'venue.read') =>
  work.db.selectFrom('roomBooking').innerJoin('venue', 'venue.id', 'roomBooking.venueId').innerJoin('room', 'room.id', 'roomBooking.roomId').leftJoin('organisation', 'organisation.id', 'roomBooking.organisationId')
    .leftJoin('account', 'account.id', 'roomBooking.bookedBy').leftJoin('person', 'person.id', 'account.personId').where((eb) => venueReach(work, permission)(eb as never))
    .select(['roomBooking.id', 'roomBooking.venueId', 'venue.name as venueName', 'roomBooking.roomId', 'room.name as roomName', 'roomBooking.areaCode', 'roomBooking.kind', 'roomBooking.status', 'roomBooking.startsAt', 'roomBooking.endsAt', 'roomBooking.title', 'roomBooking.people',
      'roomBooking.organisationId', 'organisation.name as organisationName', 'roomBooking.seriesId', 'roomBooking.allotmentId', 'roomBooking.orderId', 'roomBooking.activityId', 'roomBooking.bookedBy', 'person.name as bookedByName', 'roomBooking.endReason', 'roomBooking.version'])
    .select(sql<Booking['together']>`coalesce((select json_agg(json_build_object('id', other.id, 'name', other.name) order by other.name) from organisation as other where other.id = any(room_booking.with_organisations)), '[]')`.as('together'))
type Row = Awaited<ReturnType<ReturnType<typeof visibleBookings>['executeTakeFirstOrThrow']>>

/** One’s own, one’s unit’s, or one that one’s unit shares. */
export const isMine = ({ actor }: Work, { bookedBy, organisationId, together }: { bookedBy: string | null; organisationId: string | null; together: readonly string[] }): boolean => {
  const own = scopeOf(actor, 'venue.book').organisations
  return (bookedBy !== null && bookedBy === actor.accountId) || (organisationId !== null && own.includes(organisationId)) || together.some((id) => own.includes(id))
}
/** Whose area it is reads what is on; a team or unit reads its own and of others that the time is taken. */
export const readsAll = ({ actor }: Work, areaCode: string): boolean => mayIn(actor, 'venue.read', areaCode)

const shown = (work: Work) => ({ bookedBy, ...row }: Row): Booking => {
  const mine = isMine(work, { bookedBy, organisationId: row.organisationId, together: row.together.map(({ id }) => id) })
  const manages = mayIn(work.actor, 'venue.manage', row.areaCode)
  const open = mine || readsAll(work, row.areaCode)
  const change = row.kind === 'closure' ? manages && row.status === 'active' && row.endsAt > work.now : (mine || manages) && whyNotChange(row, work.now) === undefined
  return {
    ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), mine, mayChange: change, mayAnswer: manages && whyNotAnswer(row, false, work.now) === undefined,
    ...(open ? {} : { title: null, people: null, organisationId: null, organisationName: null, together: [], seriesId: null, allotmentId: null, orderId: null, activityId: null, bookedByName: null, endReason: null }),
  }
}
/** A request, and what was taken back, concern those who asked and those who answer. */
const mayShow = (work: Work) => (booking: Booking): boolean => booking.status === 'active' || booking.mine || readsAll(work, booking.areaCode)

const LONGEST_DAYS = 31
export const readCalendar = async (work: Work, { venue, from, days = 7 }: { venue: string; from: string; days?: number | undefined }) => {
  await theVenue(work, venue)
  const until = addDays(from, Math.min(Math.max(days, 1), LONGEST_DAYS))
  const rows = await visibleBookings(work).where('roomBooking.venueId', '=', venue).where('roomBooking.status', 'in', ['active', 'requested']).where('roomBooking.startsAt', '<', instantAt(until)).where('roomBooking.endsAt', '>', instantAt(from)).orderBy('roomBooking.startsAt').orderBy('roomBooking.id').limit(3000).execute()
  return { rows: rows.map(shown(work)).filter(mayShow(work)) }
}

export const listBookings = async (work: Work, { cursor, limit = 50, ...filter }: BookingList) => {
  let query = visibleBookings(work).orderBy('roomBooking.startsAt', 'desc').orderBy('roomBooking.id', 'desc').limit(limit + 1)
  if (filter.venue) query = query.where('roomBooking.venueId', '=', filter.venue)
  if (filter.room) query = query.where('roomBooking.roomId', '=', filter.room)
  if (filter.organisation) query = query.where((eb) => eb.or([eb('roomBooking.organisationId', '=', filter.organisation!), sql<boolean>`${filter.organisation}::uuid = any(room_booking.with_organisations)`]))
  if (filter.area) query = query.where(withinAreas<'roomBooking'>([filter.area], 'roomBooking.areaCode') as never)
  if (filter.status) query = query.where('roomBooking.status', 'in', filter.status)
  if (filter.kind) query = query.where('roomBooking.kind', 'in', filter.kind)
  if (filter.from) query = query.where('roomBooking.startsAt', '>=', instantAt(filter.from))
  if (filter.to) query = query.where('roomBooking.startsAt', '<', instantAt(addDays(filter.to, 1)))
  if (filter.shared) query = query.where(sql<boolean>`room_booking.with_organisations <> '{}'`)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('roomBooking.startsAt', 'roomBooking.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.startsAt.toISOString(), row.id])
  // Asked for one organisation’s bookings, “taken” would tell whose they are.
  return { rows: rows.map(shown(work)).filter((booking) => booking.mine || readsAll(work, booking.areaCode)), next }
}

/** Uses, not the standing allotments in which nobody has said that they come. */
export const readToday = async (work: Work, { area }: { area?: string | undefined }) => {
  const today = dayOf(work.now)
  const inArea = <Q extends ReturnType<typeof visibleBookings>>(query: Q): Q => (area ? (query.where(withinAreas<'roomBooking'>([area], 'roomBooking.areaCode') as never) as Q) : query)
  const rows = await inArea(visibleBookings(work)).where('roomBooking.status', '=', 'active').where('roomBooking.startsAt', '<', instantAt(addDays(today, 1))).where('roomBooking.endsAt', '>', instantAt(today)).orderBy('roomBooking.startsAt').limit(100).execute()
  const waiting = await inArea(visibleBookings(work, 'venue.manage')).where('roomBooking.status', '=', 'requested').where('roomBooking.startsAt', '>', work.now).limit(100).execute()
  return { rows: rows.map(shown(work)), requests: waiting.length }
}

export const bookingsShown = async (work: Work, ids: string[]): Promise<Booking[]> => (await visibleBookings(work).where('roomBooking.id', 'in', ids).orderBy('roomBooking.startsAt').execute()).map(shown(work))
export const theBooking = async (work: Work, id: string): Promise<Booking> => {
  const [booking] = await bookingsShown(work, [id])
  if (!booking) throw notFound('venue.booking')
  return booking
}

const allotments = (work: Work) =>
  work.db.selectFrom('roomAllotment').innerJoin('room', 'room.id', 'roomAllotment.roomId').innerJoin('organisation', 'organisation.id', 'roomAllotment.organisationId').innerJoin('venue', 'venue.id', 'roomAllotment.venueId')
    .where((eb) => venueReach(work, 'venue.read')(eb as never)).where('roomAllotment.endedAt', 'is', null)
    .select(['roomAllotment.id', 'roomAllotment.venueId', 'roomAllotment.roomId', 'room.name as roomName', 'roomAllotment.organisationId', 'organisation.name as organisationName', 'roomAllotment.weekday', 'roomAllotment.fromClock as from', 'roomAllotment.toClock as to', 'roomAllotment.fromOn', 'roomAllotment.untilOn', 'roomAllotment.purpose', 'venue.areaCode'])
    .select((eb) => sql<number>`${eb.selectFrom('roomBooking').select(sql<number>`count(*)::integer`.as('left')).whereRef('roomBooking.allotmentId', '=', 'roomAllotment.id').where('roomBooking.status', '=', 'active').where('roomBooking.endsAt', '>', work.now)}`.as('left'))

export const listAllotments = async (work: Work, { venue }: { venue: string }): Promise<{ rows: Allotment[] }> => {
  await theVenue(work, venue)
  const rows = await allotments(work).where('roomAllotment.venueId', '=', venue).where('roomAllotment.untilOn', '>=', dayOf(work.now)).orderBy('roomAllotment.weekday').orderBy('roomAllotment.fromClock').orderBy('room.name').limit(500).execute()
  const own = scopeOf(work.actor, 'venue.book').organisations
  return { rows: rows.filter(({ areaCode, organisationId }) => readsAll(work, areaCode) || own.includes(organisationId)).map(({ areaCode: _, ...row }) => row) }
}
export const theAllotment = async (work: Work, id: string): Promise<Allotment> => {
  const { areaCode: _, ...row } = await allotments(work).where('roomAllotment.id', '=', id).executeTakeFirstOrThrow()
  return row
}

import { withoutNumbers } from '#domain/people/person.rules.ts'
import { bookingMoved, roomBooked } from '#domain/venues/booking.contract.ts'
import type { Span } from '#domain/venues/booking.rules.ts'
import { newId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { addBookings, bookingOf, changeBooking, lockRooms, theRoom } from './booking.store.ts'
import { cancelAndTell } from './cancel-and-tell.ts'
import { refuseImpossible, refuseTaken } from './clash.ts'

/** An order’s activity goes by the order, a series’ by itself. */
export type RoomUser = { orderId: string } | { activityId: string }
interface RoomFor extends Span { roomId: string; title: string; organisationId?: string | null; people?: number | null }

/** For whoever plans something that takes place in a room: booked inside the same transaction, or refused with what stands there. */
export const bookRoomFor = async (work: Work, user: RoomUser, { roomId, title, organisationId = null, people = null, startsAt, endsAt }: RoomFor): Promise<void> => {
  const room = await theRoom(work, roomId, work.actor.accountId ? 'venue.book' : 'flow')
  refuseImpossible(work, room, { startsAt, endsAt }, people)
  await lockRooms(work, [roomId])
  await refuseTaken(work, room, { startsAt, endsAt, kind: 'booking', organisationId })
  const id = newId()
  const { areaCode, venueId } = room
  await addBookings(work, [{ id, areaCode, venueId, roomId, kind: 'booking', startsAt, endsAt, title: withoutNumbers(title), people, organisationId, ...user }])
  await work.record(roomBooked(id, { areaCode, venueId, roomId, organisationId, orderId: null, activityId: null, ...user, count: 1 }))
}

/** Nobody needs the room any more; whoever was to come is told by what has called it off. */
export const freeRoomOf = async (work: Work, user: RoomUser): Promise<void> => {
  const booking = await bookingOf(work, user)
  if (booking && booking.startsAt > work.now) await cancelAndTell(work, [booking], { by: 'order', reason: null })
}

/** Moved with its activity, as long as before; a time that is taken refuses the move. */
export const moveRoomOf = async (work: Work, user: RoomUser, startsAt: Date): Promise<void> => {
  const booking = await bookingOf(work, user)
  if (!booking) return
  const span = { startsAt, endsAt: new Date(startsAt.getTime() + booking.endsAt.getTime() - booking.startsAt.getTime()) }
  const room = await theRoom(work, booking.roomId, 'flow')
  refuseImpossible(work, room, span, booking.people)
  await lockRooms(work, [booking.roomId])
  await refuseTaken(work, room, { ...span, kind: 'booking', organisationId: booking.organisationId }, [booking.id])
  await changeBooking(work, booking, span)
  const { areaCode, venueId, roomId, organisationId, orderId, activityId } = booking
  await work.record(bookingMoved(booking.id, { areaCode, venueId, roomId, organisationId, orderId, activityId }))
}

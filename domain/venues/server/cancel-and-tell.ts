import type { Receiver } from '#domain/messages/message.contract.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { bookingCancelled } from '#domain/venues/booking.contract.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { type StandingBooking, endBookings, roomNames } from './booking.store.ts'
import { saidSpan } from './clash.ts'

export interface Why { by: 'person' | 'closing' | 'order'; reason: string | null }

/** Everybody concerned hears of it: who booked, whose it is, who shares it; who comes to an activity in it hears by the flow. */
export const cancelAndTell = async (work: Work, bookings: readonly StandingBooking[], { by, reason }: Why): Promise<void> => {
  if (bookings.length === 0) return
  const names = await roomNames(work, bookings.map(({ roomId }) => roomId))
  await endBookings(work, bookings.map(({ id }) => id), reason)
  for (const booking of bookings) {
    const { areaCode, venueId, roomId, organisationId, orderId, activityId } = booking
    await work.record(bookingCancelled(booking.id, { areaCode, venueId, roomId, organisationId, orderId, activityId, by, startsAt: booking.startsAt.toISOString() }))
  }
  for (const group of Map.groupBy(bookings.filter(({ kind }) => kind !== 'closure'), ({ seriesId, allotmentId, id }) => seriesId ?? allotmentId ?? id).values()) {
    const [first] = group
    if (by === 'order') continue
    const more = group.length > 1
    await tellAbout(work, more ? 'room.several-cancelled' : 'room.cancelled', first!, { room: names.get(first!.roomId) ?? '', title: first!.title, when: saidSpan(first!), count: group.length, reason: reason ?? '', day: dayOf(first!.startsAt) }, first!.venueId)
  }
}

type Kind = 'room.cancelled' | 'room.several-cancelled' | 'room.moved' | 'room.confirmed' | 'room.declined'
export const tellAbout = async (work: Work, kind: Kind, booking: Pick<StandingBooking, 'bookedBy' | 'organisationId' | 'withOrganisations'>, params: Record<string, string | number>, venueId: string): Promise<void> => {
  const to: Receiver[] = [
    ...(booking.bookedBy && booking.bookedBy !== work.actor.accountId ? [{ accountId: booking.bookedBy }] : []),
    ...[booking.organisationId, ...booking.withOrganisations].flatMap((organisationId) => (organisationId ? [{ organisationId }] : [])),
  ]
  if (to.length > 0) await tell(work, { kind, to, about: { kind: 'venue', id: venueId }, params })
}

import { withoutNumbers } from '#domain/people/person.rules.ts'
import { mayIn } from '#domain/access/access.rules.ts'
import { type AllotRoom, type Allotment, type CloseRoom, allotmentEnded, roomAllotted, roomClosed } from '#domain/venues/booking.contract.ts'
import { weeklyDays, whyNotOpen } from '#domain/venues/booking.rules.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addAllotment, addBookings, allotmentItself, bookingItself, changeBooking, comingOfAllotment, endAllotmentRow, lockRooms, organisationsNamed, roomsOf, standingBetween, theRoom } from './booking.store.ts'
import { theAllotment } from './booking.view.ts'
import { cancelAndTell } from './cancel-and-tell.ts'
import { refuseClashes } from './clash.ts'
import { theVenue } from './venue.store.ts'

const wrong = (path: string, code: string, params: Record<string, string | number> = {}): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code, params }] })
const LONGEST_DAYS = 366

/** Each week of it stands in the room like a booking, so that nothing else can be put over it, nor it over anything. */
export const allotRoom = async (work: Work, { purpose, ...given }: AllotRoom): Promise<Allotment> => {
  const before = await allotmentItself(work, given.id)
  if (before) {
    if (before.madeBy !== work.actor.accountId || before.endedAt) throw new Refusal('venue.id-in-use')
    return theAllotment(work, given.id)
  }
  const room = await theRoom(work, given.roomId, 'venue.manage')
  const days = await allottedDays(work, given)
  const spans = days.map((day) => ({ startsAt: instantAt(day, given.from), endsAt: instantAt(day, given.to) }))
  if (room.status === 'ended' || room.endedAt) throw new Refusal('venue.room-ended', 409, { params: { room: room.name } })
  if (whyNotOpen(room.hours, spans[0]!)) throw wrong('from', 'venue.not-open-that-weekday')
  await lockRooms(work, [room.id])
  await refuseClashes(work, room, spans.map((span) => ({ ...span, kind: 'allotment', organisationId: given.organisationId })))
  const { from, to, ...allotment } = given
  await addAllotment(work, { ...allotment, fromClock: from, toClock: to, venueId: room.venueId, purpose: purpose ? withoutNumbers(purpose) : null })
  await addBookings(work, spans.map((span) => ({ id: newId(), areaCode: room.areaCode, venueId: room.venueId, roomId: room.id, kind: 'allotment', ...span, title: purpose ? withoutNumbers(purpose) : '', organisationId: given.organisationId, allotmentId: given.id })))
  await work.record(roomAllotted(given.id, { areaCode: room.areaCode, venueId: room.venueId, roomId: room.id, organisationId: given.organisationId, orderId: null, activityId: null, allotmentId: given.id, count: spans.length }))
  return theAllotment(work, given.id)
}

const allottedDays = async (work: Work, { organisationId, weekday, from, to, fromOn, untilOn }: Omit<AllotRoom, 'purpose'>): Promise<string[]> => {
  if (to <= from) throw wrong('to', 'venue.ends-before-start')
  if (untilOn < fromOn) throw wrong('untilOn', 'venue.until-before-from')
  if (fromOn < dayOf(work.now)) throw wrong('fromOn', 'venue.in-the-past')
  if (untilOn > addDays(fromOn, LONGEST_DAYS)) throw wrong('untilOn', 'venue.allotment-too-long')
  if ((await organisationsNamed(work, [organisationId])).length === 0) throw wrong('organisationId', 'venue.no-such-unit')
  const days = weeklyDays(weekday, fromOn, untilOn).filter((day) => instantAt(day, from) > work.now)
  if (days.length === 0) throw wrong('untilOn', 'venue.series-without-days')
  return days
}

export const endAllotment = async (work: Work, { id }: { id: string }) => {
  const allotment = await allotmentItself(work, id)
  const venue = allotment && (await theVenue(work, allotment.venueId, 'venue.manage').catch(() => undefined))
  if (!allotment || !venue) throw notFound('venue.allotment')
  if (allotment.endedAt) return done
  await endAllotmentRow(work, id)
  await cancelAndTell(work, await comingOfAllotment(work, id), { by: 'person', reason: null })
  await work.record(allotmentEnded(id, { areaCode: venue.areaCode, venueId: venue.id, roomId: allotment.roomId, organisationId: allotment.organisationId, orderId: null, activityId: null, allotmentId: id }))
  return done
}

/** What stands then is cancelled, what goes on now ends, and nothing can be put there until the closing is taken back. */
export const closeRooms = async (work: Work, { id, venueId, roomId, fromOn, untilOn, reason }: CloseRoom): Promise<{ cancelled: number }> => {
  const venue = await theVenue(work, venueId, 'venue.manage')
  if (!mayIn(work.actor, 'venue.manage', venue.areaCode)) throw notFound('venue')
  if (await bookingItself(work, id)) return { cancelled: 0 }
  if (untilOn < fromOn) throw wrong('untilOn', 'venue.until-before-from')
  if (untilOn < dayOf(work.now)) throw wrong('untilOn', 'venue.in-the-past')
  if (untilOn > addDays(fromOn, LONGEST_DAYS)) throw wrong('untilOn', 'venue.closing-too-long')
  const rooms = (await roomsOf(work, venueId)).filter((room) => roomId === undefined || room.id === roomId)
  if (rooms.length === 0) throw notFound('venue.room')
  await lockRooms(work, rooms.map((room) => room.id))
  const from = new Date(Math.max(instantAt(fromOn).getTime(), work.now.getTime()))
  const until = instantAt(addDays(untilOn, 1))
  const standing = await standingBetween(work, rooms.map((room) => room.id), from, until)
  if (standing.some(({ kind }) => kind === 'closure')) throw new Refusal('venue.closed-already')
  const coming = standing.filter(({ startsAt }) => startsAt >= from)
  for (const going of standing.filter(({ startsAt }) => startsAt < from)) await changeBooking(work, going, { endsAt: from })
  await cancelAndTell(work, coming, { by: 'closing', reason: withoutNumbers(reason) })
  await addBookings(work, rooms.map((room, at) => ({ id: at === 0 ? id : newId(), areaCode: venue.areaCode, venueId, roomId: room.id, kind: 'closure', startsAt: from, endsAt: until, title: withoutNumbers(reason), seriesId: rooms.length > 1 ? id : null })))
  await work.record(roomClosed(id, { areaCode: venue.areaCode, venueId, rooms: rooms.length, cancelled: coming.length }))
  return { cancelled: coming.length }
}

import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { theCalendar } from '#domain/settings/server/calendar.actions.ts'
import { isPublicHoliday } from '#domain/settings/holidays.ts'
import { type Answer, type Book, type Booking, type Cancel, type Move, bookingMoved, requestAnswered, roomBooked, roomRequested } from '#domain/venues/booking.contract.ts'
import { type Span, liesWithin, seriesDays, whyNotAnswer, whyNotChange } from '#domain/venues/booking.rules.ts'
import { clockOf, dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addBookings, bookingItself, changeBooking, lockRooms, organisationsNamed, ownAllotments, restOfSeries, type StandingBooking, type StandingRoom, theRoom } from './booking.store.ts'
import { bookingsShown, theBooking } from './booking.view.ts'
import { cancelAndTell, tellAbout } from './cancel-and-tell.ts'
import { refuseClashes, refuseImpossible, refuseTaken, saidSpan } from './clash.ts'

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

/** Once or weekly, all of it or nothing. */
export const bookRoom = async (work: Work, given: Book): Promise<{ rows: Booking[] }> => {
  const before = await bookingItself(work, given.id)
  if (before) return sameBooking(work, before)
  const room = await theRoom(work, given.roomId, 'venue.book')
  const organisationId = await theUser(work, room, given.organisationId)
  const together = await theOthers(work, given.together ?? [], organisationId)
  const spans = await spansOf(work, given)
  for (const span of spans) refuseImpossible(work, room, span, given.people)
  await lockRooms(work, [room.id])
  const wishes = spans.map((span) => ({ ...span, kind: 'booking' as const, organisationId }))
  await (given.repeats ? refuseClashes(work, room, wishes) : refuseTaken(work, room, wishes[0]!))
  const status = (await maySettle(work, room, organisationId, spans)) ? ('active' as const) : ('requested' as const)
  const ids = await store(work, room, given, spans, { organisationId, together, status })
  await noteBooked(work, room, { id: given.id, organisationId, title: given.title, span: spans[0]! }, status, ids.length)
  return { rows: await bookingsShown(work, ids) }
}

const sameBooking = async (work: Work, before: StandingBooking): Promise<{ rows: Booking[] }> => {
  if (before.bookedBy !== work.actor.accountId) throw new Refusal('venue.id-in-use')
  return { rows: await bookingsShown(work, before.seriesId ? (await restOfSeries(work, { seriesId: before.seriesId, startsAt: before.startsAt })).map(({ id }) => id) : [before.id]) }
}

/** Whoever reaches the area books for anybody there or for the community itself; a team or unit in its own name. */
const theUser = async (work: Work, room: StandingRoom, asked: string | null | undefined): Promise<string | null> => {
  if (mayIn(work.actor, 'venue.book', room.areaCode)) {
    if (asked && (await organisationsNamed(work, [asked])).length === 0) throw wrong('organisationId', 'venue.no-such-unit')
    return asked ?? null
  }
  const own = scopeOf(work.actor, 'venue.book').organisations
  const id = asked ?? own[0]
  if (!id || !own.includes(id)) throw wrong('organisationId', 'venue.no-such-unit')
  return id
}

const theOthers = async (work: Work, asked: readonly string[], organisationId: string | null): Promise<string[]> => {
  const others = [...new Set(asked)].filter((id) => id !== organisationId)
  if ((await organisationsNamed(work, others)).length < others.length) throw wrong('together', 'venue.no-such-unit')
  return others
}

const spansOf = async (work: Work, { startsAt, endsAt, repeats }: Book): Promise<Span[]> => {
  const first = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
  if (!repeats) return [first]
  const calendar = await theCalendar(work)
  const days = seriesDays(dayOf(first.startsAt), repeats, (day) => isPublicHoliday(day, calendar))
  if (!days) throw wrong('repeats', 'venue.series-without-days')
  const length = first.endsAt.getTime() - first.startsAt.getTime()
  return days.map((day) => { const start = instantAt(day, clockOf(first.startsAt)); return { startsAt: start, endsAt: new Date(start.getTime() + length) } })
}

/** Inside one’s own allotment nobody needs to be asked. */
const maySettle = async (work: Work, room: StandingRoom, organisationId: string | null, spans: readonly Span[]): Promise<boolean> => {
  if (mayIn(work.actor, 'venue.book', room.areaCode)) return true
  const allotted = await ownAllotments(work, room.id, organisationId!, spans[0]!.startsAt, spans.at(-1)!.endsAt)
  return spans.every((span) => liesWithin(span, allotted))
}

interface Standing { organisationId: string | null; together: string[]; status: 'active' | 'requested' }
const store = async (work: Work, room: StandingRoom, { id, title, people, repeats }: Pick<Book, 'id' | 'title' | 'people' | 'repeats'>, spans: readonly Span[], { organisationId, together, status }: Standing): Promise<string[]> => {
  const rows = spans.map((span, at) => ({
    id: at === 0 ? id : newId(), areaCode: room.areaCode, venueId: room.venueId, roomId: room.id, kind: 'booking' as const, status, ...span, title: withoutNumbers(title), people: people ?? null, organisationId, withOrganisations: together, seriesId: repeats ? id : null,
  }))
  await addBookings(work, rows)
  return rows.map((row) => row.id)
}

const factOf = ({ areaCode, venueId, roomId, organisationId, orderId, activityId }: Pick<StandingBooking, 'areaCode' | 'venueId' | 'roomId' | 'organisationId' | 'orderId' | 'activityId'>) => ({ areaCode, venueId, roomId, organisationId, orderId, activityId })

const noteBooked = async (work: Work, room: StandingRoom, { id, organisationId, title, span }: { id: string; organisationId: string | null; title: string; span: Span }, status: 'active' | 'requested', count: number): Promise<void> => {
  const about = { areaCode: room.areaCode, venueId: room.venueId, roomId: room.id, organisationId, orderId: null, activityId: null }
  if (status === 'active') return work.record(roomBooked(id, { ...about, count }))
  await work.record(roomRequested(id, about))
  await tell(work, { kind: 'room.requested', to: [{ role: 'community_secretary', areaCode: room.areaCode }], about: { kind: 'venue', id: room.venueId }, params: { room: room.name, title: withoutNumbers(title), when: saidSpan(span), count, day: dayOf(span.startsAt) }, once: `room.requested ${id}` })
}

/** For a change of what stands: one’s own, or any where one manages the place. */
const theChangeable = async (work: Work, id: string, version: number): Promise<StandingBooking> => {
  const shown = await theBooking(work, id)
  const booking = (await bookingItself(work, id))!
  if (!shown.mine && !mayIn(work.actor, 'venue.manage', booking.areaCode)) throw notFound('venue.booking')
  if (booking.version !== version) throw new Refusal('kit.changed-meanwhile')
  return booking
}

export const moveBooking = async (work: Work, { id, version, roomId, ...given }: Move): Promise<Booking> => {
  const booking = await theChangeable(work, id, version)
  const span = { startsAt: new Date(given.startsAt), endsAt: new Date(given.endsAt) }
  const refusal = whyNotChange(booking, work.now) ?? (booking.kind === 'allotment' ? 'venue.allotment-not-moved' : undefined) ?? (booking.orderId || booking.activityId ? 'venue.moved-with-its-activity' : undefined)
  if (refusal) throw new Refusal(refusal)
  await moveTo(work, booking, roomId, span)
  return theBooking(work, id)
}

/** A team that moves outside its allotment asks again. */
const moveTo = async (work: Work, booking: StandingBooking, roomId: string, span: Span): Promise<void> => {
  const room = await theRoom(work, roomId, 'venue.book')
  refuseImpossible(work, room, span, booking.people)
  await lockRooms(work, [booking.roomId, roomId])
  await refuseTaken(work, room, { ...span, kind: 'booking', organisationId: booking.organisationId }, [booking.id])
  const status = booking.status === 'active' && (await maySettle(work, room, booking.organisationId, [span])) ? 'active' : mayIn(work.actor, 'venue.book', room.areaCode) ? booking.status : 'requested'
  await changeBooking(work, booking, { roomId, venueId: room.venueId, areaCode: room.areaCode, ...span, status })
  await work.record(bookingMoved(booking.id, factOf({ ...booking, roomId, venueId: room.venueId, areaCode: room.areaCode })))
  await tellAbout(work, 'room.moved', booking, { room: room.name, title: booking.title, when: saidSpan(span), before: saidSpan(booking), day: dayOf(span.startsAt) }, room.venueId)
}

export const cancelBooking = async (work: Work, { id, version, scope = 'one', reason }: Cancel): Promise<{ cancelled: number }> => {
  const booking = await theChangeable(work, id, version)
  const over = booking.kind === 'closure' ? (booking.status === 'active' && booking.endsAt > work.now && mayIn(work.actor, 'venue.manage', booking.areaCode) ? undefined : 'venue.booking-cancelled-already') : whyNotChange(booking, work.now)
  if (over) throw new Refusal(over)
  const rest = scope === 'rest' && booking.seriesId ? await restOfSeries(work, { seriesId: booking.seriesId, startsAt: booking.startsAt }) : [booking]
  await cancelAndTell(work, rest, { by: 'person', reason: reason ? withoutNumbers(reason) : null })
  return { cancelled: rest.length }
}

export const answerRequest = async (work: Work, { id, version, confirm, reason }: Answer): Promise<Booking> => {
  const shown = await theBooking(work, id)
  if (!mayIn(work.actor, 'venue.manage', shown.areaCode)) throw notFound('venue.booking')
  const booking = (await bookingItself(work, id))!
  if (booking.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotAnswer(booking, confirm, work.now)
  if (refusal) throw new Refusal(refusal)
  if (confirm) await refuseSince(work, booking)
  await changeBooking(work, booking, confirm ? { status: 'active' } : { status: 'declined', endedBy: work.actor.accountId, endedAt: work.now, endReason: reason ? withoutNumbers(reason) : null })
  await work.record(requestAnswered(id, { ...factOf(booking), confirmed: confirm }))
  await tellAbout(work, confirm ? 'room.confirmed' : 'room.declined', booking, { room: shown.roomName, title: booking.title, when: saidSpan(booking), day: dayOf(booking.startsAt) }, booking.venueId)
  return theBooking(work, id)
}

/** Somebody else may have taken it since it was asked for. */
const refuseSince = async (work: Work, booking: StandingBooking): Promise<void> => {
  const room = await theRoom(work, booking.roomId, 'venue.manage')
  refuseImpossible(work, room, booking, booking.people)
  await lockRooms(work, [room.id])
  await refuseTaken(work, room, { ...booking, kind: 'booking' }, [booking.id])
}

import * as z from 'zod/mini'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'
import { Clock } from './venue.contract.ts'

export const BOOKING_KINDS = ['booking', 'allotment', 'closure'] as const
export const BookingKind = z.enum(BOOKING_KINDS)
export type BookingKind = z.infer<typeof BookingKind>
export const BOOKING_STATUSES = ['active', 'requested', 'declined', 'cancelled'] as const
export const BookingStatus = z.enum(BOOKING_STATUSES)
export type BookingStatus = z.infer<typeof BookingStatus>

/** A time in a room. Who only may know that it is taken gets no title and no names. */
export const Booking = z.object({
  id: Id, venueId: Id, venueName: z.string(), roomId: Id, roomName: z.string(), areaCode: AreaCode, kind: BookingKind, status: BookingStatus, startsAt: Instant, endsAt: Instant,
  title: z.nullable(z.string()), people: z.nullable(z.int()), organisationId: z.nullable(Id), organisationName: z.nullable(z.string()), together: z.array(z.object({ id: Id, name: z.string() })),
  seriesId: z.nullable(Id), allotmentId: z.nullable(Id), orderId: z.nullable(Id), activityId: z.nullable(Id), bookedByName: z.nullable(z.string()), endReason: z.nullable(z.string()), version: z.int(),
  /** One's own or one's unit's; may the asker move or cancel it, or answer the request? */
  mine: z.boolean(), mayChange: z.boolean(), mayAnswer: z.boolean(),
})
export type Booking = z.infer<typeof Booking>

export const Allotment = z.object({
  id: Id, venueId: Id, roomId: Id, roomName: z.string(), organisationId: Id, organisationName: z.string(), weekday: z.int(), from: Clock, to: Clock, fromOn: Day, untilOn: Day, purpose: z.nullable(z.string()), left: z.int(),
})
export type Allotment = z.infer<typeof Allotment>

const times = { startsAt: Instant, endsAt: Instant }
const people = z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))))
/** Weekly from the first time on: so many times or until a day, without the days named and, if wanted, without public holidays. */
const Repeats = z.object({ times: z.optional(z.int().check(z.minimum(2), z.maximum(60))), until: z.optional(Day), skip: z.optional(z.array(Day).check(z.maxLength(60))), skipHolidays: z.optional(z.boolean()) })
export type Repeats = z.output<typeof Repeats>

const Book = z.object({
  id: Id, roomId: Id, ...times, title: text(60, 2), people, organisationId: z.optional(z.nullable(Id)), together: z.optional(z.array(Id).check(z.maxLength(20))), repeats: z.optional(Repeats),
})
export type Book = z.output<typeof Book>

const Move = z.object({ id: Id, version: z.int(), roomId: Id, ...times })
export type Move = z.output<typeof Move>
/** `rest`: this one and those of its series that come after it. */
const Cancel = z.object({ id: Id, version: z.int(), scope: z.optional(z.enum(['one', 'rest'])), reason: z.optional(text(100)) })
export type Cancel = z.output<typeof Cancel>
const Answer = z.object({ id: Id, version: z.int(), confirm: z.boolean(), reason: z.optional(text(100)) })
export type Answer = z.output<typeof Answer>

const AllotRoom = z.object({ id: Id, roomId: Id, organisationId: Id, weekday: z.int().check(z.minimum(1), z.maximum(7)), from: Clock, to: Clock, fromOn: Day, untilOn: Day, purpose: z.optional(z.nullable(text(60))) })
export type AllotRoom = z.output<typeof AllotRoom>
/** Without a room the whole venue; what stands then is cancelled and everybody concerned is told. */
const CloseRoom = z.object({ id: Id, venueId: Id, roomId: z.optional(Id), fromOn: Day, untilOn: Day, reason: text(60, 2) })
export type CloseRoom = z.output<typeof CloseRoom>

const BookingList = z.object({
  venue: z.optional(Id), room: z.optional(Id), organisation: z.optional(Id), area: z.optional(AreaCode), status: z.optional(many(BookingStatus)), kind: z.optional(many(BookingKind)), from: z.optional(Day), to: z.optional(Day),
  /** Used by two or more organisations together. */
  shared: z.optional(flag), ...paging,
})
export type BookingList = z.output<typeof BookingList>

const RoomUse = z.object({ roomId: Id, roomName: z.string(), bookedMinutes: z.int(), openMinutes: z.nullable(z.int()), sessions: z.int(), shared: z.int(), users: z.int() })
export type RoomUse = z.infer<typeof RoomUse>
const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

const about = { areaCode: z.string(), venueId: z.string(), roomId: z.string(), organisationId: z.nullable(z.string()), orderId: z.nullable(z.string()), activityId: z.nullable(z.string()) }
export const roomBooked = fact('room.booked', { ...about, count: z.int() })
export const roomRequested = fact('room.requested', about)
export const bookingMoved = fact('room.booking-moved', about)
/** `by`: a person's decision, the room's closing, or the order's. Whoever comes to it is told by the flow. */
export const bookingCancelled = fact('room.booking-cancelled', { ...about, by: z.enum(['person', 'closing', 'order']), startsAt: z.string() })
export const requestAnswered = fact('room.request-answered', { ...about, confirmed: z.boolean() })
export const roomAllotted = fact('room.allotted', { ...about, allotmentId: z.string(), count: z.int() })
export const allotmentEnded = fact('room.allotment-ended', { ...about, allotmentId: z.string() })
export const roomClosed = fact('room.closed', { areaCode: z.string(), venueId: z.string(), rooms: z.int(), cancelled: z.int() })

const read = 'venue.read'
const book = 'venue.book'
export const bookingEndpoints = {
  calendar: endpoint({
    method: 'GET', path: '/venues/calendar', may: read, says: 'Who is in which room of a venue over up to 31 days; of others’ bookings a team sees only that the time is taken.',
    input: z.object({ venue: Id, from: Day, days: z.optional(z.pipe(z.union([z.number(), z.string().check(z.regex(/^\d{1,2}$/))]), z.transform(Number))) }), output: z.object({ rows: z.array(Booking) }),
  }),
  list: endpoint({ method: 'GET', path: '/venues/bookings', may: read, says: 'Bookings within one’s scope by their beginning, the latest first.', input: BookingList, output: page(Booking) }),
  today: endpoint({ method: 'GET', path: '/venues/today', may: read, says: 'What is on in our rooms today, and how many requests wait.', input: z.object({ area: z.optional(AreaCode) }), output: z.object({ rows: z.array(Booking), requests: z.int() }) }),
  allotments: endpoint({ method: 'GET', path: '/venues/allotments', may: read, says: 'The standing allotments of a venue.', input: z.object({ venue: Id }), output: z.object({ rows: z.array(Allotment) }) }),
  use: endpoint({
    method: 'GET', path: '/venues/use', may: read, says: 'A month of a venue: booked over open hours by room, sessions used together, different users.', input: z.object({ venue: Id, month: Month }),
    output: z.object({ rows: z.array(RoomUse), users: z.int(), sessions: z.int(), shared: z.int() }),
  }),
  book: endpoint({ method: 'POST', path: '/venues/book', may: book, says: 'Books a room, once or weekly, without clashes; outside one’s own allotment a team’s or unit’s booking is a request. The same id again is the same booking.', input: Book, output: z.object({ rows: z.array(Booking) }) }),
  move: endpoint({ method: 'POST', path: '/venues/bookings/move', may: book, says: 'Moves a booking to another time or room.', input: Move, output: Booking }),
  cancel: endpoint({ method: 'POST', path: '/venues/bookings/cancel', may: book, says: 'Cancels a booking, or it and the rest of its series; everybody concerned is told.', input: Cancel, output: z.object({ cancelled: z.int() }) }),
  answer: endpoint({ method: 'POST', path: '/venues/bookings/answer', may: 'venue.manage', says: 'Confirms or declines a request.', input: Answer, output: Booking }),
  allot: endpoint({ method: 'POST', path: '/venues/allot', may: 'venue.manage', says: 'Gives a room to a unit or team for a weekly time, from and until a day.', input: AllotRoom, output: Allotment }),
  endAllotment: endpoint({ method: 'POST', path: '/venues/allotments/end', may: 'venue.manage', says: 'Ends a standing allotment from now on.', input: ById, output: Done }),
  close: endpoint({ method: 'POST', path: '/venues/close', may: 'venue.manage', says: 'Closes a room or a whole venue for some days; what stands then is cancelled and everybody is told.', input: CloseRoom, output: z.object({ cancelled: z.int() }) }),
}

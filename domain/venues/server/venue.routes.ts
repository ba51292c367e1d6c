import { bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { route } from '#kit/server/serve.ts'
import { allotRoom, closeRooms, endAllotment } from './allotment.actions.ts'
import { answerRequest, bookRoom, cancelBooking, moveBooking } from './booking.actions.ts'
import { listAllotments, listBookings, readCalendar, readToday } from './booking.view.ts'
import { readUse } from './use.store.ts'
import { endVenue, listTrios, saveTrio, saveVenue } from './venue.actions.ts'
import { listVenues } from './venue.store.ts'

export const venueRoutes = [
  route(venueEndpoints.list, listVenues),
  route(venueEndpoints.save, saveVenue),
  route(venueEndpoints.end, endVenue),
  route(venueEndpoints.trios, listTrios),
  route(venueEndpoints.saveTrio, saveTrio),
  route(bookingEndpoints.calendar, readCalendar),
  route(bookingEndpoints.list, listBookings),
  route(bookingEndpoints.today, readToday),
  route(bookingEndpoints.allotments, listAllotments),
  route(bookingEndpoints.use, readUse),
  route(bookingEndpoints.book, bookRoom),
  route(bookingEndpoints.move, moveBooking),
  route(bookingEndpoints.cancel, cancelBooking),
  route(bookingEndpoints.answer, answerRequest),
  route(bookingEndpoints.allot, allotRoom),
  route(bookingEndpoints.endAllotment, endAllotment),
  route(bookingEndpoints.close, closeRooms),
]

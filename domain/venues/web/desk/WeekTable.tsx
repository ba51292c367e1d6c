import type { ReactNode } from 'react'
import type { Booking } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import type { Room, Venue } from '#domain/venues/venue.contract.ts'
import { type FreeTime, type Look, dayPlan, lookOf, openOn } from '#domain/venues/week.rules.ts'
import { addDays, clockOf } from '#kit/dates.ts'
import { useNow } from '#kit/web/now.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

interface WeekTableProps {
  venue: Venue; monday: string; shownDay: string; onDay: (day: string) => void; bookings: readonly Booking[]
  openId: string | undefined; onOpen: (booking: Booking) => void; onFree: ((roomId: string, day: string, free: FreeTime) => void) | undefined
}

/** Rooms down, days across; each cell reads from morning to evening, and what is free is a button. A narrow window shows one day. */
export const WeekTable = ({ venue, monday, shownDay, onDay, bookings, openId, onOpen, onFree }: WeekTableProps): ReactNode => {
  const words = useWords(bookingWords)
  const { today } = useWhen()
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at))
  const names = words.weekdays.split(' ')
  const mark = (day: string) => ({ 'data-shown': day === shownDay || undefined, 'data-today': day === today || undefined })
  return (
    <>
      <div className="seg day-pick" role="group" aria-label={words.pickDay}>{days.map((day, at) => <button key={day} type="button" aria-pressed={day === shownDay} onClick={() => onDay(day)}>{names[at]}<small>{day.slice(8)}</small></button>)}</div>
      <div className="card week-box" role="region" aria-label={words.view.calendar} tabIndex={0}>
        <table className="week-table">
          <thead><tr><th scope="col">{words.room}</th>{days.map((day, at) => <th key={day} scope="col" {...mark(day)}>{names[at]} <span>{day.slice(5)}</span></th>)}</tr></thead>
          <tbody>{venue.rooms.map((room) => (
            <tr key={room.id}>
              <th scope="row"><RoomHead room={room} /></th>
              {days.map((day) => <td key={day} {...mark(day)}><Cell venue={venue} room={room} day={day} bookings={bookings.filter(({ roomId }) => roomId === room.id)} openId={openId} onOpen={onOpen} onFree={onFree} /></td>)}
            </tr>
          ))}</tbody>
        </table>
      </div>
      <Legend bookings={bookings} />
    </>
  )
}

const RoomHead = ({ room }: { room: Room }): ReactNode => {
  const { accesses } = useWords(venueWords)
  const { people } = useWords(venuePageWords)
  return <>{room.name}{room.capacity !== null && <small>{people(room.capacity)}</small>}{room.accessibility.length > 0 && <small>{room.accessibility.map((one) => accesses[one]).join('、')}</small>}</>
}

type CellProps = Pick<WeekTableProps, 'venue' | 'bookings' | 'openId' | 'onOpen' | 'onFree'> & { room: Room; day: string }
const Cell = ({ venue, room, day, bookings, openId, onOpen, onFree }: CellProps): ReactNode => {
  const words = useWords(bookingWords)
  const when = useWhen()
  const now = useNow()
  const items = dayPlan(day, bookings, venue.hours, now)
  if (items.length === 0) return openOn(venue.hours, day).length === 0 ? <p className="tiny soft shut">{words.nobodyToday}</p> : null
  return (
    <ul>{items.map((item) => (
      <li key={`${item.at}${item.booking?.id ?? ''}`}>{item.booking ? <BookingButton booking={item.booking} open={item.booking.id === openId} onOpen={onOpen} />
        : onFree ? <button type="button" className="free" onClick={() => onFree(room.id, day, item.free)}>{item.free.from}–{item.free.to} {words.free}<span className="away"> {words.freeFor(room.name, when.day(day))}</span></button> : <span className="free">{item.free.from}–{item.free.to} {words.free}</span>}</li>
    ))}</ul>
  )
}

const BookingButton = ({ booking, open, onOpen }: { booking: Booking; open: boolean; onOpen: (booking: Booking) => void }): ReactNode => {
  const { kinds, allDay } = useWords(bookingWords)
  const look = lookOf(booking)
  return (
    <button type="button" className={`booked ${look}`} aria-pressed={open} onClick={() => onOpen(booking)}>
      <span><b>{spanSaid(booking, allDay)}</b> <i>{kinds[look]}</i></span>
      {booking.title !== null && <span>{look === 'allotment' ? (booking.organisationName ?? booking.title) : booking.title}</span>}
      {booking.together.length > 0 && <small>＋{booking.together.map(({ name }) => name).join('、')}</small>}
    </button>
  )
}

/** What lasts longer than a day has no clock. */
const spanSaid = ({ startsAt, endsAt }: Booking, allDay: string): string => (Date.parse(endsAt) - Date.parse(startsAt) >= 86_400_000 ? allDay : `${clockOf(new Date(startsAt))}–${clockOf(new Date(endsAt))}`)

const Legend = ({ bookings }: { bookings: readonly Booking[] }): ReactNode => {
  const { kindsWhole, legend } = useWords(bookingWords)
  const looks = [...new Set(bookings.map(lookOf))] as Look[]
  return looks.length === 0 ? null : <ul className="week-legend" aria-label={legend}>{looks.map((look) => <li key={look}><span className={`booked ${look}`} aria-hidden="true" />{kindsWhole[look]}</li>)}</ul>
}

import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay, useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Booking, bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import { type Venue, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { type FreeTime, mondayOf } from '#domain/venues/week.rules.ts'
import { Day, Id } from '#kit/endpoint.ts'
import { addDays } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, NoPermission, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { AllotmentsView } from './AllotmentsView.tsx'
import { BookForm, type BookStart } from './BookForm.tsx'
import { BookingDrawer } from './BookingDrawer.tsx'
import { CloseForm } from './CloseForm.tsx'
import { UseView } from './UseView.tsx'
import { WeekTable } from './WeekTable.tsx'
import './calendar.css'

const VIEWS = ['calendar', 'allotments', 'use'] as const
const Address = z.object({ from: z.optional(Day), day: z.optional(Day), view: z.optional(z.enum(VIEWS)), open: z.optional(Id), month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))) })

/** One venue: its week, who has standing times, how it is used. */
export default function VenueCalendarPage(): ReactNode {
  const words = useWords(bookingWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const venues = useRead(venueEndpoints.list, {})
  const venue = venues.data?.rows.find((one) => one.id === id)
  const note = <><Link to={'/venues' as never}>{words.toVenues}</Link>{venue && ` / ${venue.areaName}`}</>
  return <Page title={venue?.name ?? words.view.calendar} note={note}><Shown read={venues} rows={8}>{() => (venue ? <TheVenue venue={venue} /> : <NoPermission />)}</Shown></Page>
}

const TheVenue = ({ venue }: { venue: Venue }): ReactNode => {
  const words = useWords(bookingWords)
  const [{ view = 'calendar' }, set] = useFilters(Address)
  const team = !useMayIn()('venue.read', venue.areaCode)
  const views = team ? VIEWS.filter((one) => one !== 'use') : VIEWS
  if (venue.rooms.length === 0) return <div className="card"><Empty title={words.noRooms} action={<Link className="b" to={'/venues' as never} search={{ open: venue.id } as never}>{words.addRooms}</Link>}>{words.noRoomsNote}</Empty></div>
  return (
    <>
      <div className="r"><Segments label={words.views} value={view} onChange={(value) => set({ view: value === 'calendar' ? undefined : value, open: undefined })} segments={views.map((value) => ({ value, label: words.view[value] }))} /></div>
      {view === 'calendar' ? <Calendar venue={venue} /> : view === 'allotments' ? <AllotmentsView venue={venue} /> : <UseView venue={venue} />}
    </>
  )
}

const Calendar = ({ venue }: { venue: Venue }): ReactNode => {
  const words = useWords(bookingWords)
  const { today } = useWhen()
  const may = useMay()
  const manages = useMayIn()('venue.manage', venue.areaCode)
  const [{ from = today, day, open }, set] = useFilters(Address)
  const monday = mondayOf(from)
  const read = useRead(bookingEndpoints.calendar, { venue: venue.id, from: monday, days: 7 }, { every: 60_000 })
  const [starting, setStarting] = useState<BookStart | null>(null)
  const [closing, setClosing] = useState(false)
  const shownDay = day && mondayOf(day) === monday ? day : monday <= today && today < addDays(monday, 7) ? today : monday
  const direct = useMayIn()('venue.book', venue.areaCode)
  const begin = (start: BookStart): void => { set({ open: undefined }); setClosing(false); setStarting(start) }
  const show = (booking: Booking): void => { setStarting(null); setClosing(false); set({ open: booking.id }) }
  const week = (to: string) => () => { setStarting(null); set({ from: to, day: undefined, open: undefined }) }
  const shown = read.data?.rows.find(({ id }) => id === open)
  return (
    <>
      <div className="r">
        <button type="button" className="ico" aria-label={words.before} title={words.before} onClick={week(addDays(monday, -7))}><Icon name="left" /></button>
        <b className="week-said" aria-live="polite">{words.week(monday.slice(5), addDays(monday, 6).slice(5))}</b>
        <button type="button" className="ico" aria-label={words.after} title={words.after} onClick={week(addDays(monday, 7))}><Icon name="right" /></button>
        {monday !== mondayOf(today) && <button type="button" className="b sm" onClick={week(today)}>{words.thisWeek}</button>}
        <div className="end">
          {manages && <button type="button" className="b" onClick={() => { set({ open: undefined }); setStarting(null); setClosing(true) }}>{words.close}</button>}
          {may('venue.book') && <button type="button" className="b go" onClick={() => begin({ roomId: undefined, day: shownDay < today ? today : shownDay })}><Icon name="plus" weight={2.2} />{direct ? words.book : words.ask}</button>}
        </div>
      </div>
      {venue.hours.length === 0 && <p className="small soft lead">{words.noHours}{manages && <> <Link className="link" to={'/venues' as never} search={{ open: venue.id } as never}>{words.fillHours}</Link></>}</p>}
      <Shown read={read} rows={10}>{({ rows }) => <WeekTable venue={venue} monday={monday} shownDay={shownDay} onDay={(to) => set({ day: to })} bookings={rows} openId={open} onOpen={show} onFree={may('venue.book') ? (roomId: string, on: string, free: FreeTime) => begin({ roomId, day: on, ...free }) : undefined} />}</Shown>
      {shown && <BookingDrawer key={shown.id} booking={shown} venue={venue} onClose={() => set({ open: undefined })} />}
      {starting && <BookForm key={`${starting.roomId} ${starting.day} ${starting.from}`} venue={venue} start={starting} direct={direct} onClose={() => setStarting(null)} />}
      {closing && <CloseForm venue={venue} day={shownDay < today ? today : shownDay} onClose={() => setClosing(false)} />}
    </>
  )
}

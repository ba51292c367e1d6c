import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { type Booking, type RoomUse, bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { Venue } from '#domain/venues/venue.contract.ts'
import { addDays, clockOf } from '#kit/dates.ts'
import { flag } from '#kit/endpoint.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const Address = z.object({ month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), room: z.optional(z.string()), shared: z.optional(flag) })
const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10)

/** A month in figures, each with the list behind it. */
export const UseView = ({ venue }: { venue: Venue }): ReactNode => {
  const words = useWords(bookingWords)
  const { today } = useWhen()
  const [{ month = today.slice(0, 7), room, shared }, set] = useFilters(Address)
  const read = useRead(bookingEndpoints.use, { venue: venue.id, month })
  const [listed, setListed] = useState(false)
  const show = (change: { room?: string | undefined; shared?: boolean | undefined }) => () => { set({ room: undefined, shared: undefined, ...change }); setListed(true) }
  return (
    <>
      <div className="r"><label className="pick"><span>{words.month}</span><input type="month" value={month} onChange={(event) => { if (event.target.value) set({ month: event.target.value }) }} /></label></div>
      <div className="stack">
        <Shown read={read} rows={6}>{(use) => (
          <section className="card">
            <header><h2>{words.useTitle}</h2></header>
            <div className="card-body stack">
              <p className="use-sum"><button type="button" className="link" onClick={show({ shared: true })}>{words.sharedShare(use.shared, use.sessions)}</button><button type="button" className="link" onClick={show({})}>{words.distinct(use.users)}</button></p>
              <UseTable rows={use.rows} onRoom={(roomId) => show({ room: roomId })()} onShared={(roomId) => show({ room: roomId, shared: true })()} />
              <p className="tiny soft">{words.useNote}</p>
            </div>
          </section>
        )}</Shown>
        {(listed || room || shared) && <Sessions venue={venue} month={month} room={room} shared={shared} />}
      </div>
    </>
  )
}

const UseTable = ({ rows, onRoom, onShared }: { rows: readonly RoomUse[]; onRoom: (id: string) => void; onShared: (id: string) => void }): ReactNode => {
  const words = useWords(bookingWords)
  const heads = words.useHeads
  return (
    <div className="week-box" role="region" aria-label={words.useTitle} tabIndex={0}>
      <table className="mini wide">
        <thead><tr><th scope="col">{heads.room}</th><th scope="col">{heads.rate}</th><th scope="col">{heads.booked}</th><th scope="col">{heads.open}</th><th scope="col">{heads.sessions}</th><th scope="col">{heads.shared}</th><th scope="col">{heads.users}</th></tr></thead>
        <tbody>{rows.map((row) => (
          <tr key={row.roomId}>
            <td>{row.roomName}</td><td><Rate {...row} /></td><td>{words.hours(hoursOf(row.bookedMinutes))}</td><td>{row.openMinutes === null ? <span className="soft">{words.noOpen}</span> : words.hours(hoursOf(row.openMinutes))}</td>
            <td>{row.sessions === 0 ? 0 : <button type="button" className="link" onClick={() => onRoom(row.roomId)}>{row.sessions}</button>}</td><td>{row.shared === 0 ? 0 : <button type="button" className="link" onClick={() => onShared(row.roomId)}>{row.shared}</button>}</td><td>{row.users}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  )
}

const Rate = ({ bookedMinutes, openMinutes }: RoomUse): ReactNode => {
  const { percent } = useWords(bookingWords)
  if (!openMinutes) return null
  const share = Math.round((100 * bookedMinutes) / openMinutes)
  return <span className="bar-cell"><span aria-hidden="true"><i style={{ width: `${Math.min(100, share)}%` }} /></span>{percent(share)}</span>
}

const lastOf = (month: string): string => addDays(`${month === '9999-12' ? month : nextMonth(month)}-01`, -1)
const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7)

const Sessions = ({ venue, month, room, shared }: { venue: Venue; month: string; room: string | undefined; shared: boolean | undefined }): ReactNode => {
  const words = useWords(bookingWords)
  const read = useRead(bookingEndpoints.list, { venue: venue.id, room, shared, kind: ['booking'], status: ['active'], from: `${month}-01`, to: lastOf(month), limit: 200 })
  return <section className="card"><header><h2>{words.sessionsList}{shared && <span className="n"> {words.sharedOnly}</span>}</h2></header><Shown read={read} rows={4}>{({ rows }) => (rows.length === 0 ? <p className="card-body small soft">{words.noSessions}</p> : <ul className="rows">{rows.map((row) => <Session key={row.id} row={row} />)}</ul>)}</Shown></section>
}

const Session = ({ row }: { row: Booking }): ReactNode => {
  const words = useWords(bookingWords)
  const when = useWhen()
  return <li><span>{row.title}<br /><small className="soft">{when.moment(row.startsAt)}–{clockOf(new Date(row.endsAt))} · {row.roomName}</small></span><span className="small">{[row.organisationName ?? words.ownUse, ...row.together.map(({ name }) => name)].join('、')}</span></li>
}

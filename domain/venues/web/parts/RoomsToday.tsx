import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import { lookOf } from '#domain/venues/week.rules.ts'
import { clockOf } from '#kit/dates.ts'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

const SHOWN = 6

/** For a home page: what is on in our rooms today, and whether somebody asks for one. Nothing for who may not read venues. */
export const RoomsToday = ({ area }: { area?: string | undefined }): ReactNode => {
  const words = useWords(bookingWords)
  const may = useMay()
  const read = useRead(bookingEndpoints.today, { area }, { enabled: may('venue.read') })
  if (!may('venue.read')) return null
  return (
    <section className="card">
      <header><h2>{words.todayTitle}</h2><Link className="link more" to={'/venues' as never}>{words.go}</Link></header>
      <Shown read={read} rows={3}>{({ rows, requests }) => (
        <>
          {requests > 0 && <p className="card-body small"><Link className="link" to={'/venues' as never}>{words.requests(requests)}</Link></p>}
          {rows.length === 0 ? requests === 0 && <p className="card-body small soft">{words.todayNone}</p> : <ul className="rows">{rows.slice(0, SHOWN).map((row) => (
            <li key={row.id}><span><Link className="link" to={'/venues/$id' as never} params={{ id: row.venueId } as never} search={{ open: row.id } as never}>{row.title || row.organisationName || words.kindsWhole[lookOf(row)]}</Link><br /><small className="soft">{clockOf(new Date(row.startsAt))}–{clockOf(new Date(row.endsAt))} · {row.roomName}</small></span><span className="chip">{words.kinds[lookOf(row)]}</span></li>
          ))}</ul>}
        </>
      )}</Shown>
    </section>
  )
}

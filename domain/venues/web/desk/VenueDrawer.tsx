import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type Venue, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { HoursSaid } from './HoursLines.tsx'
import { VenueForm } from './VenueForm.tsx'

interface VenueDrawerProps { venue: Venue; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }

export const VenueDrawer = ({ venue, ...drawer }: VenueDrawerProps): ReactNode => {
  const words = useWords(venuePageWords)
  const heads = useWords(venueWords)
  const manages = useMayIn()('venue.manage', venue.areaCode)
  const end = useChange(venueEndpoints.end)
  const [editing, setEditing] = useState(false)
  if (editing) return <VenueForm venue={venue} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />
  const unknown = <span className="soft">{words.unknown}</span>
  return (
    <Drawer {...drawer} title={venue.name} note={venue.areaName} foot={(
      <>
        <Link className="b go" to={'/venues/$id' as never} params={{ id: venue.id } as never}><Icon name="today" />{words.calendar}</Link>
        {manages && <button type="button" className="b" onClick={() => setEditing(true)}><Icon name="edit" />{words.edit}</button>}
        {manages && <ConfirmButton className="b quiet" question={{ title: words.endAsk(venue.name), text: words.endNote, yes: words.end, danger: true }} onYes={() => end.mutate({ id: venue.id }, { onSuccess: () => { toast(words.ended); drawer.onClose() } })}>{words.end}</ConfirmButton>}
      </>
    )}>
      <div className="stack">
        <Refused fault={end.error} />
        <dl className="kv"><dt>{heads.organisation}</dt><dd>{venue.organisationName ?? unknown}</dd><dt>{heads.address}</dt><dd>{venue.address ?? unknown}</dd><dt>{heads.openHours}</dt><dd>{venue.hours.length > 0 ? <HoursSaid hours={venue.hours} /> : (venue.openHours ?? unknown)}</dd></dl>
        <section className="card">
          <header><h2>{heads.rooms}</h2><span className="n">{words.roomCount(venue.rooms.length)}</span></header>
          {venue.rooms.length === 0 ? <p className="card-body small soft">{words.noRooms}</p> : (
            <table className="mini"><thead><tr><th scope="col">{words.room}</th><th scope="col">{heads.capacity}</th><th scope="col">{heads.purpose}</th></tr></thead>
              <tbody>{venue.rooms.map(({ id, name, capacity, purpose, equipment, accessibility }) => <tr key={id}><td>{name}{(equipment.length > 0 || accessibility.length > 0) && <small className="soft"><br />{[...equipment.map((one) => heads.equipments[one]), ...accessibility.map((one) => heads.accesses[one])].join('、')}</small>}</td><td>{capacity === null ? '' : words.people(capacity)}</td><td>{purpose}</td></tr>)}</tbody></table>
          )}
        </section>
      </div>
    </Drawer>
  )
}

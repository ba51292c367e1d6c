import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Booking, bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { Venue } from '#domain/venues/venue.contract.ts'
import { lookOf } from '#domain/venues/week.rules.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { SelectField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { WhenFields, instantOf } from './BookForm.tsx'

interface BookingDrawerProps { booking: Booking; venue: Venue; onClose: () => void }

export const BookingDrawer = ({ booking, venue, onClose }: BookingDrawerProps): ReactNode => {
  const words = useWords(bookingWords)
  const [moving, setMoving] = useState(false)
  if (moving) return <MoveForm booking={booking} venue={venue} onClose={() => setMoving(false)} />
  const look = lookOf(booking)
  return (
    <Drawer title={booking.title || booking.organisationName || words.kindsWhole[look]} note={`${venue.name} ${booking.roomName}`} onClose={onClose} meta={<><span className="chip">{words.kindsWhole[look]}</span>{booking.status !== 'active' && look !== 'requested' && <span className="chip soon">{words.statuses[booking.status]}</span>}</>}
      foot={(booking.mayChange || booking.mayAnswer) && <Acts booking={booking} onMove={() => setMoving(true)} onClose={onClose} />}>
      <Particulars booking={booking} />
    </Drawer>
  )
}

const Particulars = ({ booking }: { booking: Booking }): ReactNode => {
  const words = useWords(bookingWords)
  const when = useWhen()
  const until = dayOf(new Date(booking.startsAt)) === dayOf(new Date(booking.endsAt)) ? clockOf(new Date(booking.endsAt)) : when.moment(booking.endsAt)
  return (
    <dl className="kv">
      <dt>{words.when}</dt><dd>{when.moment(booking.startsAt)}–{until}{booking.seriesId && booking.kind === 'booking' && <small className="soft"> {words.series}</small>}</dd>
      <dt>{words.room}</dt><dd>{booking.roomName}</dd>
      {booking.title === null ? <><dt /><dd className="soft">{words.others}</dd></> : (
        <>
          {booking.kind !== 'closure' && <><dt>{words.users}</dt><dd>{booking.organisationName ?? words.ownUse}</dd></>}
          {booking.together.length > 0 && <><dt>{words.shared}</dt><dd>{booking.together.map(({ name }) => name).join('、')}</dd></>}
          {booking.people !== null && <><dt>{words.people}</dt><dd>{booking.people}</dd></>}
          {booking.bookedByName && <><dt>{words.bookedBy}</dt><dd>{booking.bookedByName}</dd></>}
          {booking.orderId && <><dt /><dd><Link className="link" to={'/orders' as never} search={{ open: booking.orderId } as never}>{words.toOrder}</Link></dd></>}
        </>
      )}
    </dl>
  )
}

const Acts = ({ booking, onMove, onClose }: { booking: Booking; onMove: () => void; onClose: () => void }): ReactNode => {
  const words = useWords(bookingWords)
  const answer = useChange(bookingEndpoints.answer)
  const [ending, setEnding] = useState<'cancel' | 'decline' | null>(null)
  const movable = booking.mayChange && booking.kind === 'booking' && !booking.orderId && !booking.activityId
  const about = { id: booking.id, version: booking.version }
  return (
    <>
      <Refused fault={answer.error} />
      {booking.mayAnswer && <><button type="button" className="b go" onClick={() => answer.mutate({ ...about, confirm: true }, { onSuccess: () => toast(words.confirmed) })}>{words.confirm}</button><button type="button" className="b" onClick={() => setEnding('decline')}>{words.decline}</button></>}
      {movable && <button type="button" className="b" onClick={onMove}>{words.move}</button>}
      {booking.mayChange && !booking.mayAnswer && <button type="button" className="b quiet" onClick={() => setEnding('cancel')}>{booking.kind === 'closure' ? words.reopen : words.cancel}</button>}
      {ending === 'cancel' && <CancelDialog booking={booking} onClose={() => setEnding(null)} onDone={onClose} />}
      {ending === 'decline' && (
        <Dialog title={words.declineTitle} onClose={() => setEnding(null)}>
          <Form endpoint={bookingEndpoints.answer} submit={words.decline} onCancel={() => setEnding(null)} input={(typed) => ({ ...about, confirm: false, ...typed })} onDone={() => { toast(words.declined); setEnding(null); onClose() }}><TextField name="reason" label={words.reason} maxLength={100} optional autoFocus /></Form>
        </Dialog>
      )}
    </>
  )
}

const CancelDialog = ({ booking, onClose, onDone }: { booking: Booking; onClose: () => void; onDone: () => void }): ReactNode => {
  const words = useWords(bookingWords)
  const series = booking.seriesId !== null && booking.kind === 'booking'
  return (
    <Dialog title={booking.kind === 'closure' ? words.reopen : words.cancelTitle} onClose={onClose}>
      <p className="small soft lead">{booking.kind === 'closure' ? words.reopenText : words.cancelText}</p>
      <Form endpoint={bookingEndpoints.cancel} submit={booking.kind === 'closure' ? words.reopen : words.cancel} onCancel={onClose} input={({ scope = 'one', ...typed }) => ({ id: booking.id, version: booking.version, scope: scope as 'one', ...typed })} onDone={({ cancelled }) => { toast(words.cancelled(cancelled)); onClose(); onDone() }}>
        {series && <SelectField name="scope" label={words.repeats} defaultValue="one" choices={[{ value: 'one', label: words.cancelOne }, { value: 'rest', label: words.cancelRest }]} />}
        {booking.kind !== 'closure' && <TextField name="reason" label={words.reason} maxLength={100} optional autoFocus />}
      </Form>
    </Dialog>
  )
}

const MoveForm = ({ booking, venue, onClose }: BookingDrawerProps): ReactNode => {
  const words = useWords(bookingWords)
  const { save } = useWords(webWords)
  const [start, end] = [new Date(booking.startsAt), new Date(booking.endsAt)]
  return (
    <Drawer title={words.moveTitle} note={booking.title ?? booking.roomName} onClose={onClose}>
      <Form endpoint={bookingEndpoints.move} submit={save} onCancel={onClose} input={({ date, from, to, roomId }) => ({ id: booking.id, version: booking.version, roomId: roomId as string, startsAt: instantOf(date, from), endsAt: instantOf(date, to) })} onDone={() => { toast(words.moved); onClose() }}>
        <SelectField name="roomId" label={words.room} defaultValue={booking.roomId} choices={venue.rooms.map(({ id: value, name }) => ({ value, label: name }))} />
        <WhenFields start={{ day: dayOf(start), from: clockOf(start), to: clockOf(end) }} />
      </Form>
    </Drawer>
  )
}

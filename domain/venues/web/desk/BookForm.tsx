import { type ReactNode, useRef, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { OrganisationField } from '#domain/organisations/web/parts/OrganisationField.tsx'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { type Book, bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { Venue } from '#domain/venues/venue.contract.ts'
import { instantAt } from '#kit/dates.ts'
import type { InputOf } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { type CallFault, CallRefused } from '#kit/web/call.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { ChipsField, DayField, NumberField, SelectField, TextField, TickField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

export interface BookStart { roomId: string | undefined; day: string; from?: string; to?: string }
interface BookFormProps { venue: Venue; start: BookStart; direct: boolean; onClose: () => void }
type Given = InputOf<typeof bookingEndpoints.book>

/** An instant of a day and a clock; what cannot be read is sent as it is, so that the server names the field. */
export const instantOf = (day: unknown, clock: unknown): string => {
  const at = instantAt(String(day), String(clock))
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}

const givenIn = (id: string, weekly: boolean) => ({ date, from, to, repeats, mode: _mode, ...typed }: Collected): Given => ({
  ...(typed as unknown as Pick<Book, 'roomId' | 'title'>), id, startsAt: instantOf(date, from), endsAt: instantOf(date, to), ...(weekly ? { repeats: (repeats ?? {}) as Book['repeats'] } : {}),
})

export const BookForm = ({ venue, start, direct, onClose }: BookFormProps): ReactNode => {
  const words = useWords(bookingWords)
  const [id] = useState(newId)
  const [weekly, setWeekly] = useState(false)
  const [clash, setClash] = useState<{ given: Given; fault: CallRefused } | null>(null)
  const done = ({ rows }: { rows: { status: string }[] }): void => { toast(rows[0]?.status === 'requested' ? words.asked : rows.length > 1 ? words.bookedTimes(rows.length) : words.booked); onClose() }
  const last = useRef<Given | null>(null)
  const refused = (fault: CallFault): void => setClash(fault instanceof CallRefused && fault.code === 'venue.series-clashes' && last.current ? { given: last.current, fault } : null)
  return (
    <Drawer title={direct ? words.bookTitle : words.askTitle} note={venue.name} onClose={onClose}>
      {!direct && <p className="small soft lead">{words.askNote}</p>}
      <Form endpoint={bookingEndpoints.book} submit={direct ? words.submit : words.submitAsk} onCancel={onClose} onDone={done} onRefused={refused} input={(typed) => { const given = givenIn(id, weekly)(typed); last.current = given; return given }}>
        {clash && <Clashes clash={clash} onDone={done} />}
        <SelectField name="roomId" label={words.room} defaultValue={start.roomId ?? (venue.rooms.length === 1 ? venue.rooms[0]!.id : '')} choices={venue.rooms.map(({ id: value, name, capacity }) => ({ value, label: capacity === null ? name : `${name}（${words.seats(capacity)}）` }))} />
        <WhenFields start={start} />
        <TextField name="title" label={words.title} hint={words.titleHint} maxLength={60} autoFocus />
        <NumberField name="people" label={words.people} optional />
        {direct ? <OrganisationField name="organisationId" label={words.organisation} hint={words.organisationHint} optional /> : <OwnUnit />}
        <LookUpField name="together" label={words.together} hint={words.togetherHint} optional many endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 12 })} offers={({ rows }) => rows.map(({ id: value, name, areaName }) => ({ value, label: name, hint: areaName }))} />
        <ChipsField name="mode" label={words.repeats} chosen={['once']} choices={[{ value: 'once', label: words.once }, { value: 'weekly', label: words.weekly }]} onChoose={(value) => setWeekly(value === 'weekly')} />
        {weekly && <><div className="two"><NumberField name="repeats.times" label={words.times} optional /><DayField name="repeats.until" label={words.until} optional /></div><TickField name="repeats.skipHolidays" label={words.skipHolidays} defaultChecked /></>}
      </Form>
    </Drawer>
  )
}

/** Day and clocks, for booking and for moving. */
export const WhenFields = ({ start }: { start: Omit<BookStart, 'roomId'> }): ReactNode => {
  const words = useWords(bookingWords)
  return (
    <>
      <DayField name="date" label={words.date} defaultValue={start.day} />
      <div className="two"><TextField name="from" label={words.from} type="time" step={300} defaultValue={start.from} /><TextField name="to" label={words.to} type="time" step={300} defaultValue={start.from && start.to ? anHourLater(start.from, start.to) : start.to} /></div>
    </>
  )
}
/** A free afternoon is not booked whole by a slip: two hours at most are proposed. */
const anHourLater = (from: string, to: string): string => {
  const most = `${String(Math.min(23, Number(from.slice(0, 2)) + 2)).padStart(2, '0')}${from.slice(2)}`
  return to < most ? to : most
}

const OwnUnit = (): ReactNode => {
  const words = useWords(bookingWords)
  const own = useMe().roles.flatMap(({ organisation }) => (organisation ? [organisation] : []))
  return own.length > 1 ? <SelectField name="organisationId" label={words.organisation} defaultValue={own[0]!.id} choices={own.map(({ id, name }) => ({ value: id, label: name }))} /> : <input type="hidden" name="organisationId" value={own[0]?.id ?? ''} />
}

/** Above it stands which times clash and with what; the others are booked by one press. */
const Clashes = ({ clash: { given, fault }, onDone }: { clash: { given: Given; fault: CallRefused }; onDone: (answer: { rows: { status: string }[] }) => void }): ReactNode => {
  const words = useWords(bookingWords)
  const book = useChange(bookingEndpoints.book)
  const [id] = useState(newId)
  const days = fault.errors.flatMap(({ params }) => (typeof params?.['day'] === 'string' ? [params['day']] : []))
  const numbers = fault.errors.map(({ path }) => Number(path.split('.')[1]) + 1).join('、')
  const rest = (): void => book.mutate({ ...given, id, repeats: { ...given.repeats, skip: [...(given.repeats?.skip ?? []), ...days] } }, { onSuccess: onDone })
  return (
    <div className="clashes">
      <b>{words.clashTitle(numbers)}</b>
      <Refused fault={book.error} />
      <button type="button" className="b" disabled={book.isPending} onClick={rest}>{words.restAnyway(days.length)}</button>
    </div>
  )
}

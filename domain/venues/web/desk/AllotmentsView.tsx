import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { OrganisationField } from '#domain/organisations/web/parts/OrganisationField.tsx'
import { type AllotRoom, type Allotment, bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { Venue } from '#domain/venues/venue.contract.ts'
import { addDays } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, DayField, SelectField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Empty, Refused, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Who has which room every week. */
export const AllotmentsView = ({ venue }: { venue: Venue }): ReactNode => {
  const words = useWords(bookingWords)
  const manages = useMayIn()('venue.manage', venue.areaCode)
  const read = useRead(bookingEndpoints.allotments, { venue: venue.id })
  const [adding, setAdding] = useState(false)
  const add = manages && <button type="button" className="b go" onClick={() => setAdding(true)}><Icon name="plus" weight={2.2} />{words.allot}</button>
  return (
    <>
      <div className="r"><span className="small soft">{words.allotNote}</span><div className="end">{add}</div></div>
      <Shown read={read} rows={6}>{({ rows }) => <div className="card">{rows.length === 0 ? <Empty title={words.noAllotments}>{words.allotNote}</Empty> : <AllotmentTable rows={rows} manages={manages} />}</div>}</Shown>
      {adding && <AllotForm venue={venue} onClose={() => setAdding(false)} />}
    </>
  )
}

const AllotmentTable = ({ rows, manages }: { rows: readonly Allotment[]; manages: boolean }): ReactNode => {
  const words = useWords(bookingWords)
  const days = words.weekdays.split(' ')
  const end = useChange(bookingEndpoints.endAllotment)
  return (
    <>
      <Refused fault={end.error} />
      <div className="week-box" role="region" aria-label={words.allotTitle} tabIndex={0}>
        <table className="mini wide">
          <thead><tr><th scope="col">{words.when}</th><th scope="col">{words.room}</th><th scope="col">{words.users}</th><th scope="col">{words.purpose}</th><th scope="col">{words.period}</th>{manages && <th scope="col">{words.acts}</th>}</tr></thead>
          <tbody>{rows.map((row) => (
            <tr key={row.id}>
              <td>{words.every(days[row.weekday - 1]!, row.from, row.to)}</td><td>{row.roomName}</td><td>{row.organisationName}</td><td>{row.purpose}</td><td>{row.fromOn} – {row.untilOn} <small className="soft">{words.left(row.left)}</small></td>
              {manages && <td><ConfirmButton className="b sm" question={{ title: words.endAllotmentTitle(row.organisationName), text: words.endAllotmentText, yes: words.endAllotment, danger: true }} onYes={() => end.mutate({ id: row.id }, { onSuccess: () => toast(words.allotmentEnded) })}>{words.endAllotment}</ConfirmButton></td>}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </>
  )
}

const AllotForm = ({ venue, onClose }: { venue: Venue; onClose: () => void }): ReactNode => {
  const words = useWords(bookingWords)
  const { today } = useWhen()
  const [id] = useState(newId)
  return (
    <Drawer title={words.allot} note={venue.name} onClose={onClose}>
      <Form endpoint={bookingEndpoints.allot} submit={words.allot} onCancel={onClose} input={({ weekday, ...typed }) => ({ ...(typed as unknown as AllotRoom), id, weekday: Number(weekday ?? 0) })} onDone={() => { toast(words.allotted); onClose() }}>
        <OrganisationField name="organisationId" label={words.organisation} />
        <SelectField name="roomId" label={words.room} choices={venue.rooms.map(({ id: value, name }) => ({ value, label: name }))} />
        <ChipsField name="weekday" label={words.weekday} choices={words.weekdays.split(' ').map((label, at) => ({ value: String(at + 1), label }))} />
        <div className="two"><TextField name="from" label={words.from} type="time" step={300} /><TextField name="to" label={words.to} type="time" step={300} /></div>
        <div className="two"><DayField name="fromOn" label={words.fromOn} defaultValue={today} /><DayField name="untilOn" label={words.untilOn} defaultValue={addDays(today, 180)} /></div>
        <TextField name="purpose" label={words.purpose} maxLength={60} optional />
      </Form>
    </Drawer>
  )
}

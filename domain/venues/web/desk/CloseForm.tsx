import { type ReactNode, useState } from 'react'
import { bookingEndpoints } from '#domain/venues/booking.contract.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import type { Venue } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, SelectField, TextField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWords } from '#kit/web/words.ts'

/** A room or the whole venue for some days; it says beforehand what follows. */
export const CloseForm = ({ venue, day, onClose }: { venue: Venue; day: string; onClose: () => void }): ReactNode => {
  const words = useWords(bookingWords)
  const [id] = useState(newId)
  return (
    <Drawer title={words.closeTitle} note={venue.name} onClose={onClose}>
      <p className="small soft lead">{words.closeNote}</p>
      <Form endpoint={bookingEndpoints.close} submit={words.close} onCancel={onClose} onDone={({ cancelled }) => { toast(words.closed(cancelled)); onClose() }}
        input={({ roomId, ...typed }) => ({ ...(typed as { fromOn: string; untilOn: string; reason: string }), id, venueId: venue.id, ...(roomId && roomId !== 'all' ? { roomId: roomId as string } : {}) })}>
        <SelectField name="roomId" label={words.room} choices={[{ value: 'all', label: words.wholeVenue }, ...venue.rooms.map(({ id: value, name }) => ({ value, label: name }))]} defaultValue="all" />
        <div className="two"><DayField name="fromOn" label={words.fromOn} defaultValue={day} /><DayField name="untilOn" label={words.untilOn} defaultValue={day} /></div>
        <TextField name="reason" label={words.closeReason} hint={words.closeReasonHint} maxLength={60} autoFocus />
      </Form>
    </Drawer>
  )
}

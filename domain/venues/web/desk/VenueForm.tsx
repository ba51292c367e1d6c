import { type ReactNode, useState } from 'react'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { OrganisationField } from '#domain/organisations/web/parts/OrganisationField.tsx'
import { type SaveVenue, type Venue, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { TextField } from '#kit/web/form/fields.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { HoursLines, hoursIn } from './HoursLines.tsx'
import { RoomLines } from './RoomLines.tsx'

interface VenueFormProps { venue?: Venue; onClose: () => void; onDone: (id: string) => void }

/** Rooms come as `rooms.<id>.name`; a line without a name is left out. */
const venueIn = (id: string, { rooms, hours, ...typed }: Collected): SaveVenue => ({
  organisationId: null, address: null, openHours: null, ...(typed as Partial<SaveVenue>), id, hours: hoursIn(hours),
  rooms: Object.entries((rooms ?? {}) as Record<string, { name?: string; capacity?: number; purpose?: string; equipment?: string[]; accessibility?: string[] }>).filter(([, { name }]) => name).map(([roomId, { name, capacity, purpose, equipment, accessibility }]) => ({ id: roomId, name: name!, capacity: capacity ?? null, purpose: purpose ?? null, equipment: equipment ?? [], accessibility: accessibility ?? [] })),
}) as SaveVenue

export const VenueForm = ({ venue, onClose, onDone }: VenueFormProps): ReactNode => {
  const words = useWords(venuePageWords)
  const heads = useWords(venueWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => venue?.id ?? newId())
  return (
    <Drawer title={venue ? words.editTitle : words.add} note={venue?.areaName} onClose={onClose}>
      <Form endpoint={venueEndpoints.save} submit={venue ? save : words.add} onCancel={onClose} input={(typed) => venueIn(id, typed)} onDone={({ name }) => { toast(venue ? words.edited : words.added(name)); onDone(id) }}>
        <TextField name="name" label={words.name} defaultValue={venue?.name} maxLength={60} autoFocus={!venue} />
        {venue ? <input type="hidden" name="areaCode" value={venue.areaCode} /> : <PlaceField name="areaCode" of="venue.manage" noGrids />}
        <OrganisationField name="organisationId" label={heads.organisation} optional start={venue?.organisationId && venue.organisationName ? [{ value: venue.organisationId, label: venue.organisationName }] : []} />
        <TextField name="address" label={heads.address} defaultValue={venue?.address ?? undefined} maxLength={120} optional />
        <TextField name="openHours" label={heads.openHours} hint={words.openHoursHint} defaultValue={venue?.openHours ?? undefined} maxLength={80} optional />
        <HoursLines start={venue?.hours ?? []} />
        <RoomLines start={venue?.rooms ?? []} />
      </Form>
    </Drawer>
  )
}

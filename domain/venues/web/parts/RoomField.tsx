import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { bookingWords } from '#domain/venues/booking.words.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { SelectField } from '#kit/web/form/fields.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'

/** A room of the community for whatever is planned there: sent as `roomId`, booked by whoever takes the form. */
export const RoomField = ({ areaCode, onRoom }: { areaCode: string; onRoom?: (said: string | undefined) => void }): ReactNode => {
  const words = useWords(bookingWords)
  const mayIn = useMayIn()
  const read = useRead(venueEndpoints.list, { area: areaCode.slice(0, 12) }, { enabled: mayIn('venue.book', areaCode) })
  const rooms = read.data?.rows.flatMap((venue) => venue.rooms.map((room) => ({ value: room.id, label: `${venue.name} ${room.name}` }))) ?? []
  if (rooms.length === 0) return null
  return <SelectField name="roomId" label={words.forOrder} hint={words.forOrderHint} optional choices={rooms} onChange={(event) => onRoom?.(rooms.find(({ value }) => value === event.target.value)?.label)} />
}

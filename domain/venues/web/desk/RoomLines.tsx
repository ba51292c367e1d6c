import { type ReactNode, useState } from 'react'
import { ACCESSIBILITY, EQUIPMENT, type Venue } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { venuePageWords } from '#domain/venues/venue.words.ts'
import { newId } from '#kit/ids.ts'
import { useFormState } from '#kit/web/form/form-context.ts'
import { ChipsField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { useWords } from '#kit/web/words.ts'
import './rooms.css'

/** One line a room: name, seats, purpose. */
export const RoomLines = ({ start }: { start: Venue['rooms'] }): ReactNode => {
  const words = useWords(venuePageWords)
  const heads = useWords(venueWords)
  const [rooms, setRooms] = useState(start)
  const { faults } = useFormState()
  const fault = Object.entries(faults).find(([path]) => path.startsWith('rooms'))?.[1]
  const add = (): void => setRooms([...rooms, { id: newId(), name: '', capacity: null, purpose: null, equipment: [], accessibility: [] }])
  return (
    <fieldset className="f">
      <legend><span data-field="rooms">{heads.rooms}</span></legend>
      {rooms.map((room, at) => (
        <div className="room" key={room.id}>
          <input className="in" name={`rooms.${room.id}.name`} aria-label={`${words.roomNumber(at + 1)} ${words.room}`} placeholder={words.room} defaultValue={room.name} maxLength={40} />
          <input className="in" name={`rooms.${room.id}.capacity`} aria-label={`${words.roomNumber(at + 1)} ${words.capacity}`} placeholder={words.capacity} defaultValue={room.capacity ?? ''} inputMode="numeric" data-as="number" />
          <input className="in" name={`rooms.${room.id}.purpose`} aria-label={`${words.roomNumber(at + 1)} ${words.purpose}`} placeholder={words.purpose} defaultValue={room.purpose ?? ''} maxLength={60} />
          <button type="button" className="ico" aria-label={words.removeRoom(room.name || words.roomNumber(at + 1))} onClick={() => setRooms(rooms.filter((one) => one !== room))}><Icon name="close" size={14} /></button>
          <details className="room-more"><summary>{words.more}</summary><Marks name={`rooms.${room.id}.equipment`} label={heads.equipment} all={EQUIPMENT} said={heads.equipments} chosen={room.equipment} /><Marks name={`rooms.${room.id}.accessibility`} label={heads.accessibility} all={ACCESSIBILITY} said={heads.accesses} chosen={room.accessibility} /></details>
        </div>
      ))}
      <button type="button" className="b sm add-room" onClick={add}><Icon name="plus" size={14} />{words.addRoom}</button>
      {rooms.length > 0 && <p className="hint">{words.roomsHint}</p>}
      {fault && <p className="fault"><Icon name="alarm" size={14} weight={2.2} />{fault}</p>}
    </fieldset>
  )
}

const Marks = <C extends string>({ name, label, all, said, chosen }: { name: string; label: string; all: readonly C[]; said: Record<C, string>; chosen: readonly C[] }): ReactNode => (
  <ChipsField name={name} label={label} many optional chosen={chosen} choices={all.map((value) => ({ value, label: said[value] }))} />
)

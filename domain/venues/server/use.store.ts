import { sql } from 'kysely'
import { openMinutesOn } from '#domain/venues/booking.rules.ts'
import type { RoomUse } from '#domain/venues/booking.contract.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { readsAll } from './booking.view.ts'
import { theVenue } from './venue.store.ts'
import { notFound } from '#kit/refusal.ts'

interface Counted { roomId: string; bookedMinutes: number; sessions: number; shared: number; users: string[] }

/** Uses that were not cancelled; a standing allotment in which nobody booked is none. */
const usesIn = async (work: Work, venueId: string, from: Date, to: Date): Promise<Counted[]> => (await sql<Counted>`
  with uses as (select * from room_booking where venue_id = ${venueId} and kind = 'booking' and status = 'active' and starts_at >= ${from} and starts_at < ${to})
  select room_id as "roomId", sum(extract(epoch from ends_at - starts_at) / 60)::integer as "bookedMinutes", count(*)::integer as sessions, (count(*) filter (where with_organisations <> '{}'))::integer as shared,
    coalesce((select array_agg(distinct used_by.id) from uses as same, unnest(array_append(same.with_organisations, same.organisation_id)) as used_by (id) where same.room_id = uses.room_id and used_by.id is not null), '{}') as users
  from uses group by room_id`.execute(work.db)).rows

const closedDays = async (work: Work, venueId: string, from: Date, to: Date): Promise<Map<string, Set<string>>> => {
  const rows = await work.db.selectFrom('roomBooking').select(['roomId', 'startsAt', 'endsAt']).where('venueId', '=', venueId).where('kind', '=', 'closure').where('status', '=', 'active').where('startsAt', '<', to).where('endsAt', '>', from).execute()
  const closed = new Map<string, Set<string>>()
  for (const { roomId, startsAt, endsAt } of rows) {
    const days = closed.get(roomId) ?? new Set<string>()
    for (let day = dayOf(startsAt); instantAt(day) < endsAt; day = addDays(day, 1)) days.add(day)
    closed.set(roomId, days)
  }
  return closed
}

const daysOf = (month: string): string[] => {
  const days: string[] = []
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  return days
}

/** A month of a venue: booked over open hours by room, sessions that two or more used together, different users. */
export const readUse = async (work: Work, { venue: id, month }: { venue: string; month: string }) => {
  const venue = await theVenue(work, id)
  if (!readsAll(work, venue.areaCode)) throw notFound('venue')
  const days = daysOf(month)
  const [from, to] = [instantAt(days[0]!), instantAt(addDays(days.at(-1)!, 1))]
  const [uses, closed] = await Promise.all([usesIn(work, id, from, to), closedDays(work, id, from, to)])
  const rows = venue.rooms.map((room): RoomUse => {
    const use = uses.find(({ roomId }) => roomId === room.id)
    const open = days.filter((day) => !closed.get(room.id)?.has(day)).reduce((sum, day) => sum + openMinutesOn(venue.hours, day), 0)
    return { roomId: room.id, roomName: room.name, bookedMinutes: use?.bookedMinutes ?? 0, openMinutes: venue.hours.length === 0 ? null : open, sessions: use?.sessions ?? 0, shared: use?.shared ?? 0, users: use?.users.length ?? 0 }
  })
  return { rows, users: new Set(uses.flatMap(({ users }) => users)).size, sessions: uses.reduce((sum, one) => sum + one.sessions, 0), shared: uses.reduce((sum, one) => sum + one.shared, 0) }
}

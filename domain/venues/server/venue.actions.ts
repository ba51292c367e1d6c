import { mayIn } from '#domain/access/access.rules.ts'
import { type GridTrio, type SaveTrio, type SaveVenue, type Venue, trioSaved, venueAdded, venueEdited, venueEnded } from '#domain/venues/venue.contract.ts'
import { whyNotHours } from '#domain/venues/booking.rules.ts'
import { missingOf, whyNotRooms } from '#domain/venues/venue.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { endVenueRow, existing, findVenue, gridExists, saveRooms, saveTrioRow, saveVenueRow, stillBooked, theVenue, triosIn, unitExists } from './venue.store.ts'

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

/** Adds a venue or corrects it; sent twice it is one. */
export const saveVenue = async (work: Work, venue: SaveVenue): Promise<Venue> => {
  if (!mayIn(work.actor, 'venue.manage', venue.areaCode)) throw notFound('area')
  const rooms = whyNotRooms(venue.rooms)
  if (rooms) throw wrong('rooms', rooms)
  if (venue.organisationId && !(await unitExists(work, venue.organisationId))) throw wrong('organisationId', 'venue.no-such-unit')
  const hours = whyNotHours(venue.hours ?? [])
  if (hours) throw wrong('hours', hours)
  const before = await findVenue(work, venue.id, 'venue.manage')
  if (before?.status === 'ended') throw new Refusal('venue.ended')
  if (!(await saveVenueRow(work, venue))) throw notFound('venue')
  const standing = await stillBooked(work, venue.id, venue.rooms.map(({ id }) => id))
  if (standing.length > 0) throw new Refusal('venue.room-has-bookings', 409, { params: { rooms: standing.map(({ name }) => name).join('、') } })
  if (!(await saveRooms(work, venue.id, venue.rooms))) throw new Refusal('venue.room-elsewhere')
  await work.record((before ? venueEdited : venueAdded)(venue.id, { areaCode: venue.areaCode }))
  return theVenue(work, venue.id)
}

export const endVenue = async (work: Work, { id }: { id: string }) => {
  const venue = await theVenue(work, id, 'venue.manage')
  if (venue.status === 'active') {
    const standing = await stillBooked(work, id, [])
    if (standing.length > 0) throw new Refusal('venue.room-has-bookings', 409, { params: { rooms: standing.map(({ name }) => name).join('、') } })
    await endVenueRow(work, id)
    await work.record(venueEnded(id, {}))
  }
  return done
}

export const listTrios = async (work: Work, { area }: { area: string }) => ({ rows: (await triosIn(work, area)).map((trio): GridTrio => ({ ...trio, missing: missingOf(trio) })) })

export const saveTrio = async (work: Work, trio: SaveTrio): Promise<GridTrio> => {
  if (!mayIn(work.actor, 'profile.edit', trio.areaCode) || !(await gridExists(work, trio.areaCode))) throw notFound('area')
  await refuseUnknown(work, trio)
  await saveTrioRow(work, { ...trio, filedOn: trio.filedOn ?? dayOf(work.now) })
  await work.record(trioSaved(newId(), { areaCode: trio.areaCode, missing: missingOf(trio) }))
  const { rows } = await listTrios(work, { area: trio.areaCode })
  return rows[0]!
}

const refuseUnknown = async (work: Work, trio: SaveTrio): Promise<void> => {
  const people = [['branchSecretaryId', trio.branchSecretaryId], ['socialWorkerId', trio.socialWorkerId], ['teamLeaderId', trio.teamLeaderId]] as const
  const known = await existing(work, people.flatMap(([, id]) => id ?? []), trio.teamId ? [trio.teamId] : [])
  for (const [path, id] of people) if (id && !known.has(id)) throw wrong(path, 'grid.no-such-person')
  if (trio.teamId && !known.has(trio.teamId)) throw wrong('teamId', 'grid.no-such-team')
}

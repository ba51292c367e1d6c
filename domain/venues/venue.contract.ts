import * as z from 'zod/mini'
import { AreaCode, ById, Day, Done, Id, endpoint, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** A weekly time: 1 Monday … 7 Sunday. */
const OpenTime = z.object({ weekday: z.int().check(z.minimum(1), z.maximum(7)), from: Clock, to: Clock })
export type OpenTime = z.infer<typeof OpenTime>

export const EQUIPMENT = ['projector', 'sound', 'screen', 'computers', 'piano', 'whiteboard', 'kitchen', 'beds', 'rehab', 'books'] as const
export const ACCESSIBILITY = ['ramp', 'lift', 'toilet', 'wide_door', 'parking', 'handrails', 'hearing_loop', 'braille'] as const
const Room = z.object({
  id: Id, name: text(40), capacity: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))), purpose: z.nullable(text(60)),
  equipment: z.array(z.enum(EQUIPMENT)), accessibility: z.array(z.enum(ACCESSIBILITY)),
})
export type Room = z.infer<typeof Room>
export const Venue = z.object({
  id: Id, areaCode: AreaCode, areaName: z.string(), organisationId: z.nullable(Id), organisationName: z.nullable(z.string()),
  name: z.string(), address: z.nullable(z.string()), openHours: z.nullable(z.string()), hours: z.array(OpenTime), status: z.enum(['active', 'ended']), rooms: z.array(Room),
})
export type Venue = z.infer<typeof Venue>

/** Rooms that are left out of the list are taken off the venue. */
const SaveVenue = z.object({
  id: Id, areaCode: AreaCode, name: text(60, 2), organisationId: z.optional(z.nullable(Id)), address: z.optional(z.nullable(text(120))), openHours: z.optional(z.nullable(text(80))),
  /** Left out, the opening hours stay as they are; empty, they are not stated and nothing is refused by them. */
  hours: z.optional(z.array(OpenTime).check(z.maxLength(40))),
  rooms: z.array(z.extend(Room, { equipment: z.optional(Room.shape.equipment), accessibility: z.optional(Room.shape.accessibility) })).check(z.maxLength(60)),
})
export type SaveVenue = z.output<typeof SaveVenue>

/** A grid and its three: party branch secretary, social worker, volunteer team. One missing is yellow. */
export const GridTrio = z.object({
  areaCode: AreaCode, gridName: z.string(), communityName: z.string(),
  branchSecretaryId: z.nullable(Id), branchSecretaryName: z.nullable(z.string()), socialWorkerId: z.nullable(Id), socialWorkerName: z.nullable(z.string()),
  teamId: z.nullable(Id), teamName: z.nullable(z.string()), teamLeaderId: z.nullable(Id), teamLeaderName: z.nullable(z.string()), filedOn: z.nullable(Day),
  missing: z.array(z.enum(['branch_secretary', 'social_worker', 'team'])),
})
export type GridTrio = z.infer<typeof GridTrio>
const SaveTrio = z.object({ areaCode: z.string().check(z.regex(/^\d{15}$/)), branchSecretaryId: z.nullable(Id), socialWorkerId: z.nullable(Id), teamId: z.nullable(Id), teamLeaderId: z.nullable(Id), filedOn: z.optional(Day) })
export type SaveTrio = z.output<typeof SaveTrio>

export const venueAdded = fact('venue.added', { areaCode: z.string() })
export const venueEdited = fact('venue.edited', { areaCode: z.string() })
export const venueEnded = fact('venue.ended', {})
export const SEATS = ['branch_secretary', 'social_worker', 'team_leader'] as const
export type Seat = (typeof SEATS)[number]
/** A seat of the grid’s three went to somebody else, or stands empty. */
export const seatTakenOver = fact('grid.seat-taken-over', { areaCode: z.string(), seat: z.string(), fromId: z.nullable(z.string()), toId: z.nullable(z.string()) })
export const trioSaved = fact('grid.trio-saved', { areaCode: z.string(), missing: z.array(z.string()) })

export const venueEndpoints = {
  list: endpoint({ method: 'GET', path: '/venues', may: 'venue.read', says: 'Venues within one’s scope with their rooms, by name.', input: z.object({ area: z.optional(AreaCode) }), output: z.object({ rows: z.array(Venue) }) }),
  save: endpoint({ method: 'POST', path: '/venues/save', may: 'venue.manage', says: 'Adds a venue or corrects it, with its rooms.', input: SaveVenue, output: Venue }),
  end: endpoint({ method: 'POST', path: '/venues/end', may: 'venue.manage', says: 'Ends a venue; its row stays.', input: ById, output: Done }),
  trios: endpoint({ method: 'GET', path: '/grids/trios', may: 'profile.read', says: 'The grids of an area with their three.', input: z.object({ area: AreaCode }), output: z.object({ rows: z.array(GridTrio) }) }),
  saveTrio: endpoint({ method: 'POST', path: '/grids/trio/save', may: 'profile.edit', says: 'Names the three of a grid.', input: SaveTrio, output: GridTrio }),
}

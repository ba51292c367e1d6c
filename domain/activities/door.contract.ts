import * as z from 'zod/mini'
import { AreaCode, Day, Id, Instant, endpoint, page, paging } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const ToldWhom = z.enum(['self', 'family', 'carer', 'nobody_answered'])
export type ToldWhom = z.infer<typeof ToldWhom>
export const ToldHow = z.enum(['phone', 'in_person'])

/** Who stands at the door: by name and by the number on the badge. */
const Visitor = z.object({ name: z.string(), badge: z.string() })
const Telling = z.object({ id: Id, told: ToldWhom, way: ToldHow, byName: z.nullable(z.string()), at: Instant })

/** A visit at a home, for whoever tells the resident by phone before: who comes, when, and the word that proves it. */
export const Door = z.object({
  activityId: Id, needId: z.nullable(Id), title: z.string(), startsAt: Instant, endsAt: Instant, place: z.string(), areaCode: AreaCode, communityName: z.string(), gridName: z.nullable(z.string()),
  personId: z.nullable(Id), personName: z.nullable(z.string()), phoneKnown: z.boolean(), phoneLast4: z.nullable(z.string()), visitors: z.array(Visitor), word: z.nullable(z.string()), told: z.array(Telling),
})
export type Door = z.infer<typeof Door>

/** What the resident sees of it. */
export const OwnDoor = z.object({ activityId: Id, title: z.string(), startsAt: Instant, endsAt: Instant, visitors: z.array(Visitor), word: z.string() })
export type OwnDoor = z.infer<typeof OwnDoor>

const DoorList = z.object({ day: z.optional(Day), area: z.optional(AreaCode), ...paging })
export type DoorList = z.output<typeof DoorList>
const TellDoor = z.object({ id: Id, activityId: Id, told: ToldWhom, way: ToldHow })
export type TellDoor = z.output<typeof TellDoor>

export const doorWordMade = fact('door.word-made', { activityId: z.string(), areaCode: z.string() })
export const doorTold = fact('door.told', { activityId: z.string(), areaCode: z.string(), told: z.string(), way: z.string() })

export const doorEndpoints = {
  list: endpoint({ method: 'GET', path: '/doors', may: 'door.tell', says: 'Visits at homes on one day (tomorrow unless said otherwise), with what is told by phone before: visitor, badge, time, word.', input: DoorList, output: page(Door) }),
  tell: endpoint({ method: 'POST', path: '/doors/told', may: 'door.tell', says: 'Notes who was told, by whom and when. The same id again is the same telling.', input: TellDoor, output: Door }),
  mine: endpoint({ method: 'GET', path: '/doors/mine', may: 'activity.read', says: 'For the person served: who comes to one’s door, and the word they say.', input: z.object({ needId: Id }), output: z.object({ rows: z.array(OwnDoor) }) }),
}

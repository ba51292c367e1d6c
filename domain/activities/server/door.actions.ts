import { randomInt } from 'node:crypto'
import { doorTold, doorWordMade, type Door, type OwnDoor, type TellDoor } from '#domain/activities/door.contract.ts'
import { maySeeWord, whyNotTell } from '#domain/activities/door.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addTelling, doorOf, doorShown, findVisit, homeVisit, keepWord, openWord, ownVisits, tellingBefore, visitorsOf } from './door.store.ts'

/** Four digits for a visit at a home, made when it is confirmed and kept sealed. */
export const makeDoorWord = async (work: Work, activityId: string, areaCode: string): Promise<void> => {
  const visit = await homeVisit(work, activityId)
  if (!visit) return
  await keepWord(work, activityId, String(randomInt(1000, 10_000)))
  const { needId, personId, startsAt } = visit
  if (personId) await tell(work, { kind: 'door.ready', to: [{ personId }], about: { kind: 'need', id: needId }, params: { day: dayOf(startsAt).slice(5), time: clockOf(startsAt) }, once: `door ${activityId}` })
  await work.record(doorWordMade(activityId, { activityId, areaCode }))
}

/** For the page of one activity alone, never for a list. */
export const wordFor = async (work: Work, activityId: string, who: { served: boolean; comes: boolean }): Promise<string | null> => {
  const door = who.served || who.comes ? await doorOf(work, activityId) : undefined
  return door?.doorWord && maySeeWord(door, who, work.now) ? openWord(work, activityId, door.doorWord) : null
}

export const tellDoor = async (work: Work, telling: TellDoor): Promise<Door> => {
  const visit = await findVisit(work, telling.activityId)
  if (!visit) throw new Refusal('door.not-found', 404)
  const before = await tellingBefore(work, telling.id)
  if (before && (before.activityId !== telling.activityId || before.toldBy !== work.actor.accountId)) throw new Refusal('door.id-in-use')
  const refusal = before ? undefined : whyNotTell(visit)
  if (refusal) throw new Refusal(refusal)
  if (await addTelling(work, telling, visit.areaCode)) await work.record(doorTold(telling.id, { activityId: telling.activityId, areaCode: visit.areaCode, told: telling.told, way: telling.way }))
  return doorShown(work, telling.activityId)
}

export const readOwnDoors = async (work: Work, { needId }: { needId: string }): Promise<{ rows: OwnDoor[] }> => {
  const visits = await ownVisits(work, needId)
  const visitors = await visitorsOf(work, visits.map(({ activityId }) => activityId))
  return {
    rows: visits.map(({ activityId, title, startsAt, endsAt, doorWord }) => ({
      activityId, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), word: openWord(work, activityId, doorWord!),
      visitors: visitors.filter((one) => one.activityId === activityId).map(({ name, badge }) => ({ name, badge })),
    })),
  }
}

import { randomBytes } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { activityCancelled, activityConfirmed, activityMoved, enrolmentCancelled } from '#domain/activities/activity.contract.ts'
import { activityWorkflow } from '#domain/activities/activity.rules.ts'
import { isTaken } from '#domain/matching/server/matching.actions.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { lockVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { clockOf, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { activityItself, cancelAll, freePlace, lockActivity, moveActivity, moveEnrolment } from './activity.store.ts'
import { isHeld } from './activity.view.ts'

// What a series does to its activities: it lets them stand, calls one off, moves one. Called past the areas.

type FromSeries = Pick<Insertable<DB['activity']>, 'areaCode' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'riskLevel' | 'riskNotice' | 'guideId'> & { id: string; seriesId: string; occurrenceOn: string; task: string; projectId: string | null; planLineId: string | null; places: number; teamId: string | null; teamPlaces: number; minimumAge: number }

/** One date of a series becomes an activity; the same date again is the same activity. Answers whether it is new. */
export const standFromSeries = async (work: Work, { teamId, ...activity }: FromSeries): Promise<boolean> => {
  const made = await work.db.insertInto('activity').values({ ...activity, countyCode: work.county, leaderTeamId: teamId, codeSecret: work.secrets.seal('activity.code_secret', activity.id, randomBytes(20).toString('hex')) })
    .onConflict((conflict) => conflict.columns(['seriesId', 'occurrenceOn']).where('seriesId', 'is not', null).doNothing()).returning('id').execute()
  if (made.length === 0) return false
  await work.record(activityConfirmed(activity.id, { areaCode: activity.areaCode, orderId: null, needId: null, projectId: activity.projectId, places: activity.places }))
  return true
}

export const activitiesOfSeries = (work: Work, seriesId: string) =>
  work.db.selectFrom('activity').select(['id', 'occurrenceOn', 'startsAt', 'endsAt', 'status']).select((eb) => eb.selectFrom('enrolment').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('enrolment.activityId', '=', 'activity.id').where('enrolment.status', '<>', 'cancelled').as('enrolled'))
    .where('seriesId', '=', seriesId).orderBy('occurrenceOn').execute()

/** Whoever had signed up is told, and need not come. */
export const callOff = async (work: Work, id: string): Promise<void> => {
  await lockActivity(work, id)
  const activity = await activityItself(work, id)
  const coming = await comingTo(work, id)
  if (!activity || !(await moveActivity(work, id, activityWorkflow.statusesFor('cancel'), 'cancelled'))) return
  await cancelAll(work, id)
  await work.record(activityCancelled(id, { areaCode: activity.areaCode, orderId: activity.orderId }))
  await tellAll(work, 'activity.called-off', id, coming.map(({ personId }) => personId), { title: activity.title, day: dayOf(activity.startsAt) })
}

/** Another day or hour: whoever can still come stays signed up, whoever serves elsewhere then is let go; both are told. */
export const moveTo = async (work: Work, id: string, startsAt: Date, endsAt: Date): Promise<void> => {
  await lockActivity(work, id)
  const activity = await activityItself(work, id)
  if (!activity || activity.status !== 'confirmed') return
  const coming = await comingTo(work, id)
  const busy: typeof coming = []
  for (const one of coming) {
    await lockVolunteer(work, one.volunteerId)
    if (await busyElsewhere(work, one.volunteerId, id, startsAt, endsAt)) busy.push(one)
  }
  for (const one of busy) await letGo(work, id, one)
  await work.db.updateTable('activity').set({ startsAt, endsAt }).where('id', '=', id).execute()
  await work.record(activityMoved(id, { areaCode: activity.areaCode, startsAt: startsAt.toISOString(), released: busy.length }))
  const params = { title: activity.title, day: dayOf(startsAt), clock: clockOf(startsAt) }
  const released = new Set(busy.map(({ personId }) => personId))
  await tellAll(work, 'activity.moved', id, coming.map(({ personId }) => personId).filter((personId) => !released.has(personId)), params)
  await tellAll(work, 'activity.moved-released', id, [...released], params)
}

type Coming = Awaited<ReturnType<typeof comingTo>>[number]

const comingTo = (work: Work, activityId: string) =>
  work.db.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').select(['enrolment.id', 'enrolment.volunteerId', 'enrolment.fromOpenPlace', 'volunteer.personId']).where('enrolment.activityId', '=', activityId).where('enrolment.status', '=', 'accepted').orderBy('enrolment.volunteerId').execute()

/** What they have taken on at the new time, this very activity set aside. */
const busyElsewhere = async (work: Work, volunteerId: string, activityId: string, from: Date, to: Date): Promise<boolean> => {
  const here = await work.db.selectFrom('activity').select('id').where('id', '=', activityId).where('startsAt', '<', to).where('endsAt', '>', from).executeTakeFirst()
  if (!here) return isTaken(work, volunteerId, from, to, null)
  return Boolean(await work.db.selectFrom('enrolment').innerJoin('activity', 'activity.id', 'enrolment.activityId').select('activity.id').where('enrolment.volunteerId', '=', volunteerId).where('enrolment.status', 'in', ['accepted', 'checked_in']).where('activity.id', '<>', activityId).where('activity.startsAt', '<', to).where('activity.endsAt', '>', from).limit(1).executeTakeFirst())
}

const letGo = async (work: Work, activityId: string, { id, volunteerId, fromOpenPlace }: Coming): Promise<void> => {
  await moveEnrolment(work, id, 'accepted', 'cancelled')
  if (fromOpenPlace) await freePlace(work, activityId)
  await work.record(enrolmentCancelled(id, { activityId, volunteerId, slotId: null }))
}

const tellAll = async (work: Work, kind: 'activity.called-off' | 'activity.moved' | 'activity.moved-released', id: string, personIds: string[], params: Record<string, string>): Promise<void> => {
  if (personIds.length > 0) await tell(work, { kind, to: personIds.map((personId) => ({ personId })), about: { kind: 'activity', id }, params })
}

/** An activity belongs to a line of the annual plan; the first line to take it keeps it. */
export const hangOnLine = async (work: Work, activityId: string, planLineId: string): Promise<void> =>
  void (await work.db.updateTable('activity').set({ planLineId }).where('id', '=', activityId).where('planLineId', 'is', null).execute())

/** Activities of a project that no line has taken yet, between two instants. */
export const hangProjectOnLine = async (work: Work, projectId: string, planLineId: string, from: Date, to: Date): Promise<void> =>
  void (await work.db.updateTable('activity').set({ planLineId }).where('projectId', '=', projectId).where('planLineId', 'is', null).where('startsAt', '>=', from).where('startsAt', '<', to).execute())

/** How many were held, by line and month of China's calendar. */
export const heldByMonth = (work: Work, lineIds: readonly string[]): Promise<{ lineId: string | null; month: number; held: number }[]> => (lineIds.length === 0 ? Promise.resolve([]) :
  work.db.selectFrom('activity').select(['planLineId as lineId', sql<number>`extract(month from starts_at at time zone 'Asia/Shanghai')::integer`.as('month'), sql<number>`count(*)::integer`.as('held')])
    .where('planLineId', 'in', lineIds).where(isHeld).groupBy(['planLineId', sql`2`]).execute())

import { type Insertable, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { ActivityStatus, EnrolmentStatus } from '#domain/activities/activity.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { base, visibleActivities } from './activity.view.ts'

const standing = [
  'activity.id', 'activity.areaCode', 'activity.orderId', 'activity.needId', 'activity.projectId', 'activity.seriesId', 'activity.title', 'activity.startsAt', 'activity.endsAt', 'activity.places', 'activity.taken', 'activity.status', 'activity.minimumAge', 'activity.leaderTeamId',
  'activity.teamPlaces', 'activity.codeSecret', sql<boolean>`coalesce(service_order.same_gender, false)`.as('sameGender'),
] as const

/** Visible to whoever may do this with it: run it, join it. */
export const theActivity = async (work: Work, id: string, permission: 'activity.run' | 'activity.join') => {
  const activity = await visibleActivities(work, permission, { joinable: permission === 'activity.join' }).select(standing).where('activity.id', '=', id).executeTakeFirst()
  if (!activity) throw notFound('activity')
  return activity
}

/** Past the scopes: for the flow, and for those whose enrolment was found first. */
export const activityItself = (work: Work, id: string) =>
  base(work).select(standing).where('activity.id', '=', id).executeTakeFirst()
export type StandingActivity = Awaited<ReturnType<typeof theActivity>>

export const activityOfOrder = (work: Work, orderId: string) =>
  base(work).select(standing).where('activity.orderId', '=', orderId).where('activity.status', '<>', 'cancelled').executeTakeFirst()

/** An accepted order with its roles as they stand: what an activity is made of. */
export const orderToConfirm = async (work: Work, orderId: string) => ({
  order: await work.db.selectFrom('serviceOrder').select(['id', 'needId', 'projectId', 'areaCode', 'title', 'startsAt', 'endsAt', 'place', 'riskLevel', 'riskNotice', 'minimumAge', 'guideId']).where('id', '=', orderId).executeTakeFirstOrThrow(),
  slots: await slotsOf(work, orderId),
})

export const slotsOf = (work: Work, orderId: string | null) =>
  work.db.selectFrom('orderSlot').select(['id', 'kind', 'status', 'volunteerId', 'teamId', 'places', 'skill', 'qualification', 'language', 'replacedById']).where('orderId', '=', orderId).where('replacedById', 'is', null).orderBy('ordinal').execute()
export type Slot = Awaited<ReturnType<typeof slotsOf>>[number]

export const addActivity = (work: Work, activity: Omit<Insertable<DB['activity']>, 'countyCode'>) => work.db.insertInto('activity').values({ ...activity, countyCode: work.county }).execute()

export const addEnrolments = async (work: Work, rows: { id: string; activityId: string; volunteerId: string; slotId: string | null; fromOpenPlace: boolean }[]): Promise<string[]> =>
  rows.length === 0 ? [] : (await work.db.insertInto('enrolment').values(rows.map((row) => ({ ...row, countyCode: work.county, enrolledAt: work.now })))
    .onConflict((conflict) => conflict.columns(['activityId', 'volunteerId']).where('status', '<>', 'cancelled').doNothing()).returning('id').execute()).map(({ id }) => id)

/** One of the open places, or none: the database counts, so that four hundred at once take twenty places. */
export const takePlace = async (work: Work, activityId: string): Promise<boolean> =>
  (await work.db.updateTable('activity').set((eb) => ({ taken: eb('taken', '+', 1) })).where('id', '=', activityId).whereRef('taken', '<', 'places').where('status', 'in', ['confirmed', 'ongoing']).where('startsAt', '>', work.now).executeTakeFirst()).numUpdatedRows === 1n

export const freePlace = (work: Work, activityId: string) => work.db.updateTable('activity').set((eb) => ({ taken: eb('taken', '-', 1) })).where('id', '=', activityId).execute()
export const openPlaces = (work: Work, activityId: string, places: number) => work.db.updateTable('activity').set((eb) => ({ places: eb('places', '+', places) })).where('id', '=', activityId).execute()
export const setLeadingTeam = (work: Work, activityId: string, teamId: string) => work.db.updateTable('activity').set({ leaderTeamId: teamId }).where('id', '=', activityId).where('leaderTeamId', 'is', null).execute()

/** Waits for whoever changes this activity at the moment. */
export const lockActivity = (work: Work, id: string) => work.db.selectFrom('activity').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export const inSlot = async (work: Work, slotId: string): Promise<number> =>
  (await work.db.selectFrom('enrolment').select((eb) => eb.fn.countAll<number>().as('count')).where('slotId', '=', slotId).where('status', '<>', 'cancelled').executeTakeFirstOrThrow()).count

/** Whom the team of a series has named. */
export const namedByTeam = async (work: Work, activityId: string): Promise<number> =>
  (await work.db.selectFrom('enrolment').select((eb) => eb.fn.countAll<number>().as('count')).where('activityId', '=', activityId).where('fromOpenPlace', '=', false).where('status', '<>', 'cancelled').executeTakeFirstOrThrow()).count

export const enrolmentOf = (work: Work, activityId: string, volunteerId: string) =>
  work.db.selectFrom('enrolment').selectAll().where('activityId', '=', activityId).where('volunteerId', '=', volunteerId).orderBy(sql`status = 'cancelled'`).orderBy('enrolledAt', 'desc').limit(1).executeTakeFirst()

export const enrolmentById = (work: Work, id: string) =>
  work.db.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').selectAll('enrolment').select('volunteer.personId').where('enrolment.id', '=', id).executeTakeFirst()

/** Moves an enrolment on from the status it was read in; somebody else was quicker when nothing moves. */
export const moveEnrolment = async (work: Work, id: string, from: EnrolmentStatus, to: EnrolmentStatus): Promise<void> =>
  oneRow(await work.db.updateTable('enrolment').set({ status: to }).where('id', '=', id).where('status', '=', from).execute())

export const statusesOf = async (work: Work, activityId: string): Promise<EnrolmentStatus[]> =>
  (await work.db.selectFrom('enrolment').select('status').where('activityId', '=', activityId).execute()).map(({ status }) => status)

export const markMissed = (work: Work, activityId: string) => work.db.updateTable('enrolment').set({ status: 'no_show' }).where('activityId', '=', activityId).where('status', '=', 'accepted').execute()
export const cancelAll = (work: Work, activityId: string) => work.db.updateTable('enrolment').set({ status: 'cancelled' }).where('activityId', '=', activityId).where('status', '=', 'accepted').execute()

export const moveActivity = async (work: Work, id: string, from: ActivityStatus[], to: ActivityStatus): Promise<boolean> =>
  (await work.db.updateTable('activity').set({ status: to }).where('id', '=', id).where('status', 'in', from).executeTakeFirst()).numUpdatedRows === 1n

export const isMember = async (work: Work, teamId: string, volunteerId: string): Promise<boolean> =>
  Boolean(await work.db.selectFrom('teamMember').select('teamId').where('teamId', '=', teamId).where('volunteerId', '=', volunteerId).executeTakeFirst())

/** What is over keeps the name of who guided it. */
export const changeGuideOf = (work: Work, of: { orderId: string } | { seriesId: string }, guideId: string) =>
  work.db.updateTable('activity').set({ guideId }).where('status', 'in', ['confirmed', 'ongoing']).where((eb) => ('orderId' in of ? eb('orderId', '=', of.orderId) : eb('seriesId', '=', of.seriesId))).execute()

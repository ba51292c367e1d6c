import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import { INTIMATE_SKILLS } from '#domain/matching/matching.rules.ts'
import { ADULT, ageOf } from '#domain/volunteers/volunteer.rules.ts'
import { theOwnVolunteer } from '#domain/volunteers/server/volunteer.actions.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { base, shown, withPlace } from './activity.view.ts'

const ofSelf = (work: Work, id: string) =>
  work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['volunteer.id', 'volunteer.areaCode', 'volunteer.skills', 'volunteer.qualifications', 'volunteer.guardianName', 'person.birthDate', 'person.birthYearEstimated', 'person.languages', 'person.gender']).where('volunteer.id', '=', id).executeTakeFirstOrThrow()
type Self = Awaited<ReturnType<typeof ofSelf>>

/** The matching rules of a sign-up, as one query: coming, free, not too young, an open role that this volunteer can fill. */
const joinable = (work: Work, self: Self) =>
  base(work)
    .where('activity.status', 'in', ['confirmed', 'ongoing']).where('activity.startsAt', '>', work.now).where(sql<boolean>`activity.taken < activity.places`)
    .where('activity.minimumAge', '<=', ageFor(self, work)).where((eb) => eb.or([eb('activity.seriesId', 'is not', null), eb.exists(fittingRole(eb as never, self))]))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('enrolment').select('enrolment.id').whereRef('enrolment.activityId', '=', 'activity.id').where('enrolment.volunteerId', '=', self.id).where('enrolment.status', '<>', 'cancelled'))))

const ageFor = (self: Self, work: Work): number => ageOf(self, dayOf(work.now)) ?? (self.guardianName === null ? 200 : ADULT - 1)

const fittingRole = (eb: ExpressionBuilder<DB, 'activity' | 'need' | 'serviceOrder'>, self: Self) =>
  eb.selectFrom('orderSlot').leftJoin('person as served', (join) => join.onRef('served.id', '=', 'need.personId')).select('orderSlot.id').whereRef('orderSlot.orderId', '=', 'activity.orderId').where('orderSlot.kind', '=', 'open').where('orderSlot.replacedById', 'is', null)
    .where(sql<boolean>`(order_slot.skill is null or order_slot.skill = any(${self.skills}::text[])) and (order_slot.qualification is null or order_slot.qualification = any(${self.qualifications}::text[]))`)
    .where(sql<boolean>`(order_slot.language is null or order_slot.language = any(${self.languages}::text[]) or (order_slot.language = 'chinese' and ${self.languages.length === 0}))`)
    .where(sql<boolean>`(order_slot.language is not null or served.languages is null or served.languages = '{}' or 'chinese' = any(served.languages) or 'undetermined' = any(served.languages) or served.languages && ${self.languages}::text[])`)
    .where(sql<boolean>`(not (service_order.same_gender or order_slot.skill = any(${INTIMATE_SKILLS}::text[])) is true or coalesce(served.gender, 'unknown') in ('unknown', ${self.gender}))`)

const distanceFrom = (areaCode: string) => sql<number>`case when activity.area_code = ${areaCode} and length(activity.area_code) = 15 then 0 when left(activity.area_code, 12) = ${areaCode.slice(0, 12)} then 1 when left(activity.area_code, 9) = ${areaCode.slice(0, 9)} then 2 else 3 end`

/** The nearest first, then by time. */
export const listOpen = async (work: Work, { cursor, limit = 50 }: { cursor?: string | undefined; limit?: number | undefined }) => {
  const self = await ofSelf(work, (await theOwnVolunteer(work)).id)
  const distance = distanceFrom(self.areaCode)
  let query = withPlace(work, joinable(work, self)).select(distance.as('distance')).orderBy(distance).orderBy('activity.startsAt').orderBy('activity.id').limit(limit + 1)
  if (cursor) {
    const [far, at, id] = readCursor(cursor, 3)
    const [steps, time] = [Number(far), new Date(String(at))]
    if (Number.isNaN(steps) || Number.isNaN(time.getTime())) throw new Refusal('kit.bad-cursor', 422)
    query = query.where(sql<boolean>`(${distance}, activity.starts_at, activity.id::text) > (${steps}, ${time}, ${String(id)})`)
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.distance, row.startsAt.toISOString(), row.id])
  return { rows: rows.map(({ distance: steps, ...row }) => ({ ...shown(work)(row), distance: steps })), next }
}

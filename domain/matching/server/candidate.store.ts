import { type ExpressionBuilder, sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Candidate, Role } from '#domain/matching/matching.rules.ts'
import { ageOf, weekOf } from '#domain/volunteers/volunteer.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'

/** What the needs list tells a match: where, how, and who is to be helped. */
export const needToMatch = (work: Work, needId: string) =>
  work.db.selectFrom('need').leftJoin('person', 'person.id', 'need.personId').select(['need.id', 'need.areaCode', 'need.method', 'need.personId', 'person.gender', 'person.languages'])
    .where('need.id', '=', needId).where(withinAreas<'need' | 'person'>(scopeOf(work.actor, 'match.suggest').areas, 'need.areaCode')).executeTakeFirst()

/** The need behind an order, past the areas: whoever signs up knows nothing of it, the rules do. */
export const needItself = (work: Work, needId: string) =>
  work.db.selectFrom('need').leftJoin('person', 'person.id', 'need.personId').select(['need.id', 'need.areaCode', 'need.method', 'need.personId', 'person.gender', 'person.languages']).where('need.id', '=', needId).executeTakeFirstOrThrow()

const columns = ['volunteer.id', 'volunteer.personId', 'person.name', 'volunteer.areaCode', 'area.name as areaName', 'volunteer.status', 'volunteer.skills', 'volunteer.qualifications', 'person.languages', 'person.gender', 'person.birthDate', 'person.birthYearEstimated', 'volunteer.guardianName', 'volunteer.blocks', 'volunteer.weeklyCap'] as const

const everybody = (work: Work) => work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').innerJoin('area', 'area.code', 'volunteer.areaCode').select(columns)
export type Row = Awaited<ReturnType<ReturnType<typeof everybody>['executeTakeFirstOrThrow']>>

/** One ring around the need: inside `outer`, outside `inner`. The area range and the skill index cut 76,000 down before anything is joined. */
export const volunteersInRing = (work: Work, { outer, inner, skill, limit }: { outer: string; inner: string | undefined; skill: string | undefined; limit: number }) =>
  everybody(work).where('volunteer.status', '=', 'active').where(withinAreas<'volunteer'>([outer], 'volunteer.areaCode') as never)
    .$if(inner !== undefined, (query) => query.where((eb) => eb.not(withinAreas<'volunteer'>([inner!], 'volunteer.areaCode')(eb as never))))
    .$if(skill !== undefined, (query) => query.where(sql<boolean>`volunteer.skills @> array[${skill!}]::text[]`))
    .orderBy('volunteer.areaCode').orderBy('volunteer.id').limit(limit).execute()

export const volunteersById = (work: Work, ids: string[]) => (ids.length > 0 ? everybody(work).where('volunteer.id', 'in', ids).execute() : Promise.resolve([]))

/** Whoever has served this person before, so that a known face may come again. */
export const whoServed = async (work: Work, personId: string): Promise<string[]> =>
  (await work.db.selectFrom('need').innerJoin('activity', 'activity.needId', 'need.id').innerJoin('serviceRecord', 'serviceRecord.activityId', 'activity.id').select('serviceRecord.volunteerId').distinct()
    .where('need.personId', '=', personId).where('serviceRecord.status', '<>', 'voided').limit(50).execute()).map(({ volunteerId }) => volunteerId)

/** `left`: checked out already, so it fills the week but no longer the hour. */
interface Taken { volunteerId: string; startsAt: Date; endsAt: Date; left: boolean }

/** What these people have taken on between two instants: places at activities, and roles of orders whose activity is not confirmed yet. */
export const takenOn = async (work: Work, volunteerIds: string[], from: Date, to: Date, except: string | null = null): Promise<Taken[]> => {
  if (volunteerIds.length === 0) return []
  const [enrolments, slots] = await Promise.all([
    work.db.selectFrom('enrolment').innerJoin('activity', 'activity.id', 'enrolment.activityId').select(['enrolment.volunteerId', 'enrolment.status', 'activity.startsAt', 'activity.endsAt'])
      .where('enrolment.volunteerId', 'in', volunteerIds).where('enrolment.status', 'in', ['accepted', 'checked_in', 'checked_out']).where('activity.startsAt', '<', to).where('activity.endsAt', '>', from)
      .$if(except !== null, (query) => query.where('activity.orderId', 'is distinct from', except!)).execute(),
    work.db.selectFrom('orderSlot').innerJoin('serviceOrder', 'serviceOrder.id', 'orderSlot.orderId').select(['orderSlot.volunteerId', 'serviceOrder.startsAt', 'serviceOrder.endsAt'])
      .where('orderSlot.volunteerId', 'in', volunteerIds).where('orderSlot.status', '=', 'accepted').where('serviceOrder.status', 'in', ['dispatched', 'declined', 'accepted']).where('serviceOrder.startsAt', '<', to).where('serviceOrder.endsAt', '>', from)
      .$if(except !== null, (query) => query.where('serviceOrder.id', '<>', except!)).execute(),
  ])
  return [...enrolments.map(({ status, ...enrolment }) => ({ ...enrolment, left: status === 'checked_out' })), ...slots.map((slot) => ({ ...slot, volunteerId: slot.volunteerId!, left: false }))]
}

const pastService = (work: Work, volunteerIds: string[], personId: string | null) =>
  work.db.selectFrom('serviceRecord').innerJoin('activity', 'activity.id', 'serviceRecord.activityId').leftJoin('need', 'need.id', 'activity.needId').groupBy('serviceRecord.volunteerId')
    .select(['serviceRecord.volunteerId', sql<Date>`max(upper(during))`.as('last'), (eb) => servedThem(eb as never, personId).as('times')]).where('serviceRecord.volunteerId', 'in', volunteerIds).where('serviceRecord.status', '<>', 'voided').execute()
const servedThem = (eb: ExpressionBuilder<DB, 'need'>, personId: string | null) => sql<number>`(count(*) filter (where ${eb.ref('need.personId')} = ${personId}))::integer`

type When = Pick<Role, 'startsAt' | 'endsAt'>

/** Rows as candidates for one role: with what they do that week and what they did before. */
export const asCandidates = async (work: Work, rows: Row[], wish: When, personId: string | null): Promise<Candidate[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const week = weekOf(wish.startsAt)
  const [taken, past] = await Promise.all([takenOn(work, ids, week.from, wish.endsAt > week.to ? wish.endsAt : week.to), pastService(work, ids, personId)])
  const pastOf = new Map(past.map((one) => [one.volunteerId, one]))
  const takenBy = Map.groupBy(taken, ({ volunteerId }) => volunteerId)
  return rows.map(asOnTheRoll(work, wish)).map((candidate) => ({ ...candidate, ...busyWith(takenBy.get(candidate.volunteerId) ?? [], wish, week), ...historyOf(pastOf.get(candidate.volunteerId)) }))
}

const busyWith = (taken: Taken[], wish: When, week: { from: Date; to: Date }) => ({
  thisWeek: taken.filter(({ startsAt }) => startsAt >= week.from && startsAt < week.to).length, overlaps: taken.some(({ startsAt, endsAt, left }) => !left && startsAt < wish.endsAt && endsAt > wish.startsAt),
})
const historyOf = (past: { last: Date; times: number } | undefined) => ({ servedThisPerson: past?.times ?? 0, lastServedAt: past?.last ?? null })

/** What the roll alone says of somebody, before the calendar is asked. */
export const asOnTheRoll = (work: Work, wish: When): ((row: Row) => Candidate) => {
  const day = dayOf(wish.startsAt)
  return (row) => ({
    volunteerId: row.id, name: nameFor(work, row.name, row.areaCode), areaCode: row.areaCode, areaName: row.areaName, status: row.status, skills: row.skills, qualifications: row.qualifications, languages: row.languages, gender: row.gender,
    age: ageOf(row, day), hasGuardian: row.guardianName !== null, blocks: row.blocks, weeklyCap: row.weeklyCap, thisWeek: 0, overlaps: false, servedThisPerson: 0, lastServedAt: null,
  })
}

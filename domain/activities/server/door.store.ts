import { type SqlBool, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import type { Door, DoorList, TellDoor } from '#domain/activities/door.contract.ts'
import { isAtHome } from '#domain/matching/matching.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'
import type { Work } from '#kit/server/work.ts'

const PLACE = 'activity.door_word'
export const openWord = (work: Work, activityId: string, sealed: Buffer): string => work.secrets.open(PLACE, activityId, sealed)

/** The activity when it is a visit at a home, by how its need is met. */
export const homeVisit = async (work: Work, activityId: string) => {
  const row = await work.db.selectFrom('activity').innerJoin('need', 'need.id', 'activity.needId').select(['need.method', 'need.id as needId', 'need.personId', 'activity.startsAt']).where('activity.id', '=', activityId).executeTakeFirst()
  return row && isAtHome(row.method) ? row : undefined
}
export const keepWord = (work: Work, activityId: string, word: string) => work.db.updateTable('activity').set({ doorWord: work.secrets.seal(PLACE, activityId, word) }).where('id', '=', activityId).execute()

/** For the one who comes and the one who is visited: the sealed word with what decides who may see it. */
export const doorOf = (work: Work, activityId: string) => work.db.selectFrom('activity').select(['doorWord', 'status', 'startsAt', 'areaCode']).where('id', '=', activityId).executeTakeFirst()

const visits = (work: Work) =>
  work.db.selectFrom('activity').innerJoin('need', 'need.id', 'activity.needId').leftJoin('person', 'person.id', 'need.personId')
    .innerJoin('area as community', (join) => join.on(sql<SqlBool>`community.code = left(activity.area_code, 12)`)).leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'activity.areaCode').on('grid.kind', '=', 'grid'))
    .select(['activity.id as activityId', 'need.id as needId', 'activity.title', 'activity.startsAt', 'activity.endsAt', 'activity.place', 'activity.areaCode', 'community.name as communityName', 'grid.name as gridName', 'need.personId', 'need.personName', 'need.danger', 'person.phoneLast4', 'activity.doorWord', 'activity.status'])
    .where('activity.doorWord', 'is not', null)
type Visit = Awaited<ReturnType<ReturnType<typeof visits>['executeTakeFirstOrThrow']>>

const visitsToTell = (work: Work) => visits(work).where(() => within(scopeOf(work.actor, 'door.tell').areas, 'activity.area_code'))

export const listDoors = async (work: Work, { day, area, cursor, limit = 50 }: DoorList): Promise<{ rows: Door[]; next: string | null }> => {
  const on = day ?? addDays(dayOf(work.now), 1)
  let query = visitsToTell(work).where('activity.status', 'in', ['confirmed', 'ongoing']).where('activity.startsAt', '>=', instantAt(on)).where('activity.startsAt', '<', instantAt(addDays(on, 1))).orderBy('activity.startsAt').orderBy('activity.id').limit(limit + 1)
  if (area) query = query.where(() => within([area], 'activity.area_code'))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('activity.startsAt', 'activity.id'), '>', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.startsAt.toISOString(), row.activityId])
  return { next, rows: await shown(work, rows) }
}

export const findVisit = (work: Work, activityId: string): Promise<Visit | undefined> => visitsToTell(work).where('activity.id', '=', activityId).executeTakeFirst()
export const doorShown = async (work: Work, activityId: string): Promise<Door> => (await shown(work, [(await findVisit(work, activityId))!]))[0]!

/** A danger is the social worker’s to follow: nobody else reads here whose door it is, nor its word. */
const shown = async (work: Work, rows: readonly Visit[]): Promise<Door[]> => {
  const ids = rows.map(({ activityId }) => activityId)
  const [visitors, told] = await Promise.all([visitorsOf(work, ids), tellingsOf(work, ids)])
  return rows.map(({ danger, doorWord, phoneLast4, status: _status, startsAt, endsAt, personId, personName, ...row }) => {
    const open = !danger || mayIn(work.actor, 'danger.read', row.areaCode)
    return {
      ...row, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), personId: open ? personId : null, personName: open ? nameFor(work, personName, row.areaCode) : null, phoneKnown: open && phoneLast4 !== null, phoneLast4: open ? phoneLast4 : null,
      visitors: visitors.filter(({ activityId }) => activityId === row.activityId).map(({ name, badge }) => ({ name, badge })), word: open && doorWord ? openWord(work, row.activityId, doorWord) : null,
      told: told.filter(({ activityId }) => activityId === row.activityId).map(({ activityId: _activity, at, ...telling }) => ({ ...telling, at: at.toISOString() })),
    }
  })
}

/** By their own names: whoever opens the door has to know who stands there. */
export const visitorsOf = async (work: Work, activityIds: readonly string[]) => (activityIds.length === 0 ? [] :
  work.db.selectFrom('enrolment').innerJoin('volunteer', 'volunteer.id', 'enrolment.volunteerId').innerJoin('person', 'person.id', 'volunteer.personId')
    .select(['enrolment.activityId', 'person.name', 'volunteer.localNo as badge']).where('enrolment.activityId', 'in', [...activityIds]).where('enrolment.status', 'in', ['accepted', 'checked_in']).orderBy('enrolment.enrolledAt').orderBy('enrolment.id').execute())

const tellingsOf = async (work: Work, activityIds: readonly string[]) => (activityIds.length === 0 ? [] :
  work.db.selectFrom('doorTelling').leftJoin('account', 'account.id', 'doorTelling.toldBy').leftJoin('person', 'person.id', 'account.personId')
    .select(['doorTelling.id', 'doorTelling.activityId', 'doorTelling.told', 'doorTelling.way', 'person.name as byName', 'doorTelling.toldAt as at']).where('doorTelling.activityId', 'in', [...activityIds]).orderBy('doorTelling.toldAt').orderBy('doorTelling.id').execute())

/** False when the same telling was noted already. */
export const addTelling = async (work: Work, { id, activityId, told, way }: TellDoor, areaCode: string): Promise<boolean> =>
  (await work.db.insertInto('doorTelling').values({ id, countyCode: work.county, areaCode, activityId, told, way, toldBy: work.actor.accountId, toldAt: work.now }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
export const tellingBefore = (work: Work, id: string) => work.db.selectFrom('doorTelling').select(['activityId', 'toldBy']).where('id', '=', id).executeTakeFirst()

/** The visits of one need that its own person, or the family member who brought it, may await. */
export const ownVisits = (work: Work, needId: string) =>
  work.db.selectFrom('activity').innerJoin('need', 'need.id', 'activity.needId').select(['activity.id as activityId', 'activity.title', 'activity.startsAt', 'activity.endsAt', 'activity.status', 'activity.doorWord'])
    .where('activity.needId', '=', needId).where('activity.doorWord', 'is not', null).where((eb) => eb.or([eb('need.personId', '=', work.actor.personId), eb('need.reporterAccountId', '=', work.actor.accountId)]))
    .where('activity.status', 'in', ['confirmed', 'ongoing']).orderBy('activity.startsAt').limit(20).execute()

/** Visits up to tomorrow evening that nobody has been told of. */
export const doorWaiting: WaitingSource<'door'> = {
  kind: 'door',
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'door.tell')
    return areas.length === 0 ? null : sql`
      select activity.id, activity.id as about_id, null::text as code, activity.title, case when need.danger then null else need.person_name end as person_name, activity.area_code, activity.starts_at as due_at, activity.starts_at - interval '16 hours' as yellow_at
      from activity join need on need.id = activity.need_id where activity.door_word is not null and activity.status = 'confirmed' and activity.starts_at > ${work.now} and activity.starts_at < ${instantAt(addDays(dayOf(work.now), 2))}
        and ${within(areas, 'activity.area_code')} and not exists (select from door_telling where door_telling.activity_id = activity.id and door_telling.told <> 'nobody_answered')`
  },
}

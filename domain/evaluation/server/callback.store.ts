import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Callback, Face } from '#domain/evaluation/evaluation.contract.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { whyNotCall } from '#domain/evaluation/evaluation.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const involved = (personId: string | null) => sql<boolean>`(
  exists (select from need_evaluation where need_evaluation.need_id = callback.need_id and by_person_id = ${personId})
  or exists (select from service_order where service_order.need_id = callback.need_id and guide_id = ${personId} and service_order.status = 'finished')
  or exists (select from activity join enrolment on enrolment.activity_id = activity.id join volunteer on volunteer.id = enrolment.volunteer_id
    where activity.need_id = callback.need_id and volunteer.person_id = ${personId} and enrolment.status in ('checked_in', 'checked_out')))`

const base = (work: Work) =>
  work.db.selectFrom('callback').innerJoin('need', 'need.id', 'callback.needId').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(callback.area_code, 12)`))
    .leftJoin('person', 'person.id', 'need.personId').leftJoin('account', 'account.id', 'callback.madeBy').leftJoin('person as caller', 'caller.id', 'account.personId')
    .select(['callback.id', 'callback.needId', 'need.code as needCode', 'need.status as needStatus', 'callback.areaCode', 'community.name as communityName', 'need.personName', 'need.personId', 'person.phoneLast4', 'callback.dueOn', 'callback.status', 'callback.face', 'callback.words', 'callback.madeAt', 'caller.name as madeByName',
      involved(work.actor.personId).as('involved')])
type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const visibleCallbacks = (work: Work) => base(work).where(withinAreas<'callback'>(scopeOf(work.actor, 'callback.make').areas, 'callback.areaCode') as never)

const shown = (work: Work) => ({ needStatus: _need, personId: _person, involved: hadAHand, ...row }: Row): Callback => ({
  ...row, personName: nameFor(work, row.personName, row.areaCode), phoneKnown: row.phoneLast4 !== null, late: row.status === 'due' && row.dueOn < dayOf(work.now), madeAt: row.madeAt?.toISOString() ?? null, refusal: whyNotCall(row, hadAHand) ?? null,
})

export const listCallbacks = async (work: Work, { done = false, area, cursor, limit = 50 }: { done?: boolean | undefined; area?: string | undefined; cursor?: string | undefined; limit?: number | undefined }) => {
  let query = visibleCallbacks(work).where('callback.status', '=', done ? 'done' : 'due').orderBy('callback.dueOn').orderBy('callback.id').limit(limit + 1)
  if (area) query = query.where(withinAreas<'callback'>([area], 'callback.areaCode') as never)
  if (cursor) {
    const [dueOn, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('callback.dueOn', 'callback.id'), '>', eb.tuple(dueOn, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.dueOn, row.id])
  return { rows: rows.map(shown(work)), next }
}

export const callbacksOf = async (work: Work, needId: string): Promise<Callback[]> => (await base(work).where('callback.needId', '=', needId).orderBy('callback.dueOn').orderBy('callback.id').execute()).map(shown(work))

export const findCallback = (work: Work, id: string) => visibleCallbacks(work).where('callback.id', '=', id).executeTakeFirst()
export const callbackShown = async (work: Work, id: string): Promise<Callback> => shown(work)(await visibleCallbacks(work).where('callback.id', '=', id).executeTakeFirstOrThrow())

export const isPlanned = async (work: Work, needId: string): Promise<boolean> => Boolean(await work.db.selectFrom('callback').select('id').where('needId', '=', needId).where('status', '=', 'due').executeTakeFirst())

export const addCallback = (work: Work, callback: { id: string; needId: string; areaCode: string; dueOn: string; plannedOn: string }) => work.db.insertInto('callback').values({ ...callback, countyCode: work.county }).execute()

export const setMade = async (work: Work, id: string, face: Face, words: string | null): Promise<void> =>
  oneRow(await work.db.updateTable('callback').set({ status: 'done', face, words, madeBy: work.actor.accountId, madeAt: work.now }).where('id', '=', id).where('status', '=', 'due').execute())

export const callbacksOver = (work: Work, first: string, last: string) =>
  work.db.selectFrom('callback').select(['id', 'needId', 'areaCode', 'plannedOn', 'dueOn']).where('status', '=', 'due').where('plannedOn', 'is not', null).where('plannedOn', '<=', last).where('dueOn', '>=', first).forUpdate().execute()

export const moveCallback = (work: Work, id: string, dueOn: string) => work.db.updateTable('callback').set({ dueOn }).where('id', '=', id).execute()

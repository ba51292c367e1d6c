import { type Insertable, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Handover, HandoverList, HandoverStatus } from '#domain/handovers/handover.contract.ts'
import { endOf, handoverWorkflow } from '#domain/handovers/handover.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import type { Light } from '#domain/settings/light.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Hand-overs of one's areas, and those to one's own organisation. */
const visibleHandovers = (work: Work, permission: Permission = 'handover.read') => {
  const { areas, organisations } = scopeOf(work.actor, permission)
  return work.db.selectFrom('handover').innerJoin('need', 'need.id', 'handover.needId').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(handover.area_code, 12)`))
    .leftJoin('organisation', 'organisation.id', 'handover.toOrganisationId').leftJoin('person as receiver', 'receiver.id', 'handover.toPersonId').leftJoin('resourceOffer', 'resourceOffer.id', 'handover.resourceId')
    .leftJoin('account', 'account.id', 'handover.madeBy').leftJoin('person as maker', 'maker.id', 'account.personId')
    .where((eb) => eb.or([withinAreas<'handover'>(areas, 'handover.areaCode')(eb as never), ...(organisations.length > 0 ? [eb('handover.toOrganisationId', 'in', organisations)] : [])]))
    .select(['handover.id', 'handover.needId', 'need.code as needCode', 'need.summary as needSummary', 'need.personName', 'need.danger', 'handover.areaCode', 'community.name as communityName', 'handover.route', 'handover.toOrganisationId', 'organisation.name as toOrganisationName', 'handover.toPersonId', 'receiver.name as toPersonName',
      'handover.resourceId', 'resourceOffer.name as resourceName', 'handover.words', 'handover.status', 'handover.dueOn', 'handover.yellowAt', 'handover.at', 'maker.name as madeByName', 'handover.answeredAt', 'handover.answer'])
    .select((eb) => eb.selectFrom('reminder').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('reminder.thingId', '=', 'handover.id').where('reminder.rung', '=', 'chase').as('chased'))
}
type Row = Awaited<ReturnType<ReturnType<typeof visibleHandovers>['executeTakeFirstOrThrow']>>

/** A department reads the assessment that was written for it, not whose matter it is. */
const shown = (work: Work) => ({ danger, ...row }: Row): Handover => {
  const reads = mayIn(work.actor, 'need.read', row.areaCode) && !danger
  const open = handoverWorkflow.verbsIn(row.status).length > 0
  return {
    ...row, needId: reads ? row.needId : null, needSummary: reads ? row.needSummary : null, personName: reads ? nameFor(work, row.personName, row.areaCode) : null, at: row.at.toISOString(), answeredAt: row.answeredAt?.toISOString() ?? null,
    dueAt: open ? endOf(row.dueOn).toISOString() : null, yellowAt: open ? (row.yellowAt?.toISOString() ?? null) : null, chased: row.chased ?? 0, late: open && row.dueOn < dayOf(work.now), mayAnswer: open && answers(work, row),
  }
}

const answers = ({ actor }: Work, { areaCode, toOrganisationId }: Pick<Row, 'areaCode' | 'toOrganisationId'>): boolean =>
  mayIn(actor, 'handover.answer', areaCode) || (toOrganisationId !== null && scopeOf(actor, 'handover.answer').organisations.includes(toOrganisationId))

/** As `lightOf`, for rows: nothing shines once it is answered. */
const shining = (lights: readonly Light[], now: Date): RawBuilder<SqlBool> => {
  const today = dayOf(now)
  const looks: Record<Light, RawBuilder<SqlBool>> = {
    red: sql`handover.due_on < ${today}`, yellow: sql`(handover.due_on >= ${today} and handover.yellow_at <= ${now})`, green: sql`(handover.due_on >= ${today} and (handover.yellow_at is null or handover.yellow_at > ${now}))`,
  }
  return sql`(handover.status in ('waiting', 'accepted') and (${sql.join(lights.map((light) => looks[light]), sql` or `)}))`
}

export const listHandovers = async (work: Work, { status, route, needId, area, late, light, cursor, limit = 50 }: HandoverList) => {
  let query = visibleHandovers(work).orderBy('handover.dueOn').orderBy('handover.id').limit(limit + 1)
    .$if(status !== undefined, (some) => some.where('handover.status', 'in', status!))
    .$if(route !== undefined, (some) => some.where('handover.route', 'in', route as Exclude<Handover['route'], 'service'>[]))
    .$if(needId !== undefined, (some) => some.where('handover.needId', '=', needId!))
    .$if(area !== undefined, (some) => some.where(withinAreas<'handover'>([area!], 'handover.areaCode') as never))
    .$if(light !== undefined, (some) => some.where(shining(light!, work.now)))
    .$if(late === true, (some) => some.where('handover.status', 'in', ['waiting', 'accepted']).where('handover.dueOn', '<', dayOf(work.now)))
  if (cursor) {
    const [dueOn, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('handover.dueOn', 'handover.id'), '>', eb.tuple(dueOn, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.dueOn, row.id])
  return { rows: rows.map(shown(work)), next }
}

/** The one to be answered, and by this very actor. */
export const theHandover = async (work: Work, id: string): Promise<Row> => {
  const row = await visibleHandovers(work, 'handover.answer').where('handover.id', '=', id).executeTakeFirst()
  if (!row || !answers(work, row)) throw notFound('handover')
  return row
}

export const handoverShown = async (work: Work, id: string): Promise<Handover> => shown(work)(await visibleHandovers(work).where('handover.id', '=', id).executeTakeFirstOrThrow())

export const addHandover = (work: Work, handover: Omit<Insertable<DB['handover']>, 'countyCode' | 'at' | 'madeBy'>) => work.db.insertInto('handover').values({ ...handover, countyCode: work.county, at: work.now, madeBy: work.actor.accountId }).execute()

export const setAnswer = async (work: Work, id: string, from: HandoverStatus, to: HandoverStatus, { answer, yellowAt }: { answer: string | null; yellowAt: Date }): Promise<void> =>
  oneRow(await work.db.updateTable('handover').set({ status: to, answeredAt: work.now, yellowAt, ...(answer === null ? {} : { answer }) }).where('id', '=', id).where('status', '=', from).execute())

/** Earlier hand-overs of a need that is routed anew no longer wait for anybody. */
export const closeEarlier = (work: Work, needId: string) => work.db.updateTable('handover').set({ status: 'returned' }).where('needId', '=', needId).where('status', 'in', ['waiting', 'accepted']).execute()

/** The assessment that went with the routing. */
export const noteText = async (work: Work, noteId: string): Promise<string> => (await work.db.selectFrom('needNote').select('text').where('id', '=', noteId).executeTakeFirstOrThrow()).text

export const handoversOver = (work: Work, first: string, until: Date) =>
  work.db.selectFrom('handover').select(['id', 'needId', 'areaCode', 'route', 'at', 'answeredAt', 'dueOn']).where('status', 'in', ['waiting', 'accepted']).where('at', '<', until).where('dueOn', '>=', first).forUpdate().execute()

export const moveHandover = (work: Work, id: string, dueOn: string, yellowAt: Date) => work.db.updateTable('handover').set({ dueOn, yellowAt }).where('id', '=', id).execute()

/** Another person is to answer, where this one (or nobody) was. */
export const changeReceiver = (work: Work, ids: string[], fromId: string | null, toId: string | null) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('handover').set({ toPersonId: toId }).where('id', 'in', ids).where('toPersonId', fromId === null ? 'is' : '=', fromId).returning(['id', 'needId', 'areaCode', 'route']).execute()

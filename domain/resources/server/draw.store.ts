import { type Insertable, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Draw, DrawList, DrawStatus } from '#domain/resources/draw.contract.ts'
import { dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

/** Draws used in one's areas, on an offer kept there, or on what one provides. */
const visibleDraws = (work: Work) => {
  const { areas, organisations } = scopeOf(work.actor, 'resource.read')
  return work.db.selectFrom('resourceDraw').innerJoin('resourceOffer', 'resourceOffer.id', 'resourceDraw.resourceId').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(resource_draw.area_code, 12)`))
    .leftJoin('need', 'need.id', 'resourceDraw.needId').leftJoin('serviceOrder', 'serviceOrder.id', 'resourceDraw.orderId').leftJoin('serviceProject', 'serviceProject.id', 'resourceDraw.projectId')
    .leftJoin('account', 'account.id', 'resourceDraw.drawnBy').leftJoin('person', 'person.id', 'account.personId')
    .where((eb) => eb.or([withinAreas<'resourceDraw'>(areas, 'resourceDraw.areaCode')(eb as never), withinAreas<'resourceOffer'>(areas, 'resourceOffer.areaCode')(eb as never), ...(organisations.length > 0 ? [eb('resourceOffer.providerId', 'in', organisations)] : [])]))
    .select(['resourceDraw.id', 'resourceDraw.resourceId', 'resourceOffer.name as resourceName', 'resourceOffer.providerName', 'resourceOffer.unit', 'resourceDraw.areaCode', 'community.name as communityName', 'resourceDraw.status', 'resourceDraw.quantity', 'resourceDraw.usedQuantity',
      'resourceDraw.day', 'resourceDraw.part', 'resourceDraw.title', 'resourceDraw.needId', 'need.code as needCode', 'resourceDraw.orderId', 'serviceOrder.orderNo', 'resourceDraw.projectId', 'serviceProject.title as projectTitle', 'resourceDraw.drawnAt', 'person.name as drawnByName', 'resourceDraw.settledAt', 'resourceDraw.version'])
}
type Row = Awaited<ReturnType<ReturnType<typeof visibleDraws>['executeTakeFirstOrThrow']>>

/** The links of a line open for those who may read what lies behind them; codes and titles are for everybody who sees the line. */
const shown = (work: Work) => ({ quantity, usedQuantity, drawnAt, settledAt, ...row }: Row): Draw => ({
  ...row, quantity: Number(quantity), usedQuantity: usedQuantity === null ? null : Number(usedQuantity), drawnAt: drawnAt.toISOString(), settledAt: settledAt?.toISOString() ?? null,
  needId: mayIn(work.actor, 'need.read', row.areaCode) ? row.needId : null, orderId: mayIn(work.actor, 'order.read', row.areaCode) ? row.orderId : null, projectId: mayIn(work.actor, 'project.read', row.areaCode) ? row.projectId : null,
  maySettle: row.status === 'reserved' && mayIn(work.actor, 'activity.run', row.areaCode),
})

export const listDraws = async (work: Work, { cursor, limit = 50, ...filter }: DrawList) => {
  let query = visibleDraws(work).orderBy('resourceDraw.drawnAt', 'desc').orderBy('resourceDraw.id', 'desc').limit(limit + 1)
  if (filter.resource) query = query.where('resourceDraw.resourceId', '=', filter.resource)
  if (filter.need) query = query.where('resourceDraw.needId', '=', filter.need)
  if (filter.order) query = query.where('resourceDraw.orderId', '=', filter.order)
  if (filter.project) query = query.where('resourceDraw.projectId', '=', filter.project)
  if (filter.area) query = query.where(withinAreas<'resourceDraw'>([filter.area], 'resourceDraw.areaCode') as never)
  if (filter.status) query = query.where('resourceDraw.status', 'in', filter.status)
  if (filter.from) query = query.where('resourceDraw.day', '>=', filter.from)
  if (filter.to) query = query.where('resourceDraw.day', '<=', filter.to)
  if (filter.unsettled) query = query.where('resourceDraw.status', '=', 'reserved').where('resourceDraw.day', '<', dayOf(work.now))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('resourceDraw.drawnAt', 'resourceDraw.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.drawnAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

export const theDraw = async (work: Work, id: string): Promise<Draw> => {
  const row = await visibleDraws(work).where('resourceDraw.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('resource.draw')
  return shown(work)(row)
}

export const drawsShown = async (work: Work, ids: string[]): Promise<Draw[]> => (await visibleDraws(work).where('resourceDraw.id', 'in', ids).orderBy('resourceDraw.drawnAt').execute()).map(shown(work))

const standing = ['id', 'resourceId', 'areaCode', 'needId', 'orderId', 'status', 'quantity', 'version', 'drawnBy'] as const
/** Past the areas: for what follows by the flow, and before a scope of its own is asked. */
export const drawItself = (work: Work, id: string) => work.db.selectFrom('resourceDraw').select(standing).where('id', '=', id).forUpdate().executeTakeFirst()
export const reservedFor = (work: Work, about: { orderId: string } | { needId: string }) =>
  work.db.selectFrom('resourceDraw').select(standing).where('status', '=', 'reserved')
    .$if('orderId' in about, (query) => query.where('orderId', '=', (about as { orderId: string }).orderId))
    .$if('needId' in about, (query) => query.where('needId', '=', (about as { needId: string }).needId).where('orderId', 'is', null)).orderBy('resourceId').orderBy('id').forUpdate().execute()
export type StandingDraw = Awaited<ReturnType<typeof reservedFor>>[number]

export const addDraw = (work: Work, draw: Omit<Insertable<DB['resourceDraw']>, 'countyCode' | 'drawnBy' | 'drawnAt' | 'status'>) =>
  work.db.insertInto('resourceDraw').values({ ...draw, countyCode: work.county, drawnBy: work.actor.accountId, drawnAt: work.now }).execute()

export const endDraw = async (work: Work, { id, version }: StandingDraw, status: Exclude<DrawStatus, 'reserved'>, usedQuantity: number | null): Promise<void> =>
  oneRow(await work.db.updateTable('resourceDraw').set({ status, usedQuantity, settledBy: work.actor.accountId, settledAt: work.now, version: version + 1 }).where('id', '=', id).where('version', '=', version).where('status', '=', 'reserved').execute())

/** The need in whose name something is reserved: in the asker's areas, its groups for the conditions. */
export const needOfDraw = (work: Work, id: string) =>
  work.db.selectFrom('need').select(['id', 'areaCode', 'groups', 'danger']).where('id', '=', id).where(withinAreas<'need'>(scopeOf(work.actor, 'need.read').areas, 'need.areaCode')).executeTakeFirst()
export const projectOfDraw = (work: Work, id: string) =>
  work.db.selectFrom('serviceProject').select(['id', 'areaCode', 'title']).where('id', '=', id).where(withinAreas<'serviceProject'>(scopeOf(work.actor, 'project.read').areas, 'serviceProject.areaCode')).executeTakeFirst()
export const groupsOfNeed = async (work: Work, id: string): Promise<string[]> => (await work.db.selectFrom('need').select('groups').where('id', '=', id).executeTakeFirst())?.groups ?? []
/** A team that leads the activity of the order may note what it used. */
export const leadsOrder = async (work: Work, orderId: string, organisations: readonly string[]): Promise<boolean> =>
  organisations.length > 0 && Boolean(await work.db.selectFrom('orderSlot').select('id').where('orderId', '=', orderId).where('teamId', 'in', [...organisations]).where('status', '=', 'accepted').executeTakeFirst())

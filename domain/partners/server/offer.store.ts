import { type Insertable, type Updateable, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { OfferList, ProjectOffer } from '#domain/partners/offer.contract.ts'
import { Refusal } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const visibleOffers = (work: Work) => {
  const { areas, organisations } = scopeOf(work.actor, 'claim.read')
  return work.db.selectFrom('projectOffer').innerJoin('organisation', 'organisation.id', 'projectOffer.organisationId').innerJoin('area as community', 'community.code', 'projectOffer.areaCode').leftJoin('serviceProject', 'serviceProject.id', 'projectOffer.projectId')
    .where((eb) => eb.or([withinAreas<'projectOffer'>(areas, 'projectOffer.areaCode')(eb as never), ...(organisations.length > 0 ? [eb('projectOffer.organisationId', 'in', organisations)] : [])]))
    .select(['projectOffer.id', 'projectOffer.areaCode', 'community.name as communityName', 'projectOffer.organisationId', 'organisation.name as organisationName', 'projectOffer.title', 'projectOffer.field', 'projectOffer.words', 'projectOffer.gives', 'projectOffer.timesText', 'projectOffer.startOn', 'projectOffer.endOn',
      'projectOffer.status', 'projectOffer.reason', 'projectOffer.projectId', 'serviceProject.status as projectStatus', 'projectOffer.offeredAt', 'projectOffer.answeredAt', 'projectOffer.version'])
}
export type OfferRow = Awaited<ReturnType<ReturnType<typeof visibleOffers>['executeTakeFirstOrThrow']>>

const isUnit = (work: Work, { organisationId }: OfferRow): boolean => scopeOf(work.actor, 'claim.make').organisations.includes(organisationId)
const shown = (work: Work) => (row: OfferRow): ProjectOffer => ({
  ...row, field: row.field as ProjectOffer['field'], projectId: mayIn(work.actor, 'project.read', row.areaCode) ? row.projectId : null, offeredAt: row.offeredAt.toISOString(), answeredAt: row.answeredAt?.toISOString() ?? null,
  mayAnswer: row.status === 'submitted' && mayIn(work.actor, 'claim.confirm', row.areaCode), mayChange: row.status === 'submitted' && isUnit(work, row),
})

export const listOffers = async (work: Work, { cursor, limit = 50, area, status, organisationId }: OfferList) => {
  let query = visibleOffers(work).orderBy('projectOffer.offeredAt', 'desc').orderBy('projectOffer.id', 'desc').limit(limit + 1)
  if (area) query = query.where(withinAreas<'projectOffer'>([area], 'projectOffer.areaCode') as never)
  if (status) query = query.where('projectOffer.status', 'in', status)
  if (organisationId) query = query.where('projectOffer.organisationId', '=', organisationId)
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('projectOffer.offeredAt', 'projectOffer.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.offeredAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

/** The one that is acted on, by its unit or by its community; others have none. */
export const theOffer = async (work: Work, id: string, as: 'unit' | 'community'): Promise<OfferRow> => {
  const row = await visibleOffers(work).where('projectOffer.id', '=', id).executeTakeFirst()
  const mine = row && (as === 'unit' ? isUnit(work, row) : mayIn(work.actor, 'claim.confirm', row.areaCode))
  if (!row || !mine) throw new Refusal('partner.offer-not-found', 404)
  return row
}
export const offerShown = async (work: Work, id: string): Promise<ProjectOffer> => shown(work)(await visibleOffers(work).where('projectOffer.id', '=', id).executeTakeFirstOrThrow())

export const addOffer = async (work: Work, offer: Omit<Insertable<DB['projectOffer']>, 'countyCode' | 'offeredAt' | 'offeredBy'>): Promise<boolean> =>
  (await work.db.insertInto('projectOffer').values({ ...offer, countyCode: work.county, offeredAt: work.now, offeredBy: work.actor.accountId }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
export const changeOfferRow = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['projectOffer']>): Promise<void> =>
  oneRow(await work.db.updateTable('projectOffer').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** Communities in whose ledger a unit stands, and the one it sits in. */
export const placesOf = (work: Work, organisations: string[]): Promise<{ code: string; name: string }[]> =>
  organisations.length === 0 ? Promise.resolve([]) : work.db.selectFrom('area').select(['area.code', 'area.name']).where('area.kind', '=', 'community').orderBy('area.code').limit(200)
    .where(sql<boolean>`(exists (select from partner where partner.area_code = area.code and partner.status = 'active' and partner.organisation_id = any(${organisations}::uuid[])) or exists (select from organisation where organisation.id = any(${organisations}::uuid[]) and left(organisation.area_code, 12) = area.code))`).execute()

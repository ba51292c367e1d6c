import { type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import { NEW_ORGS, PARTY_STATES, type Partner, type PartnerList } from '#domain/partners/partner.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const visiblePartners = (work: Work, permission: Permission = 'partner.read') =>
  work.db.selectFrom('partner').innerJoin('organisation', 'organisation.id', 'partner.organisationId').innerJoin('area as community', 'community.code', 'partner.areaCode')
    .where(withinAreas<'partner' | 'organisation'>(scopeOf(work.actor, permission).areas, 'partner.areaCode') as never)

const inThisCommunity = (condition: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from claim where claim.organisation_id = partner.organisation_id and claim.area_code >= partner.area_code and claim.area_code < partner.area_code || '~' and ${condition})`
const columns = [
  'partner.id', 'partner.areaCode', 'community.name as communityName', 'partner.organisationId', 'organisation.name as organisationName', 'organisation.kind', 'partner.partyState', 'partner.branchName', 'partner.adviserName', 'partner.partyMembers', 'partner.staffCount',
  'partner.committeeMemberName', 'partner.committeeMemberPost', 'partner.contactName', 'partner.contactPhone', 'partner.remark', 'partner.lookedAtOn', 'partner.status', 'partner.version',
] as const
const withFigures = (work: Work, permission: Permission = 'partner.read') => visiblePartners(work, permission).select(columns).select([
  inThisCommunity(sql`claim.status in ('made', 'confirmed', 'reported')`).as('claimed'), inThisCommunity(sql`claim.status = 'delivered'`).as('delivered'),
  sql<number>`(select count(*)::int from resource_offer where resource_offer.provider_id = partner.organisation_id and resource_offer.status = 'available')`.as('resources'),
])
type Row = Awaited<ReturnType<ReturnType<typeof withFigures>['executeTakeFirstOrThrow']>>
const shown = (work: Work) => ({ contactPhone, ...row }: Row): Partner => ({ ...row, contactKnown: contactPhone !== null, mayEdit: mayIn(work.actor, 'partner.manage', row.areaCode) })

export const listPartners = async (work: Work, { cursor, limit = 50, area, kind, partyState, newOrgs, committee, left, search }: PartnerList) => {
  let query = withFigures(work).where('partner.status', '=', left ? 'left' : 'active').orderBy('organisation.name').orderBy('partner.id').limit(limit + 1)
  if (area) query = query.where(withinAreas<'partner'>([area], 'partner.areaCode') as never)
  if (kind) query = query.where('organisation.kind', 'in', kind)
  if (newOrgs) query = query.where('organisation.kind', 'in', [...NEW_ORGS])
  if (partyState) query = query.where('partner.partyState', 'in', partyState)
  if (committee) query = query.where('partner.committeeMemberName', 'is not', null)
  if (search) query = query.where('organisation.name', 'like', `%${search.replace(/[%_\\]/g, '\\$&')}%`)
  if (cursor) {
    const [name, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('organisation.name', 'partner.id'), '>', eb.tuple(name, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.organisationName, row.id])
  return { rows: rows.map(shown(work)), next }
}

export const thePartner = async (work: Work, id: string, permission: Permission = 'partner.read'): Promise<Row> => {
  const row = await withFigures(work, permission).where('partner.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('partner')
  return row
}
export const partnerShown = async (work: Work, id: string): Promise<Partner> => shown(work)(await thePartner(work, id))

/** 两新组织 only; each figure opens the list of those rows. */
export const partyStates = async (work: Work, area: string | undefined) => {
  let query = visiblePartners(work).select((eb) => ['partner.partyState', eb.fn.countAll<number>().as('count')]).where('partner.status', '=', 'active').where('organisation.kind', 'in', [...NEW_ORGS]).groupBy('partner.partyState')
  if (area) query = query.where(withinAreas<'partner'>([area], 'partner.areaCode') as never)
  const rows = await query.execute()
  return PARTY_STATES.map((state) => ({ state, count: rows.find(({ partyState }) => partyState === state)?.count ?? 0 }))
}

export type NewPartner = Omit<Updateable<DB['partner']>, 'countyCode' | 'createdAt' | 'version'> & { id: string; areaCode: string; organisationId: string }
/** False when the unit, or the id, is there already. */
export const addPartner = async (work: Work, partner: NewPartner): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await work.db.insertInto('partner').values({ ...partner, countyCode: work.county, createdAt: work.now }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
export const changePartner = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['partner']>): Promise<void> =>
  oneRow(await work.db.updateTable('partner').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** A unit of this community, or of a place above it. */
export const unitAround = (work: Work, id: string, areaCode: string) =>
  work.db.selectFrom('organisation').select(['id', 'name', 'kind', 'areaCode']).where('id', '=', id).where('status', '=', 'active').where('areaCode', 'in', [6, 9, 12].map((length) => areaCode.slice(0, length))).executeTakeFirst()

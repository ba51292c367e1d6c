import { type Insertable, type Updateable, sql } from 'kysely'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Claim, ClaimList } from '#domain/partners/claim.contract.ts'
import { verbsFor } from '#domain/partners/claim.rules.ts'
import { maskName } from '#domain/people/person.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

export const handOverPlace = 'claim.hand_over'

/** Claims in one's communities, and those of one's own unit. */
const visibleClaims = (work: Work) => {
  const { areas, organisations } = scopeOf(work.actor, 'claim.read')
  return work.db.selectFrom('claim').innerJoin('claimItem', 'claimItem.id', 'claim.itemId').innerJoin('organisation', 'organisation.id', 'claim.organisationId').innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(claim.area_code, 12)`))
    .leftJoin('need', 'need.id', 'claimItem.needId').leftJoin('account', 'account.id', 'claim.madeBy').leftJoin('person as maker', 'maker.id', 'account.personId')
    .where((eb) => eb.or([withinAreas<'claim'>(areas, 'claim.areaCode')(eb as never), ...(organisations.length > 0 ? [eb('claim.organisationId', 'in', organisations)] : [])]))
    .select(['claim.id', 'claim.itemId', 'claimItem.kind', 'claimItem.title', 'claimItem.words as itemWords', 'claim.areaCode', 'community.name as communityName', 'claimItem.needId', 'need.code as needCode', 'need.danger', 'need.personName', 'claim.organisationId', 'organisation.name as organisationName',
      'claim.quantity', 'claimItem.unit', 'claim.words', 'claim.dueOn', 'claim.status', 'claim.madeAt', 'maker.name as madeByName', 'claim.answeredAt', 'claim.reason', 'claim.handOver', 'claim.tellsName', 'claim.reportedAt', 'claim.deliveredOn', 'claim.deliveredQuantity', 'claim.reportWords', 'claim.checkedAt', 'claim.checkWords', 'claim.version'])
}
export type ClaimRow = Awaited<ReturnType<ReturnType<typeof visibleClaims>['executeTakeFirstOrThrow']>>

const isUnit = (work: Work, { organisationId }: { organisationId: string }): boolean => scopeOf(work.actor, 'claim.make').organisations.includes(organisationId)

/** A unit is told where and to whom only once its claim is confirmed, and of a danger nothing more. */
const shown = (work: Work) => ({ danger, personName, handOver, needId, needCode, ...row }: ClaimRow): Claim => {
  const staff = mayIn(work.actor, 'need.read', row.areaCode)
  const told = ['confirmed', 'reported', 'delivered'].includes(row.status) && danger !== true && (isUnit(work, row) || mayIn(work.actor, 'claim.confirm', row.areaCode))
  return {
    ...row, needId: staff ? needId : null, needCode: staff ? needCode : null, late: row.status === 'confirmed' && row.dueOn !== null && row.dueOn < dayOf(work.now), madeAt: row.madeAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null, reportedAt: row.reportedAt?.toISOString() ?? null, checkedAt: row.checkedAt?.toISOString() ?? null,
    handOver: told && handOver ? work.secrets.open(handOverPlace, row.id, handOver) : null, familyName: told && row.tellsName && personName ? maskName(personName) : null,
    verbs: verbsFor(row.status, { unit: isUnit(work, row), community: mayIn(work.actor, 'claim.confirm', row.areaCode) }),
  }
}

export const listClaims = async (work: Work, { cursor, limit = 50, area, status, organisationId, itemId, needId, late }: ClaimList) => {
  let query = visibleClaims(work).orderBy('claim.madeAt', 'desc').orderBy('claim.id', 'desc').limit(limit + 1)
  if (area) query = query.where(withinAreas<'claim'>([area], 'claim.areaCode') as never)
  if (status) query = query.where('claim.status', 'in', status)
  if (organisationId) query = query.where('claim.organisationId', '=', organisationId)
  if (itemId) query = query.where('claim.itemId', '=', itemId)
  if (needId) query = query.where('claimItem.needId', '=', needId).where(withinAreas<'claim'>(scopeOf(work.actor, 'need.read').areas, 'claim.areaCode') as never)
  if (late) query = query.where('claim.status', '=', 'confirmed').where('claim.dueOn', '<', dayOf(work.now))
  if (cursor) {
    const [at, id] = readInstantAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('claim.madeAt', 'claim.id'), '<', eb.tuple(at, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.madeAt.toISOString(), row.id])
  return { rows: rows.map(shown(work)), next }
}

export const findClaim = (work: Work, id: string): Promise<ClaimRow | undefined> => visibleClaims(work).where('claim.id', '=', id).executeTakeFirst()
export const claimShown = async (work: Work, id: string): Promise<Claim> => shown(work)(await visibleClaims(work).where('claim.id', '=', id).executeTakeFirstOrThrow())

/** The one that is acted on: by its unit, or by its community; what others hold is not there. */
export const theClaim = async (work: Work, id: string, as: ('unit' | 'community')[]): Promise<ClaimRow> => {
  const row = await findClaim(work, id)
  const mine = row && ((as.includes('unit') && isUnit(work, row)) || (as.includes('community') && mayIn(work.actor, 'claim.confirm', row.areaCode)))
  if (!row || !mine) throw notFound('claim')
  return row
}

export const claimExists = async (work: Work, id: string) => work.db.selectFrom('claim').select(['id', 'organisationId', 'itemId']).where('id', '=', id).executeTakeFirst()
export const liveClaimOf = (work: Work, itemId: string, organisationId: string) =>
  work.db.selectFrom('claim').select(['id', 'status']).where('itemId', '=', itemId).where('organisationId', '=', organisationId).where('status', 'in', ['made', 'confirmed', 'reported']).executeTakeFirst()
export const hasLiveClaims = async (work: Work, itemId: string): Promise<boolean> =>
  (await work.db.selectFrom('claim').select('id').where('itemId', '=', itemId).where('status', 'in', ['made', 'confirmed', 'reported']).limit(1).executeTakeFirst()) !== undefined

export const addClaim = (work: Work, claim: Omit<Insertable<DB['claim']>, 'countyCode' | 'madeAt' | 'madeBy'>) => work.db.insertInto('claim').values({ ...claim, countyCode: work.county, madeAt: work.now, madeBy: work.actor.accountId }).execute()
export const changeClaim = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['claim']>): Promise<void> =>
  oneRow(await work.db.updateTable('claim').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

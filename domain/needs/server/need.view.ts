import { type SelectQueryBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Need } from '#domain/needs/need.contract.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'

/** Only what the actor may see ever leaves this folder: needs of one's areas, or one's own, reported by or for oneself. */
export const visibleNeeds = (work: Work, permission: Permission = 'need.read') => {
  const { areas, own } = scopeOf(work.actor, permission)
  const { accountId, personId } = work.actor
  return work.db.selectFrom('need').where((eb) => {
    const within = withinAreas<'need'>(areas, 'need.areaCode')(eb)
    return own ? eb.or([within, eb('need.reporterAccountId', '=', accountId), eb('need.personId', '=', personId)]) : within
  })
}

const rowColumns = [
  'need.id', 'need.code', 'need.status', 'need.danger', 'need.summary', 'need.areaCode', 'need.personId', 'need.personName', 'need.groups', 'need.field', 'need.method', 'need.source', 'need.urgency', 'need.desiredTime',
  'need.reportedOn', 'need.reportedAt', 'need.responsibleId', 'need.responsibleName', 'need.route', 'need.holder', 'need.dueAt', 'need.yellowAt', 'need.version', 'need.reporterAccountId',
  'community.name as communityName', 'grid.name as gridName',
] as const

/** With the names of the place, in the same round trip. */
export const withPlace = (query: SelectQueryBuilder<DB, 'need', object>) =>
  query.innerJoin('area as community', (join) => join.on(sql<boolean>`community.code = left(need.area_code, 12)`))
    .leftJoin('area as grid', (join) => join.onRef('grid.code', '=', 'need.areaCode').on('grid.kind', '=', 'grid'))
    .select(rowColumns)

export type NeedRow = Awaited<ReturnType<ReturnType<typeof withPlace>['executeTakeFirstOrThrow']>>

/** Whether this reader may know who the person is and what belongs to the matter: not of a danger, unless it is theirs to follow. */
const openTo = (work: Work, need: NeedRow): boolean => !need.danger || mayIn(work.actor, 'danger.read', need.areaCode) || isOwn(work, need)
export const isOwn = ({ actor }: Work, need: Pick<NeedRow, 'reporterAccountId' | 'personId'>): boolean =>
  (actor.accountId !== null && need.reporterAccountId === actor.accountId) || (actor.personId !== null && need.personId === actor.personId)

/** A row as this reader may see it: names masked where names may not be read. */
export const shown = (work: Work) => ({ reporterAccountId, ...need }: NeedRow): Need => {
  const open = openTo(work, { ...need, reporterAccountId })
  const own = isOwn(work, { reporterAccountId, personId: need.personId })
  return {
    ...need, groups: (open ? need.groups : []) as Need['groups'], field: (open ? need.field : 'crisis') as Need['field'], method: need.method as Need['method'], source: need.source as Need['source'],
    personId: open ? need.personId : null, personName: !open ? '' : own ? need.personName : nameFor(work, need.personName, need.areaCode), desiredTime: open ? need.desiredTime : null,
    reportedAt: need.reportedAt.toISOString(), dueAt: need.dueAt?.toISOString() ?? null, yellowAt: need.yellowAt?.toISOString() ?? null,
  }
}

/** The need as a row of the list; 404 when it is not there or not visible. */
export const theNeedShown = async (work: Work, id: string): Promise<Need> => {
  const row = await withPlace(visibleNeeds(work)).where('need.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('need')
  return shown(work)(row)
}

const standing = ['need.id', 'need.status', 'need.danger', 'need.route', 'need.urgency', 'need.areaCode', 'need.version', 'need.personId', 'need.summary', 'need.description', 'need.responsibleId', 'need.responsibleName', 'need.reporterAccountId', 'need.code', 'need.personName', 'need.field', 'need.groups', 'need.method', 'need.desiredTime', 'need.dueAt', 'need.dueFrom'] as const

/** What a verb looks at before it acts: visible, and within the areas in which the actor holds the verb's permission. */
export const theNeed = async (work: Work, id: string, permission: Permission) => {
  const need = await visibleNeeds(work, permission).select(standing).where('need.id', '=', id).executeTakeFirst()
  if (!need) throw notFound('need')
  return need
}

/** For what follows by the flow: a team leader who accepts an order moves a need that is not in their list. */
export const theNeedItself = async (work: Work, id: string) => {
  const need = await work.db.selectFrom('need').select(standing).where('need.id', '=', id).executeTakeFirst()
  if (!need) throw notFound('need')
  return need
}
export type StandingNeed = Awaited<ReturnType<typeof theNeed>>

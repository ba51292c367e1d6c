import { sql } from 'kysely'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Updateable } from 'kysely'
import type { DB } from '#database/schema.generated.ts'
import type { PrintForm, PrintedList } from '#domain/printouts/printout.contract.ts'
import type { Work } from '#kit/server/work.ts'

export interface NewPrintout { id: string; list: PrintedList; form: PrintForm; purpose: string; words: string | null; areaCode: string | null; filter: Updateable<DB['printout']>['filter'] }

/** Answers whether it was new: a resent question is one print-out. */
export const addPrintout = async (work: Work, { filter, ...printout }: NewPrintout): Promise<boolean> =>
  Boolean(await work.db.insertInto('printout').values({ ...printout, filter: JSON.stringify(filter), countyCode: work.county, accountId: work.actor.accountId!, askedAt: work.now }).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst())

/** Only who asked fetches it. */
export const findPrintout = (work: Work, id: string) => work.db.selectFrom('printout').selectAll().where('id', '=', id).where('accountId', '=', work.actor.accountId).executeTakeFirst()
export type PrintoutRow = NonNullable<Awaited<ReturnType<typeof findPrintout>>>

export const areaNamed = async (work: Work, code: string): Promise<string> => (await work.db.selectFrom('area').select('name').where('code', '=', code).executeTakeFirst())?.name ?? ''

/** The unit whose list it is: the community's party organisation, its station or the street's, its teams (8-office §1). */
export const ownersOf = async (work: Work, areaCode: string, kind: 'party_org' | 'social_work_station' | 'volunteer_team'): Promise<string[]> => {
  const above = [9, 12].filter((length) => length <= areaCode.length).map((length) => areaCode.slice(0, length))
  const rows = await work.db.selectFrom('organisation').select('name').where('status', '=', 'active').where('kind', '=', kind)
    .where((eb) => eb.or([withinAreas<'organisation'>([areaCode], 'areaCode')(eb), ...(kind === 'social_work_station' && above.length > 0 ? [eb('areaCode', 'in', above)] : [])])).orderBy('name').limit(6).execute()
  return rows.map(({ name }) => name)
}

/** What a needs list shows on paper beside its rows on screen. */
export const needsMore = async (work: Work, ids: string[]) =>
  new Map((await work.db.selectFrom('need').leftJoin('person', 'person.id', 'need.personId').select(['need.id', 'need.description', 'need.collectorName', 'need.satisfaction', 'need.sheetNumber', 'person.gender', 'person.birthDate', 'person.birthYearEstimated', 'person.phoneLast4'])
    .select((eb) => [
      eb.selectFrom('rating').select('rating.face').whereRef('rating.needId', '=', 'need.id').orderBy('rating.at', 'desc').limit(1).as('face'),
      eb.selectFrom('needNote').select(sql<string>`string_agg(need_note.text, '；' order by need_note.at)`.as('texts')).whereRef('needNote.needId', '=', 'need.id').where('needNote.kind', '=', 'remark').as('remarks'),
    ]).where('need.id', 'in', ids).execute()).map((row) => [row.id, row]))

export const resourcesMore = async (work: Work, ids: string[]) =>
  new Map((await work.db.selectFrom('resourceOffer').select(['id', 'contactName', 'remark', 'areaCode']).where('id', 'in', ids).execute()).map((row) => [row.id, row]))

/** 对应需求序号, 对应资源序号: of the linked rows as they stood on the sheet. */
export const projectsMore = async (work: Work, ids: string[]) => {
  const numbers = (list: 'needs' | 'resources') => sql<number[]>`array(select coalesce(need.sheet_number, resource_offer.sheet_number, project_link.sheet_number) as number from project_link left join need on need.id = project_link.need_id left join resource_offer on resource_offer.id = project_link.resource_id
    where project_link.project_id = service_project.id and project_link.list = ${list} and coalesce(need.sheet_number, resource_offer.sheet_number, project_link.sheet_number) is not null order by number)`
  return new Map((await work.db.selectFrom('serviceProject').select(['id', numbers('needs').as('needNumbers'), numbers('resources').as('resourceNumbers')]).where('id', 'in', ids).execute()).map((row) => [row.id, row]))
}

export const volunteersMore = async (work: Work, ids: string[]) =>
  new Map((await work.db.selectFrom('volunteer').innerJoin('person', 'person.id', 'volunteer.personId').select(['volunteer.id', 'volunteer.nationalNo', 'volunteer.registeredOn', 'volunteer.openingMinutes', 'volunteer.guardianName', 'person.birthDate', 'person.birthYearEstimated', 'person.phoneLast4']).where('volunteer.id', 'in', ids).execute()).map((row) => [row.id, row]))

/** Needs of a community by field and how far they have come; dangers stand on no list that others read. */
export const needsByField = async (work: Work, areaCode: string) =>
  work.db.selectFrom('need').select(['field', sql<number>`count(*) filter (where status in ('reported', 'returned', 'verified', 'reopened'))::int`.as('waiting'), sql<number>`count(*) filter (where status in ('routed', 'dispatched', 'serving', 'awaiting_feedback'))::int`.as('underWay'), sql<number>`count(*) filter (where status = 'closed')::int`.as('done')])
    .where(withinAreas<'need'>([areaCode], 'areaCode')).where('danger', '=', false).where('status', 'not in', ['declined', 'merged']).groupBy('field').orderBy('field').execute()

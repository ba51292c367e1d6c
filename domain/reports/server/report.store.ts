import { type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Entry } from '#domain/reports/report.contract.ts'
import type { ReportKindName } from '#domain/reports/report.kinds.ts'
import type { ReportStatus } from '#domain/reports/report.rules.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readCursor } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import type { Content } from './count.ts'

const visibleReports = (work: Work, permission: Permission = 'report.read') =>
  work.db.selectFrom('report').innerJoin('area', 'area.code', 'report.areaCode').where(withinAreas<'report'>(scopeOf(work.actor, permission).areas, 'report.areaCode'))

const headColumns = ['report.id', 'report.kind', 'report.areaCode', 'area.name as areaName', 'report.period', 'report.fromOn', 'report.toOn', 'report.dueAt', 'report.version', 'report.status', 'report.handedInAt'] as const

export const listReports = async (work: Work, { cursor, limit = 50, kind, status }: { cursor?: string | undefined; limit?: number | undefined; kind?: ReportKindName | undefined; status?: ReportStatus | undefined }) => {
  let query = visibleReports(work).select(headColumns).orderBy('report.toOn', 'desc').orderBy('report.id', 'desc').limit(limit + 1)
  if (kind) query = query.where('report.kind', '=', kind)
  if (status) query = query.where('report.status', '=', status)
  if (cursor) {
    const [to, id] = readCursor(cursor, 2)
    query = query.where(sql<boolean>`(report.to_on, report.id::text) < (${String(to)}, ${String(id)})`)
  }
  return pageOf(await query.execute(), limit, (row) => [row.toOn, row.id])
}
export type HeadRow = Awaited<ReturnType<typeof listReports>>['rows'][number]

/** The newest version of each report of some places and periods. */
export const newestOf = async (work: Work, kinds: readonly string[], areas: readonly string[], periods: readonly string[]) =>
  areas.length === 0 ? [] : visibleReports(work).select([...headColumns, 'report.submittedBy', 'report.checkedBy']).distinctOn(['report.areaCode', 'report.kind', 'report.period'])
    .where('report.kind', 'in', kinds).where('report.areaCode', 'in', areas).where('report.period', 'in', periods).orderBy('report.areaCode').orderBy('report.kind').orderBy('report.period').orderBy('report.version', 'desc').execute()

const signer = (name: 'submitted' | 'checked' | 'signed' | 'sentBack') => sql<string | null>`(select person.name from account join person on person.id = account.person_id where account.id = ${sql.ref(`report.${name}By`)})`
const personOf = (name: 'submitted' | 'checked') => sql<string | null>`(select account.person_id from account where account.id = ${sql.ref(`report.${name}By`)})`

export const theReport = async (work: Work, id: string, permission: Permission = 'report.read') => {
  const row = await visibleReports(work, permission).selectAll('report').select(['area.name as areaName', signer('submitted').as('submittedName'), signer('checked').as('checkedName'), signer('signed').as('signedName'), signer('sentBack').as('sentBackName'), personOf('submitted').as('submittedPerson'), personOf('checked').as('checkedPerson')])
    .select((eb) => eb.exists(eb.selectFrom('report as later').select('later.id').whereRef('later.correctsId', '=', 'report.id')).as('replaced')).where('report.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('report')
  return { ...row, kind: row.kind as ReportKindName, content: row.content as unknown as Content, replaced: Boolean(row.replaced) }
}
export type ReportRow = Awaited<ReturnType<typeof theReport>>

export const versionsOf = (work: Work, { areaCode, kind, period }: Pick<ReportRow, 'areaCode' | 'kind' | 'period'>) =>
  visibleReports(work).select(['report.id', 'report.version', 'report.status']).where('report.areaCode', '=', areaCode).where('report.kind', '=', kind).where('report.period', '=', period).orderBy('report.version').execute()

export interface NewReport { id: string; kind: ReportKindName; areaCode: string; period: string; fromOn: string; toOn: string; dueAt: Date; version: number; definition: number; content: Content; countedAt: Date; correctsId: string | null; correctionReason: string | null }
/** False when this place already has such a report; of two who make it at once the second sees the first's. */
export const addReport = async (work: Work, { content, ...report }: NewReport): Promise<boolean> =>
  Boolean(await work.db.insertInto('report').values({ ...report, content: JSON.stringify(content), countyCode: work.county, madeBy: work.actor.accountId, createdAt: work.now }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst())

export const changeReport = async (work: Work, { id, revision }: { id: string; revision: number }, change: Updateable<DB['report']>): Promise<void> =>
  oneRow(await work.db.updateTable('report').set({ ...change, revision: revision + 1 }).where('id', '=', id).where('revision', '=', revision).where('status', '<>', 'handed_in').execute())

export const entriesOf = async (work: Work, reportId: string): Promise<Entry[]> =>
  (await work.db.selectFrom('reportEntry').leftJoin('account', 'account.id', 'reportEntry.byAccountId').leftJoin('person', 'person.id', 'account.personId').select(['reportEntry.figure', 'reportEntry.part', 'reportEntry.what', 'reportEntry.amount', 'reportEntry.words', 'person.name as byName', 'reportEntry.at'])
    .where('reportEntry.reportId', '=', reportId).orderBy('reportEntry.at').execute()).map(({ amount, at, ...entry }) => ({ ...entry, amount: Number(amount), at: at.toISOString() }))

interface Place { reportId: string; figure: string; part: string; what: 'correction' | 'outside' }
export const saveEntry = (work: Work, entry: Place & { id: string; amount: number; words: string }) =>
  work.db.insertInto('reportEntry').values({ ...entry, countyCode: work.county, byAccountId: work.actor.accountId, at: work.now })
    .onConflict((conflict) => conflict.columns(['reportId', 'figure', 'part', 'what']).doUpdateSet({ amount: entry.amount, words: entry.words, byAccountId: work.actor.accountId, at: work.now })).execute()
export const dropEntry = (work: Work, { reportId, figure, part, what }: Place) => work.db.deleteFrom('reportEntry').where('reportId', '=', reportId).where('figure', '=', figure).where('part', '=', part).where('what', '=', what).execute()
/** A correction begins with everything that was said beside the old version. */
export const copyEntries = (work: Work, fromId: string, toId: string) =>
  sql`insert into report_entry (id, county_code, report_id, figure, part, what, amount, words, by_account_id, at) select gen_random_uuid(), county_code, ${toId}::uuid, figure, part, what, amount, words, by_account_id, at from report_entry where report_id = ${fromId}`.execute(work.db)

export const targetsOf = async (work: Work, { areaCode, kind }: Pick<ReportRow, 'areaCode' | 'kind'>, year: number) =>
  (await work.db.selectFrom('reportTarget').select(['figure', 'amount', 'source']).where('areaCode', '=', areaCode).where('kind', '=', kind).where('year', '=', year).orderBy('figure').execute()).map(({ amount, ...target }) => ({ ...target, amount: Number(amount) }))
export const saveTarget = (work: Work, target: { areaCode: string; kind: string; figure: string; year: number; amount: number; source: string }) =>
  work.db.insertInto('reportTarget').values({ ...target, countyCode: work.county, byAccountId: work.actor.accountId, at: work.now })
    .onConflict((conflict) => conflict.columns(['areaCode', 'kind', 'figure', 'year']).doUpdateSet({ amount: target.amount, source: target.source, byAccountId: work.actor.accountId, at: work.now })).execute()

/** Where stations stand, within one's reach. */
export const stationPlaces = async (work: Work, areas: readonly string[]) =>
  work.db.selectFrom('organisation').innerJoin('area', 'area.code', 'organisation.areaCode').select(['area.code', 'area.name']).distinct().where('organisation.kind', '=', 'social_work_station').where('organisation.status', '=', 'active').where(withinAreas<'organisation'>(areas, 'organisation.areaCode') as never).orderBy('area.code').execute()
export const areasNamed = (work: Work, codes: readonly string[]) => (codes.length === 0 ? Promise.resolve([]) : work.db.selectFrom('area').select(['code', 'name']).where('code', 'in', codes).orderBy('code').execute())

import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import { type Exception, type Rule, ruleOf } from '#domain/plans/recurrence.ts'
import type { Series } from '#domain/plans/series.contract.ts'
import { notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const everySeries = (work: Work) =>
  work.db.selectFrom('serviceSeries').innerJoin('person as guide', 'guide.id', 'serviceSeries.guideId').leftJoin('organisation as team', 'team.id', 'serviceSeries.teamId').selectAll('serviceSeries').select(['guide.name as guideName', 'team.name as teamName'])
    .select(sql<number>`(select count(*)::integer from activity where activity.series_id = service_series.id and activity.status = 'ended')`.as('held'))
export type SeriesRow = Awaited<ReturnType<ReturnType<typeof everySeries>['executeTakeFirstOrThrow']>>

const visibleSeries = (work: Work, permission: Permission = 'plan.read') => everySeries(work).where(withinAreas<'serviceSeries'>(scopeOf(work.actor, permission).areas, 'serviceSeries.areaCode') as never)

export const theSeries = async (work: Work, id: string, permission: Permission = 'plan.read'): Promise<SeriesRow> => {
  const series = await visibleSeries(work, permission).where('serviceSeries.id', '=', id).executeTakeFirst()
  if (!series) throw notFound('series')
  return series
}

export const seriesOf = (work: Work, { projectId, planId, planLineId }: { projectId?: string | undefined; planId?: string | undefined; planLineId?: string | undefined }): Promise<SeriesRow[]> =>
  visibleSeries(work).orderBy('serviceSeries.status').orderBy('serviceSeries.fromOn').orderBy('serviceSeries.id').limit(200)
    .$if(projectId !== undefined, (query) => query.where('serviceSeries.projectId', '=', projectId!))
    .$if(planLineId !== undefined, (query) => query.where('serviceSeries.planLineId', '=', planLineId!))
    .$if(planId !== undefined, (query) => query.where((eb) => eb.or([
      eb('serviceSeries.planLineId', 'in', eb.selectFrom('planLine').select('planLine.id').where('planLine.planId', '=', planId!)),
      eb('serviceSeries.projectId', 'in', eb.selectFrom('planLine').select('planLine.projectId').where('planLine.planId', '=', planId!).where('planLine.projectId', 'is not', null)),
    ]))).execute()

/** Past the areas: for what goes on by itself and by the flow. */
export const activeSeries = (work: Work, of: { id?: string; projectId?: string } = {}): Promise<SeriesRow[]> =>
  everySeries(work).where('serviceSeries.status', '=', 'active').$if(of.id !== undefined, (query) => query.where('serviceSeries.id', '=', of.id!)).$if(of.projectId !== undefined, (query) => query.where('serviceSeries.projectId', '=', of.projectId!)).orderBy('serviceSeries.id').execute()

export const ruleIn = ({ rrule, fromOn, untilOn, endedFrom, times, clock, minutes, onHoliday }: SeriesRow): Rule => ({ ...ruleOf(rrule), fromOn, untilOn: earlier(untilOn, endedFrom), times, clock, minutes, onHoliday })

/** A series that was ended is held up to the day before. */
const earlier = (untilOn: string | null, endedFrom: string | null): string | null => {
  if (endedFrom === null) return untilOn
  const last = new Date(Date.parse(endedFrom) - 86_400_000).toISOString().slice(0, 10)
  return untilOn === null || last < untilOn ? last : untilOn
}

export const shownSeries = (work: Work) => (row: SeriesRow): Series => {
  const { id, areaCode, planLineId, projectId, title, task, place, places, teamId, teamName, teamPlaces, guideId, guideName, riskLevel, riskNotice, minimumAge, status, endedFrom, version, held } = row
  const rule = ruleIn({ ...row, endedFrom: null })
  return { id, areaCode, planLineId, projectId, title, task, place, rule: { ...rule, weekdays: [...rule.weekdays] }, places, teamId, teamName, teamPlaces, guideId, guideName, riskLevel, riskNotice, minimumAge, status, endedFrom, version, held, mayManage: mayIn(work.actor, 'plan.manage', areaCode) }
}

/** Answers whether it is new. */
export const addSeriesRow = async (work: Work, series: Omit<Insertable<DB['serviceSeries']>, 'countyCode' | 'createdAt' | 'createdBy'>): Promise<boolean> =>
  (await work.db.insertInto('serviceSeries').values({ ...series, countyCode: work.county, createdAt: work.now, createdBy: work.actor.accountId }).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()).length === 1

export const changeSeries = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['serviceSeries']>): Promise<void> =>
  oneRow(await work.db.updateTable('serviceSeries').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** Two who change dates of one series at once wait for each other. */
export const lockSeries = (work: Work, id: string) => work.db.selectFrom('serviceSeries').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export const exceptionsOf = (work: Work, seriesId: string): Promise<Exception[]> =>
  work.db.selectFrom('seriesException').select(['onDay', 'kind', 'toDay', 'toClock', 'reason']).where('seriesId', '=', seriesId).orderBy('onDay').execute()

/** The last word on a date holds. */
export const putException = (work: Work, seriesId: string, exception: Exception) =>
  work.db.insertInto('seriesException').values({ ...exception, seriesId, countyCode: work.county, byName: work.actor.name, at: work.now })
    .onConflict((conflict) => conflict.columns(['seriesId', 'onDay']).doUpdateSet((eb) => ({ kind: eb.ref('excluded.kind'), toDay: eb.ref('excluded.toDay'), toClock: eb.ref('excluded.toClock'), reason: eb.ref('excluded.reason'), byName: eb.ref('excluded.byName'), at: eb.ref('excluded.at') }))).execute()

export const projectOfSeries = (work: Work, id: string) =>
  work.db.selectFrom('serviceProject').select(['id', 'areaCode', 'status']).select(sql<boolean>`exists (select from project_signature where project_signature.project_id = service_project.id and withdrawn_at is null)`.as('signed'))
    .where('id', '=', id).where(withinAreas<'serviceProject'>(scopeOf(work.actor, 'plan.manage').areas, 'areaCode')).executeTakeFirst()

export const lineOfSeries = (work: Work, id: string) =>
  work.db.selectFrom('planLine').innerJoin('servicePlan', 'servicePlan.id', 'planLine.planId').select(['planLine.id', 'planLine.projectId', 'servicePlan.areaCode', 'servicePlan.status', 'servicePlan.year'])
    .where('planLine.id', '=', id).where(withinAreas<'servicePlan' | 'planLine'>(scopeOf(work.actor, 'plan.manage').areas, 'servicePlan.areaCode')).executeTakeFirst()

/** A line of the year's plan in which the date falls: the same line as next year's plan has it, when the series goes on. */
export const lineInYear = async (work: Work, lineId: string, year: number): Promise<string | undefined> => {
  const line = await work.db.selectFrom('planLine').innerJoin('servicePlan', 'servicePlan.id', 'planLine.planId').select(['planLine.id', 'servicePlan.year']).where('planLine.id', '=', lineId).executeTakeFirst()
  if (!line || line.year === year) return line?.id
  return (await work.db.selectFrom('planLine').innerJoin('servicePlan', 'servicePlan.id', 'planLine.planId').select('planLine.id').where('planLine.fromLineId', '=', lineId).where('servicePlan.year', '=', year).executeTakeFirst())?.id
}

export const isActiveTeam = async (work: Work, id: string): Promise<boolean> =>
  Boolean(await work.db.selectFrom('team').innerJoin('organisation', 'organisation.id', 'team.organisationId').select('organisation.id').where('organisation.id', '=', id).where('organisation.status', '=', 'active').executeTakeFirst())

/** Another social worker guides, where this one did. */
export const changeSeriesGuide = (work: Work, ids: string[], fromId: string | null, toId: string) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('serviceSeries').set((eb) => ({ guideId: toId, version: eb('version', '+', 1) })).where('id', 'in', ids).where('guideId', fromId === null ? 'is' : '=', fromId).returning(['id', 'areaCode']).execute()

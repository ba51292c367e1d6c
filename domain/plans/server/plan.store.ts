import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { PlanList } from '#domain/plans/plan.contract.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const visiblePlans = (work: Work, permission: Permission = 'plan.read') =>
  work.db.selectFrom('servicePlan').innerJoin('area', 'area.code', 'servicePlan.areaCode').where(withinAreas<'servicePlan'>(scopeOf(work.actor, permission).areas, 'servicePlan.areaCode'))
    .select(['servicePlan.id', 'servicePlan.areaCode', 'area.name as areaName', 'servicePlan.year', 'servicePlan.status', 'servicePlan.fromPlanId', 'servicePlan.createdByName', 'servicePlan.createdAt', 'servicePlan.confirmedByName', 'servicePlan.confirmedAt', 'servicePlan.closedAt', 'servicePlan.version'])
export type PlanRow = Awaited<ReturnType<ReturnType<typeof visiblePlans>['executeTakeFirstOrThrow']>>

/** The newest year first, then by place. */
export const plansPage = (work: Work, { area, year, status, limit = 50 }: PlanList, after: { year: number; areaCode: string; id: string } | undefined): Promise<PlanRow[]> =>
  visiblePlans(work).orderBy('servicePlan.year', 'desc').orderBy('servicePlan.areaCode').orderBy('servicePlan.id').limit(limit + 1)
    .$if(area !== undefined, (query) => query.where(withinAreas<'servicePlan'>([area!], 'servicePlan.areaCode') as never))
    .$if(year !== undefined, (query) => query.where('servicePlan.year', '=', year!))
    .$if(status !== undefined, (query) => query.where('servicePlan.status', 'in', status!))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(-service_plan.year, service_plan.area_code, service_plan.id) > (${-after!.year}::integer, ${after!.areaCode}, ${after!.id}::uuid)`)).execute()

/** Confirmed plans, for what waits. */
export const confirmedPlans = (work: Work, area: string | undefined): Promise<PlanRow[]> =>
  visiblePlans(work).where('servicePlan.status', '=', 'confirmed').$if(area !== undefined, (query) => query.where(withinAreas<'servicePlan'>([area!], 'servicePlan.areaCode') as never)).orderBy('servicePlan.year').orderBy('servicePlan.areaCode').limit(500).execute()

export const thePlan = async (work: Work, id: string, permission: Permission = 'plan.read'): Promise<PlanRow> => {
  const plan = await visiblePlans(work, permission).where('servicePlan.id', '=', id).executeTakeFirst()
  if (!plan) throw notFound('plan')
  return plan
}

/** Past the areas: whatever is confirmed in the county, for the reminder. */
export const everyConfirmedPlan = (work: Work) =>
  work.db.selectFrom('servicePlan').innerJoin('area', 'area.code', 'servicePlan.areaCode').select(['servicePlan.id', 'servicePlan.areaCode', 'area.name as areaName', 'servicePlan.year', 'servicePlan.status']).where('servicePlan.status', '=', 'confirmed').execute()

export const linesOf = (work: Work, planIds: readonly string[]) => (planIds.length === 0 ? Promise.resolve([]) :
  work.db.selectFrom('planLine').leftJoin('serviceProject', 'serviceProject.id', 'planLine.projectId')
    .select(['planLine.id', 'planLine.planId', 'planLine.ordinal', 'planLine.content', 'planLine.groups', 'planLine.people', 'planLine.socialWorkerId', 'planLine.socialWorkerName', 'planLine.teamId', 'planLine.teamName', 'planLine.projectId', 'serviceProject.title as projectTitle', 'planLine.fromLineId', 'planLine.version'])
    .select((eb) => eb.selectFrom('serviceSeries').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('serviceSeries.planLineId', '=', 'planLine.id').where('serviceSeries.status', '=', 'active').as('series'))
    .where('planLine.planId', 'in', planIds).orderBy('planLine.ordinal').orderBy('planLine.id').execute())
export type LineRow = Awaited<ReturnType<typeof linesOf>>[number]

export const monthsOf = (work: Work, lineIds: readonly string[]) => (lineIds.length === 0 ? Promise.resolve([]) : work.db.selectFrom('planMonth').select(['lineId', 'month', 'planned', 'why', 'whyByName']).where('lineId', 'in', lineIds).execute())

export const findLine = (work: Work, id: string) => work.db.selectFrom('planLine').selectAll().where('id', '=', id).executeTakeFirst()

export const planOfNext = (work: Work, id: string) => work.db.selectFrom('servicePlan').select('id').where('fromPlanId', '=', id).executeTakeFirst()
export const planById = (work: Work, id: string) => work.db.selectFrom('servicePlan').select(['id', 'year']).where('id', '=', id).executeTakeFirst()

/** Answers whether it is new; one plan a place and year. */
export const addPlanRow = async (work: Work, plan: Pick<Insertable<DB['servicePlan']>, 'id' | 'areaCode' | 'year' | 'fromPlanId'>): Promise<boolean> => {
  const made = await work.db.insertInto('servicePlan').values({ ...plan, countyCode: work.county, createdBy: work.actor.accountId, createdByName: work.actor.name, createdAt: work.now }).onConflict((conflict) => conflict.doNothing()).returning('id').execute()
  if (made.length === 1) return true
  const there = await work.db.selectFrom('servicePlan').select('id').where('areaCode', '=', plan.areaCode).where('year', '=', plan.year).executeTakeFirst()
  if (there && there.id !== plan.id) throw new Refusal('plan.year-taken', 409, { params: { year: plan.year } })
  if (!there) throw new Refusal('plan.id-in-use')
  return false
}

export const changePlan = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['servicePlan']>): Promise<void> =>
  oneRow(await work.db.updateTable('servicePlan').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

export const addLines = async (work: Work, lines: Omit<Insertable<DB['planLine']>, 'countyCode'>[]): Promise<void> => {
  if (lines.length > 0) await work.db.insertInto('planLine').values(lines.map((line) => ({ ...line, countyCode: work.county }))).execute()
}
export const changeLine = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['planLine']>): Promise<void> =>
  oneRow(await work.db.updateTable('planLine').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

export const nextOrdinal = async (work: Work, planId: string): Promise<number> =>
  ((await work.db.selectFrom('planLine').select((eb) => eb.fn.max('ordinal').as('last')).where('planId', '=', planId).executeTakeFirst())?.last ?? 0) + 1

export const lineInUse = async (work: Work, id: string): Promise<boolean> =>
  Boolean((await work.db.selectFrom('serviceSeries').select('id').where('planLineId', '=', id).limit(1).executeTakeFirst()) ?? (await work.db.selectFrom('activity').select('id').where('planLineId', '=', id).limit(1).executeTakeFirst()) ?? (await work.db.selectFrom('planLine').select('id').where('fromLineId', '=', id).limit(1).executeTakeFirst()))
export const removeLine = (work: Work, id: string) => work.db.deleteFrom('planLine').where('id', '=', id).execute()

export const putMonths = async (work: Work, months: { lineId: string; month: number; planned: number }[]): Promise<void> => {
  if (months.length > 0) await work.db.insertInto('planMonth').values(months.map((month) => ({ ...month, countyCode: work.county }))).onConflict((conflict) => conflict.columns(['lineId', 'month']).doUpdateSet((eb) => ({ planned: eb.ref('excluded.planned') }))).execute()
}

/** Only while the cell still shows what was seen. */
export const setMonth = async (work: Work, lineId: string, month: number, planned: number, was: number): Promise<void> => {
  await work.db.insertInto('planMonth').values({ lineId, month, planned: 0, countyCode: work.county }).onConflict((conflict) => conflict.doNothing()).execute()
  oneRow(await work.db.updateTable('planMonth').set({ planned }).where('lineId', '=', lineId).where('month', '=', month).where('planned', 'in', [was, planned]).execute())
}

export const setReason = (work: Work, lineId: string, month: number, why: string) =>
  work.db.updateTable('planMonth').set({ why, whyByName: work.actor.name, whyAt: work.now }).where('lineId', '=', lineId).where('month', '=', month).execute()

/** Names of those whom a line names, as far as they exist; a team is an active one. */
export const namesForLine = async (work: Work, { socialWorkerId, teamId }: { socialWorkerId?: string | null | undefined; teamId?: string | null | undefined }) => ({
  worker: socialWorkerId ? (await work.db.selectFrom('person').select('name').where('id', '=', socialWorkerId).executeTakeFirst())?.name : null,
  team: teamId ? (await work.db.selectFrom('organisation').select('name').where('id', '=', teamId).where('kind', '=', 'volunteer_team').executeTakeFirst())?.name : null,
})

export const projectForLine = (work: Work, id: string) =>
  work.db.selectFrom('serviceProject').select(['id', 'status']).where('id', '=', id).where(withinAreas<'serviceProject'>(scopeOf(work.actor, 'project.read').areas, 'areaCode')).executeTakeFirst()

/** The line that a project stands in for a year; the narrower place first. */
export const lineForProject = async (work: Work, projectId: string, year: number): Promise<string | undefined> =>
  (await work.db.selectFrom('planLine').innerJoin('servicePlan', 'servicePlan.id', 'planLine.planId').select('planLine.id').where('planLine.projectId', '=', projectId).where('servicePlan.year', '=', year).orderBy(sql`length(service_plan.area_code)`, 'desc').limit(1).executeTakeFirst())?.id

export const activityForLine = (work: Work, id: string) => work.db.selectFrom('activity').select(['id', 'projectId', 'planLineId', 'startsAt']).where('id', '=', id).executeTakeFirst()

/** Another social worker answers for these lines, where this one (or nobody) did. */
export const changeLineWorker = (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('planLine').set((eb) => ({ socialWorkerId: to?.id ?? null, socialWorkerName: to?.name ?? null, version: eb('version', '+', 1) }))
    .where('id', 'in', ids).where('socialWorkerId', fromId === null ? 'is' : '=', fromId).returning(['id', 'planId']).execute()

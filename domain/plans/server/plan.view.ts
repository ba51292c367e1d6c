import { mayIn } from '#domain/access/access.rules.ts'
import { heldByMonth } from '#domain/activities/server/series-activity.actions.ts'
import type { Behind, Plan, PlanDetail, PlanLine, PlanMonth, PlanStatus } from '#domain/plans/plan.contract.ts'
import { isBehind, mayExplain } from '#domain/plans/plan.rules.ts'
import { dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { type LineRow, type PlanRow, linesOf, monthsOf, planById, planOfNext } from './plan.store.ts'

interface Of { id: string; areaCode: string; year: number; status: PlanStatus }

/** Lines of some plans with their twelve months: planned as written, done as counted. */
export const tableOf = async (work: Work, plans: readonly Of[]): Promise<Map<string, PlanLine[]>> => {
  const lines = await linesOf(work, plans.map(({ id }) => id))
  const ids = lines.map(({ id }) => id)
  const [months, held] = [await monthsOf(work, ids), await heldByMonth(work, ids)]
  const planned = new Map(months.map((month) => [`${month.lineId} ${month.month}`, month]))
  const done = new Map(held.map(({ lineId, month, held: count }) => [`${lineId} ${month}`, count]))
  const planOf = new Map(plans.map((plan) => [plan.id, plan]))
  return new Map([...Map.groupBy(lines, ({ planId }) => planId)].map(([planId, some]) => [planId, some.map((line) => lineWith(work, planOf.get(planId)!, line, (month) => {
    const key = `${line.id} ${month}`
    const cell = planned.get(key)
    return { month, planned: cell?.planned ?? 0, done: done.get(key) ?? 0, why: cell?.why ?? null, whyByName: cell?.whyByName ?? null }
  }))]))
}

const lineWith = (work: Work, plan: Of, { planId: _plan, series, ...line }: LineRow, cellOf: (month: number) => Omit<PlanMonth, 'behind'>): PlanLine => {
  const today = dayOf(work.now)
  const months = Array.from({ length: 12 }, (_, at) => cellOf(at + 1)).map((cell) => ({ ...cell, behind: isBehind(plan, cell, today) }))
  const confirms = mayIn(work.actor, 'plan.confirm', plan.areaCode)
  return {
    ...line, groups: line.groups as PlanLine['groups'], series: series ?? 0, months, planned: sum(months, 'planned'), done: sum(months, 'done'),
    mayExplain: mayIn(work.actor, 'plan.manage', plan.areaCode) && mayExplain(line, { personId: work.actor.personId, confirms }),
  }
}

const sum = (months: readonly PlanMonth[], what: 'planned' | 'done'): number => months.reduce((all, month) => all + month[what], 0)
const behindIn = (lines: readonly PlanLine[]): number => lines.reduce((all, { months }) => all + months.filter(({ behind }) => behind).length, 0)

const figures = (lines: readonly PlanLine[]) => ({ planned: lines.reduce((all, line) => all + line.planned, 0), done: lines.reduce((all, line) => all + line.done, 0), behind: behindIn(lines) })

export const shownPlans = async (work: Work, plans: readonly PlanRow[]): Promise<Plan[]> => {
  const tables = await tableOf(work, plans)
  return plans.map(({ id, areaCode, areaName, year, status, version }) => ({ id, areaCode, areaName, year, status, version, lines: tables.get(id)?.length ?? 0, ...figures(tables.get(id) ?? []) }))
}

export const shownPlan = async (work: Work, plan: PlanRow): Promise<PlanDetail> => {
  const lines = (await tableOf(work, [plan])).get(plan.id) ?? []
  const [from, next] = [plan.fromPlanId ? await planById(work, plan.fromPlanId) : undefined, await planOfNext(work, plan.id)]
  return {
    ...plan, lines, ...figures(lines), fromYear: from?.year ?? null, nextPlanId: next?.id ?? null,
    createdAt: plan.createdAt.toISOString(), confirmedAt: plan.confirmedAt?.toISOString() ?? null, closedAt: plan.closedAt?.toISOString() ?? null,
  }
}

/** Months that fell short and that nobody has answered for, the oldest first. */
export const behindOf = async (work: Work, plans: readonly (Of & { areaName: string })[]): Promise<(Behind & { socialWorkerId: string | null })[]> => {
  const tables = await tableOf(work, plans)
  const rows = plans.flatMap(({ id: planId, areaName, year }) => (tables.get(planId) ?? []).flatMap(({ id: lineId, content, socialWorkerId, socialWorkerName, mayExplain: may, months }) =>
    months.filter(({ behind }) => behind).map(({ month, planned, done }) => ({ lineId, planId, areaName, year, month, content, planned, done, socialWorkerId, socialWorkerName, mayExplain: may }))))
  return rows.sort((one, other) => one.year - other.year || one.month - other.month)
}

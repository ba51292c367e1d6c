import type { Funnel, Overdue, Period } from '#domain/reporting/reporting.contract.ts'
import { STEPS } from '#domain/reporting/reporting.contract.ts'
import { HOLDERS, type NeedHolder, type NeedStatus } from '#domain/needs/need.contract.ts'
import { type Figure, SMALL, daysLate, openStatuses, periodOf, statusesFrom, stepOf, stuckBefore, withoutSmall, withoutSmallDifferences, withoutSmallParts } from '#domain/reporting/reporting.rules.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import type { Work } from '#kit/server/work.ts'
import { type Reach, reachOf } from './reporting.reach.ts'
import { lateNeeds, needsByStatus, paceOf, tallyReadAt } from './reporting.store.ts'

type Counts = Map<NeedStatus, number>
const sumOf = (counts: Counts, statuses: readonly NeedStatus[]): number => statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0)

export const readFunnel = async (work: Work, { area, period }: { area?: string | undefined; period: Period }): Promise<Funnel> => {
  const reach = await reachOf(work, area)
  const { from, to } = periodOf(dayOf(work.now), period)
  const [counts, before, asOf] = await Promise.all([needsByStatus(work, reach.areas, { from }), needsByStatus(work, reach.areas, { before: from }), tallyReadAt(work)])
  const pace = await paceOf(work, reach.areas, from, sumOf(counts, statusesFrom('reported')))
  const carried = sumOf(before, openStatuses)
  return {
    areaCode: reach.area?.code ?? null, areaName: reach.area?.name ?? '', from, to, asOf: asOf.toISOString(), steps: stepsOf(reach, counts, pace, { reportedFrom: from, reportedTo: to }),
    carried: { count: reach.mayReadRows ? carried : withoutSmall(carried), link: reach.link({ status: [...openStatuses], reportedTo: addDays(from, -1) }) },
  }
}

const stepsOf = (reach: Reach, counts: Counts, pace: { hours: (number | null)[]; of: number[] }, when: { reportedFrom: string; reportedTo: string }): Funnel['steps'] => {
  const exact = STEPS.map((step) => sumOf(counts, statusesFrom(step)))
  const told = reach.mayReadRows ? exact : withoutSmallDifferences(exact)
  return STEPS.map((step, at) => {
    const statuses = stuckBefore(step).filter((status) => counts.has(status))
    // Where a step is not told, what stands before it would tell it.
    const parts = told[at] === null || told[at - 1] === null ? statuses.map(() => null) : partsOf(reach, statuses.map((status) => counts.get(status)!)).parts
    return {
      step, count: told[at]!, link: reach.link({ status: statusesFrom(step), ...when }),
      stuck: statuses.map((status, part) => ({ status, count: parts[part]!, link: reach.link({ status: [status], ...when }) })),
      ...medianAt(reach, pace, at - 1),
    }
  })
}

/** A median of one to four needs says how long these very people waited. */
const medianAt = (reach: Reach, { hours, of }: { hours: (number | null)[]; of: number[] }, at: number): { medianHours: number | null; medianOf: number } => {
  const over = of[at] ?? 0
  return reach.mayReadRows || over >= SMALL ? { medianHours: rounded(hours[at] ?? null), medianOf: over } : { medianHours: null, medianOf: 0 }
}

const partsOf = (reach: Reach, parts: number[]): { parts: Figure[]; sum: Figure } => (reach.mayReadRows ? { parts, sum: parts.reduce((sum, part) => sum + part, 0) } : withoutSmallParts(parts))
const rounded = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 10) / 10)

/** In the order in which a need travels. */
const placeOf = ({ status, holder }: { status: NeedStatus; holder: NeedHolder }): number => STEPS.indexOf(stepOf(status)) * 100 + HOLDERS.indexOf(holder)

/** Who has to move next; places are not compared. */
export const readOverdue = async (work: Work, { area }: { area?: string | undefined }): Promise<Overdue> => {
  const reach = await reachOf(work, area)
  const groups = (await lateNeeds(work, reach.areas)).sort((a, b) => placeOf(a) - placeOf(b))
  const { parts, sum } = partsOf(reach, groups.map(({ count }) => count))
  const departments = groups.reduce((total, { holder, count }) => (holder === 'department' ? total + count : total), 0)
  return {
    count: sum, link: reach.link({ overdue: true }), departments: reach.mayReadRows ? departments : withoutSmall(departments),
    rows: groups.map(({ holder, status, oldest }, at) => {
      const count = parts[at]!
      return {
        holder, status, count, link: reach.link({ holder: [holder], status: [status], overdue: true }),
        longestDays: count === null ? null : daysLate(oldest, work.now), oldestDueAt: count === null ? null : oldest.toISOString(),
      }
    }),
  }
}

import * as z from 'zod/mini'
import { profileFigures } from '#domain/areas/area.contract.ts'
import { NeedHolder, NeedRoute, NeedStatus } from '#domain/needs/need.contract.ts'
import { FieldCode, GroupCode } from '#domain/settings/code.contract.ts'
import { AreaCode, Day, Instant, endpoint } from '#kit/endpoint.ts'

/** The very filter of the needs list behind a figure: the list it opens shows as many rows as the figure says. */
export const NeedLink = z.object({
  status: z.optional(z.array(NeedStatus)), groups: z.optional(z.array(GroupCode)), field: z.optional(z.array(FieldCode)), holder: z.optional(z.array(NeedHolder)), route: z.optional(z.array(NeedRoute)),
  area: z.optional(AreaCode), danger: z.optional(z.boolean()), overdue: z.optional(z.boolean()), reportedFrom: z.optional(Day), reportedTo: z.optional(Day),
})
export type NeedLink = z.infer<typeof NeedLink>

/** Null stands for one to four: told only to those who may read the rows themselves. */
const Figure = z.nullable(z.int())
/** Null where the asker may not open the rows. */
const Link = z.nullable(NeedLink)

export const PERIODS = ['month', 'quarter', 'year'] as const
export const Period = z.enum(PERIODS)
export type Period = z.infer<typeof Period>

/** The way of a need, in the words of its own states. */
export const STEPS = ['reported', 'verified', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'closed'] as const
export const Step = z.enum(STEPS)
export type Step = z.infer<typeof Step>

const Stuck = z.object({ status: NeedStatus, count: Figure, link: Link })
const FunnelStep = z.object({
  step: Step, count: Figure, link: Link,
  /** Those that came as far as the step before and stand there, or left the way there. */
  stuck: z.array(Stuck),
  /** From the step before to this one; over how many needs it was taken. */
  medianHours: z.nullable(z.number()), medianOf: z.int(),
})
export const Funnel = z.object({
  areaCode: z.nullable(AreaCode), areaName: z.string(), from: Day, to: Day, asOf: Instant, steps: z.array(FunnelStep),
  /** Open ones that were reported before the period. */
  carried: z.object({ count: Figure, link: Link }),
})
export type Funnel = z.infer<typeof Funnel>

const OverdueRow = z.object({ holder: NeedHolder, status: NeedStatus, count: Figure, longestDays: z.nullable(z.int()), oldestDueAt: z.nullable(Instant), link: Link })
export const Overdue = z.object({ count: Figure, link: Link, departments: Figure, rows: z.array(OverdueRow) })
export type Overdue = z.infer<typeof Overdue>

/** Grids with such a need, open or met within `days`; of these the ones that no service has reached within `days`. */
const Cell = z.object({ field: FieldCode, group: GroupCode, grids: Figure, missing: Figure, needs: Figure, link: Link })
export const Coverage = z.object({
  days: z.int(), grids: z.int(), cells: z.array(Cell),
  /** The community profile: how many live there at all. Null where nobody has filled it in. */
  profile: z.object(profileFigures), profileAsOf: z.nullable(Day),
})
export type Coverage = z.infer<typeof Coverage>

const MissingGrid = z.object({ code: AreaCode, name: z.string(), communityName: z.string(), needs: z.int(), link: Link })
export const CoverageCell = z.object({
  field: FieldCode, group: GroupCode, grids: Figure, missing: Figure,
  townships: z.array(z.object({ code: AreaCode, name: z.string(), missing: Figure, grids: z.array(MissingGrid) })),
})
export type CoverageCell = z.infer<typeof CoverageCell>

const where = { area: z.optional(AreaCode) }

export const reportingEndpoints = {
  funnel: endpoint({
    method: 'GET', path: '/reports/funnel', may: 'report.read', says: 'How far the needs reported in a month, quarter or year have come, what stands where, and how long each step took.',
    input: z.object({ ...where, period: Period }), output: Funnel,
  }),
  overdue: endpoint({ method: 'GET', path: '/reports/overdue', may: 'report.read', says: 'Broken promises by who holds the ball; no ranking of places.', input: z.object(where), output: Overdue }),
  coverage: endpoint({ method: 'GET', path: '/reports/coverage', may: 'report.read', says: 'Field × group: grids that a service has reached in the last 90 days of the grids having such a need.', input: z.object(where), output: Coverage }),
  coverageCell: endpoint({
    method: 'GET', path: '/reports/coverage/cell', may: 'report.read', says: 'The grids that a service is missing in, by township.',
    input: z.object({ ...where, field: FieldCode, group: GroupCode }), output: CoverageCell,
  }),
}

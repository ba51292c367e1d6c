import * as z from 'zod/mini'
import { type NeedFilter as NeedFilterValues, NeedFilter, NeedSort, type NeedStatus } from '#domain/needs/need.contract.ts'
import type { SetFilters } from '#kit/web/use-filters.ts'

/** Everything the address of the list holds: the filters, the order, the open drawer, and whether one is being reported. */
export const NeedAddress = z.extend(NeedFilter, { sort: z.optional(NeedSort), open: z.optional(z.string()) })
export type NeedAddressValues = z.output<typeof NeedAddress>
export type SetNeedAddress = SetFilters<typeof NeedAddress>

/** The status line: what waits for the same next step stands together. */
export const SEGMENTS = {
  reported: ['reported'], returned: ['returned'], verified: ['verified', 'reopened'], routed: ['routed'], dispatched: ['dispatched'], serving: ['serving'], awaiting_feedback: ['awaiting_feedback'], closed: ['closed'], others: ['declined', 'merged'],
} as const satisfies Record<string, readonly NeedStatus[]>
export type SegmentName = keyof typeof SEGMENTS

export const segmentOf = (status: readonly NeedStatus[] | undefined): SegmentName | undefined =>
  (Object.keys(SEGMENTS) as SegmentName[]).find((name) => SEGMENTS[name].length === status?.length && SEGMENTS[name].every((one) => status.includes(one)))

/** The filters behind 更多筛选, and how many of them are set. */
const FURTHER = ['method', 'source', 'holder', 'route', 'danger', 'mine', 'urgency'] as const
export const furtherSet = (filters: NeedFilterValues): number => FURTHER.filter((name) => filters[name] !== undefined).length

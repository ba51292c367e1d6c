import * as z from 'zod/mini'
import { Light } from '#domain/settings/light.rules.ts'
import { WaitingKind } from '#domain/waiting.kinds.ts'
import { AreaCode, Id, Instant, endpoint, many, paging } from '#kit/endpoint.ts'

/** One thing that waits for the asker: what, which, until when; what is asked and where it is done follow from its kind. */
export const Waiting = z.object({
  kind: WaitingKind, id: Id, aboutId: Id, code: z.nullable(z.string()), title: z.nullable(z.string()),
  /** Masked (`包**`) unless the asker may read names there. */
  personName: z.nullable(z.string()), areaCode: AreaCode, place: z.string(), dueAt: z.nullable(Instant), yellowAt: z.nullable(Instant),
})
export type Waiting = z.infer<typeof Waiting>

/** How much of a kind waits, exact. */
export const WaitingCount = z.object({ kind: WaitingKind, count: z.int(), yellow: z.int(), red: z.int(), oldestDueAt: z.nullable(Instant) })
export type WaitingCount = z.infer<typeof WaitingCount>

const WaitingList = z.object({ kind: z.optional(many(WaitingKind)), light: z.optional(many(Light)), ...paging })
export type WaitingList = z.output<typeof WaitingList>

export const waitingEndpoints = {
  list: endpoint({
    method: 'GET', path: '/waiting', may: 'waiting.read', says: 'What waits for whoever asks, across everything, danger on top and then the oldest promise first.', input: WaitingList,
    output: z.object({ rows: z.array(Waiting), next: z.nullable(z.string()), total: z.int(), kinds: z.array(WaitingCount) }),
  }),
}

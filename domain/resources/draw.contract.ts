import * as z from 'zod/mini'
import { AreaCode, Day, Done, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const DRAW_STATUSES = ['reserved', 'used', 'released'] as const
export const DrawStatus = z.enum(DRAW_STATUSES)
export type DrawStatus = z.infer<typeof DrawStatus>

/** Morning, afternoon, evening of the 21 weekly blocks. */
export const Part = z.int().check(z.minimum(0), z.maximum(2))
export const Quantity = z.number().check(z.positive(), z.maximum(1e9))

/** One line of who used what. The provider reads codes and neutral titles; whom it was for stands with the need, for those who may read it. */
export const Draw = z.object({
  id: Id, resourceId: Id, resourceName: z.string(), providerName: z.string(), unit: z.nullable(z.string()), areaCode: AreaCode, communityName: z.string(),
  status: DrawStatus, quantity: z.number(), usedQuantity: z.nullable(z.number()), day: Day, part: z.nullable(Part), title: z.string(),
  needId: z.nullable(Id), needCode: z.nullable(z.string()), orderId: z.nullable(Id), orderNo: z.nullable(z.string()), projectId: z.nullable(Id), projectTitle: z.nullable(z.string()),
  drawnAt: Instant, drawnByName: z.nullable(z.string()), settledAt: z.nullable(Instant), version: z.int(), maySettle: z.boolean(),
})
export type Draw = z.infer<typeof Draw>

const DrawList = z.object({
  resource: z.optional(Id), need: z.optional(Id), order: z.optional(Id), project: z.optional(Id), area: z.optional(AreaCode), status: z.optional(many(DrawStatus)), from: z.optional(Day), to: z.optional(Day),
  /** Reserved for a day that has passed: nobody has said yet what was really used. */
  unsettled: z.optional(flag), ...paging,
})
export type DrawList = z.output<typeof DrawList>

/** For a need, or for a project or session without one; exactly what is named is looked up within the asker's scope. */
const NewDraw = z.object({
  id: Id, resourceId: Id, quantity: Quantity, day: Day, part: z.optional(Part), needId: z.optional(Id), projectId: z.optional(Id), title: z.optional(text(60, 2)),
})
export type NewDraw = z.output<typeof NewDraw>

const Settle = z.object({ rows: z.array(z.object({ id: Id, version: z.int(), used: z.number().check(z.minimum(0), z.maximum(1e9)) })).check(z.minLength(1), z.maxLength(50)) })
export type Settle = z.output<typeof Settle>

const about = { resourceId: z.string(), areaCode: z.string(), needId: z.nullable(z.string()), orderId: z.nullable(z.string()) }
export const resourceReserved = fact('resource.reserved', { ...about, quantity: z.number() })
export const resourceUsed = fact('resource.used', { ...about, quantity: z.number() })
export const resourceReleased = fact('resource.released', about)

export const drawEndpoints = {
  list: endpoint({ method: 'GET', path: '/resources/draws', may: 'resource.read', says: 'Who used what: draws in one’s areas and on what one provides, the newest first.', input: DrawList, output: page(Draw) }),
  reserve: endpoint({ method: 'POST', path: '/resources/draw', may: 'resource.manage', says: 'Reserves part of a resource for a need, a project or a session; never more than is left.', input: NewDraw, output: Draw }),
  settle: endpoint({ method: 'POST', path: '/resources/draws/settle', may: 'activity.run', says: 'Notes what was really used; the rest is free again.', input: Settle, output: z.object({ rows: z.array(Draw) }) }),
  release: endpoint({ method: 'POST', path: '/resources/draws/release', may: 'resource.manage', says: 'Gives a reservation back.', input: z.object({ id: Id, version: z.int() }), output: Done }),
}

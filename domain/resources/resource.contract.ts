import * as z from 'zod/mini'
import { GroupCode, KeptGroupCode, KeptProviderKindCode, KeptResourceTypeCode, ProviderKindCode, ResourceTypeCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Day, Done, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

/** Told by the day it is read: a validity that has run out is expired, one that has begun is available. */
export const RESOURCE_STATUSES = ['draft', 'submitted', 'approved', 'available', 'paused', 'expired', 'ended'] as const
export const ResourceStatus = z.enum(RESOURCE_STATUSES)
export type ResourceStatus = z.infer<typeof ResourceStatus>

/** What the capacity counts for: once and for all, each weekly block, each day, week or month. */
export const CAPACITY_PERIODS = ['total', 'window', 'day', 'week', 'month'] as const
export const CapacityPer = z.enum(CAPACITY_PERIODS)
export type CapacityPer = z.infer<typeof CapacityPer>

export const Resource = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), name: z.string(), type: ResourceTypeCode,
  providerId: z.nullable(Id), providerName: z.string(), providerKind: ProviderKindCode,
  quantityText: z.nullable(z.string()), timesText: z.nullable(z.string()), usedCount: z.nullable(z.int()),
  status: ResourceStatus, validUntil: z.nullable(Day), unit: z.nullable(z.string()), capacity: z.nullable(z.number()), capacityPer: CapacityPer,
  /** What can still be had: in all, or at the next free time; null where no capacity is stated. */
  remaining: z.nullable(z.number()), nextFree: z.nullable(z.object({ day: Day, part: z.nullable(z.int()) })), lastDrawnOn: z.nullable(Day), sheetNumber: z.nullable(z.int()), filingOn: z.nullable(Day), version: z.int(),
})
export type Resource = z.infer<typeof Resource>

export const ResourceDetail = z.extend(Resource, {
  quantity: z.nullable(z.number()),
  /** 21 weekly blocks, Monday morning first; null when the times could not be read as blocks. */
  blocks: z.nullable(z.array(z.boolean())), contactName: z.nullable(z.string()), contactKnown: z.boolean(), remark: z.nullable(z.string()),
  validFrom: z.nullable(Day), conditions: z.nullable(z.string()), forGroups: z.array(GroupCode), daysAhead: z.int(), needsVenue: z.boolean(), serviceAreas: z.array(z.object({ code: AreaCode, name: z.string() })),
  approvedAt: z.nullable(Instant), approvedByName: z.nullable(z.string()), closures: z.array(z.object({ id: Id, fromOn: Day, untilOn: Day, reason: z.nullable(z.string()) })),
  /** The coming times at which something is left, for whoever is about to reserve. */
  free: z.array(z.object({ day: Day, part: z.nullable(z.int()), remaining: z.nullable(z.number()) })), reserved: z.number(), used: z.number(),
  projects: z.array(z.object({ id: Id, title: z.string(), status: z.string() })), createdAt: Instant,
})
export type ResourceDetail = z.infer<typeof ResourceDetail>

const filter = {
  area: z.optional(AreaCode), type: z.optional(many(ResourceTypeCode)), providerKind: z.optional(many(ProviderKindCode)), status: z.optional(many(ResourceStatus)), provider: z.optional(Id),
  /** Something left to give; runs out within thirty days; nobody has used it for ninety. */
  left: z.optional(flag), expiring: z.optional(flag), idle: z.optional(flag),
  search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
}
const ResourceList = z.object({ ...filter, ...paging })
export type ResourceList = z.output<typeof ResourceList>

const Phone = z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{5,20}$/))
const fields = {
  name: text(80, 2), providerName: text(80, 2), providerKind: z.optional(ProviderKindCode), providerId: z.optional(z.nullable(Id)), type: ResourceTypeCode,
  quantityText: z.optional(z.nullable(text(60))), quantity: z.optional(z.nullable(z.number().check(z.minimum(0), z.maximum(1e9)))), unit: z.optional(z.nullable(text(20))),
  timesText: z.optional(z.nullable(text(100))), blocks: z.optional(z.nullable(z.array(z.boolean()).check(z.length(21)))),
  contactName: z.optional(z.nullable(text(40))), contactPhone: z.optional(z.nullable(Phone)), remark: z.optional(z.nullable(text(300))), validUntil: z.optional(z.nullable(Day)),
  validFrom: z.optional(z.nullable(Day)), capacity: z.optional(z.nullable(z.number().check(z.positive(), z.maximum(1e9)))), capacityPer: z.optional(CapacityPer),
  conditions: z.optional(z.nullable(text(300))), forGroups: z.optional(z.array(GroupCode).check(z.maxLength(12))), daysAhead: z.optional(z.int().check(z.minimum(0), z.maximum(60))), needsVenue: z.optional(z.boolean()),
  serviceAreas: z.optional(z.array(AreaCode).check(z.maxLength(40))),
}
/** `draft`: put down, not yet sent to the community. */
const AddResource = z.object({ id: Id, areaCode: AreaCode, draft: z.optional(z.boolean()), ...fields })
export type AddResource = z.output<typeof AddResource>
const keptCodes = { type: z.optional(KeptResourceTypeCode), providerKind: z.optional(KeptProviderKindCode), forGroups: z.optional(z.array(KeptGroupCode).check(z.maxLength(12))) }
const EditResource = z.extend(z.partial(z.object(fields)), { id: Id, version: z.int(), ...keptCodes })
export type EditResource = z.output<typeof EditResource>

export const resourceAdded = fact('resource.added', { areaCode: z.string(), type: z.string() })
export const resourceEdited = fact('resource.edited', { areaCode: z.string(), fields: z.array(z.string()) })
export const resourceStatusChanged = fact('resource.status-changed', { areaCode: z.string(), status: z.string() })
export const resourceImported = fact('resource.imported', { areaCode: z.string(), outcome: z.enum(['new', 'changed']), fields: z.array(z.string()) })
export const resourceClosed = fact('resource.closed', { areaCode: z.string(), fromOn: z.string(), untilOn: z.string() })
export const resourceContactOpened = fact('resource.contact-opened', { areaCode: z.string() })

export const resourceEndpoints = {
  list: endpoint({ method: 'GET', path: '/resources', may: 'resource.read', says: 'The resources list within one’s scope, by name.', input: ResourceList, output: page(Resource) }),
  detail: endpoint({ method: 'GET', path: '/resource', may: 'resource.read', says: 'One resource.', input: ById, output: ResourceDetail }),
  add: endpoint({ method: 'POST', path: '/resources/add', may: 'resource.manage', says: 'Adds a resource; the same id again is the same resource.', input: AddResource, output: ResourceDetail }),
  edit: endpoint({ method: 'POST', path: '/resources/edit', may: 'resource.manage', says: 'Corrects a resource.', input: EditResource, output: ResourceDetail }),
  setStatus: endpoint({
    method: 'POST', path: '/resources/status', may: 'resource.manage', says: 'Sends a draft in, confirms it for the list, pauses, offers again or ends a resource.',
    input: z.object({ id: Id, version: z.int(), status: z.enum(['submitted', 'available', 'paused', 'ended']) }), output: ResourceDetail,
  }),
  confirm: endpoint({ method: 'POST', path: '/resources/confirm', may: 'resource.approve', says: 'The party organisation of the community, or for what is given in a whole street or county its officer, confirms an entry for the list.', input: z.object({ id: Id, version: z.int() }), output: ResourceDetail }),
  addClosure: endpoint({
    method: 'POST', path: '/resources/closures/add', may: 'resource.manage', says: 'Days on which nothing is given; answers how many reservations stand on them.',
    input: z.object({ id: Id, resourceId: Id, fromOn: Day, untilOn: Day, reason: z.optional(z.nullable(text(100))) }), output: z.object({ resource: ResourceDetail, reserved: z.int() }),
  }),
  dropClosure: endpoint({ method: 'POST', path: '/resources/closures/drop', may: 'resource.manage', says: 'Takes such days back.', input: ById, output: Done }),
  openContact: endpoint({ method: 'POST', path: '/resources/contact', may: 'resource.manage', says: 'Opens the contact’s phone number; leaves a fact.', input: ById, output: z.object({ phone: z.nullable(z.string()) }) }),
}

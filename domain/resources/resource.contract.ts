import * as z from 'zod/mini'
import { ProviderKindCode, ResourceTypeCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Day, Id, Instant, endpoint, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const RESOURCE_STATUSES = ['draft', 'available', 'paused', 'ended'] as const
export const ResourceStatus = z.enum(RESOURCE_STATUSES)
export type ResourceStatus = z.infer<typeof ResourceStatus>

export const Resource = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), name: z.string(), type: ResourceTypeCode,
  providerId: z.nullable(Id), providerName: z.string(), providerKind: ProviderKindCode,
  quantityText: z.nullable(z.string()), timesText: z.nullable(z.string()), usedCount: z.nullable(z.int()),
  status: ResourceStatus, validUntil: z.nullable(Day), sheetNumber: z.nullable(z.int()), filingOn: z.nullable(Day), version: z.int(),
})
export type Resource = z.infer<typeof Resource>

export const ResourceDetail = z.extend(Resource, {
  quantity: z.nullable(z.number()), unit: z.nullable(z.string()),
  /** 21 weekly blocks, Monday morning first; null when the times could not be read as blocks. */
  blocks: z.nullable(z.array(z.boolean())), contactName: z.nullable(z.string()), contactKnown: z.boolean(), remark: z.nullable(z.string()),
  projects: z.array(z.object({ id: Id, title: z.string(), status: z.enum(['idea', 'running', 'closed']) })), createdAt: Instant,
})
export type ResourceDetail = z.infer<typeof ResourceDetail>

const filter = {
  area: z.optional(AreaCode), type: z.optional(many(ResourceTypeCode)), providerKind: z.optional(many(ProviderKindCode)), status: z.optional(many(ResourceStatus)), provider: z.optional(Id),
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
}
const AddResource = z.object({ id: Id, areaCode: AreaCode, ...fields })
export type AddResource = z.output<typeof AddResource>
const EditResource = z.extend(z.partial(z.object(fields)), { id: Id, version: z.int() })
export type EditResource = z.output<typeof EditResource>

export const resourceAdded = fact('resource.added', { areaCode: z.string(), type: z.string() })
export const resourceEdited = fact('resource.edited', { areaCode: z.string(), fields: z.array(z.string()) })
export const resourceStatusChanged = fact('resource.status-changed', { areaCode: z.string(), status: z.string() })
export const resourceImported = fact('resource.imported', { areaCode: z.string(), outcome: z.enum(['new', 'changed']), fields: z.array(z.string()) })
export const resourceContactOpened = fact('resource.contact-opened', { areaCode: z.string() })

export const resourceEndpoints = {
  list: endpoint({ method: 'GET', path: '/resources', may: 'resource.read', says: 'The resources list within one’s scope, by name.', input: ResourceList, output: page(Resource) }),
  detail: endpoint({ method: 'GET', path: '/resource', may: 'resource.read', says: 'One resource.', input: ById, output: ResourceDetail }),
  add: endpoint({ method: 'POST', path: '/resources/add', may: 'resource.manage', says: 'Adds a resource; the same id again is the same resource.', input: AddResource, output: ResourceDetail }),
  edit: endpoint({ method: 'POST', path: '/resources/edit', may: 'resource.manage', says: 'Corrects a resource.', input: EditResource, output: ResourceDetail }),
  setStatus: endpoint({
    method: 'POST', path: '/resources/status', may: 'resource.manage', says: 'Pauses, offers again or ends a resource.',
    input: z.object({ id: Id, version: z.int(), status: z.enum(['available', 'paused', 'ended']) }), output: ResourceDetail,
  }),
  openContact: endpoint({ method: 'POST', path: '/resources/contact', may: 'resource.manage', says: 'Opens the contact’s phone number; leaves a fact.', input: ById, output: z.object({ phone: z.nullable(z.string()) }) }),
}

import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { type AddResource, type EditResource, type ResourceDetail, resourceAdded, resourceContactOpened, resourceEdited, resourceStatusChanged } from '#domain/resources/resource.contract.ts'
import { resourceWorkflow, verbFor, whyNot, whyNotEdit } from '#domain/resources/resource.rules.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type StandingResource, addResources, changeResource, findUnit, projectsWith, searchOf, theResource } from './resource.store.ts'

export const phonePlace = 'resource_offer.contact_phone'

export const readResource = async (work: Work, { id }: { id: string }): Promise<ResourceDetail> => {
  const { contactPhone, createdAt, ...resource } = await theResource(work, id)
  return { ...resource, contactKnown: contactPhone !== null, createdAt: createdAt.toISOString(), projects: await projectsWith(work, id, scopeOf(work.actor, 'project.read').areas) }
}

/** The community's own entry stands at once, a unit's waits for the community. */
export const addResource = async (work: Work, { id, areaCode, contactPhone, ...given }: AddResource): Promise<ResourceDetail> => {
  const byCommunity = mayIn(work.actor, 'resource.manage', areaCode)
  const provider = byCommunity ? await theProvider(work, given.providerId) : await ownUnit(work, given.providerId, areaCode)
  const row = {
    ...defined(given), id, areaCode, name: given.name, providerId: provider?.id ?? null, providerName: provider?.name ?? given.providerName, type: given.type, remark: given.remark ? withoutNumbers(given.remark) : null,
    contactPhone: contactPhone ? work.secrets.seal(phonePlace, id, contactPhone) : null, status: byCommunity ? ('available' as const) : ('draft' as const),
  }
  const added = await addResources(work, [row])
  if (added.has(id)) await work.record(resourceAdded(id, { areaCode, type: given.type }))
  else await theResource(work, id).catch(() => { throw new Refusal('resource.id-in-use') })
  return readResource(work, { id })
}

const theProvider = async (work: Work, providerId: string | null | undefined) => {
  const unit = providerId ? await findUnit(work, providerId) : undefined
  if (providerId && !unit) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'providerId', code: 'resource.no-such-provider' }] })
  return unit
}

/** A unit offers in its own name, where it sits. */
const ownUnit = async (work: Work, providerId: string | null | undefined, areaCode: string) => {
  const own = scopeOf(work.actor, 'resource.manage').organisations
  const id = providerId ?? own[0]
  const unit = id && own.includes(id) ? await findUnit(work, id) : undefined
  if (!unit || !(unit.areaCode.startsWith(areaCode) || areaCode.startsWith(unit.areaCode))) throw notFound('area')
  return unit
}

const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

export const editResource = async (work: Work, { id, version, contactPhone, ...given }: EditResource): Promise<ResourceDetail> => {
  const resource = await loaded(work, id, version)
  const refusal = whyNotEdit(resource)
  if (refusal) throw new Refusal(refusal)
  if (given.providerId !== undefined && given.providerId !== resource.providerId) await (isCommunity(work, resource) ? theProvider(work, given.providerId) : ownUnit(work, given.providerId, resource.areaCode))
  const written = defined({ ...given, ...(given.remark ? { remark: withoutNumbers(given.remark) } : {}) })
  const changed = Object.fromEntries(Object.entries(written).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(resource[field as keyof StandingResource])))
  const fields = [...Object.keys(changed), ...(contactPhone === undefined ? [] : ['contactPhone'])]
  if (fields.length > 0) {
    const phone = contactPhone === undefined ? {} : { contactPhone: contactPhone && work.secrets.seal(phonePlace, id, contactPhone) }
    await changeResource(work, resource, { ...changed, ...phone, search: searchOf({ ...resource, ...changed }) } as Parameters<typeof changeResource>[2])
    await work.record(resourceEdited(id, { areaCode: resource.areaCode, fields }))
  }
  return readResource(work, { id })
}

const loaded = async (work: Work, id: string, version: number): Promise<StandingResource> => {
  const resource = await theResource(work, id, 'resource.manage')
  if (resource.version !== version) throw new Refusal('kit.changed-meanwhile')
  return resource
}
const isCommunity = (work: Work, { areaCode }: StandingResource): boolean => mayIn(work.actor, 'resource.manage', areaCode)

export const setResourceStatus = async (work: Work, { id, version, status }: { id: string; version: number; status: 'available' | 'paused' | 'ended' }): Promise<ResourceDetail> => {
  const resource = await loaded(work, id, version)
  const verb = verbFor(status)
  const refusal = whyNot(resource, verb, isCommunity(work, resource) ? 'community' : 'provider')
  if (refusal) throw new Refusal(refusal)
  await changeResource(work, resource, { status: resourceWorkflow.after(resource.status, verb)! })
  await work.record(resourceStatusChanged(id, { areaCode: resource.areaCode, status }))
  return readResource(work, { id })
}

export const openContact = async (work: Work, { id }: { id: string }) => {
  const resource = await theResource(work, id, 'resource.manage')
  await work.record(resourceContactOpened(id, { areaCode: resource.areaCode }))
  return { phone: resource.contactPhone && work.secrets.open(phonePlace, id, resource.contactPhone) }
}

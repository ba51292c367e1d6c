import { mayIn, scopeOf } from '#domain/access/access.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { freeTimes, leftOf } from '#domain/resources/capacity.rules.ts'
import { type AddResource, type EditResource, type ResourceDetail, resourceAdded, resourceClosed, resourceContactOpened, resourceEdited, resourceStatusChanged } from '#domain/resources/resource.contract.ts'
import { mayConfirm, resourceWorkflow, verbFor, whyNot, whyNotEdit } from '#domain/resources/resource.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { done } from '#kit/endpoint.ts'
import { refuseRetired } from '#domain/settings/server/code-list.actions.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { addClosureRow, dropClosureRow, findClosure, heldOf, mostHeld, reservedBetween, sums } from './capacity.store.ts'
import { type StandingResource, addResources, areasNamed, changeResource, findUnit, lockResource, projectsWith, searchOf, theResource } from './resource.store.ts'

export const phonePlace = 'resource_offer.contact_phone'

const FREE_TIMES_SHOWN = 12

export const readResource = async (work: Work, { id }: { id: string }): Promise<ResourceDetail> => {
  const { contactPhone, createdAt, approvedAt, serviceAreas, stored: _, ...resource } = await theResource(work, id)
  const held = (await heldOf(work, [id])).get(id)!
  const free = freeTimes(resource, held, dayOf(work.now), FREE_TIMES_SHOWN)
  return {
    ...resource, ...(await sums(work, id)), free, ...leftOf(resource, held, work.now),
    forGroups: resource.forGroups as ResourceDetail['forGroups'], contactKnown: contactPhone !== null, createdAt: createdAt.toISOString(), approvedAt: approvedAt?.toISOString() ?? null, serviceAreas: await areasNamed(work, serviceAreas),
    quantity: resource.quantity === null ? null : Number(resource.quantity), projects: await projectsWith(work, id, scopeOf(work.actor, 'project.read').areas),
  }
}

/** The party organisation's own entry stands at once; a unit's or a social worker's waits for it. */
export const addResource = async (work: Work, { id, areaCode, contactPhone, draft, ...given }: AddResource): Promise<ResourceDetail> => {
  const byCommunity = mayIn(work.actor, 'resource.manage', areaCode)
  const provider = byCommunity ? await theProvider(work, given.providerId) : await ownUnit(work, given.providerId, areaCode)
  refuseBackwards(given)
  const row = {
    ...cleaned(given), id, areaCode, name: given.name, providerId: provider?.id ?? null, providerName: provider?.name ?? given.providerName, type: given.type,
    contactPhone: contactPhone ? work.secrets.seal(phonePlace, id, contactPhone) : null, ...(draft ? { status: 'draft' as const } : await firstStatus(work, areaCode, given.validFrom)),
  }
  const added = await addResources(work, [row])
  if (added.has(id)) await noteAdded(work, row)
  else await theResource(work, id).catch(() => { throw new Refusal('resource.id-in-use') })
  return readResource(work, { id })
}

const noteAdded = async (work: Work, { id, areaCode, type, name, status }: { id: string; areaCode: string; type: string; name: string; status: string }): Promise<void> => {
  await work.record(resourceAdded(id, { areaCode, type }))
  if (status === 'submitted') await tellApprover(work, { id, name, areaCode })
}

const firstStatus = async (work: Work, areaCode: string, validFrom: string | null | undefined) =>
  approves(work, areaCode) ? approved(work, validFrom) : { status: 'submitted' as const }
const approves = ({ actor }: Work, areaCode: string): boolean => mayConfirm(areaCode, { approves: mayIn(actor, 'resource.approve', areaCode), keeps: mayIn(actor, 'resource.manage', areaCode) })
const approved = (work: Work, validFrom: string | null | undefined) => ({ status: validFrom && validFrom > dayOf(work.now) ? ('approved' as const) : ('available' as const), approvedBy: work.actor.accountId, approvedAt: work.now })

const theProvider = async (work: Work, providerId: string | null | undefined) => {
  const unit = providerId ? await findUnit(work, providerId) : undefined
  if (providerId && !unit) throw wrong('providerId', 'resource.no-such-provider')
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

const wrong = (path: string, code: string, params: Record<string, string | number> = {}): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code, params }] })
const refuseBackwards = ({ validFrom, validUntil }: { validFrom?: string | null | undefined; validUntil?: string | null | undefined }): void => {
  if (validFrom && validUntil && validUntil < validFrom) throw wrong('validUntil', 'resource.until-before-from')
}
const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
const cleaned = <T extends { remark?: string | null | undefined; conditions?: string | null | undefined }>(given: T) =>
  defined({ ...given, ...(given.remark ? { remark: withoutNumbers(given.remark) } : {}), ...(given.conditions ? { conditions: withoutNumbers(given.conditions) } : {}) })

export const editResource = async (work: Work, { id, version, contactPhone, ...given }: EditResource): Promise<ResourceDetail> => {
  await lockResource(work, id)
  const resource = await loaded(work, id, version)
  const refusal = whyNotEdit(resource)
  if (refusal) throw new Refusal(refusal)
  if (given.providerId !== undefined && given.providerId !== resource.providerId) await (isCommunity(work, resource) ? theProvider(work, given.providerId) : ownUnit(work, given.providerId, resource.areaCode))
  refuseBackwards({ validFrom: resource.validFrom, validUntil: resource.validUntil, ...defined(given) })
  await refuseBelowHeld(work, resource, given)
  await refuseRetired(work, { type: 'resourceTypes', providerKind: 'organisationKinds', forGroups: 'groups' }, given, resource)
  const changed = Object.fromEntries(Object.entries(cleaned(given)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(resource[field as keyof StandingResource])))
  const fields = [...Object.keys(changed), ...(contactPhone === undefined ? [] : ['contactPhone'])]
  if (fields.length > 0) {
    const phone = contactPhone === undefined ? {} : { contactPhone: contactPhone && work.secrets.seal(phonePlace, id, contactPhone) }
    await changeResource(work, resource, { ...changed, ...again(work, resource, changed), ...phone, search: searchOf({ ...resource, ...changed }) } as Parameters<typeof changeResource>[2])
    await work.record(resourceEdited(id, { areaCode: resource.areaCode, fields }))
  }
  return readResource(work, { id })
}

/** Given for longer, it is on the list again. */
const again = (work: Work, { stored }: StandingResource, { validUntil }: { validUntil?: string | null }) => (stored === 'expired' && validUntil !== undefined && (validUntil === null || validUntil >= dayOf(work.now)) ? { status: 'available' as const } : {})

/** What is promised stays possible: the capacity does not go below it, and it is not counted another way meanwhile. */
const refuseBelowHeld = async (work: Work, resource: StandingResource, { capacity, capacityPer }: Pick<EditResource, 'capacity' | 'capacityPer'>): Promise<void> => {
  const narrower = capacity !== undefined && capacity !== null && capacity !== resource.capacity
  const counted = capacityPer !== undefined && capacityPer !== resource.capacityPer
  if (!narrower && !counted) return
  const { most, reserved } = await mostHeld(work, resource.id)
  if (counted && reserved) throw wrong('capacityPer', 'resource.per-in-use')
  if (narrower && !counted && capacity < most) throw wrong('capacity', 'resource.capacity-below-held', { held: most })
}

const loaded = async (work: Work, id: string, version: number): Promise<StandingResource> => {
  const resource = await theResource(work, id, 'resource.manage')
  if (resource.version !== version) throw new Refusal('kit.changed-meanwhile')
  return resource
}
const isCommunity = (work: Work, { areaCode }: StandingResource): boolean => mayIn(work.actor, 'resource.manage', areaCode)

type NextStatus = 'submitted' | 'available' | 'paused' | 'ended'
export const setResourceStatus = async (work: Work, { id, version, status }: { id: string; version: number; status: NextStatus }): Promise<ResourceDetail> => {
  const resource = await loaded(work, id, version)
  const verb = verbFor(status)
  const refusal = whyNot(resource, verb, approves(work, resource.areaCode) ? 'approver' : 'other')
  if (refusal) throw new Refusal(refusal)
  const first = resource.stored === 'draft' || resource.stored === 'submitted'
  const after = verb === 'offer' && (first || resource.approvedAt === null) && approves(work, resource.areaCode) ? approved(work, resource.validFrom) : { status: resourceWorkflow.after(resource.status, verb)! }
  await changeResource(work, resource, after)
  await work.record(resourceStatusChanged(id, { areaCode: resource.areaCode, status: after.status }))
  if (status === 'submitted') await tellApprover(work, resource)
  if (first && status === 'available') await tellProvider(work, resource)
  return readResource(work, { id })
}

/** For whoever confirms without keeping the list: a street's or the county's officer. */
export const confirmResource = async (work: Work, { id, version }: { id: string; version: number }): Promise<ResourceDetail> => {
  const resource = await theResource(work, id, 'resource.approve')
  if (!approves(work, resource.areaCode)) throw notFound('resource')
  if (resource.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = resource.status === 'submitted' ? undefined : `resource.cannot-offer-when-${resource.status}`
  if (refusal) throw new Refusal(refusal)
  const after = approved(work, resource.validFrom)
  await changeResource(work, resource, after)
  await work.record(resourceStatusChanged(id, { areaCode: resource.areaCode, status: after.status }))
  await tellProvider(work, resource)
  return readResource(work, { id })
}

const tellApprover = (work: Work, { id, name, areaCode }: { id: string; name: string; areaCode: string }) =>
  tell(work, { kind: 'resource.submitted', to: [{ role: areaCode.length >= 12 ? 'community_secretary' : areaCode.length === 9 ? 'street_officer' : 'county_officer', areaCode }], about: { kind: 'resource', id }, params: { name }, once: `resource.submitted ${id}` })
const tellProvider = async (work: Work, { id, name, providerId }: StandingResource): Promise<void> => {
  if (providerId) await tell(work, { kind: 'resource.confirmed', to: [{ organisationId: providerId }], about: { kind: 'resource', id }, params: { name }, once: `resource.confirmed ${id}` })
}

export const addClosure = async (work: Work, { id, resourceId, fromOn, untilOn, reason }: { id: string; resourceId: string; fromOn: string; untilOn: string; reason?: string | null | undefined }) => {
  const resource = await theResource(work, resourceId, 'resource.manage')
  if (untilOn < fromOn) throw wrong('untilOn', 'resource.closure-backwards')
  if (untilOn < dayOf(work.now)) throw wrong('untilOn', 'resource.day-passed')
  if (await addClosureRow(work, { id, resourceId, fromOn, untilOn, reason: reason ? withoutNumbers(reason) : null })) await work.record(resourceClosed(resourceId, { areaCode: resource.areaCode, fromOn, untilOn }))
  return { resource: await readResource(work, { id: resourceId }), reserved: await reservedBetween(work, resourceId, fromOn, untilOn) }
}

export const dropClosure = async (work: Work, { id }: { id: string }) => {
  const closure = await findClosure(work, id)
  if (!closure) return done
  const resource = await theResource(work, closure.resourceId, 'resource.manage')
  await dropClosureRow(work, id)
  await work.record(resourceEdited(resource.id, { areaCode: resource.areaCode, fields: ['closures'] }))
  return done
}

export const openContact = async (work: Work, { id }: { id: string }) => {
  const resource = await theResource(work, id, 'resource.manage')
  await work.record(resourceContactOpened(id, { areaCode: resource.areaCode }))
  return { phone: resource.contactPhone && work.secrets.open(phonePlace, id, resource.contactPhone) }
}

export { listResources } from './resource.store.ts'

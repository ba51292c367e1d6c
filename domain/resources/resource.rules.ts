import { workflow } from '#kit/workflow.ts'
import type { ResourceStatus } from './resource.contract.ts'

export type ResourceVerb = 'submit' | 'offer' | 'pause' | 'end'

/** 2-domain (c)9; that part of it is reserved is told by its draws, that it has expired by the day. */
export const resourceWorkflow = workflow<ResourceStatus, ResourceVerb>({
  draft: { submit: 'submitted', offer: 'available', end: 'ended' },
  submitted: { offer: 'available', end: 'ended' },
  approved: { pause: 'paused', end: 'ended' },
  available: { pause: 'paused', end: 'ended' },
  paused: { offer: 'available', end: 'ended' },
  expired: { end: 'ended' },
  ended: {},
})

export const verbFor = (status: 'submitted' | 'available' | 'paused' | 'ended'): ResourceVerb => ({ submitted: 'submit', available: 'offer', paused: 'pause', ended: 'end' } as const)[status]

/** The community party organisation keeps the list: it confirms what units and social workers put in. Whoever paused offers again. */
export const whyNot = (resource: { status: ResourceStatus }, verb: ResourceVerb, by: 'approver' | 'other'): string | undefined => {
  if (!resourceWorkflow.after(resource.status, verb)) return `resource.cannot-${verb}-when-${resource.status}`
  return (resource.status === 'draft' || resource.status === 'submitted') && verb === 'offer' && by === 'other' ? 'resource.community-approves' : undefined
}
/** A community’s list is kept by its party organisation; what is given in a whole street or county is confirmed there. */
export const mayConfirm = (areaCode: string, { approves, keeps }: { approves: boolean; keeps: boolean }): boolean => approves && (areaCode.length < 12 || keeps)

export const whyNotEdit = (resource: { status: ResourceStatus }): string | undefined => (resource.status === 'ended' ? 'resource.cannot-edit-when-ended' : undefined)

/** Whether it is given in this place: its own area and below, or one of the areas it also serves. */
export const serves = ({ areaCode, serviceAreas }: { areaCode: string; serviceAreas: readonly string[] }, place: string): boolean => [areaCode, ...serviceAreas].some((area) => place.startsWith(area))

/** Empty says for everybody; of a need about whose person nothing is known nobody can say that it is not for them. */
export const isForThem = (forGroups: readonly string[], groups: readonly string[]): boolean => forGroups.length === 0 || groups.length === 0 || groups.some((group) => forGroups.includes(group))

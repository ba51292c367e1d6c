import { workflow } from '#kit/workflow.ts'
import type { ResourceStatus } from './resource.contract.ts'

export type ResourceVerb = 'offer' | 'pause' | 'end'

export const resourceWorkflow = workflow<ResourceStatus, ResourceVerb>({
  draft: { offer: 'available', end: 'ended' },
  available: { pause: 'paused', end: 'ended' },
  paused: { offer: 'available', end: 'ended' },
  ended: {},
})

export const verbFor = (status: 'available' | 'paused' | 'ended'): ResourceVerb => ({ available: 'offer', paused: 'pause', ended: 'end' } as const)[status]

/** What a unit puts in stands on the list once the community has looked at it; a unit offers again what it paused itself. */
export const whyNot = (resource: { status: ResourceStatus }, verb: ResourceVerb, by: 'community' | 'provider'): string | undefined => {
  if (!resourceWorkflow.after(resource.status, verb)) return `resource.cannot-${verb}-when-${resource.status}`
  return resource.status === 'draft' && verb === 'offer' && by === 'provider' ? 'resource.community-approves' : undefined
}
export const whyNotEdit = (resource: { status: ResourceStatus }): string | undefined => (resource.status === 'ended' ? 'resource.cannot-edit-when-ended' : undefined)

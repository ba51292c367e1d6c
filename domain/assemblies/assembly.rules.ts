import { whyNotPublic } from '#domain/partners/claim.rules.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { workflow } from '#kit/workflow.ts'
import type { AssemblyStatus, AssemblyVerb, ResolutionKind, ResultState, TopicSource } from './assembly.contract.ts'

/** Put together, called, held, closed. */
export const assemblyWorkflow = workflow<AssemblyStatus, AssemblyVerb>({ preparing: { call: 'called' }, called: { hold: 'held' }, held: { close: 'closed' }, closed: {} })

interface Standing { status: AssemblyStatus; startsAt: string | Date; topics: number; members: number; minutes?: string | null }

export const whyNotMove = (assembly: Standing, verb: AssemblyVerb, now: Date): string | undefined => {
  if (!assemblyWorkflow.after(assembly.status, verb)) return `assembly.cannot-${verb}-when-${assembly.status}`
  if (verb === 'call') return assembly.topics === 0 ? 'assembly.no-topics' : assembly.members === 0 ? 'assembly.no-members' : undefined
  if (verb === 'hold') return dayOf(new Date(assembly.startsAt)) > dayOf(now) ? 'assembly.not-yet' : undefined
  return assembly.minutes ? undefined : 'assembly.no-minutes'
}

/** Locked minutes are not written over: what was wrong is put right beside them. */
export const whyNotEdit = ({ status }: Pick<Standing, 'status'>): string | undefined => (status === 'closed' ? 'assembly.locked' : undefined)

interface Given { organisationId?: string | undefined; dueOn?: string | undefined; quantity?: number | undefined }
/** A claim is of a need, a project or a wish; a note belongs to a need; a task has a unit and a day. */
export const whyNotResolve = (status: AssemblyStatus, source: TopicSource, kind: ResolutionKind, given: Given, today: string): { path?: string; code: string } | undefined => {
  if (status === 'closed') return { code: 'assembly.locked' }
  if (status !== 'held') return { code: 'assembly.not-open-yet' }
  if (kind === 'note' && source !== 'need') return { path: 'kind', code: 'assembly.note-needs-a-need' }
  if (kind === 'claim' && !['need', 'project', 'free'].includes(source)) return { path: 'kind', code: 'assembly.nothing-to-claim' }
  if (kind !== 'note' && !given.organisationId) return { path: 'organisationId', code: 'assembly.unit-missing' }
  if (kind === 'task' && !given.dueOn) return { path: 'dueOn', code: 'assembly.day-missing' }
  return given.dueOn && given.dueOn < today ? { path: 'dueOn', code: 'assembly.day-in-past' } : undefined
}

/** What all units read: of a need nothing that leads to a person or tells of a household; anywhere else no numbers and no house numbers. */
export const whyNotBefore = (words: string, source: TopicSource, personName: string | null): { code: string; params?: Record<string, string> } | undefined => {
  const fault = whyNotPublic(words, personName)
  return source !== 'need' && fault?.code === 'claim.public-tells-condition' ? undefined : fault
}
export const tidied = (words: string): string => withoutNumbers(words)

interface Made { kind: ResolutionKind; dueOn: string | null; doneAt: Date | null; claimStatus: string | null }
export const resultOf = ({ kind, dueOn, doneAt, claimStatus }: Made, today: string): ResultState => {
  if (kind === 'note') return 'done'
  if (kind === 'task') return doneAt ? 'done' : dueOn !== null && dueOn < today ? 'late' : 'open'
  if (claimStatus === 'delivered') return 'done'
  if (claimStatus === 'reported') return 'reported'
  if (claimStatus === 'withdrawn' || claimStatus === 'declined') return 'dropped'
  return dueOn !== null && dueOn < today ? 'late' : 'open'
}

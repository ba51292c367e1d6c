import { workflow } from '#kit/workflow.ts'
import type { NeedHolder, NeedRoute, NeedStatus, NeedVerb, NextStep } from './need.contract.ts'

/** Verify or send back, route, dispatch, serve, evaluate: 2-domain (c)7. */
export const needWorkflow = workflow<NeedStatus, NeedVerb>({
  reported: { verify: 'verified', askMore: 'returned', decline: 'declined', merge: 'merged' },
  returned: { answer: 'reported' },
  verified: { route: 'routed' },
  // Routing again is for an order that nobody took; from another room it comes back served, closed, or as not theirs.
  routed: { dispatch: 'dispatched', route: 'routed', endService: 'awaiting_feedback', sendBack: 'verified', close: 'closed' },
  dispatched: { serve: 'serving', undispatch: 'routed' },
  // An order that was called off, or to which nobody came, leaves the need to be dispatched again.
  serving: { endService: 'awaiting_feedback', undispatch: 'routed' },
  awaiting_feedback: { close: 'closed' },
  closed: { reopen: 'reopened' },
  reopened: { route: 'routed' },
  declined: {},
  merged: {},
})

/** The parts of a need that a decision looks at. */
export interface Standing { status: NeedStatus; danger: boolean; route: NeedRoute | null }
interface Given { reason?: string | undefined; id?: string; into?: { id: string; status: NeedStatus; danger: boolean } }

/** Routes on which volunteers go out by an order; the others are met in a room of their own. */
const byOrder: readonly (NeedRoute | null)[] = ['service', 'resource', 'group']
const atRest: readonly NeedStatus[] = ['closed', 'declined', 'merged']
export const isOpen = (status: NeedStatus): boolean => !atRest.includes(status)

/** Why this verb is refused, or undefined when it may go ahead. Page and server ask the same question. */
export const whyNot = (need: Standing, verb: NeedVerb, given: Given = {}): string | undefined => {
  if (!needWorkflow.after(need.status, verb)) return `need.cannot-${verb}-when-${need.status}`
  if (need.danger && ['verify', 'askMore', 'decline', 'merge', 'route', 'dispatch'].includes(verb)) return 'need.danger-apart'
  if (verb === 'decline' && given.reason !== undefined && given.reason.trim() === '') return 'need.reason-needed'
  if (verb === 'merge' && given.into) return whyNotInto(given.id, given.into)
  if (verb === 'dispatch' && !byOrder.includes(need.route)) return 'need.not-met-by-an-order'
  if (verb === 'close' && need.status === 'routed' && byOrder.includes(need.route)) return 'need.not-served-yet'
  return undefined
}

const whyNotInto = (id: string | undefined, into: NonNullable<Given['into']>): string | undefined => {
  if (into.id === id) return 'need.merge-into-itself'
  if (into.danger) return 'need.danger-apart'
  return isOpen(into.status) ? undefined : 'need.merge-into-closed'
}

/** Corrections end when the matter rests; the words of a danger stand sealed elsewhere. */
export const whyNotEdit = (need: Standing, fields: string[]): string | undefined => {
  if (!isOpen(need.status)) return `need.cannot-edit-when-${need.status}`
  return need.danger && fields.some((field) => field === 'summary' || field === 'description') ? 'need.danger-apart' : undefined
}

export interface Proxy { saidBy: string; proxyConsent?: boolean | undefined; proxyReason?: string | undefined }
/** Who brings another person's matter says whether the person agreed, and why the person does not enter it themselves. A unit passes on what came to it. */
export const whyNotReport = ({ saidBy, proxyConsent, proxyReason }: Proxy): { field: 'proxyConsent' | 'proxyReason'; code: string } | undefined => {
  if (saidBy === 'self' || saidBy === 'office') return undefined
  if (proxyConsent === undefined) return { field: 'proxyConsent', code: 'need.proxy-needs-consent' }
  return proxyReason?.trim() ? undefined : { field: 'proxyReason', code: 'need.proxy-needs-reason' }
}

/** Who holds the ball in a status; on the way to another room it is that room. */
export const holderOf = (status: NeedStatus, route: NeedRoute | null): NeedHolder => {
  if (status === 'routed') return route === 'department' ? 'department' : byOrder.includes(route) && route !== 'group' ? 'community' : 'social_worker'
  return holders[status]
}
const holders: Record<Exclude<NeedStatus, 'routed'>, NeedHolder> = {
  reported: 'community', returned: 'resident', verified: 'station', reopened: 'station', dispatched: 'team', serving: 'team', awaiting_feedback: 'social_worker', closed: 'nobody', declined: 'nobody', merged: 'nobody',
}

const steps: Record<NeedStatus, NextStep['step']> = {
  reported: 'verify', returned: 'answer', verified: 'route', reopened: 'route', routed: 'dispatch', dispatched: 'accept', serving: 'serve', awaiting_feedback: 'evaluate', closed: 'none', declined: 'none', merged: 'none',
}

/** What waits, for whom, until when; as data, put into a sentence by `need.wording.ts`. */
export const nextStep = (need: Standing & { holder: NeedHolder; dueAt: string | null }, now: Date): NextStep => {
  const step = need.danger && isOpen(need.status) ? 'crisis' : need.status === 'routed' && !byOrder.includes(need.route) ? 'handover' : steps[need.status]
  return { step, holder: need.holder, dueAt: need.dueAt, overdue: need.dueAt !== null && new Date(need.dueAt) < now }
}

const DAYS_TO_COME_BACK = 30
/** The person or a proxy may come back to a closed matter for thirty days; a bad call-back reopens it whenever it is made. */
export const whyNotReopen = (need: Standing & { closedAt: Date | null }, why: 'callback' | 'person', now: Date): string | undefined => {
  const tooLate = why === 'person' && need.closedAt !== null && now.getTime() - need.closedAt.getTime() > DAYS_TO_COME_BACK * 86_400_000
  return whyNot(need, 'reopen') ?? (tooLate ? 'need.reopen-too-late' : undefined)
}

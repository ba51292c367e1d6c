import { isAtHome } from '#domain/matching/matching.rules.ts'
import { ADULT } from '#domain/volunteers/volunteer.rules.ts'
import type { Fault } from '#kit/refusal.ts'
import { workflow } from '#kit/workflow.ts'
import type { NewSlot, OrderStatus, OrderVerb, RiskLevel, SlotStatus } from './order.contract.ts'

/** 2-domain (c)8: dispatched → accepted → scheduled → in progress → finished; a declined role brings it back to dispatching. */
export const orderWorkflow = workflow<OrderStatus, OrderVerb>({
  dispatched: { accept: 'accepted', decline: 'declined', reoffer: 'dispatched', cancel: 'cancelled' },
  declined: { decline: 'declined', reoffer: 'dispatched', cancel: 'cancelled' },
  accepted: { schedule: 'scheduled', cancel: 'cancelled' },
  // Somebody who gives a role back before the day leaves the activity standing; the dispatcher asks somebody else.
  scheduled: { decline: 'scheduled', reoffer: 'scheduled', start: 'in_progress', finish: 'finished', cancel: 'cancelled' },
  in_progress: { finish: 'finished' },
  finished: {},
  cancelled: {},
})

export const whyNot = (order: { status: OrderStatus }, verb: OrderVerb): string | undefined =>
  orderWorkflow.after(order.status, verb) ? undefined : `order.cannot-${verb}-when-${order.status}`

/** Open orders that a social worker guides in one week, at most. */
export const GUIDE_LIMIT = 6
const LONGEST_HOURS = 24

interface Planned { startsAt: Date; endsAt: Date; riskLevel: RiskLevel; minimumAge: number; slots: readonly NewSlot[] }

/** What is wrong with an order as it was composed, by field. */
export const faultsOf = (order: Planned, needMethod: string, now: Date): Fault[] => [
  ...(order.startsAt <= now ? [{ path: 'startsAt', code: 'order.starts-in-past' }] : []),
  ...(order.endsAt <= order.startsAt ? [{ path: 'endsAt', code: 'order.ends-before-start' }] : order.endsAt.getTime() - order.startsAt.getTime() > LONGEST_HOURS * 3_600_000 ? [{ path: 'endsAt', code: 'order.longer-than-a-day' }] : []),
  ...(order.minimumAge < ADULT && isAtHome(needMethod) ? [{ path: 'minimumAge', code: 'order.minors-not-at-a-home' }] : []),
  ...askedTwice(order.slots).map((at) => ({ path: `slots.${at}.${order.slots[at]!.kind === 'team' ? 'teamId' : 'volunteerId'}`, code: 'order.asked-twice' })),
]

const askedTwice = (slots: readonly NewSlot[]): number[] => {
  const asked = slots.map((slot) => (slot.kind === 'person' ? slot.volunteerId : slot.kind === 'team' ? slot.teamId : undefined))
  return asked.flatMap((who, at) => (who !== undefined && asked.indexOf(who) < at ? [at] : []))
}

/** R12: dangerous service needs accident insurance, which the platform does not hold yet. */
export const whyNotThisRisky = ({ riskLevel }: { riskLevel: RiskLevel }): string | undefined => (riskLevel === 'danger' ? 'order.no-insurance-yet' : undefined)

export interface SlotStanding { kind: 'person' | 'team' | 'open'; status: SlotStatus; required: boolean; replacedById: string | null }

/** Why an offer cannot be answered now; the same answer twice is the same answer. */
export const whyNotAnswer = (slot: SlotStanding, order: { status: OrderStatus; startsAt: Date }, now: Date): string | undefined => {
  if (order.status === 'cancelled') return 'order.was-cancelled'
  if (slot.status === 'withdrawn' || slot.replacedById) return 'order.offered-to-another'
  if (slot.status !== 'offered') return `order.already-${slot.status}`
  return order.startsAt <= now ? 'order.too-late-to-answer' : undefined
}

/** Open places are filled by sign-up once the activity stands: only roles that were offered to somebody keep it waiting. */
export const isFilled = (slots: readonly SlotStanding[]): boolean => slots.every((slot) => slot.replacedById !== null || !slot.required || slot.kind === 'open' || slot.status === 'accepted')

/** A role may be offered to somebody else when it was declined, or is still unanswered. */
export const whyNotReoffer = (slot: SlotStanding): string | undefined => {
  if (slot.replacedById) return 'order.offered-to-another'
  if (slot.kind === 'open') return 'order.open-already'
  return slot.status === 'declined' || slot.status === 'offered' ? undefined : `order.already-${slot.status}`
}

/** The answer is wanted within the promised time, and before it begins in any case. */
export const replyBy = (promised: Date, startsAt: Date): Date => (promised < startsAt ? promised : startsAt)

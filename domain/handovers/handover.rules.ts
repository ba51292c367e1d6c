import { type Thresholds, yellowFrom } from '#domain/settings/clock.rules.ts'
import { type Calendar, workingDaysAfter } from '#domain/settings/working-days.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { workflow } from '#kit/workflow.ts'
import type { HandoverStatus, HandoverVerb } from './handover.contract.ts'

export const handoverWorkflow = workflow<HandoverStatus, HandoverVerb>({
  waiting: { accept: 'accepted', finish: 'finished', return: 'returned' },
  accepted: { finish: 'finished', return: 'returned' },
  finished: {},
  returned: {},
})

/** Whoever finishes or returns a matter says in words what was done, or why it is not theirs. */
export const whyNotAnswer = (handover: { status: HandoverStatus }, verb: HandoverVerb, words: string | undefined): string | undefined => {
  if (!handoverWorkflow.after(handover.status, verb)) return `handover.already-${handover.status}`
  return verb !== 'accept' && !words ? `handover.words-needed-to-${verb}` : undefined
}

const DAYS: Record<string, number> = { crisis: 0, department: 5 }
const OTHERWISE = 3
/** Working days until an answer is due: danger the same day, a department a week, our own rooms three days. */
export const daysFor = (route: string): number => DAYS[route] ?? OTHERWISE

/** A day's promise ends with the day. */
export const endOf = (dueOn: string): Date => instantAt(addDays(dueOn, 1))

/** Until which day a hand-over made at an instant is answered, and when it turns yellow, given when somebody last acted on it. */
export const dueOf = (route: string, from: Date, acted: Date, { lights, calendar }: { lights: Thresholds; calendar: Calendar }): { dueOn: string; yellowAt: Date } => {
  const dueOn = workingDaysAfter(dayOf(from), daysFor(route), calendar)
  return { dueOn, yellowAt: yellowFrom({ from, due: endOf(dueOn), acted }, lights, calendar) }
}

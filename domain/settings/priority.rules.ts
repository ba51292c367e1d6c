import type { NeedUrgency } from './codes.ts'

/** The county's table of weights: what a need starts from, what vulnerability and a near deadline add. */
export interface Priority {
  base: Record<NeedUrgency, number>
  perVulnerability: number
  deadline: number
  vulnerability: Record<string, number>
}

export const defaultPriority: Priority = {
  base: { ordinary: 100, pressing: 200, urgent: 400 }, perVulnerability: 90, deadline: 700,
  vulnerability: {
    orphan: 4, de_facto_unsupported_child: 4, dementia: 4, extreme_poverty: 4, child_in_difficulty: 3, left_behind_child: 3, disabled_elder: 3, living_alone: 3, mental_disorder: 3, bereaved_family: 3,
    advanced_age: 2, empty_nest: 2, left_behind_elder: 2, pwd: 2, minimum_living: 2, migrant_child: 2, low_income_margin: 1, rigid_expense: 1, elder: 1, left_behind_woman: 1, community_correction: 1, veteran: 1, gig_worker: 1,
  },
}

export interface Weighed { urgency: NeedUrgency; groups: readonly string[]; daysToDeadline: number }

/** The most vulnerable of the groups counts; they are not added up. */
export const vulnerabilityOf = ({ vulnerability }: Priority, groups: readonly string[]): number => Math.max(0, ...groups.map((group) => vulnerability[group] ?? 0))

/** Nothing due later than a quarter of a year is told apart. */
const FURTHEST = 90

/**
 * The weight of a need: base + 90 × vulnerability + 700 ÷ days to the deadline, in whole numbers. An overdue one counts as due today.
 * Of two needs alike in all else the one due earlier is strictly heavier.
 */
export const weightOf = (priority: Priority, { urgency, groups, daysToDeadline }: Weighed): number =>
  priority.base[urgency] + priority.perVulnerability * vulnerabilityOf(priority, groups) + nearness(priority.deadline, daysToDeadline)

const nearness = (deadline: number, daysToDeadline: number): number => {
  const days = Math.min(FURTHEST, Math.max(1, Math.ceil(daysToDeadline)))
  // floor(700 ÷ days) alone gives 28 and 27 days the same figure; one a day more tells them apart and never outweighs a step of vulnerability (90).
  return Math.floor(deadline / days) + (FURTHEST - days)
}

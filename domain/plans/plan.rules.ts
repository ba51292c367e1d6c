import { workflow } from '#kit/workflow.ts'
import type { PlanStatus, PlanVerb } from './plan.contract.ts'

export const planWorkflow = workflow<PlanStatus, PlanVerb>({
  draft: { confirm: 'confirmed' },
  confirmed: { reopen: 'draft', close: 'closed' },
  closed: {},
})

/** A community or a 苏木乡镇 (its station) plans; a county or a grid does not. */
export const whyNotHere = (areaCode: string): string | undefined => (areaCode.length === 12 || areaCode.length === 9 ? undefined : 'plan.area-not-fit')

export const isOver = (year: number, month: number, today: string): boolean => today.slice(0, 7) > `${year}-${String(month).padStart(2, '0')}`

interface Month { month: number; planned: number; done: number; why: string | null }
/** A month that is over, fell short, and nobody has said why: only a confirmed plan is held to its figures. */
export const isBehind = (plan: { year: number; status: PlanStatus }, { month, planned, done, why }: Month, today: string): boolean =>
  plan.status === 'confirmed' && isOver(plan.year, month, today) && done < planned && why === null

export const whyNotFill = (plan: { status: PlanStatus }): string | undefined => (plan.status === 'draft' ? undefined : `plan.is-${plan.status}`)

/** A month is explained once it is over and fell short, by whoever is responsible for the line, or whoever confirms the plan. */
export const whyNotExplain = (plan: { year: number; status: PlanStatus }, month: Omit<Month, 'why'>, today: string): string | undefined => {
  if (plan.status !== 'confirmed') return `plan.not-confirmed`
  if (!isOver(plan.year, month.month, today)) return 'plan.month-not-over'
  return month.done < month.planned ? undefined : 'plan.nothing-to-explain'
}

export const mayExplain = (line: { socialWorkerId: string | null }, { personId, confirms }: { personId: string | null; confirms: boolean }): boolean => confirms || line.socialWorkerId === null || line.socialWorkerId === personId

interface Line { planned: number; socialWorkerName: string | null }
export const whyNotConfirm = (plan: { status: PlanStatus }, lines: readonly Line[]): string | undefined => {
  if (!planWorkflow.after(plan.status, 'confirm')) return `plan.is-${plan.status}`
  if (lines.length === 0) return 'plan.empty'
  if (lines.some(({ socialWorkerName }) => socialWorkerName === null)) return 'plan.line-without-worker'
  return lines.some(({ planned }) => planned === 0) ? 'plan.line-without-times' : undefined
}

/** In December a year may be closed, when no month waits for its reason. */
export const whyNotClose = (plan: { status: PlanStatus; year: number; behind: number }, today: string): string | undefined => {
  if (!planWorkflow.after(plan.status, 'close')) return plan.status === 'draft' ? 'plan.not-confirmed' : 'plan.is-closed'
  if (today < `${plan.year}-12-01`) return 'plan.year-not-over'
  return plan.behind > 0 ? 'plan.months-unanswered' : undefined
}

export const whyNotReopen = (plan: { status: PlanStatus }): string | undefined => (planWorkflow.after(plan.status, 'reopen') ? undefined : plan.status === 'draft' ? 'plan.not-confirmed' : 'plan.is-closed')

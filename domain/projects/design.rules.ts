import type { Fault } from '#kit/refusal.ts'
import type { DesignContent, Review } from './design.contract.ts'
import type { LinkedNeed, ProjectStatus, Undertaker } from './project.contract.ts'
import { isAnswered, isRunning, whyNot } from './project.rules.ts'

interface Standing { status: ProjectStatus; undertakenBy: Undertaker }
interface Seats extends Standing {
  partyOrgName: string | null; agencyName: string | null; socialWorkerId: string | null; teamName: string | null; place: string | null; startOn: string | null; endOn: string | null; needs: number
}

const WRITTEN = ['goal', 'forWhom', 'quota', 'goalBy', 'methodWords', 'taskDo', 'taskDont', 'taskCall', 'callNumber', 'risk', 'riskMeasures', 'insurance', 'evaluationHow', 'evaluationOn', 'sessions', 'budgetSource'] as const
const AIMED = ['aimTeam', 'aimLeaders', 'aimBy'] as const

/** What a design still lacks before a social worker can put a name under it, by field: six seats, evidence, and every part of it. */
export const lacksOf = (project: Seats, design: DesignContent | null): Fault[] => [
  ...(project.needs === 0 ? [lacking('needIds', 'project.no-needs')] : []),
  ...seatLacks(project),
  ...(project.startOn && project.endOn ? [] : [lacking('startOn', 'project.no-period')]),
  ...(design === null ? [lacking('design', 'project.no-design')] : writtenLacks(project, design)),
]

const lacking = (path: string, code: string): Fault => ({ path, code })

const seatLacks = ({ undertakenBy, partyOrgName, agencyName, socialWorkerId, teamName, place }: Seats): Fault[] => [
  ...(undertakenBy === 'undetermined' ? [lacking('undertakenBy', 'project.no-undertaker')] : []),
  ...(partyOrgName ? [] : [lacking('partyOrgId', 'project.no-party-organisation')]),
  ...(agencyName ? [] : [lacking('agencyId', 'project.no-agency')]),
  ...(socialWorkerId ? [] : [lacking('socialWorkerId', undertakenBy === 'team' ? 'project.team-needs-social-worker' : 'project.no-social-worker')]),
  ...(teamName ? [] : [lacking('teamId', 'project.no-team')]),
  ...(place ? [] : [lacking('place', 'project.no-place')]),
]

const writtenLacks = ({ undertakenBy }: Standing, design: DesignContent): Fault[] => [
  ...WRITTEN.filter((field) => design[field] === null).map((field) => lacking(field, 'project.not-written')),
  ...(design.indicators.some(({ baseline, target }) => baseline !== null && target !== null) ? [] : [lacking('indicators', 'project.no-indicator')]),
  ...(undertakenBy === 'agency' && AIMED.some((field) => design[field] === null) ? [lacking('aimTeam', 'project.agency-needs-aim')] : []),
]

/** Only the responsible social worker, by an own account, and only under a design that is whole. */
export const whyNotSign = (project: Seats, design: DesignContent | null, { personId, signed }: { personId: string | null; signed: boolean }): string | undefined => {
  if (project.socialWorkerId === null || project.socialWorkerId !== personId) return 'project.not-yours-to-sign'
  if (signed) return 'project.signed-already'
  if (project.status !== 'designed' && !isRunning(project.status)) return whyNot(project, 'approve') ?? 'project.cannot-approve'
  return lacksOf(project, design).length > 0 ? 'project.design-not-whole' : undefined
}

/** Two pairs of eyes: whoever signed does not approve. */
export const whyNotApprove = (project: Standing & { socialWorkerId: string | null }, { personId, signed }: { personId: string | null; signed: boolean }): string | undefined =>
  whyNot(project, 'approve') ?? (!signed ? 'project.not-signed' : project.socialWorkerId === personId ? 'project.approve-by-another' : undefined)

/** R48: at least one resource, or money. */
export const whyNotFund = (project: Standing & { resources: number }, design: DesignContent | null): string | undefined =>
  whyNot(project, 'fund') ?? (project.resources > 0 || (design?.budgetAmount ?? 0) > 0 ? undefined : 'project.no-means')

/** No start without the social worker’s signature, without a need, without means (R48). */
export const whyNotStart = (project: Standing & { needs: number; resources: number }, design: DesignContent | null, signed: boolean): string | undefined => {
  const not = whyNot(project, 'start')
  if (not) return not
  if (!signed) return 'project.not-signed'
  if (project.needs === 0) return 'project.no-needs'
  return project.resources > 0 || (design?.budgetAmount ?? 0) > 0 ? undefined : 'project.no-means'
}

export interface Outcome { needs: readonly Pick<LinkedNeed, 'status' | 'outcome'>[]; final: Pick<Review, 'aim'> | undefined }

/** It ends with its evaluation, with an answer for each need it rests on, and, where it is an agency’s, for what it meant to grow. */
export const whyNotEnd = (project: Standing, how: 'close' | 'renew' | 'turnPermanent' | 'stop', { needs, final }: Outcome): string | undefined => {
  const not = whyNot(project, how)
  if (not || how === 'stop') return not
  if (!final) return 'project.not-evaluated'
  if (project.undertakenBy === 'agency' && final.aim === null) return 'project.aim-unanswered'
  return needs.every(isAnswered) ? undefined : 'project.needs-unanswered'
}

import { workflow } from '#kit/workflow.ts'
import type { LinkedNeed, ProjectStatus, ProjectVerb, Undertaker } from './project.contract.ts'

/** 2-domain (c)10. What was signed and is changed before the start goes back to `designed`; a running project goes on and asks for the signature again. */
export const projectWorkflow = workflow<ProjectStatus, ProjectVerb>({
  idea: { link: 'needs_linked', stop: 'stopped' },
  needs_linked: { unlink: 'idea', submit: 'designed', stop: 'stopped' },
  designed: { sendBack: 'needs_linked', approve: 'approved', stop: 'stopped' },
  approved: { redesign: 'designed', sendBack: 'needs_linked', fund: 'funded', stop: 'stopped' },
  funded: { redesign: 'designed', start: 'running', stop: 'stopped' },
  running: { checkMidterm: 'midterm', evaluate: 'final_eval', stop: 'stopped' },
  midterm: { resume: 'running', stop: 'stopped' },
  final_eval: { close: 'closed', renew: 'renewed', turnPermanent: 'turned_permanent' },
  closed: {}, renewed: {}, turned_permanent: {}, stopped: {},
})

/** Projects in which people are served now. */
export const RUNNING = ['running', 'midterm', 'final_eval'] as const
export const ENDED = ['closed', 'renewed', 'turned_permanent', 'stopped'] as const
const among = (list: readonly ProjectStatus[], status: ProjectStatus): boolean => list.includes(status)
export const isRunning = (status: ProjectStatus): boolean => among(RUNNING, status)
export const hasEnded = (status: ProjectStatus): boolean => among(ENDED, status)

/** A list shows a few groups of the twelve states. */
export const STAGES = { idea: ['idea', 'needs_linked'], design: ['designed'], ready: ['approved', 'funded'], running: RUNNING, ended: ENDED } as const satisfies Record<string, readonly ProjectStatus[]>
export type Stage = keyof typeof STAGES

export const whyNot = (project: { status: ProjectStatus }, verb: ProjectVerb): string | undefined =>
  projectWorkflow.after(project.status, verb) ? undefined : hasEnded(project.status) ? 'project.closed' : `project.cannot-${verb}`

/** A project ends after it begins. */
export const whyNotPeriod = ({ startOn, endOn }: { startOn?: string | null | undefined; endOn?: string | null | undefined }): string | undefined => (startOn && endOn && endOn < startOn ? 'project.ends-before-it-begins' : undefined)

export const whyNotEdit = (project: { status: ProjectStatus }): string | undefined => (hasEnded(project.status) ? 'project.closed' : undefined)

/** A danger is followed up by a person, it is not material for a project; what is declined or merged is nobody's evidence. */
export const whyNotFromNeed = (need: { status: string; danger: boolean }): string | undefined => {
  if (need.danger) return 'need.danger-apart'
  return ['declined', 'merged'].includes(need.status) ? 'project.need-not-fit' : undefined
}

/** Whose project it is when nobody has said so: whoever operates it, else whoever does it. */
export const undertakerOf = ({ agencyName, teamName }: { agencyName?: string | null | undefined; teamName?: string | null | undefined }): Undertaker => (agencyName ? 'agency' : teamName ? 'team' : 'undetermined')

/** What the social worker signs for besides the words of the design: a change of these is a change of what was signed. */
const SIGNED: ReadonlySet<string> = new Set(['title', 'field', 'groups', 'method', 'undertakenBy', 'partyOrgId', 'teamId', 'teamName', 'agencyId', 'agencyName', 'place', 'startOn', 'endOn', 'needIds', 'teamIds', 'supportIds', 'socialWorkerId', 'socialWorkerName'])
export const withdrawalFor = (fields: readonly string[]): 'worker_changed' | 'design_changed' | undefined =>
  fields.includes('socialWorkerId') || fields.includes('socialWorkerName') ? 'worker_changed' : fields.some((field) => SIGNED.has(field)) ? 'design_changed' : undefined

/** A need that was met, declined or merged answers for itself. */
export const isAnswered = ({ status, outcome }: Pick<LinkedNeed, 'status' | 'outcome'>): boolean => outcome !== null || ['closed', 'declined', 'merged'].includes(status)

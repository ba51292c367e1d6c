import type { ProjectStatus } from './project.contract.ts'

/** A project ends after it begins. */
export const whyNotPeriod = ({ startOn, endOn }: { startOn?: string | null | undefined; endOn?: string | null | undefined }): string | undefined => (startOn && endOn && endOn < startOn ? 'project.ends-before-it-begins' : undefined)

export const whyNotEdit = (project: { status: ProjectStatus }, next: ProjectStatus | undefined): string | undefined => {
  if (project.status === 'closed') return 'project.closed'
  return project.status === 'running' && next === 'idea' ? 'project.runs-already' : undefined
}

/** A danger is followed up by a person, it is not material for a project; what is declined or merged is nobody's evidence. */
export const whyNotFromNeed = (need: { status: string; danger: boolean }): string | undefined => {
  if (need.danger) return 'need.danger-apart'
  return ['declined', 'merged'].includes(need.status) ? 'project.need-not-fit' : undefined
}

import { tell } from '#domain/messages/server/message.actions.ts'
import { projectMoved, signatureWithdrawn } from '#domain/projects/design.contract.ts'
import type { ProjectVerb } from '#domain/projects/project.contract.ts'
import { projectWorkflow } from '#domain/projects/project.rules.ts'
import type { Work } from '#kit/server/work.ts'
import { type ProjectChange, takeSignature } from './project-design.store.ts'
import { type StandingProject, changeProject } from './project.store.ts'

type Stepping = Pick<StandingProject, 'id' | 'status' | 'version' | 'areaCode'>

/** One step of the workflow; the rule has been asked before. Answers the project as it stands then. */
export const step = async <P extends Stepping>(work: Work, project: P, verb: ProjectVerb, change: ProjectChange = {}): Promise<P> => {
  const status = projectWorkflow.after(project.status, verb)!
  await changeProject(work, project, { ...change, status })
  await work.record(projectMoved(project.id, { areaCode: project.areaCode, verb, status }))
  return { ...project, status, version: project.version + 1 }
}

/** An idea that rests on needs has linked them; one that lost them all is an idea again. */
export const settleLinks = async (work: Work, project: StandingProject): Promise<void> => {
  if (project.status === 'idea' && project.needs > 0) await step(work, project, 'link')
  if (project.status === 'needs_linked' && project.needs === 0) await step(work, project, 'unlink')
}

/** What was signed is no longer what stands there: the signature goes, its maker is told, and before the start the design has to be approved anew. */
export const withdrawSignature = async (work: Work, project: Stepping & Pick<StandingProject, 'title' | 'socialWorkerId'>, why: 'design_changed' | 'worker_changed' | 'sent_back'): Promise<void> => {
  const stood = await takeSignature(work, project.id, why)
  if (projectWorkflow.after(project.status, 'redesign')) await step(work, project, 'redesign', { approvedBy: null, approvedByName: null, approvedAt: null })
  if (!stood) return
  await work.record(signatureWithdrawn(project.id, { areaCode: project.areaCode, why }))
  if (project.socialWorkerId && project.socialWorkerId !== work.actor.personId) await tell(work, { kind: 'project.sign-again', to: [{ personId: project.socialWorkerId }], about: { kind: 'project', id: project.id }, params: { title: project.title } })
}

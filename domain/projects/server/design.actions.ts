import type { AnswerNeed, DesignContent, Move, ProjectDesign, SaveDesign } from '#domain/projects/design.contract.ts'
import { designSaved, designSigned, projectNeedAnswered } from '#domain/projects/design.contract.ts'
import { lacksOf, whyNotApprove, whyNotFund, whyNotSign, whyNotStart } from '#domain/projects/design.rules.ts'
import { whyNot, whyNotEdit } from '#domain/projects/project.rules.ts'
import { tell } from '#domain/messages/server/message.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { theSettings } from '#domain/settings/server/setting.actions.ts'
import { newId } from '#kit/ids.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { refuseRunElsewhere } from './need-material.ts'
import { readProject } from './project.actions.ts'
import { addSignature, courseOf, designOf, latestSignature, putDesign, reviewsOf } from './project-design.store.ts'
import { outcomesOf, setOutcome } from './project-links.store.ts'
import { unitsOf } from './project-unit.store.ts'
import { type StandingProject, theProject } from './project.store.ts'
import { step, withdrawSignature } from './signature.actions.ts'

export const readDesign = async (work: Work, { id }: { id: string }): Promise<ProjectDesign> => {
  const project = await readProject(work, { id })
  const [design, signature, units, reviews, course, { onDuty }] = [await designOf(work, id), await latestSignature(work, id), await unitsOf(work, id), await reviewsOf(work, id), await courseOf(work, id), await theSettings(work, 'onDuty')]
  return {
    project, design, units, signature: signature ? { designVersion: signature.designVersion, byName: signature.byName, at: signature.at.toISOString(), withdrawnAt: signature.withdrawnAt?.toISOString() ?? null, withdrawnWhy: signature.withdrawnWhy } : null,
    reviews: reviews.map((review) => ({ ...review, at: review.at.toISOString() })), ...course, approvedAt: course.approvedAt?.toISOString() ?? null, dutyNumber: onDuty.number,
  }
}

/** Numbers that lead to a person are taken out of everything but the number that volunteers are meant to dial. */
const cleaned = (given: DesignContent): DesignContent =>
  Object.fromEntries(Object.entries(given).map(([field, value]) => [field, typeof value === 'string' && !['callNumber', 'goalBy', 'evaluationOn', 'aimBy'].includes(field) ? withoutNumbers(value) : value])) as unknown as DesignContent

export const saveDesign = async (work: Work, { id, version, ...given }: SaveDesign): Promise<ProjectDesign> => {
  const project = await theProject(work, id, 'project.manage')
  const refusal = whyNotEdit(project)
  if (refusal) throw new Refusal(refusal)
  const before = await designOf(work, id)
  if ((before?.version ?? 0) !== version) throw new Refusal('kit.changed-meanwhile')
  const content = cleaned(given)
  const fields = Object.keys(content).filter((field) => JSON.stringify(content[field as keyof DesignContent]) !== JSON.stringify(before?.[field as keyof DesignContent] ?? null))
  if (fields.length > 0) {
    await putDesign(work, id, version, content)
    await work.record(designSaved(id, { areaCode: project.areaCode, version: version + 1, fields }))
    await withdrawSignature(work, project, 'design_changed')
  }
  return readDesign(work, { id })
}

/** The responsible social worker’s own act; what is signed is kept word for word. */
export const signDesign = async (work: Work, { id, designVersion }: { id: string; designVersion: number }): Promise<ProjectDesign> => {
  const project = await theProject(work, id, 'project.sign')
  const design = await designOf(work, id)
  const refusal = whyNotSign(project, design, { personId: work.actor.personId, signed: project.signed })
  if (refusal) throw new Refusal(refusal)
  if (design!.version !== designVersion) throw new Refusal('kit.changed-meanwhile')
  const { title, field, groups, method, undertakenBy, partyOrgName, agencyName, teamName, socialWorkerName, place, startOn, endOn } = project
  const content = { title, field, groups, method, place, startOn, endOn, design, seats: { undertakenBy, partyOrgName, agencyName, socialWorkerName, teamName, units: await unitsOf(work, id) }, needIds: (await outcomesOf(work, id)).map((need) => need.id) }
  await addSignature(work, { id: newId(), projectId: id, designVersion, content: JSON.stringify(content) })
  await work.record(designSigned(id, { areaCode: project.areaCode, designVersion }))
  if (project.status === 'designed') await tellApprovers(work, project)
  return readDesign(work, { id })
}

/** The station approves; where no station lead stands, the county does. */
const tellApprovers = async (work: Work, { id, areaCode, title }: StandingProject): Promise<void> => {
  const about = { kind: 'project.to-approve' as const, about: { kind: 'project', id }, params: { title } }
  const told = await tell(work, { ...about, to: [{ role: 'station_lead', areaCode }] })
  if (told === 0) await tell(work, { ...about, to: [{ role: 'county_officer', areaCode }] })
}

const theStanding = async (work: Work, id: string, version: number, permission: 'project.manage' | 'project.approve'): Promise<StandingProject> => {
  const project = await theProject(work, id, permission)
  if (project.version !== version) throw new Refusal('kit.changed-meanwhile')
  return project
}

export const approveDesign = async (work: Work, { id, version }: { id: string; version: number }): Promise<ProjectDesign> => {
  const project = await theStanding(work, id, version, 'project.approve')
  const refusal = whyNotApprove(project, { personId: work.actor.personId, signed: project.signed })
  if (refusal) throw new Refusal(refusal)
  await step(work, project, 'approve', { approvedBy: work.actor.accountId, approvedByName: work.actor.name, approvedAt: work.now, sentBackWords: null })
  await tell(work, { kind: 'project.approved', to: [{ personId: project.socialWorkerId! }], about: { kind: 'project', id }, params: { title: project.title } })
  return readDesign(work, { id })
}

export const sendDesignBack = async (work: Work, { id, version, words }: { id: string; version: number; words: string }): Promise<ProjectDesign> => {
  const project = await theStanding(work, id, version, 'project.approve')
  const refusal = whyNot(project, 'sendBack')
  if (refusal) throw new Refusal(refusal)
  const back = await step(work, project, 'sendBack', { sentBackWords: withoutNumbers(words), approvedBy: null, approvedByName: null, approvedAt: null })
  await withdrawSignature(work, back, 'sent_back')
  if (project.socialWorkerId) await tell(work, { kind: 'project.sent-back', to: [{ personId: project.socialWorkerId }], about: { kind: 'project', id }, params: { title: project.title } })
  return readDesign(work, { id })
}

export const moveProject = async (work: Work, { id, version, verb }: Move): Promise<ProjectDesign> => {
  const project = await theStanding(work, id, version, 'project.manage')
  const design = await designOf(work, id)
  const refusal = verb === 'fund' ? whyNotFund(project, design) : verb === 'start' ? whyNotStart(project, design, project.signed) : whyNot(project, verb)
  if (refusal) throw new Refusal(refusal)
  if (verb === 'submit') await refuseLacks(work, project)
  if (verb === 'start') await refuseRunElsewhere(work, id, (await outcomesOf(work, id)).map((need) => need.id))
  await step(work, project, verb, verb === 'submit' ? { sentBackWords: null } : {})
  if (verb === 'submit' && project.socialWorkerId !== work.actor.personId) await tell(work, { kind: 'project.to-sign', to: [{ personId: project.socialWorkerId! }], about: { kind: 'project', id }, params: { title: project.title } })
  return readDesign(work, { id })
}

const refuseLacks = async (work: Work, project: StandingProject): Promise<void> => {
  const faults = lacksOf(project, await designOf(work, project.id))
  if (faults.length > 0) throw new Refusal('project.design-not-whole', 422, { faults })
}

export const answerNeed = async (work: Work, { id, needId, outcome, words }: AnswerNeed): Promise<ProjectDesign> => {
  const project = await theProject(work, id, 'project.manage')
  const refusal = whyNotEdit(project)
  if (refusal) throw new Refusal(refusal)
  await setOutcome(work, id, needId, outcome, words ? withoutNumbers(words) : null)
  await work.record(projectNeedAnswered(id, { areaCode: project.areaCode, needId, outcome }))
  return readDesign(work, { id })
}

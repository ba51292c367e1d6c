import type { EndProject, ProjectDesign, WriteReview } from '#domain/projects/design.contract.ts'
import { projectEnded, projectReviewed } from '#domain/projects/design.contract.ts'
import { whyNotEnd } from '#domain/projects/design.rules.ts'
import { isAnswered } from '#domain/projects/project.rules.ts'
import { projectAdded } from '#domain/projects/project.contract.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { readDesign } from './design.actions.ts'
import { addReview, designOf, putDesign, reviewsOf, setIndicators } from './project-design.store.ts'
import { outcomesOf, setLinks } from './project-links.store.ts'
import { copyUnits } from './project-unit.store.ts'
import { type StandingProject, addProjects, theProject } from './project.store.ts'
import { step } from './signature.actions.ts'

/** At midterm it goes on running; the final one answers, where the project is an agency’s, for what it meant to grow. */
export const writeReview = async (work: Work, { id, projectId, words, aim, aimWords, actuals }: WriteReview): Promise<ProjectDesign> => {
  const project = await theProject(work, projectId, 'project.manage')
  const kind = project.status === 'midterm' ? 'midterm' : project.status === 'final_eval' ? 'final' : undefined
  if ((await reviewsOf(work, projectId)).some((review) => review.id === id)) return readDesign(work, { id: projectId })
  if (!kind) throw new Refusal('project.no-review-now')
  if (kind === 'final' && project.undertakenBy === 'agency' && !aim) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'aim', code: 'project.aim-unanswered' }] })
  if (!(await addReview(work, { id, projectId, kind, words: withoutNumbers(words), aim: aim ?? null, aimWords: aimWords ? withoutNumbers(aimWords) : null }))) throw new Refusal('project.id-in-use')
  if (actuals) await noteActuals(work, projectId, actuals)
  await work.record(projectReviewed(projectId, { areaCode: project.areaCode, kind }))
  if (kind === 'midterm') await step(work, project, 'resume')
  return readDesign(work, { id: projectId })
}

const noteActuals = async (work: Work, projectId: string, actuals: (number | null)[]): Promise<void> => {
  const design = await designOf(work, projectId)
  if (design) await setIndicators(work, projectId, design.indicators.map((indicator, at) => ({ ...indicator, actual: actuals[at] ?? indicator.actual })))
}

const OUTCOMES = { close: 'closed', renew: 'renewed', turnPermanent: 'turned_permanent', stop: 'stopped' } as const

export const endProject = async (work: Work, { id, version, how, words, successorId }: EndProject): Promise<ProjectDesign> => {
  const project = await theProject(work, id, 'project.manage')
  if (project.version !== version) throw new Refusal('kit.changed-meanwhile')
  const [needs, reviews] = [await outcomesOf(work, id), await reviewsOf(work, id)]
  const refusal = whyNotEnd(project, how, { needs, final: reviews.findLast(({ kind }) => kind === 'final') })
  if (refusal) throw new Refusal(refusal)
  if (how === 'renew' && !successorId) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'successorId', code: 'kit.required' }] })
  if (how === 'renew') await makeSuccessor(work, project, successorId!)
  await step(work, project, how, { endedOn: dayOf(work.now), endedWords: withoutNumbers(words), ...(how === 'renew' ? { successorId: successorId! } : {}) })
  await work.record(projectEnded(id, { areaCode: project.areaCode, status: OUTCOMES[how], permanent: how === 'turnPermanent' }))
  return readDesign(work, { id })
}

/** The next round: the same seats and the same design to be gone over, on the needs that go on. */
const makeSuccessor = async (work: Work, { id, ...before }: StandingProject, successorId: string): Promise<void> => {
  const { areaCode, kind, title, field, groups, method, undertakenBy, partyOrgId, partyOrgName, teamId, teamName, socialWorkerId, socialWorkerName, agencyId, agencyName, frequency, place } = before
  const open = (await outcomesOf(work, id)).filter((need) => need.outcome === 'continues' || need.outcome === 'partly' || !isAnswered(need)).map((need) => need.id)
  const added = await addProjects(work, [{ id: successorId, areaCode, kind, title, field, groups, method, undertakenBy, partyOrgId, partyOrgName, teamId, teamName, socialWorkerId, socialWorkerName, agencyId, agencyName, frequency, place, status: open.length > 0 ? 'needs_linked' : 'idea' }])
  if (!added.has(successorId)) throw new Refusal('project.id-in-use')
  await setLinks(work, successorId, 'needs', open)
  await copyUnits(work, id, successorId)
  const design = await designOf(work, id)
  if (design) await putDesign(work, successorId, 0, { ...contentOf(design), indicators: design.indicators.map((one) => ({ ...one, baseline: one.actual ?? one.baseline, actual: null })), goalBy: null, evaluationOn: null, aimBy: null })
  await work.record(projectAdded(successorId, { areaCode, kind, fromNeedId: null }))
}

const contentOf = <D extends { version: number; changedAt: string }>({ version: _version, changedAt: _changedAt, ...content }: D): Omit<D, 'version' | 'changedAt'> => content

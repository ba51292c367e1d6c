import { mayIn } from '#domain/access/access.rules.ts'
import { type AddProject, type EditProject, type ProjectDetail, projectAdded, projectEdited } from '#domain/projects/project.contract.ts'
import { whyNotEdit, whyNotFromNeed, whyNotPeriod } from '#domain/projects/project.rules.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { linkedNeeds, linkedResources, setLinks, unresolvedNumbers, visibleOf } from './project-links.store.ts'
import { type StandingProject, addProjects, changeProject, findNeedFor, namesOf, searchOf, theProject } from './project.store.ts'

export const readProject = async (work: Work, { id }: { id: string }): Promise<ProjectDetail> => {
  const { originId, originCode, createdAt, ...project } = await theProject(work, id)
  return {
    ...project, fromNeed: originId && originCode ? { id: originId, code: originCode } : null, createdAt: createdAt.toISOString(),
    linkedNeeds: await linkedNeeds(work, id), linkedResources: await linkedResources(work, id), unresolvedNumbers: await unresolvedNumbers(work, id),
  }
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

export const addProject = async (work: Work, { id, needIds, resourceIds, ...given }: AddProject): Promise<ProjectDetail> => {
  if (!mayIn(work.actor, 'project.manage', given.areaCode)) throw notFound('area')
  const period = whyNotPeriod(given)
  if (period) throw wrong('endOn', period)
  await refuseUnseen(work, { needIds, resourceIds })
  const row = { ...defined(given), ...(await namesFor(work, given)), id, areaCode: given.areaCode, kind: given.kind, title: given.title }
  const added = await addProjects(work, [row])
  if (!added.has(id)) return theSameProject(work, id)
  if (needIds) await setLinks(work, id, 'needs', needIds)
  if (resourceIds) await setLinks(work, id, 'resources', resourceIds)
  await work.record(projectAdded(id, { areaCode: given.areaCode, kind: given.kind, fromNeedId: null }))
  return readProject(work, { id })
}

const theSameProject = (work: Work, id: string): Promise<ProjectDetail> =>
  readProject(work, { id }).catch(() => { throw new Refusal('project.id-in-use') })

const refuseUnseen = async (work: Work, { needIds = [], resourceIds = [] }: { needIds?: string[] | undefined; resourceIds?: string[] | undefined }): Promise<void> => {
  const needs = await visibleOf(work, 'needs', needIds)
  if (needIds.some((id) => !needs.has(id))) throw wrong('needIds', 'project.no-such-need')
  const resources = await visibleOf(work, 'resources', resourceIds)
  if (resourceIds.some((id) => !resources.has(id))) throw wrong('resourceIds', 'project.no-such-resource')
}

interface Seats { teamId?: string | null | undefined; agencyId?: string | null | undefined; socialWorkerId?: string | null | undefined }
/** Whoever is chosen by id appears by the name that stands there. */
const namesFor = async (work: Work, { teamId, agencyId, socialWorkerId }: Seats) => {
  const names = await namesOf(work, [teamId, agencyId].filter((id) => typeof id === 'string'), [socialWorkerId].filter((id) => typeof id === 'string'))
  const nameOf = (id: string, path: string, code: string): string => {
    const name = names.get(id)
    if (!name) throw wrong(path, code)
    return name
  }
  return {
    ...(teamId ? { teamName: nameOf(teamId, 'teamId', 'project.no-such-unit') } : {}), ...(agencyId ? { agencyName: nameOf(agencyId, 'agencyId', 'project.no-such-unit') } : {}),
    ...(socialWorkerId ? { socialWorkerName: nameOf(socialWorkerId, 'socialWorkerId', 'project.no-such-person') } : {}),
  }
}

const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

export const editProject = async (work: Work, { id, version, needIds, resourceIds, ...given }: EditProject): Promise<ProjectDetail> => {
  const project = await theProject(work, id, 'project.manage')
  if (project.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotEdit(project, given.status)
  if (refusal) throw new Refusal(refusal)
  const period = whyNotPeriod({ ...project, ...defined(given) })
  if (period) throw wrong('endOn', period)
  await refuseUnseen(work, { needIds, resourceIds })
  const asked = { ...defined(given), ...(await namesFor(work, given)) }
  const changed = Object.fromEntries(Object.entries(asked).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(project[field as keyof StandingProject])))
  const fields = Object.keys(changed)
  if (needIds && (await setLinks(work, id, 'needs', needIds))) fields.push('needIds')
  if (resourceIds && (await setLinks(work, id, 'resources', resourceIds))) fields.push('resourceIds')
  if (fields.length > 0) {
    await changeProject(work, project, { ...changed, search: searchOf({ ...project, ...changed }) })
    await work.record(projectEdited(id, { areaCode: project.areaCode, fields }))
  }
  return readProject(work, { id })
}

/** 做成项目: one step from a need to a project idea that stands on it. */
export const projectFromNeed = async (work: Work, { id, needId, title }: { id: string; needId: string; title?: string | undefined }): Promise<ProjectDetail> => {
  const need = await findNeedFor(work, needId)
  if (!need || !mayIn(work.actor, 'project.manage', need.areaCode)) throw notFound('need')
  const refusal = whyNotFromNeed(need)
  if (refusal) throw new Refusal(refusal)
  const { field, groups, method, summary } = need
  const areaCode = need.areaCode.slice(0, 12)
  const added = await addProjects(work, [{ id, areaCode, kind: 'project', title: title ?? summary.slice(0, 80), field, groups, method, status: 'idea', fromNeedId: needId }])
  if (!added.has(id)) return theSameProject(work, id)
  await setLinks(work, id, 'needs', [needId])
  await work.record(projectAdded(id, { areaCode, kind: 'project', fromNeedId: needId }))
  return readProject(work, { id })
}

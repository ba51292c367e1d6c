import { mayIn } from '#domain/access/access.rules.ts'
import { type AddProject, type EditProject, type ProjectDetail, projectAdded, projectEdited } from '#domain/projects/project.contract.ts'
import { undertakerOf, whyNotEdit, whyNotPeriod, withdrawalFor } from '#domain/projects/project.rules.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { unitNames, setUnits } from './project-unit.store.ts'
import { refuseMaterial } from './need-material.ts'
import { linkedNeeds, linkedResources, setLinks, unresolvedNumbers, visibleOf } from './project-links.store.ts'
import { settleLinks, withdrawSignature } from './signature.actions.ts'
import { type StandingProject, addProjects, changeProject, listProjects, namesOf, searchOf, theProject } from './project.store.ts'

export { listProjects }

export const readProject = async (work: Work, { id }: { id: string }): Promise<ProjectDetail> => {
  const { originId, originCode, createdAt, ...project } = await theProject(work, id)
  return {
    ...project, fromNeed: originId && originCode ? { id: originId, code: originCode } : null, createdAt: createdAt.toISOString(),
    linkedNeeds: (await linkedNeeds(work, id)) as ProjectDetail['linkedNeeds'], linkedResources: await linkedResources(work, id), unresolvedNumbers: await unresolvedNumbers(work, id),
  }
}

const wrong = (path: string, code: string): Refusal => new Refusal('kit.check-input', 422, { faults: [{ path, code }] })

export const addProject = async (work: Work, { id, needIds, resourceIds, teamIds = [], supportIds = [], ...given }: AddProject): Promise<ProjectDetail> => {
  if (!mayIn(work.actor, 'project.manage', given.areaCode)) throw notFound('area')
  const period = whyNotPeriod(given)
  if (period) throw wrong('endOn', period)
  await refuseUnseen(work, id, { needIds, resourceIds })
  const names = await namesFor(work, given)
  const row = { ...defined(given), ...names, id, areaCode: given.areaCode, kind: given.kind, title: given.title, undertakenBy: given.undertakenBy ?? undertakerOf({ ...given, ...names }) }
  const added = await addProjects(work, [row])
  if (!added.has(id)) return theSameProject(work, id)
  if (needIds) await setLinks(work, id, 'needs', needIds)
  if (resourceIds) await setLinks(work, id, 'resources', resourceIds)
  await putUnits(work, id, { teamIds, supportIds })
  await settleLinks(work, await theProject(work, id))
  await work.record(projectAdded(id, { areaCode: given.areaCode, kind: given.kind, fromNeedId: null }))
  return readProject(work, { id })
}

export const theSameProject = (work: Work, id: string): Promise<ProjectDetail> =>
  readProject(work, { id }).catch(() => { throw new Refusal('project.id-in-use') })

const refuseUnseen = async (work: Work, projectId: string, { needIds = [], resourceIds = [] }: { needIds?: string[] | undefined; resourceIds?: string[] | undefined }): Promise<void> => {
  const linked = new Set((await linkedNeeds(work, projectId)).map((need) => need.id))
  await refuseMaterial(work, projectId, needIds.filter((one) => !linked.has(one)))
  const resources = await visibleOf(work, 'resources', resourceIds)
  if (resourceIds.some((one) => !resources.has(one))) throw wrong('resourceIds', 'project.no-such-resource')
}

interface Seats { partyOrgId?: string | null | undefined; teamId?: string | null | undefined; agencyId?: string | null | undefined; socialWorkerId?: string | null | undefined }
const NAMED = [['partyOrgId', 'partyOrgName', 'project.no-such-unit'], ['teamId', 'teamName', 'project.no-such-unit'], ['agencyId', 'agencyName', 'project.no-such-unit'], ['socialWorkerId', 'socialWorkerName', 'project.no-such-person']] as const

/** Whoever is chosen by id appears by the name that stands there; a seat that is given up loses the name too. */
const namesFor = async (work: Work, seats: Seats): Promise<Partial<Record<(typeof NAMED)[number][1], string | null>>> => {
  const ids = (of: (keyof Seats)[]): string[] => of.map((seat) => seats[seat]).filter((id) => typeof id === 'string')
  const names = await namesOf(work, ids(['partyOrgId', 'teamId', 'agencyId']), ids(['socialWorkerId']))
  return Object.fromEntries(NAMED.flatMap(([seat, nameOfSeat, code]): [string, string | null][] => {
    const id = seats[seat]
    if (typeof id !== 'string') return seat === 'partyOrgId' && id === null ? [[nameOfSeat, null]] : []
    const name = names.get(id)
    if (!name) throw wrong(seat, code)
    return [[nameOfSeat, name]]
  }))
}

/** Answers whether anything is different now. */
const putUnits = async (work: Work, id: string, { teamIds, supportIds }: { teamIds?: string[] | undefined; supportIds?: string[] | undefined }): Promise<string[]> => {
  const changed: string[] = []
  for (const [seat, path, ids] of [['team', 'teamIds', teamIds], ['support', 'supportIds', supportIds]] as const) {
    if (!ids) continue
    const names = await unitNames(work, ids)
    if (ids.some((one) => !names.has(one))) throw wrong(path, 'project.no-such-unit')
    if (await setUnits(work, id, seat, names)) changed.push(path)
  }
  return changed
}

const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

export const editProject = async (work: Work, { id, version, needIds, resourceIds, teamIds, supportIds, ...given }: EditProject): Promise<ProjectDetail> => {
  const project = await theProject(work, id, 'project.manage')
  if (project.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotEdit(project)
  if (refusal) throw new Refusal(refusal)
  const period = whyNotPeriod({ ...project, ...defined(given) })
  if (period) throw wrong('endOn', period)
  await refuseUnseen(work, id, { needIds, resourceIds })
  const asked = { ...defined(given), ...(await namesFor(work, given)) }
  const changed = Object.fromEntries(Object.entries(asked).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(project[field as keyof StandingProject])))
  const fields = [...Object.keys(changed), ...(await putUnits(work, id, { teamIds, supportIds }))]
  if (needIds && (await setLinks(work, id, 'needs', needIds))) fields.push('needIds')
  if (resourceIds && (await setLinks(work, id, 'resources', resourceIds))) fields.push('resourceIds')
  if (fields.length > 0) {
    await changeProject(work, project, { ...changed, search: searchOf({ ...project, ...changed }) })
    await work.record(projectEdited(id, { areaCode: project.areaCode, fields }))
    await settle(work, id, fields)
  }
  return readProject(work, { id })
}

/** What a correction brings with it: needs linked or gone, a signature that no longer stands. */
const settle = async (work: Work, id: string, fields: string[]): Promise<void> => {
  if (fields.includes('needIds')) await settleLinks(work, await theProject(work, id, 'project.manage'))
  const why = withdrawalFor(fields)
  if (why) await withdrawSignature(work, await theProject(work, id, 'project.manage'), why)
}

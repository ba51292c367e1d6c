import { mayIn } from '#domain/access/access.rules.ts'
import { type FromNeeds, type ProjectDetail, projectAdded } from '#domain/projects/project.contract.ts'
import { Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { setLinks } from './project-links.store.ts'
import { type NeedAsMaterial, addProjects, needsFor } from './project.store.ts'
import { readProject, theSameProject } from './project.actions.ts'
import { refuseMaterial } from './need-material.ts'

/** 转成项目: one step from needs to a project idea that stands on them. */
export const projectFromNeeds = async (work: Work, { id, needIds, title }: FromNeeds): Promise<ProjectDetail> => {
  const needs = await needsFor(work, needIds)
  if (needs.length !== new Set(needIds).size || needs.some(({ areaCode }) => !mayIn(work.actor, 'project.manage', areaCode))) throw notFound('need')
  const before = await theSameProject(work, id).catch(() => undefined)
  if (before) return before
  await refuseMaterial(work, id, needIds)
  const areaCode = commonArea(needs)
  if (!mayIn(work.actor, 'project.manage', areaCode)) throw new Refusal('project.needs-too-far-apart')
  const [first] = needs
  const added = await addProjects(work, [{ id, areaCode, kind: 'project', title: title ?? first!.summary.slice(0, 80), field: most(needs.map(({ field }) => field)), groups: [...new Set(needs.flatMap(({ groups }) => groups))].slice(0, 12), method: most(needs.map(({ method }) => method)), status: 'needs_linked', fromNeedId: first!.id }])
  if (!added.has(id)) return theSameProject(work, id)
  await setLinks(work, id, 'needs', needIds)
  await work.record(projectAdded(id, { areaCode, kind: 'project', fromNeedId: first!.id }))
  return readProject(work, { id })
}

/** The community that all of them lie in, or the nearest area above. */
const commonArea = (needs: readonly NeedAsMaterial[]): string =>
  [12, 9, 6].map((length) => needs[0]!.areaCode.slice(0, length)).find((code) => needs.every(({ areaCode }) => areaCode.startsWith(code)))!

/** What most of them say; a code that says nothing counts last. */
const most = (codes: readonly string[]): string => {
  const times = Map.groupBy(codes.filter((code) => code !== 'undetermined'), (code) => code)
  return [...times].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 'undetermined'
}

import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import { newId } from '#kit/ids.ts'
import { oneRow } from '#kit/server/open-work.ts'
import { Refusal } from '#kit/refusal.ts'
import type { NeedOutcome } from '#domain/projects/project.contract.ts'
import type { Work } from '#kit/server/work.ts'

export const linkedNeeds = (work: Work, projectId: string) =>
  work.db.selectFrom('projectLink').innerJoin('need', 'need.id', 'projectLink.needId').innerJoin('area', 'area.code', 'need.areaCode')
    .select(['need.id', 'need.code', 'need.summary', 'need.status', 'projectLink.sheetNumber', 'need.areaCode', 'area.name as areaName', 'need.field', 'need.groups', 'need.reportedOn', 'projectLink.outcome', 'projectLink.outcomeWords'])
    .where('projectLink.projectId', '=', projectId).where(withinAreas<'need' | 'projectLink'>(scopeOf(work.actor, 'need.read').areas, 'need.areaCode')).orderBy('need.code').execute()

export const linkedResources = (work: Work, projectId: string) =>
  work.db.selectFrom('projectLink').innerJoin('resourceOffer', 'resourceOffer.id', 'projectLink.resourceId').select(['resourceOffer.id', 'resourceOffer.name', 'resourceOffer.providerName', 'resourceOffer.status', 'projectLink.sheetNumber'])
    .where('projectLink.projectId', '=', projectId).where(withinAreas<'resourceOffer' | 'projectLink'>(scopeOf(work.actor, 'resource.read').areas, 'resourceOffer.areaCode')).orderBy('resourceOffer.name').execute()

export const unresolvedNumbers = async (work: Work, projectId: string) => {
  const rows = await work.db.selectFrom('projectLink').select(['list', 'sheetNumber']).where('projectId', '=', projectId).where('needId', 'is', null).where('resourceId', 'is', null).orderBy('list').orderBy('sheetNumber').execute()
  return rows.flatMap(({ list, sheetNumber }) => (sheetNumber === null ? [] : [{ list, sheetNumber }]))
}

/** All needs of a project, past the areas: whether each has its answer is asked of all of them. */
export const outcomesOf = (work: Work, projectId: string) =>
  work.db.selectFrom('projectLink').innerJoin('need', 'need.id', 'projectLink.needId').select(['need.id', 'need.status', 'projectLink.outcome']).where('projectLink.projectId', '=', projectId).execute()

export const setOutcome = async (work: Work, projectId: string, needId: string, outcome: NeedOutcome, words: string | null): Promise<void> =>
  oneRow(await work.db.updateTable('projectLink').set({ outcome, outcomeWords: words }).where('projectId', '=', projectId).where('needId', '=', needId).execute(), new Refusal('project.no-such-need', 404))

/** Which of these the actor may see; the others are as good as not there. */
export const visibleOf = async (work: Work, list: 'needs' | 'resources', ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const rows = list === 'needs'
    ? await work.db.selectFrom('need').select('id').where('id', 'in', ids).where(withinAreas<'need'>(scopeOf(work.actor, 'need.read').areas, 'areaCode')).execute()
    : await work.db.selectFrom('resourceOffer').select('id').where('id', 'in', ids).where(withinAreas<'resourceOffer'>(scopeOf(work.actor, 'resource.read').areas, 'areaCode')).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Makes the linked rows of a list exactly these; numbers that wait go on waiting. */
export const setLinks = async (work: Work, projectId: string, list: 'needs' | 'resources', ids: string[]): Promise<boolean> => {
  const column = list === 'needs' ? 'needId' : 'resourceId'
  const before = (await work.db.selectFrom('projectLink').select(column).where('projectId', '=', projectId).where(column, 'is not', null).execute()).map((row) => (row as Record<string, string>)[column]!)
  const gone = before.filter((id) => !ids.includes(id))
  const fresh = [...new Set(ids)].filter((id) => !before.includes(id))
  if (gone.length > 0) await work.db.deleteFrom('projectLink').where('projectId', '=', projectId).where(column, 'in', gone).execute()
  if (fresh.length > 0) await work.db.insertInto('projectLink').values(fresh.map((id) => ({ id: newId(), countyCode: work.county, projectId, list, [column]: id }))).execute()
  return gone.length + fresh.length > 0
}

/** Numbers of a sheet take the place of the ones that an earlier sheet gave. */
export const setNumbers = async (work: Work, projects: { id: string; needNumbers: number[]; resourceNumbers: number[] }[]): Promise<void> => {
  if (projects.length === 0) return
  await work.db.deleteFrom('projectLink').where('projectId', 'in', projects.map(({ id }) => id)).where('sheetNumber', 'is not', null).execute()
  const rows = projects.flatMap(({ id, needNumbers, resourceNumbers }) => ([['needs', needNumbers], ['resources', resourceNumbers]] as const)
    .flatMap(([list, numbers]) => [...new Set(numbers)].map((sheetNumber) => ({ id: newId(), countyCode: work.county, projectId: id, list, sheetNumber }))))
  for (let from = 0; from < rows.length; from += 2000) await work.db.insertInto('projectLink').values(rows.slice(from, from + 2000)).execute()
}

/** A number means the row of the same community's list of the same filing; answers how many of each project now do. */
export const resolveNumbers = async (work: Work, communityCode: string, filingOn: string): Promise<{ projectId: string; list: string }[]> => {
  const resolve = (list: 'needs' | 'resources') => {
    const [table, column] = list === 'needs' ? [sql.table('need'), sql.ref('need_id')] : [sql.table('resource_offer'), sql.ref('resource_id')]
    return sql<{ projectId: string; list: string }>`
      update project_link set ${column} = target.id
      from service_project, ${table} as target
      where service_project.id = project_link.project_id and project_link.list = ${list} and project_link.need_id is null and project_link.resource_id is null
        and service_project.filing_on = ${filingOn} and service_project.area_code >= ${communityCode} and service_project.area_code < ${`${communityCode}~`}
        and target.filing_on = ${filingOn} and target.sheet_number = project_link.sheet_number and target.area_code >= ${communityCode} and target.area_code < ${`${communityCode}~`}
      returning project_link.project_id, project_link.list`.execute(work.db)
  }
  const [needs, resources] = [await resolve('needs'), await resolve('resources')]
  return [...needs.rows, ...resources.rows]
}

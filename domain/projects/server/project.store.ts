import { type Insertable, type Updateable, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import type { Project, ProjectList, Rates, Undertaker } from '#domain/projects/project.contract.ts'
import { RUNNING } from '#domain/projects/project.rules.ts'
import { bigrams } from '#kit/bigrams.ts'
import { notFound } from '#kit/refusal.ts'
import { pageOf, readNameAndId } from '#kit/server/cursor.ts'
import { oneRow } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'

const visibleProjects = (work: Work, permission: Permission = 'project.read') =>
  work.db.selectFrom('serviceProject').innerJoin('area', 'area.code', 'serviceProject.areaCode').where(withinAreas<'serviceProject'>(scopeOf(work.actor, permission).areas, 'serviceProject.areaCode'))

const linked = (condition: ReturnType<typeof sql>) => sql<number>`(select count(*) from project_link where project_link.project_id = service_project.id and ${condition})`

const hasAim = sql<boolean>`coalesce(design.aim_team is not null and design.aim_leaders is not null, false)`
const isSigned = sql<boolean>`exists (select from project_signature where project_signature.project_id = service_project.id and withdrawn_at is null)`

const withFigures = (work: Work, permission: Permission = 'project.read') => visibleProjects(work, permission).select([
  'serviceProject.id', 'serviceProject.areaCode', 'area.name as communityName', 'serviceProject.kind', 'serviceProject.title', 'serviceProject.status', 'serviceProject.undertakenBy', 'serviceProject.partyOrgId', 'serviceProject.partyOrgName', 'serviceProject.field', 'serviceProject.groups', 'serviceProject.method',
  'serviceProject.teamId', 'serviceProject.teamName', 'serviceProject.socialWorkerId', 'serviceProject.socialWorkerName', 'serviceProject.agencyId', 'serviceProject.agencyName', 'serviceProject.frequency', 'serviceProject.place', 'serviceProject.periodText',
  'serviceProject.startOn', 'serviceProject.endOn', 'serviceProject.expectedTimes', 'serviceProject.actualTimes', 'serviceProject.sheetNumber', 'serviceProject.filingOn', 'serviceProject.version',
]).leftJoin('projectDesign as design', 'design.projectId', 'serviceProject.id').select([sql<boolean>`design.project_id is not null`.as('hasDesign'), hasAim.as('hasAim'), isSigned.as('signed'), sql<boolean>`service_project.import_key is not null`.as('fromSheet')])
  .select([linked(sql`need_id is not null`).as('needs'), linked(sql`resource_id is not null`).as('resources'), linked(sql`need_id is null and resource_id is null`).as('unresolved')])

const coded = <R extends { field: string; groups: string[]; method: string }>(row: R) => ({ ...row, field: row.field as Project['field'], groups: row.groups as Project['groups'], method: row.method as Project['method'] })

export const listProjects = async (work: Work, { cursor, limit = 50, ...filter }: ProjectList) => {
  let query = withFigures(work).orderBy('serviceProject.title').orderBy('serviceProject.id').limit(limit + 1)
  if (filter.area) query = query.where(withinAreas<'serviceProject'>([filter.area], 'serviceProject.areaCode'))
  if (filter.status) query = query.where('serviceProject.status', 'in', filter.status)
  if (filter.kind) query = query.where('serviceProject.kind', '=', filter.kind)
  if (filter.field) query = query.where('serviceProject.field', 'in', filter.field)
  if (filter.groups) query = query.where('serviceProject.groups', '&&', sql<string[]>`${filter.groups}::text[]`)
  if (filter.method) query = query.where('serviceProject.method', 'in', filter.method)
  if (filter.team) query = query.where('serviceProject.teamId', '=', filter.team)
  if (filter.socialWorker) query = query.where('serviceProject.socialWorkerId', '=', filter.socialWorker)
  if (filter.undertakenBy) query = query.where('serviceProject.undertakenBy', '=', filter.undertakenBy)
  if (filter.hasWorker !== undefined) query = query.where(hasWorker, '=', filter.hasWorker)
  if (filter.hasAim !== undefined) query = query.where(hasAim, '=', filter.hasAim)
  if (filter.search) query = query.where('serviceProject.search', '@>', sql<string[]>`${bigrams(filter.search)}::text[]`)
  if (cursor) {
    const [title, id] = readNameAndId(cursor)
    query = query.where((eb) => eb(eb.refTuple('serviceProject.title', 'serviceProject.id'), '>', eb.tuple(title, id)))
  }
  const { rows, next } = pageOf(await query.execute(), limit, (row) => [row.title, row.id])
  return { rows: rows.map(coded), next }
}

const hasWorker = sql<boolean>`(service_project.social_worker_id is not null or service_project.social_worker_name is not null)`

/** Both rates, over the projects in which people are served now. */
export const readRates = async (work: Work, { area }: { area?: string | undefined }): Promise<Rates> => {
  const rows = await visibleProjects(work).leftJoin('projectDesign as design', 'design.projectId', 'serviceProject.id').where('serviceProject.status', 'in', RUNNING)
    .$if(area !== undefined, (query) => query.where(withinAreas<'serviceProject'>([area!], 'serviceProject.areaCode')))
    .groupBy('serviceProject.undertakenBy').select(['serviceProject.undertakenBy', sql<number>`count(*)::integer`.as('projects'), sql<number>`(count(*) filter (where ${hasWorker}))::integer`.as('withWorker'), sql<number>`(count(*) filter (where ${hasAim}))::integer`.as('withAim')]).execute()
  const of = (one: Undertaker) => rows.find(({ undertakenBy }) => undertakenBy === one) ?? { projects: 0, withWorker: 0, withAim: 0 }
  const [team, agency] = [of('team'), of('agency')]
  return { team: { projects: team.projects, withWorker: team.withWorker }, agency: { projects: agency.projects, withAim: agency.withAim }, undetermined: of('undetermined').projects }
}

export const theProject = async (work: Work, id: string, permission: Permission = 'project.read') => {
  const row = await withFigures(work, permission).leftJoin('need as origin', 'origin.id', 'serviceProject.fromNeedId').select(['origin.id as originId', 'origin.code as originCode', 'serviceProject.createdAt']).where('serviceProject.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('project')
  return coded(row)
}
export type StandingProject = Awaited<ReturnType<typeof theProject>>

export const searchOf = ({ title, teamName, agencyName }: { title: string; teamName?: string | null | undefined; agencyName?: string | null | undefined }): string[] => bigrams([title, teamName, agencyName].filter(Boolean).join(' '))

export type NewProject = Omit<Insertable<DB['serviceProject']>, 'countyCode' | 'search'>

/** Answers the ids that were new. */
export const addProjects = async (work: Work, projects: NewProject[]): Promise<Set<string>> => {
  const added = new Set<string>()
  for (let from = 0; from < projects.length; from += 500) {
    const rows = projects.slice(from, from + 500).map((row) => ({ ...row, countyCode: work.county, createdAt: work.now, search: searchOf(row) }))
    const some = await work.db.insertInto('serviceProject').values(rows).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
    for (const { id } of some) added.add(id)
  }
  return added
}

export const changeProject = async (work: Work, { id, version }: { id: string; version: number }, change: Updateable<DB['serviceProject']>): Promise<void> =>
  oneRow(await work.db.updateTable('serviceProject').set({ ...change, version: version + 1 }).where('id', '=', id).where('version', '=', version).execute())

/** Units and people that a project names, as far as they exist in the county. */
export const namesOf = async (work: Work, unitIds: string[], personIds: string[]): Promise<Map<string, string>> => {
  const units = unitIds.length > 0 ? await work.db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', unitIds).execute() : []
  const people = personIds.length > 0 ? await work.db.selectFrom('person').select(['id', 'name']).where('id', 'in', personIds).execute() : []
  return new Map([...units, ...people].map(({ id, name }) => [id, name]))
}

/** Units and social workers that a list names; a name that two bear is nobody's. */
export const idsByName = async (work: Work, units: string[], staff: string[]): Promise<{ units: Map<string, string>; staff: Map<string, string> }> => {
  const organisations = units.length > 0 ? await work.db.selectFrom('organisation').select(['id', 'name']).where('name', 'in', units).where('status', '=', 'active').execute() : []
  const people = staff.length > 0
    ? await work.db.selectFrom('person').innerJoin('account', 'account.personId', 'person.id').innerJoin('roleAssignment', 'roleAssignment.accountId', 'account.id').select(['person.id', 'person.name']).distinct()
      .where('person.name', 'in', staff).where('roleAssignment.role', 'in', ['social_worker', 'station_lead']).where('roleAssignment.endedAt', 'is', null).execute()
    : []
  return { units: unambiguous(organisations), staff: unambiguous(people) }
}
const unambiguous = (rows: { id: string; name: string }[]): Map<string, string> => {
  const times = Map.groupBy(rows, ({ name }) => name)
  return new Map([...times].flatMap(([name, [one, ...others]]) => (one && others.length === 0 ? [[name, one.id] as const] : [])))
}

/** Needs that the actor sees, as material for a project, the earliest first. */
export const needsFor = (work: Work, ids: string[]) => (ids.length === 0 ? Promise.resolve([]) :
  work.db.selectFrom('need').select(['id', 'code', 'areaCode', 'summary', 'status', 'danger', 'field', 'groups', 'method']).where('id', 'in', ids).where(withinAreas<'need'>(scopeOf(work.actor, 'need.read').areas, 'areaCode')).orderBy('reportedAt').orderBy('id').execute())
export type NeedAsMaterial = Awaited<ReturnType<typeof needsFor>>[number]

/** Needs of these that another running project rests on; the title only where the actor sees it. */
export const runElsewhere = async (work: Work, needIds: string[], exceptId: string): Promise<{ needId: string; code: string; title: string | null }[]> => {
  if (needIds.length === 0) return []
  const seen = withinAreas<'serviceProject'>(scopeOf(work.actor, 'project.read').areas, 'serviceProject.areaCode')
  return work.db.selectFrom('projectLink').innerJoin('serviceProject', 'serviceProject.id', 'projectLink.projectId').innerJoin('need', 'need.id', 'projectLink.needId')
    .select((eb) => ['need.id as needId', 'need.code', eb.case().when(seen(eb as never)).then(eb.ref('serviceProject.title')).end().as('title')])
    .where('projectLink.needId', 'in', needIds).where('serviceProject.status', 'in', RUNNING).where('serviceProject.id', '<>', exceptId).orderBy('need.code').execute()
}

/** Projects of a community by the numbers that our own print-outs carry. */
export const knownByNumber = async (work: Work, numbers: string[], areaCode: string) =>
  numbers.length === 0 ? [] : compared(work).where('areaCode', '=', areaCode).where(sql<string>`'P' || upper(right(id::text, 8))`, '=', sql<string>`any(${numbers}::text[])`).execute()

export const knownByKey = async (work: Work, keys: Buffer[]) => compared(work).where('importKey', '=', sql<Buffer>`any(${keys}::bytea[])`).execute()
const compared = (work: Work) => {
  const numbers = (list: string) => sql<number[]>`array(select sheet_number from project_link where project_id = service_project.id and list = ${list} and sheet_number is not null)`
  return work.db.selectFrom('serviceProject').select(['id', 'importKey', 'version', 'areaCode', 'title', 'field', 'groups', 'method', 'teamName', 'socialWorkerName', 'agencyName', 'frequency', 'place', 'startOn', 'endOn', 'expectedTimes', 'actualTimes', 'sheetNumber', 'filingOn'])
    .select([numbers('needs').as('needNumbers'), numbers('resources').as('resourceNumbers'), isSigned.as('signed')]).where('countyCode', '=', work.county)
}

/** Another social worker is responsible, where this one (or nobody) was. */
export const changeSocialWorker = (work: Work, ids: string[], fromId: string | null, to: { id: string; name: string } | null) =>
  ids.length === 0 ? Promise.resolve([]) : work.db.updateTable('serviceProject').set((eb) => ({ socialWorkerId: to?.id ?? null, socialWorkerName: to?.name ?? null, version: eb('version', '+', 1) }))
    .where('id', 'in', ids).where('socialWorkerId', fromId === null ? 'is' : '=', fromId).returning(['id', 'areaCode']).execute()

/** Past the areas: for what follows when somebody leaves a post. */
export const projectItself = (work: Work, id: string) => work.db.selectFrom('serviceProject').select(['id', 'status', 'version', 'areaCode', 'title', 'socialWorkerId']).where('id', '=', id).executeTakeFirstOrThrow()

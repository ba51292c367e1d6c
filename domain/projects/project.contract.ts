import * as z from 'zod/mini'
import { FieldCode, GroupCode, MethodCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Day, Id, Instant, endpoint, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const PROJECT_STATUSES = ['idea', 'running', 'closed'] as const
export const ProjectStatus = z.enum(PROJECT_STATUSES)
export type ProjectStatus = z.infer<typeof ProjectStatus>
/** 项目清单 of one county, 服务清单 of the other: one list of two kinds. */
export const ProjectKind = z.enum(['project', 'service'])

export const Project = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), kind: ProjectKind, title: z.string(), status: ProjectStatus,
  field: FieldCode, groups: z.array(GroupCode), method: MethodCode,
  teamId: z.nullable(Id), teamName: z.nullable(z.string()), socialWorkerId: z.nullable(Id), socialWorkerName: z.nullable(z.string()), agencyId: z.nullable(Id), agencyName: z.nullable(z.string()),
  frequency: z.nullable(z.string()), place: z.nullable(z.string()), periodText: z.nullable(z.string()), startOn: z.nullable(Day), endOn: z.nullable(Day),
  expectedTimes: z.nullable(z.int()), actualTimes: z.nullable(z.int()), needs: z.int(), resources: z.int(), unresolved: z.int(),
  sheetNumber: z.nullable(z.int()), filingOn: z.nullable(Day), version: z.int(),
})
export type Project = z.infer<typeof Project>

export const ProjectDetail = z.extend(Project, {
  fromNeed: z.nullable(z.object({ id: Id, code: z.string() })), createdAt: Instant,
  linkedNeeds: z.array(z.object({ id: Id, code: z.string(), summary: z.string(), status: z.string(), sheetNumber: z.nullable(z.int()) })),
  linkedResources: z.array(z.object({ id: Id, name: z.string(), providerName: z.string(), status: z.string(), sheetNumber: z.nullable(z.int()) })),
  /** 序号 that point at no row of the same community's list of the same filing, yet or ever. */
  unresolvedNumbers: z.array(z.object({ list: z.enum(['needs', 'resources']), sheetNumber: z.int() })),
})
export type ProjectDetail = z.infer<typeof ProjectDetail>

const filter = {
  area: z.optional(AreaCode), status: z.optional(many(ProjectStatus)), kind: z.optional(ProjectKind), field: z.optional(many(FieldCode)), groups: z.optional(many(GroupCode)), method: z.optional(many(MethodCode)),
  team: z.optional(Id), socialWorker: z.optional(Id), search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
}
const ProjectList = z.object({ ...filter, ...paging })
export type ProjectList = z.output<typeof ProjectList>

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const fields = {
  kind: ProjectKind, title: text(80, 2), field: z.optional(FieldCode), groups: z.optional(z.array(GroupCode).check(z.maxLength(12))), method: z.optional(MethodCode),
  teamId: z.optional(z.nullable(Id)), teamName: z.optional(z.nullable(text(80))), socialWorkerId: z.optional(z.nullable(Id)), socialWorkerName: z.optional(z.nullable(text(40))),
  agencyId: z.optional(z.nullable(Id)), agencyName: z.optional(z.nullable(text(80))), frequency: z.optional(z.nullable(text(60))), place: z.optional(z.nullable(text(100))), periodText: z.optional(z.nullable(text(60))),
  startOn: z.optional(z.nullable(Day)), endOn: z.optional(z.nullable(Day)), expectedTimes: z.optional(z.nullable(count)), actualTimes: z.optional(z.nullable(count)),
  status: z.optional(ProjectStatus),
  needIds: z.optional(z.array(Id).check(z.maxLength(200))), resourceIds: z.optional(z.array(Id).check(z.maxLength(200))),
}
const AddProject = z.object({ id: Id, areaCode: AreaCode, ...fields })
export type AddProject = z.output<typeof AddProject>
const EditProject = z.extend(z.partial(z.object(fields)), { id: Id, version: z.int() })
export type EditProject = z.output<typeof EditProject>

export const projectAdded = fact('project.added', { areaCode: z.string(), kind: z.string(), fromNeedId: z.nullable(z.string()) })
export const projectEdited = fact('project.edited', { areaCode: z.string(), fields: z.array(z.string()) })
export const projectImported = fact('project.imported', { areaCode: z.string(), outcome: z.enum(['new', 'changed']), fields: z.array(z.string()) })
export const projectLinksResolved = fact('project.links-resolved', { areaCode: z.string(), needs: z.int(), resources: z.int() })

/** One of the three lists as it stands in an area: a figure, when it was last filed, and who owns it. */
const ListState = z.object({ count: z.int(), more: z.boolean(), lastFilingOn: z.nullable(Day), owner: z.enum(['station', 'party_organisation', 'teams']), ownerNames: z.array(z.string()) })

export const projectEndpoints = {
  list: endpoint({ method: 'GET', path: '/projects', may: 'project.read', says: 'The projects and services list within one’s scope, by title.', input: ProjectList, output: page(Project) }),
  detail: endpoint({ method: 'GET', path: '/project', may: 'project.read', says: 'One project with the needs and resources it rests on.', input: ById, output: ProjectDetail }),
  add: endpoint({ method: 'POST', path: '/projects/add', may: 'project.manage', says: 'Adds a project; the same id again is the same project.', input: AddProject, output: ProjectDetail }),
  edit: endpoint({ method: 'POST', path: '/projects/edit', may: 'project.manage', says: 'Corrects a project and what it rests on.', input: EditProject, output: ProjectDetail }),
  fromNeed: endpoint({
    method: 'POST', path: '/projects/from-need', may: 'project.manage', says: 'Makes a need into a project idea, linked to it.',
    input: z.object({ id: Id, needId: Id, title: z.optional(text(80, 2)) }), output: ProjectDetail,
  }),
}

export const threeListsEndpoints = {
  counts: endpoint({
    method: 'GET', path: '/lists/counts', may: 'project.read', says: 'The three lists side by side in an area: open needs, available resources, running projects.',
    input: z.object({ area: z.optional(AreaCode) }), output: z.object({ needs: ListState, resources: ListState, projects: ListState }),
  }),
}

import * as z from 'zod/mini'
import { FieldCode, GroupCode, KeptFieldCode, KeptGroupCode, KeptMethodCode, MethodCode } from '#domain/settings/code.contract.ts'
import { AreaCode, ById, Day, Id, Instant, endpoint, flag, many, page, paging, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const PROJECT_STATUSES = ['idea', 'needs_linked', 'designed', 'approved', 'funded', 'running', 'midterm', 'final_eval', 'closed', 'renewed', 'turned_permanent', 'stopped'] as const
export const ProjectStatus = z.enum(PROJECT_STATUSES)
export type ProjectStatus = z.infer<typeof ProjectStatus>
export const PROJECT_VERBS = ['link', 'unlink', 'submit', 'sendBack', 'redesign', 'approve', 'fund', 'start', 'checkMidterm', 'resume', 'evaluate', 'close', 'renew', 'turnPermanent', 'stop'] as const
export type ProjectVerb = (typeof PROJECT_VERBS)[number]
/** 项目清单 of one county, 服务清单 of the other: one list of two kinds. */
export const ProjectKind = z.enum(['project', 'service'])
/** Whose project it is. A team’s wants a social worker in its design, an agency’s wants to grow a team. */
export const Undertaker = z.enum(['team', 'agency', 'undetermined'])
export type Undertaker = z.infer<typeof Undertaker>

export const Project = z.object({
  id: Id, areaCode: AreaCode, communityName: z.string(), kind: ProjectKind, title: z.string(), status: ProjectStatus, undertakenBy: Undertaker,
  field: FieldCode, groups: z.array(GroupCode), method: MethodCode,
  partyOrgId: z.nullable(Id), partyOrgName: z.nullable(z.string()), teamId: z.nullable(Id), teamName: z.nullable(z.string()), socialWorkerId: z.nullable(Id), socialWorkerName: z.nullable(z.string()), agencyId: z.nullable(Id), agencyName: z.nullable(z.string()),
  frequency: z.nullable(z.string()), place: z.nullable(z.string()), periodText: z.nullable(z.string()), startOn: z.nullable(Day), endOn: z.nullable(Day),
  expectedTimes: z.nullable(z.int()), actualTimes: z.nullable(z.int()), needs: z.int(), resources: z.int(), unresolved: z.int(),
  /** Has somebody written how it is done; does the social worker’s signature stand; does it mean to grow a team. */
  hasDesign: z.boolean(), signed: z.boolean(), hasAim: z.boolean(),
  sheetNumber: z.nullable(z.int()), filingOn: z.nullable(Day), fromSheet: z.boolean(), version: z.int(),
})
export type Project = z.infer<typeof Project>

export const NEED_OUTCOMES = ['met', 'partly', 'not_met', 'continues'] as const
export const NeedOutcome = z.enum(NEED_OUTCOMES)
export type NeedOutcome = z.infer<typeof NeedOutcome>

/** A need as evidence: where, what, since when, and how it came out. */
const LinkedNeed = z.object({
  id: Id, code: z.string(), summary: z.string(), status: z.string(), sheetNumber: z.nullable(z.int()), areaCode: AreaCode, areaName: z.string(), field: FieldCode, groups: z.array(GroupCode), reportedOn: Day,
  outcome: z.nullable(NeedOutcome), outcomeWords: z.nullable(z.string()),
})
export type LinkedNeed = z.infer<typeof LinkedNeed>

export const ProjectDetail = z.extend(Project, {
  fromNeed: z.nullable(z.object({ id: Id, code: z.string() })), createdAt: Instant,
  linkedNeeds: z.array(LinkedNeed),
  linkedResources: z.array(z.object({ id: Id, name: z.string(), providerName: z.string(), status: z.string(), sheetNumber: z.nullable(z.int()) })),
  /** 序号 that point at no row of the same community's list of the same filing, yet or ever. */
  unresolvedNumbers: z.array(z.object({ list: z.enum(['needs', 'resources']), sheetNumber: z.int() })),
})
export type ProjectDetail = z.infer<typeof ProjectDetail>

const filter = {
  area: z.optional(AreaCode), status: z.optional(many(ProjectStatus)), kind: z.optional(ProjectKind), field: z.optional(many(FieldCode)), groups: z.optional(many(GroupCode)), method: z.optional(many(MethodCode)),
  team: z.optional(Id), socialWorker: z.optional(Id), undertakenBy: z.optional(Undertaker), hasWorker: z.optional(flag), hasAim: z.optional(flag), search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
}
const ProjectList = z.object({ ...filter, ...paging })
export type ProjectList = z.output<typeof ProjectList>

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))
const unit = z.optional(z.nullable(Id))
const fields = {
  kind: ProjectKind, title: text(80, 2), field: z.optional(FieldCode), groups: z.optional(z.array(GroupCode).check(z.maxLength(12))), method: z.optional(MethodCode), undertakenBy: z.optional(Undertaker),
  partyOrgId: unit, teamId: unit, teamName: z.optional(z.nullable(text(80))), socialWorkerId: unit, socialWorkerName: z.optional(z.nullable(text(40))),
  agencyId: unit, agencyName: z.optional(z.nullable(text(80))), frequency: z.optional(z.nullable(text(60))), place: z.optional(z.nullable(text(100))), periodText: z.optional(z.nullable(text(60))),
  startOn: z.optional(z.nullable(Day)), endOn: z.optional(z.nullable(Day)), expectedTimes: z.optional(z.nullable(count)), actualTimes: z.optional(z.nullable(count)),
  needIds: z.optional(z.array(Id).check(z.maxLength(200))), resourceIds: z.optional(z.array(Id).check(z.maxLength(200))),
  /** Further executing teams, and supporting units. */
  teamIds: z.optional(z.array(Id).check(z.maxLength(12))), supportIds: z.optional(z.array(Id).check(z.maxLength(20))),
}
const AddProject = z.object({ id: Id, areaCode: AreaCode, ...fields })
export type AddProject = z.output<typeof AddProject>
const keptCodes = { field: z.optional(KeptFieldCode), groups: z.optional(z.array(KeptGroupCode).check(z.maxLength(12))), method: z.optional(KeptMethodCode) }
const EditProject = z.extend(z.partial(z.object(fields)), { id: Id, version: z.int(), ...keptCodes })
export type EditProject = z.output<typeof EditProject>
const FromNeeds = z.object({ id: Id, needIds: z.array(Id).check(z.minLength(1), z.maxLength(200)), title: z.optional(text(80, 2)) })
export type FromNeeds = z.output<typeof FromNeeds>

/** Both rates of the fusion, over the projects that run: teams’ with a social worker in the design, agencies’ that grow a team. */
const Rates = z.object({ team: z.object({ projects: z.int(), withWorker: z.int() }), agency: z.object({ projects: z.int(), withAim: z.int() }), undetermined: z.int() })
export type Rates = z.infer<typeof Rates>

export const projectAdded = fact('project.added', { areaCode: z.string(), kind: z.string(), fromNeedId: z.nullable(z.string()) })
export const projectEdited = fact('project.edited', { areaCode: z.string(), fields: z.array(z.string()) })
/** The responsible social worker has left the post. */
export const projectTakenOver = fact('project.taken-over', { areaCode: z.string(), fromId: z.nullable(z.string()), toId: z.nullable(z.string()) })
export const projectImported = fact('project.imported', { areaCode: z.string(), outcome: z.enum(['new', 'changed']), fields: z.array(z.string()) })
export const projectLinksResolved = fact('project.links-resolved', { areaCode: z.string(), needs: z.int(), resources: z.int() })

/** One of the three lists as it stands in an area: a figure, when it was last filed, and who owns it. */
const ListState = z.object({ count: z.int(), more: z.boolean(), lastFilingOn: z.nullable(Day), owner: z.enum(['station', 'party_organisation', 'teams']), ownerNames: z.array(z.string()) })

export const projectEndpoints = {
  list: endpoint({ method: 'GET', path: '/projects', may: 'project.read', says: 'The projects and services list within one’s scope, by title.', input: ProjectList, output: page(Project) }),
  detail: endpoint({ method: 'GET', path: '/project', may: 'project.read', says: 'One project with the needs and resources it rests on.', input: ById, output: ProjectDetail }),
  add: endpoint({ method: 'POST', path: '/projects/add', may: 'project.manage', says: 'Adds a project idea; the same id again is the same project.', input: AddProject, output: ProjectDetail }),
  edit: endpoint({ method: 'POST', path: '/projects/edit', may: 'project.manage', says: 'Corrects a project, its seats and what it rests on; what was signed is then no longer signed.', input: EditProject, output: ProjectDetail }),
  fromNeeds: endpoint({ method: 'POST', path: '/projects/from-needs', may: 'project.manage', says: 'Makes needs into one project idea that rests on them.', input: FromNeeds, output: ProjectDetail }),
  rates: endpoint({ method: 'GET', path: '/projects/rates', may: 'project.read', says: 'Of the running projects of an area: teams’ with a social worker in the design, agencies’ with a growing aim.', input: z.object({ area: z.optional(AreaCode) }), output: Rates }),
}

export const threeListsEndpoints = {
  counts: endpoint({
    method: 'GET', path: '/lists/counts', may: 'project.read', says: 'The three lists side by side in an area: open needs, available resources, running projects.',
    input: z.object({ area: z.optional(AreaCode) }), output: z.object({ needs: ListState, resources: ListState, projects: ListState }),
  }),
}

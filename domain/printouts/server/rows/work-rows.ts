import { mayIn } from '#domain/access/access.rules.ts'
import { maskName } from '#domain/people/person.rules.ts'
import { type Project, projectEndpoints } from '#domain/projects/project.contract.ts'
import { listProjects } from '#domain/projects/server/project.actions.ts'
import { projectsMore, resourcesMore } from '#domain/printouts/server/printout.store.ts'
import { type Resource, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { listResources } from '#domain/resources/server/resource.actions.ts'
import { FIELDS, GROUPS, METHODS, ORGANISATION_KINDS, RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { shortOf } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { understood } from './filter.ts'
import { period, word, words } from './in-words.ts'
import { PORTION, type PrintedRow, type RowsOf, portionsOf } from './printed-row.ts'

export const resourceRows: RowsOf = (work, filter) => {
  const asked = understood(resourceEndpoints.list.input, filter)
  return portionsOf((cursor) => listResources(work, { ...asked, cursor, limit: PORTION }), (rows) => ofResources(work, rows))
}

const ofResources = async (work: Work, resources: Pick<Resource, 'id' | 'areaCode' | 'communityName' | 'name' | 'type' | 'providerName' | 'providerKind' | 'quantityText' | 'timesText' | 'usedCount'>[]): Promise<PrintedRow[]> => {
  const more = await resourcesMore(work, resources.map(({ id }) => id))
  return resources.map((resource) => {
    const { contactName, remark } = more.get(resource.id)!
    return {
      community: resource.communityName, provider: resource.providerName, organisationKind: word(ORGANISATION_KINDS, resource.providerKind), name: resource.name, type: word(RESOURCE_TYPES, resource.type), quantity: resource.quantityText, available: resource.timesText,
      contact: contactName && (mayIn(work.actor, 'person.name', resource.areaCode) ? contactName : maskName(contactName)), timesUsed: resource.usedCount, note: remark, ownNumber: shortOf(resource.id),
    }
  })
}

export const projectRows: RowsOf = (work, filter) => {
  const asked = understood(projectEndpoints.list.input, filter)
  return portionsOf((cursor) => listProjects(work, { ...asked, cursor, limit: PORTION }), (rows) => ofProjects(work, rows))
}

type Printed = Pick<Project, 'id' | 'communityName' | 'title' | 'field' | 'groups' | 'teamName' | 'socialWorkerName' | 'agencyName' | 'frequency' | 'place' | 'method' | 'startOn' | 'endOn' | 'expectedTimes' | 'actualTimes'>
const ofProjects = async (work: Work, projects: Printed[]): Promise<PrintedRow[]> => {
  const more = await projectsMore(work, projects.map(({ id }) => id))
  return projects.map((project) => ({
    community: project.communityName, title: project.title, field: word(FIELDS, project.field), groups: words(GROUPS, project.groups), team: project.teamName, socialWorker: project.socialWorkerName, operator: project.agencyName,
    frequency: project.frequency, place: project.place, methods: word(METHODS, project.method), period: period(project.startOn, project.endOn),
    needNumbers: more.get(project.id)!.needNumbers.join('、') || null, resourceNumbers: more.get(project.id)!.resourceNumbers.join('、') || null,
    expectedVisits: project.expectedTimes, actualVisits: project.actualTimes, ownNumber: shortOf(project.id),
  }))
}

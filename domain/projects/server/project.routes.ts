import { projectEndpoints, threeListsEndpoints } from '#domain/projects/project.contract.ts'
import { route } from '#kit/server/serve.ts'
import { addProject, editProject, projectFromNeed, readProject } from './project.actions.ts'
import { listProjects } from './project.store.ts'
import { countThreeLists } from './three-lists.ts'

export const projectRoutes = [
  route(projectEndpoints.list, listProjects),
  route(projectEndpoints.detail, readProject),
  route(projectEndpoints.add, addProject),
  route(projectEndpoints.edit, editProject),
  route(projectEndpoints.fromNeed, projectFromNeed),
  route(threeListsEndpoints.counts, countThreeLists),
]

import { designEndpoints } from '#domain/projects/design.contract.ts'
import { projectEndpoints, threeListsEndpoints } from '#domain/projects/project.contract.ts'
import { route } from '#kit/server/serve.ts'
import { answerNeed, approveDesign, moveProject, readDesign, saveDesign, sendDesignBack, signDesign } from './design.actions.ts'
import { addProject, editProject, readProject } from './project.actions.ts'
import { endProject, writeReview } from './project-end.actions.ts'
import { projectFromNeeds } from './project-needs.actions.ts'
import { listProjects, readRates } from './project.store.ts'
import { countThreeLists } from './three-lists.ts'

export const projectRoutes = [
  route(projectEndpoints.list, listProjects),
  route(projectEndpoints.detail, readProject),
  route(projectEndpoints.add, addProject),
  route(projectEndpoints.edit, editProject),
  route(projectEndpoints.fromNeeds, projectFromNeeds),
  route(projectEndpoints.rates, readRates),
  route(designEndpoints.read, readDesign),
  route(designEndpoints.save, saveDesign),
  route(designEndpoints.sign, signDesign),
  route(designEndpoints.approve, approveDesign),
  route(designEndpoints.sendBack, sendDesignBack),
  route(designEndpoints.move, moveProject),
  route(designEndpoints.review, writeReview),
  route(designEndpoints.answerNeed, answerNeed),
  route(designEndpoints.end, endProject),
  route(threeListsEndpoints.counts, countThreeLists),
]

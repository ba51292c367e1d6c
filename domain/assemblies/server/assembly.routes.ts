import { assemblyEndpoints as at } from '#domain/assemblies/assembly.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { addToMinutes, callAssembly, closeAssembly, editAssembly, holdAssembly, prepareAssembly, readAssembly, readProposals, setMembers, setTopics } from './assembly.actions.ts'
import { listAssemblies } from './assembly.store.ts'
import { finishTask, resolve } from './resolve.actions.ts'
import { listTasks } from './resolution.store.ts'

export const assemblyRoutes: Route[] = [
  route(at.list, listAssemblies),
  route(at.detail, readAssembly),
  route(at.prepare, prepareAssembly),
  route(at.edit, editAssembly),
  route(at.proposals, readProposals),
  route(at.setTopics, setTopics),
  route(at.setMembers, setMembers),
  route(at.call, callAssembly),
  route(at.hold, holdAssembly),
  route(at.resolve, resolve),
  route(at.close, closeAssembly),
  route(at.addTo, addToMinutes),
  route(at.tasks, listTasks),
  route(at.finishTask, finishTask),
]

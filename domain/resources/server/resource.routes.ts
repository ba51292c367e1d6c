import { drawEndpoints } from '#domain/resources/draw.contract.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { route } from '#kit/server/serve.ts'
import { releaseDraw, reserve, settleDraws } from './draw.actions.ts'
import { listDraws } from './draw.store.ts'
import { addClosure, addResource, confirmResource, dropClosure, editResource, openContact, readResource, setResourceStatus } from './resource.actions.ts'
import { listResources } from './resource.store.ts'

export const resourceRoutes = [
  route(resourceEndpoints.list, listResources),
  route(resourceEndpoints.detail, readResource),
  route(resourceEndpoints.add, addResource),
  route(resourceEndpoints.edit, editResource),
  route(resourceEndpoints.setStatus, setResourceStatus),
  route(resourceEndpoints.confirm, confirmResource),
  route(resourceEndpoints.addClosure, addClosure),
  route(resourceEndpoints.dropClosure, dropClosure),
  route(resourceEndpoints.openContact, openContact),
  route(drawEndpoints.list, listDraws),
  route(drawEndpoints.reserve, reserve),
  route(drawEndpoints.settle, settleDraws),
  route(drawEndpoints.release, releaseDraw),
]

import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { route } from '#kit/server/serve.ts'
import { addResource, editResource, openContact, readResource, setResourceStatus } from './resource.actions.ts'
import { listResources } from './resource.store.ts'

export const resourceRoutes = [
  route(resourceEndpoints.list, listResources),
  route(resourceEndpoints.detail, readResource),
  route(resourceEndpoints.add, addResource),
  route(resourceEndpoints.edit, editResource),
  route(resourceEndpoints.setStatus, setResourceStatus),
  route(resourceEndpoints.openContact, openContact),
]

import { doorEndpoints as at } from '#domain/activities/door.contract.ts'
import { route } from '#kit/server/serve.ts'
import { readOwnDoors, tellDoor } from './door.actions.ts'
import { listDoors } from './door.store.ts'

export const doorRoutes = [
  route(at.list, listDoors),
  route(at.tell, tellDoor),
  route(at.mine, readOwnDoors),
]

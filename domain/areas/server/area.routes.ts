import { areaEndpoints as at } from '#domain/areas/area.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { findAreas, importAreaFile, listChildren, readProfiles, saveProfile } from './area.actions.ts'

export const areaRoutes: Route[] = [
  route(at.children, listChildren),
  route(at.search, findAreas),
  route(at.import, importAreaFile),
  route(at.profiles, readProfiles),
  route(at.saveProfile, saveProfile),
]

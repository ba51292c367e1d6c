import { accountRoutes } from '#domain/accounts/server/account.routes.ts'
import type { HouseRules } from '#domain/accounts/server/first-run.actions.ts'
import { areaRoutes } from '#domain/areas/server/area.routes.ts'
import type { Route } from '#kit/server/serve.ts'

/** Every door of the house. The access matrix, OpenAPI and the server are all made from this one list. */
export const allRoutes = (rules: HouseRules): Route[] => [
  ...accountRoutes(rules),
  ...areaRoutes,
]

import { accountRoutes } from '#domain/accounts/server/account.routes.ts'
import type { HouseRules } from '#domain/accounts/server/first-run.actions.ts'
import { areaRoutes } from '#domain/areas/server/area.routes.ts'
import { crisisRoutes } from '#domain/crisis/server/crisis.routes.ts'
import { needRoutes } from '#domain/needs/server/need.routes.ts'
import { personRoutes } from '#domain/people/server/person.routes.ts'
import { exchangeRoutes } from '#domain/exchange/server/exchange.routes.ts'
import { teamRoutes } from '#domain/teams/server/team.routes.ts'
import { volunteerRoutes } from '#domain/volunteers/server/volunteer.routes.ts'
import { reportingRoutes } from '#domain/reporting/server/reporting.routes.ts'
import { settingRoutes } from '#domain/settings/server/setting.routes.ts'
import { projectRoutes } from '#domain/projects/server/project.routes.ts'
import { resourceRoutes } from '#domain/resources/server/resource.routes.ts'
import { organisationRoutes } from '#domain/organisations/server/organisation.routes.ts'
import { venueRoutes } from '#domain/venues/server/venue.routes.ts'
import type { Route } from '#kit/server/serve.ts'
import { matchingRoutes } from '#domain/matching/server/matching.routes.ts'
import { orderRoutes } from '#domain/orders/server/order.routes.ts'
import { activityRoutes } from '#domain/activities/server/activity.routes.ts'
import { attendanceRoutes } from '#domain/attendance/server/attendance.routes.ts'
import { hoursRoutes } from '#domain/hours/server/hours.routes.ts'
import { evaluationRoutes } from '#domain/evaluation/server/evaluation.routes.ts'
import { handoverRoutes } from '#domain/handovers/server/handover.routes.ts'

/** Every door of the house. The access matrix, OpenAPI and the server are all made from this one list. */
export const allRoutes = (rules: HouseRules): Route[] => [
  ...accountRoutes(rules),
  ...areaRoutes,
  ...settingRoutes,
  ...personRoutes,
  ...organisationRoutes,
  ...venueRoutes,
  ...crisisRoutes,
  ...needRoutes,
  ...resourceRoutes,
  ...projectRoutes,
  ...volunteerRoutes,
  ...teamRoutes,
  ...exchangeRoutes,
  ...matchingRoutes,
  ...orderRoutes,
  ...activityRoutes,
  ...attendanceRoutes,
  ...hoursRoutes,
  ...evaluationRoutes,
  ...handoverRoutes,
  ...reportingRoutes,
]

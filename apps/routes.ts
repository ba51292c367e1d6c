import { accountRoutes } from '#domain/accounts/server/account.routes.ts'
import type { HouseRules } from '#domain/accounts/server/first-run.actions.ts'
import { messageRoutes } from '#domain/messages/server/message.routes.ts'
import { type Outside, nothingOutside } from '#domain/messages/server/outside/outside.ts'
import { attachables } from '#domain/attachables.ts'
import { attachmentRoutes } from '#domain/attachments/server/attachment.routes.ts'
import { type Files, filesIn, passingFolder } from '#domain/attachments/server/files.ts'
import { areaRoutes } from '#domain/areas/server/area.routes.ts'
import { crisisRoutes } from '#domain/crisis/server/crisis.routes.ts'
import { needRoutes } from '#domain/needs/server/need.routes.ts'
import { personRoutes } from '#domain/people/server/person.routes.ts'
import { readAccountSheet } from '#domain/exchange/server/read-accounts.actions.ts'
import { exchangeRoutes } from '#domain/exchange/server/exchange.routes.ts'
import { teamRoutes } from '#domain/teams/server/team.routes.ts'
import { volunteerRoutes } from '#domain/volunteers/server/volunteer.routes.ts'
import { printoutRoutes } from '#domain/printouts/server/printout.routes.ts'
import { reminderRoutes } from '#domain/reminders/server/reminder.routes.ts'
import { reportRoutes } from '#domain/reports/server/report.routes.ts'
import { reportingRoutes } from '#domain/reporting/server/reporting.routes.ts'
import { withCountyCodes } from '#domain/settings/server/known-codes.ts'
import { calendarRoutes } from '#domain/settings/server/calendar.routes.ts'
import { settingRoutes } from '#domain/settings/server/setting.routes.ts'
import { projectRoutes } from '#domain/projects/server/project.routes.ts'
import { resourceRoutes } from '#domain/resources/server/resource.routes.ts'
import { organisationRoutes } from '#domain/organisations/server/organisation.routes.ts'
import { venueRoutes } from '#domain/venues/server/venue.routes.ts'
import { successionRoutes } from '#domain/successions/server/succession.routes.ts'
import type { Route } from '#kit/server/serve.ts'
import { matchingRoutes } from '#domain/matching/server/matching.routes.ts'
import { orderRoutes } from '#domain/orders/server/order.routes.ts'
import { activityRoutes } from '#domain/activities/server/activity.routes.ts'
import { doorRoutes } from '#domain/activities/server/door.routes.ts'
import { attendanceRoutes } from '#domain/attendance/server/attendance.routes.ts'
import { hoursRoutes } from '#domain/hours/server/hours.routes.ts'
import { evaluationRoutes } from '#domain/evaluation/server/evaluation.routes.ts'
import { handoverRoutes } from '#domain/handovers/server/handover.routes.ts'
import { planRoutes } from '#domain/plans/server/plan.routes.ts'
import { gridRoutes } from '#domain/grids/server/grid.routes.ts'
import { partnerRoutes } from '#domain/partners/server/partner.routes.ts'
import { assemblyRoutes } from '#domain/assemblies/server/assembly.routes.ts'

/** What the house has besides its database. Tests and OpenAPI need none of it. */
export interface Equipment { outside: Outside; files: Files }
const bare: Equipment = { outside: nothingOutside, files: filesIn(passingFolder()) }

/** Every door of the house. The access matrix, OpenAPI and the server are all made from this one list. */
export const allRoutes = (rules: HouseRules, { outside, files }: Equipment = bare): Route[] => [
  ...accountRoutes(rules, readAccountSheet),
  ...messageRoutes(outside),
  ...attachmentRoutes({ attachables, files }),
  ...areaRoutes,
  ...settingRoutes,
  ...calendarRoutes,
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
  ...doorRoutes,
  ...attendanceRoutes,
  ...hoursRoutes,
  ...evaluationRoutes,
  ...handoverRoutes,
  ...planRoutes,
  ...successionRoutes,
  ...gridRoutes,
  ...partnerRoutes,
  ...assemblyRoutes,
  ...reminderRoutes,
  ...reportingRoutes,
  ...printoutRoutes,
  ...reportRoutes,
].map(withCountyCodes)

import type { ReactNode } from 'react'
import type { Permission } from '#domain/access/access.contract.ts'

type OnDemand = () => Promise<{ default: () => ReactNode }>
export interface DeskPage {
  /** `$id` in a path is read with `useParams({ strict: false })`. */
  path: `/${string}`
  /** Without it everyone who is signed in may look. */
  may?: Permission
  page: OnDemand
}

/** Every page of the desk, one line each; each is loaded when it is first opened. */
export const pages: readonly DeskPage[] = [
  { path: '/today', may: 'waiting.read', page: () => import('#domain/reporting/web/desk/TodayPage.tsx') },
  { path: '/messages', page: () => import('#domain/messages/web/desk/MessagePage.tsx') },
  { path: '/channels', may: 'setting.manage', page: () => import('#domain/messages/web/desk/ChannelPage.tsx') },
  { path: '/me', page: () => import('#domain/accounts/web/desk/MyPage.tsx') },
  { path: '/lists', may: 'project.read', page: () => import('#domain/projects/web/desk/ThreeListsPage.tsx') },
  { path: '/needs', may: 'need.read', page: () => import('#domain/needs/web/desk/NeedListPage.tsx') },
  { path: '/needs/$id', may: 'need.read', page: () => import('#domain/needs/web/desk/NeedPage.tsx') },
  { path: '/call', may: 'need.report', page: () => import('#domain/needs/web/desk/CallPage.tsx') },
  { path: '/resources', may: 'resource.read', page: () => import('#domain/resources/web/desk/ResourceListPage.tsx') },
  { path: '/projects', may: 'project.read', page: () => import('#domain/projects/web/desk/ProjectListPage.tsx') },
  { path: '/projects/$id', may: 'project.read', page: () => import('#domain/projects/web/desk/ProjectPage.tsx') },
  { path: '/plans', may: 'plan.read', page: () => import('#domain/plans/web/desk/PlanListPage.tsx') },
  { path: '/plans/$id', may: 'plan.read', page: () => import('#domain/plans/web/desk/PlanPage.tsx') },
  { path: '/import', may: 'list.import', page: () => import('#domain/exchange/web/desk/ImportPage.tsx') },
  { path: '/matching', may: 'match.suggest', page: () => import('#domain/matching/web/desk/MatchPage.tsx') },
  { path: '/orders', may: 'order.read', page: () => import('#domain/orders/web/desk/OrderListPage.tsx') },
  { path: '/evaluation', may: 'callback.make', page: () => import('#domain/evaluation/web/desk/EvaluatePage.tsx') },
  { path: '/callbacks', may: 'callback.make', page: () => import('#domain/evaluation/web/desk/CallbacksPage.tsx') },
  { path: '/handovers', may: 'handover.read', page: () => import('#domain/handovers/web/desk/HandoverPage.tsx') },
  { path: '/reminders', may: 'reminder.read', page: () => import('#domain/reminders/web/desk/EscalatedPage.tsx') },
  { path: '/doors', may: 'door.tell', page: () => import('#domain/activities/web/desk/DoorsPage.tsx') },
  { path: '/doors/$id/card', may: 'door.tell', page: () => import('#domain/activities/web/desk/DoorCardPage.tsx') },
  { path: '/activities', may: 'activity.read', page: () => import('#domain/activities/web/desk/ActivityListPage.tsx') },
  { path: '/activities/$id', may: 'activity.read', page: () => import('#domain/activities/web/desk/ActivityPage.tsx') },
  { path: '/volunteers', may: 'volunteer.read', page: () => import('#domain/volunteers/web/desk/VolunteerListPage.tsx') },
  { path: '/teams', may: 'team.read', page: () => import('#domain/teams/web/desk/TeamListPage.tsx') },
  { path: '/records', may: 'record.read', page: () => import('#domain/hours/web/desk/RecordListPage.tsx') },
  { path: '/reports', may: 'report.read', page: () => import('#domain/reports/web/desk/ReportsPage.tsx') },
  { path: '/reports/one-page', may: 'report.read', page: () => import('#domain/reports/web/desk/OnePagePage.tsx') },
  { path: '/reports/$id', may: 'report.read', page: () => import('#domain/reports/web/desk/ReportPage.tsx') },
  { path: '/reports/$id/print', may: 'report.read', page: () => import('#domain/reports/web/desk/ReportPrintPage.tsx') },
  { path: '/print/$id', may: 'list.export', page: () => import('#domain/printouts/web/desk/PrintPage.tsx') },
  { path: '/needs/$id/print', may: 'list.export', page: () => import('#domain/printouts/web/desk/NeedPrintPage.tsx') },
  { path: '/danger', may: 'danger.read', page: () => import('#domain/crisis/web/desk/DangerPage.tsx') },
  { path: '/grids', may: 'grid.read', page: () => import('#domain/grids/web/desk/GridsPage.tsx') },
  { path: '/grids/acts', may: 'grid.read', page: () => import('#domain/grids/web/desk/ActsPage.tsx') },
  { path: '/grids/$code/month', may: 'grid.read', page: () => import('#domain/grids/web/desk/MonthPage.tsx') },
  { path: '/partners', may: 'partner.read', page: () => import('#domain/partners/web/desk/PartnersPage.tsx') },
  { path: '/claims', may: 'partner.read', page: () => import('#domain/partners/web/desk/ClaimsPage.tsx') },
  { path: '/unit', may: 'claim.make', page: () => import('#domain/partners/web/desk/UnitPage.tsx') },
  { path: '/assemblies', may: 'assembly.read', page: () => import('#domain/assemblies/web/desk/AssembliesPage.tsx') },
  { path: '/assemblies/$id', may: 'assembly.read', page: () => import('#domain/assemblies/web/desk/AssemblyPage.tsx') },
  { path: '/assemblies/$id/paper', may: 'assembly.read', page: () => import('#domain/assemblies/web/desk/PaperPage.tsx') },
  { path: '/areas', may: 'area.read', page: () => import('#domain/areas/web/desk/AreaPage.tsx') },
  { path: '/venues/$id', may: 'venue.read', page: () => import('#domain/venues/web/desk/VenueCalendarPage.tsx') },
  { path: '/venues', may: 'venue.read', page: () => import('#domain/venues/web/desk/VenuesPage.tsx') },
  { path: '/organisations', may: 'organisation.read', page: () => import('#domain/organisations/web/desk/OrganisationsPage.tsx') },
  { path: '/people', may: 'person.manage', page: () => import('#domain/people/web/desk/PeoplePage.tsx') },
  { path: '/calendar', may: 'setting.manage', page: () => import('#domain/settings/web/desk/CalendarPage.tsx') },
  { path: '/settings', may: 'setting.manage', page: () => import('#domain/settings/web/desk/SettingsPage.tsx') },
  { path: '/successions', may: 'succession.make', page: () => import('#domain/successions/web/desk/SuccessionsPage.tsx') },
  { path: '/successions/new', may: 'succession.make', page: () => import('#domain/successions/web/desk/PlanPage.tsx') },
  { path: '/successions/$id', may: 'succession.make', page: () => import('#domain/successions/web/desk/SheetPage.tsx') },
  { path: '/access/sheet', may: 'person.manage', page: () => import('#domain/accounts/web/desk/BulkPage.tsx') },
  { path: '/access', may: 'account.manage', page: () => import('#domain/accounts/web/desk/AccessPage.tsx') },
]

/** Pages before sign-in. */
export const openPages: readonly DeskPage[] = [
  { path: '/login', page: () => import('#domain/accounts/web/desk/LoginPage.tsx') },
  { path: '/first-run', page: () => import('#domain/accounts/web/desk/FirstRunPage.tsx') },
  { path: '/invitation', page: () => import('#domain/accounts/web/desk/InvitationPage.tsx') },
]

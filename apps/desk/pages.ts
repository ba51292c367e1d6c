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
  { path: '/today', may: 'report.read', page: () => import('#domain/reporting/web/desk/TodayPage.tsx') },
  { path: '/me', page: () => import('#domain/accounts/web/desk/MyPage.tsx') },
  { path: '/lists', may: 'project.read', page: () => import('#domain/projects/web/desk/ThreeListsPage.tsx') },
  { path: '/needs', may: 'need.read', page: () => import('#domain/needs/web/desk/NeedListPage.tsx') },
  { path: '/needs/$id', may: 'need.read', page: () => import('#domain/needs/web/desk/NeedPage.tsx') },
  { path: '/resources', may: 'resource.read', page: () => import('#domain/resources/web/desk/ResourceListPage.tsx') },
  { path: '/projects', may: 'project.read', page: () => import('#domain/projects/web/desk/ProjectListPage.tsx') },
  { path: '/import', may: 'list.import', page: () => import('#domain/exchange/web/desk/ImportPage.tsx') },
  { path: '/matching', may: 'match.suggest', page: () => import('#domain/matching/web/desk/MatchPage.tsx') },
  { path: '/orders', may: 'order.read', page: () => import('#domain/orders/web/desk/OrderListPage.tsx') },
  { path: '/evaluation', may: 'callback.make', page: () => import('#domain/evaluation/web/desk/EvaluatePage.tsx') },
  { path: '/callbacks', may: 'callback.make', page: () => import('#domain/evaluation/web/desk/CallbacksPage.tsx') },
  { path: '/handovers', may: 'handover.read', page: () => import('#domain/handovers/web/desk/HandoverPage.tsx') },
  { path: '/activities', may: 'activity.read', page: () => import('#domain/activities/web/desk/ActivityListPage.tsx') },
  { path: '/activities/$id', may: 'activity.read', page: () => import('#domain/activities/web/desk/ActivityPage.tsx') },
  { path: '/volunteers', may: 'volunteer.read', page: () => import('#domain/volunteers/web/desk/VolunteerListPage.tsx') },
  { path: '/teams', may: 'team.read', page: () => import('#domain/teams/web/desk/TeamListPage.tsx') },
  { path: '/records', may: 'record.read', page: () => import('#domain/hours/web/desk/RecordListPage.tsx') },
  { path: '/danger', may: 'danger.read', page: () => import('#domain/crisis/web/desk/DangerPage.tsx') },
  { path: '/areas', may: 'area.read', page: () => import('#domain/areas/web/desk/AreaPage.tsx') },
  { path: '/venues', may: 'venue.read', page: () => import('#domain/venues/web/desk/VenuesPage.tsx') },
  { path: '/organisations', may: 'organisation.read', page: () => import('#domain/organisations/web/desk/OrganisationsPage.tsx') },
  { path: '/people', may: 'person.manage', page: () => import('#domain/people/web/desk/PeoplePage.tsx') },
  { path: '/settings', may: 'setting.manage', page: () => import('#domain/settings/web/desk/SettingsPage.tsx') },
  { path: '/access', may: 'account.manage', page: () => import('#domain/accounts/web/desk/AccessPage.tsx') },
]

/** Pages before sign-in. */
export const openPages: readonly DeskPage[] = [
  { path: '/login', page: () => import('#domain/accounts/web/desk/LoginPage.tsx') },
  { path: '/first-run', page: () => import('#domain/accounts/web/desk/FirstRunPage.tsx') },
  { path: '/invitation', page: () => import('#domain/accounts/web/desk/InvitationPage.tsx') },
]

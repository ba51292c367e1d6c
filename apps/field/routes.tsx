import { type ScreenRoute, screen } from '#kit/web-field/Routes.tsx'

/** Every screen of the phone, one line each. */
export const screens: readonly ScreenRoute[] = [
  screen('/', () => import('./home/HomeScreen.tsx'), 'HomeScreen'),
  screen('/me', () => import('./me/MeScreen.tsx'), 'MeScreen'),
  screen('/messages', () => import('#domain/messages/web/field/MessagesScreen.tsx'), 'MessagesScreen'),
  screen('/outbox', () => import('./outbox/OutboxScreen.tsx'), 'OutboxScreen'),
  screen('/call', () => import('./home/CallScreen.tsx'), 'CallScreen'),
  screen('/people', () => import('#domain/people/web/field/PeopleScreen.tsx'), 'PeopleScreen'),
  screen('/needs/report', () => import('#domain/needs/web/field/ReportNeedScreen.tsx'), 'ReportNeedScreen'),
  screen('/needs/reported', () => import('#domain/needs/web/field/ReportedScreen.tsx'), 'ReportedScreen'),
  screen('/needs/mine', () => import('#domain/needs/web/field/MyNeedsScreen.tsx'), 'MyNeedsScreen'),
  screen('/needs/progress', () => import('#domain/needs/web/field/NeedProgressScreen.tsx'), 'NeedProgressScreen'),
  screen('/rate', () => import('#domain/evaluation/web/field/RateScreen.tsx'), 'RateScreen'),
  screen('/callbacks', () => import('#domain/evaluation/web/field/CallbacksScreen.tsx'), 'CallbacksScreen'),
  screen('/task', () => import('#domain/orders/web/field/TaskScreen.tsx'), 'TaskScreen'),
  screen('/activities', () => import('#domain/activities/web/field/ActivitiesScreen.tsx'), 'ActivitiesScreen'),
  screen('/activity', () => import('#domain/activities/web/field/ActivityScreen.tsx'), 'ActivityScreen'),
  screen('/activity/code', () => import('#domain/attendance/web/field/CodeScreen.tsx'), 'CodeScreen'),
  screen('/check-in', () => import('#domain/attendance/web/field/CheckInScreen.tsx'), 'CheckInScreen'),
  screen('/hours', () => import('#domain/hours/web/field/HoursScreen.tsx'), 'HoursScreen'),
  screen('/hours/confirm', () => import('#domain/hours/web/field/ConfirmHoursScreen.tsx'), 'ConfirmHoursScreen'),
  screen('/grids', () => import('#domain/grids/web/field/GridsScreen.tsx'), 'GridsScreen'),
  screen('/grids/acts', () => import('#domain/grids/web/field/ActsScreen.tsx'), 'ActsScreen'),
  screen('/team', () => import('#domain/teams/web/field/TeamScreen.tsx'), 'TeamScreen'),
]

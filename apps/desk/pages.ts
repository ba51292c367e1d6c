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
  { path: '/access', may: 'account.manage', page: () => import('#domain/accounts/web/desk/AccessPage.tsx') },
]

/** Pages before sign-in. */
export const openPages: readonly DeskPage[] = [
  { path: '/login', page: () => import('#domain/accounts/web/desk/LoginPage.tsx') },
  { path: '/first-run', page: () => import('#domain/accounts/web/desk/FirstRunPage.tsx') },
  { path: '/invitation', page: () => import('#domain/accounts/web/desk/InvitationPage.tsx') },
]

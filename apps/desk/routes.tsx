import type { QueryClient } from '@tanstack/react-query'
import { type AnyRoute, Outlet, type RouteComponent, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Permission } from '#domain/access/access.contract.ts'
import { accountEndpoints } from '#domain/accounts/account.contract.ts'
import { readingMe, useMay } from '#domain/accounts/web/parts/use-me.ts'
import { CallRefused } from '#kit/web/call.ts'
import { Broken, NotThere } from '#kit/web/layout/Broken.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { reading } from '#kit/web/reads.ts'
import { NoPermission, Skeleton } from '#kit/web/states.tsx'
import { readSearch, writeSearch } from '#kit/web/use-filters.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { DeskShell } from './DeskShell.tsx'
import { Home } from './Home.tsx'
import { openPages, pages, type DeskPage } from './pages.ts'

const Waiting = (): ReactNode => <main className="page" id="main"><h1 className="away">{useWords(webWords).loading}</h1><Skeleton /></main>

/** Nobody inside unless known; the address they wanted is kept for after sign-in. */
const whoIsIt = (reads: QueryClient) => async ({ location }: { location: { href: string } }): Promise<void> => {
  await reads.ensureQueryData(readingMe()).catch((fault: unknown) => {
    if (fault instanceof CallRefused && fault.status === 401) throw redirect({ to: '/login', search: (location.href === '/' ? {} : { to: location.href }) as never })
    throw fault
  })
}

/** An empty county has one page only. */
const isFounded = (reads: QueryClient, path: string) => async (): Promise<void> => {
  const house = await reads.ensureQueryData(reading(accountEndpoints.house, {}, { lasting: true })).catch(() => null)
  if (house?.state === 'empty' && path !== '/first-run') throw redirect({ to: '/first-run' })
  if (house?.state === 'ready' && path === '/first-run') throw redirect({ to: '/login' })
}

const Guarded = ({ permission, children }: { permission: Permission; children: ReactNode }): ReactNode => {
  const words = useWords(webWords)
  return useMay()(permission) ? children : <Page title={words.noPermissionTitle}><NoPermission /></Page>
}

const guarded = ({ may, page }: DeskPage) => {
  const LazyPage = lazyRouteComponent(page, 'default')
  if (!may) return LazyPage
  const GuardedPage = (): ReactNode => <Guarded permission={may}><LazyPage /></Guarded>
  // With its preload the router loads the page before it shows it, and already when a link is pointed at.
  return Object.assign(GuardedPage, { preload: LazyPage.preload }) as unknown as RouteComponent
}

export const deskRouter = (reads: QueryClient) => {
  const root = createRootRoute({ component: Outlet, notFoundComponent: () => <NotThere /> })
  const open = openPages.map(({ path, page }): AnyRoute => createRoute({ getParentRoute: () => root, path, beforeLoad: isFounded(reads, path), component: lazyRouteComponent(page, 'default') }))
  const inside = createRoute({ getParentRoute: () => root, id: 'inside', beforeLoad: whoIsIt(reads), component: DeskShell })
  const home = createRoute({ getParentRoute: () => inside, path: '/', component: Home })
  const known = pages.map((page): AnyRoute => createRoute({ getParentRoute: () => inside, path: page.path, component: guarded(page) }))
  return createRouter({
    routeTree: root.addChildren([...open, inside.addChildren([home, ...known])]),
    parseSearch: readSearch, stringifySearch: writeSearch,
    defaultPreload: 'intent', defaultPendingMs: 200, defaultPendingMinMs: 0, defaultPendingComponent: Waiting, defaultErrorComponent: Broken, scrollRestoration: true,
  })
}

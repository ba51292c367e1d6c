import { Outlet, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { readSearch, writeSearch } from '#kit/web/search.ts'
import { Broken, NotHere } from './Astray.tsx'
import { Loading } from '#kit/web-field/parts.tsx'

interface ScreenRoute { path: string; component: ComponentType }

/** One screen of the phone: its address, where it lies, its name there. It is fetched when it is first opened, and kept offline by the service worker. */
const screen = <M extends Record<N, ComponentType>, N extends string>(path: string, load: () => Promise<M>, name: N): ScreenRoute =>
  ({ path, component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name) as ComponentType })

/** Every screen, one line each. */
const screens: readonly ScreenRoute[] = [
  screen('/', () => import('./home/HomeScreen.tsx'), 'HomeScreen'),
  screen('/me', () => import('./me/MeScreen.tsx'), 'MeScreen'),
  screen('/outbox', () => import('./outbox/OutboxScreen.tsx'), 'OutboxScreen'),
]

const root = createRootRoute({ component: Outlet, notFoundComponent: NotHere, errorComponent: Broken })

export const router = createRouter({
  basepath: '/m',
  routeTree: root.addChildren(screens.map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component }))),
  parseSearch: readSearch, stringifySearch: writeSearch,
  scrollRestoration: true, defaultPendingComponent: Loading, defaultPendingMs: 0, defaultErrorComponent: Broken, defaultNotFoundComponent: NotHere,
})

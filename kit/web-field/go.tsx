import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'

// Fifteen flat addresses need no router library (23 kB of a route's 150 kB): an address is a path and a query, no more.
export const BASE = '/m'
export interface Address { path: string; search: Readonly<Record<string, string>> }

const watchers = new Set<() => void>()
const tell = (): void => watchers.forEach((watcher) => watcher())
addEventListener('popstate', tell)

let read: { href: string; address: Address } | undefined
const addressNow = (): Address => {
  const href = location.pathname + location.search
  if (read?.href !== href) read = { href, address: { path: location.pathname.slice(BASE.length).replace(/\/+$/, '') || '/', search: Object.fromEntries(new URLSearchParams(location.search)) } }
  return read.address
}

export const useAddress = (): Address => useSyncExternalStore((watcher) => { watchers.add(watcher); return () => { watchers.delete(watcher) } }, addressNow)

/** `path` may bring a query of its own, as the address of a draft does. */
const hrefOf = (path: string, search: Record<string, string> = {}): string => {
  const [plain = '/', before] = path.split('?')
  const query = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(before)), ...search }).toString()
  return `${BASE}${plain}${query && `?${query}`}`
}

/** How many steps of this visit lie behind: zero when the page was opened from outside. */
const depth = (): number => (history.state as { depth?: number } | null)?.depth ?? 0

export const goTo = (path: string, search?: Record<string, string>): void => {
  history.pushState({ depth: depth() + 1 }, '', hrefOf(path, search))
  scrollTo(0, 0)
  tell()
}
export const goInstead = (path: string, search?: Record<string, string>): void => {
  history.replaceState({ depth: depth() }, '', hrefOf(path, search))
  scrollTo(0, 0)
  tell()
}
/** 返回: the screen before, or its parent when the page was opened from a message. */
export const goBack = (otherwise: string): void => (depth() > 0 ? history.back() : goInstead(otherwise))

type GoProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; search?: Record<string, string>; children: ReactNode }

/** A link to another screen; a new tab stays possible. */
export const Go = ({ to, search, children, ...rest }: GoProps) => {
  const press = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(to, search)
  }
  return <a {...rest} href={hrefOf(to, search)} onClick={press}>{children}</a>
}

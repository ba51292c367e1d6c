import { Link, useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

type GoProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; search?: Record<string, string>; children: ReactNode }

/** A link to another screen. Addresses are plain text, because screens of many slices are gathered in one list. */
export const Go = ({ to, search, children, ...rest }: GoProps) => <Link {...rest} to={to as never} search={(search ?? {}) as never}>{children}</Link>

export interface Going { to: (path: string, search?: Record<string, string>) => void; instead: (path: string, search?: Record<string, string>) => void; back: (otherwise: string) => void }

export const useGoing = (): Going => {
  const router = useRouter()
  const go = (path: string, search: Record<string, string>, replace: boolean): void => void router.navigate({ to: path as never, search: search as never, replace })
  return {
    to: (path, search = {}) => go(path, search, false),
    instead: (path, search = {}) => go(path, search, true),
    // Who opened the page from a message has nothing to go back to in this app.
    back: (otherwise) => (router.history.canGoBack() ? router.history.back() : go(otherwise, {}, true)),
  }
}

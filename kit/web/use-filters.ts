import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type * as z from 'zod/mini'

export type SearchTexts = Record<string, string | string[]>

/** Addresses stay readable and can be sent to a colleague: `?status=open&status=late`, no JSON in them. */
export const readSearch = (text: string): SearchTexts => {
  const search: SearchTexts = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search[name]
    search[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return search
}

export const writeSearch = (search: Record<string, unknown>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
  }
  const text = query.toString()
  return text && `?${text}`
}

type Shape = z.ZodMiniObject
export type Filters<S extends Shape> = z.output<S>

/** What the address holds in the words of the schema; a value that does not belong there is left out, never an error page. */
const filtersIn = <S extends Shape>(schema: S, search: SearchTexts): Filters<S> => {
  const known = Object.fromEntries(Object.entries(search).filter(([name]) => name in schema.shape))
  const first = schema.safeParse(known)
  if (first.success) return first.data as Filters<S>
  for (const issue of first.error.issues) delete known[String(issue.path[0])]
  const second = schema.safeParse(known)
  return (second.success ? second.data : {}) as Filters<S>
}

export type SetFilters<S extends Shape> = (change: { [K in keyof Filters<S>]?: Filters<S>[K] | undefined }, how?: { push?: boolean }) => void

/** The filters of a page live in its address. Changing one goes back to the first page. Usually the schema is the list endpoint's own input. */
export const useFilters = <S extends Shape>(schema: S): [filters: Filters<S>, setFilters: SetFilters<S>, clear: () => void] => {
  const search = useSearch({ strict: false }) as SearchTexts
  const navigate = useNavigate()
  const filters = useMemo(() => filtersIn(schema, search), [schema, search])
  const go = (next: SearchTexts, push: boolean): void => void navigate({ to: '.', search: next as never, replace: !push, resetScroll: false })
  const set: SetFilters<S> = (change, how) => {
    // Opening a drawer is no filter: the page of the list stays.
    const { after, ...rest } = search
    const keeps = Object.keys(change).every((name) => name === 'open')
    go({ ...rest, ...(keeps && after ? { after } : {}), ...change } as SearchTexts, how?.push ?? false)
  }
  return [filters, set, () => go({}, false)]
}

/** A cursor for a list and what its `Pager` needs; the way back is remembered for this tab. */
export const usePages = (): { cursor: string | undefined; page: number; turn: Turn } => {
  const search = useSearch({ strict: false }) as SearchTexts
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const cursor = typeof search['after'] === 'string' ? search['after'] : undefined
  const trail = cursor ? trailTo(pathname, cursor) : []
  const go = (after: string | undefined): void => {
    const { after: _, ...rest } = search
    void navigate({ to: '.', search: { ...rest, ...(after ? { after } : {}) } as never })
  }
  return {
    cursor, page: trail.length + 1,
    turn: {
      next: (to) => { sessionStorage.setItem(`pages ${pathname}`, JSON.stringify([...trail, to])); go(to) },
      back: cursor ? () => go(trail.at(-2)) : undefined,
    },
  }
}

export interface Turn { next: (cursor: string) => void; back: (() => void) | undefined }

const trailTo = (pathname: string, cursor: string): string[] => {
  const trail = JSON.parse(sessionStorage.getItem(`pages ${pathname}`) ?? '[]') as string[]
  const at = trail.indexOf(cursor)
  return at < 0 ? [cursor] : trail.slice(0, at + 1)
}

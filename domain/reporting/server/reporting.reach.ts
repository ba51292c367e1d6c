import { isIn, scopeOf } from '#domain/access/access.rules.ts'
import type { NeedLink } from '#domain/reporting/reporting.contract.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { areaNamed } from './reporting.store.ts'

/** What a picture is drawn of: the asked area or all of one's own, and whether its rows may be opened. */
export interface Reach {
  areas: string[]
  area: { code: string; name: string } | null
  /** The filter of the needs list with the area in it; null for who may not read the rows. */
  link: (filter: NeedLink) => NeedLink | null
  mayReadRows: boolean
}

export const reachOf = async (work: Work, asked: string | undefined): Promise<Reach> => {
  const own = scopeOf(work.actor, 'report.read').areas
  if (asked !== undefined && !isIn(asked, own)) throw notFound('area')
  const code = asked ?? (own.length === 1 ? own[0] : undefined)
  const area = code === undefined ? undefined : await areaNamed(work, code)
  if (asked !== undefined && !area) throw notFound('area')
  const areas = asked === undefined ? own : [asked]
  const readable = scopeOf(work.actor, 'need.read').areas
  const mayReadRows = areas.every((one) => isIn(one, readable))
  // One who reads just what the picture shows needs no area in the filter; several areas cannot stand in one.
  const same = readable.every((one) => isIn(one, areas))
  const place: NeedLink = same ? {} : areas.length === 1 ? { area: areas[0]! } : {}
  return { areas, area: area ?? null, mayReadRows, link: (filter) => (mayReadRows && (same || areas.length === 1) ? { ...filter, ...place } : null) }
}

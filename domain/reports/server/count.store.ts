import { sql } from 'kysely'
import { withinAreas } from '#domain/access/server/within.ts'
import type { Work } from '#kit/server/work.ts'
import type { FigureSource, Window } from './figures/figure-source.ts'

export interface Counted { part: string; value: number }
/** The whole is counted beside its parts, not added up from them: a test can compare the two. */
export interface Count { parts: Counted[]; whole: number }

const measures = { rows: sql`count(*)`, keys: sql`count(distinct key)`, amount: sql`coalesce(sum(amount), 0)`, minutes: sql`coalesce(sum(amount), 0)` }

export const countFigure = async (work: Work, { counts, rows }: FigureSource, at: Window): Promise<Count> => {
  const place = sql`left(area_code, ${sql.lit(at.partLength)})`
  const { rows: found } = await sql<{ part: string; total: number; value: number | string }>`
    select coalesce(${place}, '') as part, grouping(${place}) as total, ${measures[counts]} as value from (${rows(at)}) as counted group by grouping sets ((${place}), ())`.execute(work.db)
  const told = found.map(({ part, total, value }) => ({ part, total, value: Number(value) }))
  return { parts: told.filter(({ total }) => total === 0).map(({ part, value }) => ({ part, value })), whole: told.find(({ total }) => total === 1)?.value ?? 0 }
}

/** The places right below an area, in the order of the division codes: nobody is ranked. */
export const placesBelow = (work: Work, area: string, kind: 'township' | 'community') =>
  work.db.selectFrom('area').select(['code', 'name']).where('kind', '=', kind).where('validTo', 'is', null).where(withinAreas<'area'>([area], 'code')).orderBy('code').execute()

export const areaNamed = async (work: Work, code: string) => work.db.selectFrom('area').select(['code', 'name', 'kind']).where('code', '=', code).executeTakeFirst()

/** The rows behind a figure, the newest first; a thing that counts once stands once. */
export const rowsBehind = async (work: Work, { rows }: FigureSource, at: Window, limit: number) => {
  const { rows: found } = await sql<{ key: string; areaCode: string; areaName: string | null; at: Date | null; label: string; amount: number | string }>`
    select once.*, area.name as area_name from (select distinct on (key) key, area_code, at, label, amount from (${rows(at)}) as counted order by key, at desc) as once left join area on area.code = once.area_code
    order by once.at desc nulls last, once.key limit ${limit}`.execute(work.db)
  return found
}

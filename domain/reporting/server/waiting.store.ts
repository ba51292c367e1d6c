import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Light } from '#domain/settings/light.rules.ts'
import type { WaitingKind } from '#domain/waiting.kinds.ts'
import type { WaitingRow, WaitingSource } from '#kit/server/waiting.ts'
import type { Work } from '#kit/server/work.ts'

/** A source that has rows for this person, with its place in the order. */
export interface Asked { kind: WaitingKind; rank: number; rows: RawBuilder<WaitingRow> }
export interface Listed extends WaitingRow { kind: WaitingKind; rank: number; communityName: string; gridName: string | null }
export interface Counted { kind: WaitingKind; count: number; yellow: number; red: number; oldest: Date | null }
/** Where the page before ended. */
export interface Mark { rank: number; dueAt: Date | null; id: string }

export const askedOf = async (work: Work, sources: readonly WaitingSource<WaitingKind>[]): Promise<Asked[]> => {
  const asked = await Promise.all(sources.map(async ({ kind, first, waiting }) => ({ kind, rank: first ? 0 : 1, rows: await waiting(work) })))
  return asked.filter((one): one is Asked => one.rows !== null)
}

/** As `lightOf`; what was not promised shines in no light. */
const shining = (lights: readonly Light[], now: Date): RawBuilder<SqlBool> => {
  const looks: Record<Light, RawBuilder<SqlBool>> = {
    red: sql`due_at < ${now}`, yellow: sql`(due_at >= ${now} and yellow_at <= ${now})`, green: sql`(due_at >= ${now} and (yellow_at is null or yellow_at > ${now}))`,
  }
  return sql`(${sql.join(lights.map((light) => looks[light]), sql` or `)})`
}

const after = (rank: number, mark: Mark | null): RawBuilder<SqlBool> | null => {
  if (!mark || rank > mark.rank) return null
  if (rank < mark.rank) return sql`false`
  return mark.dueAt === null ? sql`(due_at is null and id > ${mark.id}::uuid)` : sql`((due_at, id) > (${mark.dueAt}, ${mark.id}::uuid) or due_at is null)`
}

/** Each source gives its first few in its own order, so that none is read to its end; the few are merged and then named. */
export const waitingRows = async (work: Work, asked: readonly Asked[], { lights, mark, limit }: { lights: readonly Light[] | undefined; mark: Mark | null; limit: number }): Promise<Listed[]> => {
  if (asked.length === 0) return []
  const branches = asked.map(({ kind, rank, rows }) => {
    const where = [lights && shining(lights, work.now), after(rank, mark)].filter((one) => one !== null && one !== undefined)
    return sql`(select ${sql.lit(kind)} as kind, ${sql.lit(rank)} as rank, * from (${rows}) as source ${where.length > 0 ? sql`where ${sql.join(where, sql` and `)}` : sql``} order by due_at nulls last, id limit ${limit})`
  })
  const { rows } = await sql<Listed>`
    with few as (select * from (${sql.join(branches, sql` union all `)}) as every order by rank, due_at nulls last, id limit ${limit})
    select few.*, community.name as community_name, grid.name as grid_name from few
      join area as community on community.code = left(few.area_code, greatest(6, least(12, length(few.area_code)))) left join area as grid on grid.code = few.area_code and grid.kind = 'grid'
    order by few.rank, few.due_at nulls last, few.id`.execute(work.db)
  return rows
}

export const waitingCounts = async (work: Work, asked: readonly Asked[]): Promise<Counted[]> => {
  if (asked.length === 0) return []
  const branches = asked.map(({ kind, rows }) => sql`select ${sql.lit(kind)} as kind, due_at, yellow_at from (${rows}) as source`)
  const { rows } = await sql<Counted>`
    select kind, count(*) as count, count(*) filter (where due_at >= ${work.now} and yellow_at <= ${work.now}) as yellow, count(*) filter (where due_at < ${work.now}) as red, min(due_at) as oldest
    from (${sql.join(branches, sql` union all `)}) as every group by kind`.execute(work.db)
  return rows
}

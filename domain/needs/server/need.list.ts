import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { withinAreas } from '#domain/access/server/within.ts'
import type { DB } from '#database/schema.generated.ts'
import { NEED_STATUSES, type NeedFilter, type NeedList } from '#domain/needs/need.contract.ts'
import type { Light } from '#domain/settings/light.rules.ts'
import { bigrams } from '#kit/bigrams.ts'
import { addDays, instantAt } from '#kit/dates.ts'
import { pageOf, readInstantAndId } from '#kit/server/cursor.ts'
import type { Work } from '#kit/server/work.ts'
import { shown, visibleNeeds, withPlace } from './need.view.ts'

type NeedQuery = SelectQueryBuilder<DB, 'need', object>

export const listNeeds = async (work: Work, { cursor, limit = 50, sort = 'newest', status, ...filter }: NeedList) => {
  let query = filtered(work, visibleNeeds(work), filter)
  if (status) query = query.where('need.status', 'in', status)
  const ordered = sort === 'due' ? dueFirst(query, cursor) : newestFirst(query, cursor)
  // Cut off first, named afterwards: a frequent phrase finds thousands, and only a page of them needs its places.
  const few = work.db.selectFrom(ordered.selectAll('need').limit(limit + 1).as('need')) as unknown as NeedQuery
  const named = withPlace(few)
  const rows = await (sort === 'due' ? named.orderBy('need.dueAt').orderBy('need.id') : named.orderBy('need.reportedAt', 'desc').orderBy('need.id', 'desc')).execute()
  const { rows: page, next } = pageOf(rows, limit, (row) => [(sort === 'due' ? row.dueAt! : row.reportedAt).toISOString(), row.id])
  return { rows: page.map(shown(work)), next }
}

const newestFirst = (query: NeedQuery, cursor: string | undefined): NeedQuery => {
  const ordered = query.orderBy('need.reportedAt', 'desc').orderBy('need.id', 'desc')
  if (!cursor) return ordered
  const [at, id] = readInstantAndId(cursor)
  return ordered.where((eb) => eb(eb.refTuple('need.reportedAt', 'need.id'), '<', eb.tuple(at, id)))
}

/** Only what has a promise running; what rests has nothing due. */
const dueFirst = (query: NeedQuery, cursor: string | undefined): NeedQuery => {
  const ordered = query.where('need.dueAt', 'is not', null).orderBy('need.dueAt').orderBy('need.id')
  if (!cursor) return ordered
  const [at, id] = readInstantAndId(cursor)
  return ordered.where((eb) => eb(eb.refTuple('need.dueAt', 'need.id'), '>', eb.tuple(at, id)))
}

/** Everything but the status, which the counts are taken over. What a danger’s row hides, no filter may tell. */
const filtered = (work: Work, query: NeedQuery, filter: Omit<NeedFilter, 'status'>): NeedQuery => {
  let asked = query
  if (filter.area) asked = asked.where(withinAreas<'need'>([filter.area], 'need.areaCode'))
  if (filter.groups) asked = asked.where('need.groups', '&&', sql<string[]>`${filter.groups}::text[]`)
  if (filter.field) asked = asked.where('need.field', 'in', filter.field)
  if (filter.method) asked = asked.where('need.method', 'in', filter.method)
  if (filter.source) asked = asked.where('need.source', 'in', filter.source)
  if (filter.urgency) asked = asked.where('need.urgency', 'in', filter.urgency)
  if (filter.holder) asked = asked.where('need.holder', 'in', filter.holder)
  if (filter.route) asked = asked.where('need.route', 'in', filter.route)
  if (filter.danger !== undefined) asked = asked.where('need.danger', '=', filter.danger)
  if (filter.overdue !== undefined) asked = filter.overdue ? asked.where('need.dueAt', '<', work.now) : asked.where((eb) => eb.or([eb('need.dueAt', 'is', null), eb('need.dueAt', '>=', work.now)]))
  if (filter.light) asked = asked.where(shining(filter.light, work.now))
  if (filter.reportedFrom) asked = asked.where('need.reportedAt', '>=', instantAt(filter.reportedFrom))
  if (filter.reportedTo) asked = asked.where('need.reportedAt', '<', instantAt(addDays(filter.reportedTo, 1)))
  if (filter.responsible) asked = asked.where('need.responsibleId', '=', filter.responsible)
  if (filter.person) asked = asked.where('need.personId', '=', filter.person)
  if (filter.person || filter.groups || filter.field || filter.method) asked = asked.where((eb) => eb.or([eb('need.danger', '=', false), withinAreas<'need'>(scopeOf(work.actor, 'danger.read').areas, 'need.areaCode')(eb)]))
  if (filter.mine) asked = asked.where((eb) => eb.or([eb('need.responsibleId', '=', work.actor.personId), eb('need.reporterAccountId', '=', work.actor.accountId)]))
  return filter.search ? searched(work, asked, filter.search) : asked
}

/** By the matter and the number everywhere; by the person's name only where names may be read. */
const searched = (work: Work, query: NeedQuery, search: string): NeedQuery => {
  const names = scopeOf(work.actor, 'person.name').areas
  if (/^\d{2}-\d+$/.test(search)) return query.where('need.countyCode', '=', work.county).where('need.code', '=', search)
  return query.where((eb) => {
    const matter = eb('need.search', '@>', sql<string[]>`${bigrams(search)}::text[]`)
    if (names.length === 0) return matter
    return eb.or([matter, eb.and([eb('need.search', '@>', sql<string[]>`${bigrams(search, '@')}::text[]`), withinAreas<'need'>(names, 'need.areaCode')(eb)])])
  })
}

/** The same as `lightOf`, for rows: a promise is red once broken, yellow from its instant on, and nothing shines where nothing was promised. */
const shining = (lights: readonly Light[], now: Date): RawBuilder<SqlBool> => {
  const looks: Record<Light, RawBuilder<SqlBool>> = {
    red: sql`need.due_at < ${now}`, yellow: sql`(need.due_at >= ${now} and need.yellow_at <= ${now})`, green: sql`(need.due_at >= ${now} and (need.yellow_at is null or need.yellow_at > ${now}))`,
  }
  return sql`(${sql.join(lights.map((light) => looks[light]), sql` or `)})`
}

const EXACT_UP_TO = 10_000

/** One pass while the whole filter stays small; above that each status is counted up to the limit and says that there are more. */
export const countNeeds = async (work: Work, filter: NeedFilter) => {
  const few = filtered(work, visibleNeeds(work), filter).select('need.status').limit(EXACT_UP_TO + 1)
  const counted = await work.db.selectFrom(few.as('few')).select((eb) => ['few.status', eb.fn.countAll<number>().as('count')]).groupBy('few.status').execute()
  if (counted.reduce((sum, { count }) => sum + count, 0) <= EXACT_UP_TO) return { figures: NEED_STATUSES.map((status) => ({ status, count: counted.find((one) => one.status === status)?.count ?? 0, more: false })) }
  const each = await Promise.all(NEED_STATUSES.map(async (status) => {
    const some = filtered(work, visibleNeeds(work), filter).select('need.id').where('need.status', '=', status).limit(EXACT_UP_TO + 1)
    const { count } = await work.db.selectFrom(some.as('some')).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    return { status, count: Math.min(count, EXACT_UP_TO), more: count > EXACT_UP_TO }
  }))
  return { figures: each }
}

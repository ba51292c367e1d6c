import type { Permission } from '#domain/access/access.contract.ts'
import { isIn, mayDo, scopeOf } from '#domain/access/access.rules.ts'
import type { NeedHolder } from '#domain/needs/need.contract.ts'
import type { NeedLink, Waiting, WaitingKind } from '#domain/reporting/reporting.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { alertsWaiting, callbacksWaiting, type Count, handoversWaiting, importsWaiting, needsWaiting } from './waiting.store.ts'

interface NeedStep { kind: WaitingKind; may: Permission; holder: NeedHolder; filter: NeedLink }

/** Needs that wait for somebody with this permission, as the needs list filters them, and who holds the ball there. */
const needSteps: NeedStep[] = [
  { kind: 'verify', may: 'need.verify', holder: 'community', filter: { status: ['reported'], danger: false } },
  { kind: 'route', may: 'need.route', holder: 'station', filter: { status: ['verified', 'reopened'], danger: false } },
  { kind: 'dispatch', may: 'order.dispatch', holder: 'community', filter: { status: ['routed'], holder: ['community'], danger: false } },
  { kind: 'follow', may: 'evaluation.write', holder: 'social_worker', filter: { status: ['routed'], holder: ['social_worker'], danger: false } },
  { kind: 'evaluate', may: 'evaluation.write', holder: 'social_worker', filter: { status: ['awaiting_feedback'], danger: false } },
  { kind: 'unanswered', may: 'order.dispatch', holder: 'team', filter: { status: ['dispatched'], overdue: true, danger: false } },
]

/** What waits for the asker, the most pressing first; what is at nought is left out. */
export const readToday = async (work: Work): Promise<{ rows: Waiting[]; mine: { count: number; filter: NeedLink } | null }> => {
  const [mine, ...found] = await Promise.all([mineOf(work), ...needSteps.flatMap((step) => ownSteps(work, step)), ...otherWork(work)])
  return { rows: found.filter(({ count }) => count > 0).sort(byPromise), mine }
}

/** The oldest promise first; a danger stands above everything. */
const byPromise = (a: Waiting, b: Waiting): number => Math.sign(placeOf(a) - placeOf(b)) || 0
const placeOf = ({ kind, oldestDueAt }: Waiting): number => (kind === 'danger' ? 0 : oldestDueAt === null ? Infinity : Date.parse(oldestDueAt))

const waiting = (kind: WaitingKind, link: Waiting['link']) => ({ count, overdue, oldest }: Count): Waiting => ({ kind, count, overdue, oldestDueAt: oldest?.toISOString() ?? null, link })

const ownSteps = (work: Work, { kind, may, filter }: NeedStep): Promise<Waiting>[] =>
  placesFor(work, may).map(async ({ areas, area }) => waiting(kind, { list: 'needs', filter: { ...filter, ...area } })(await needsWaiting(work, areas, filter)))

/** Where one may act; each place by itself where the needs list shows more than that. */
const placesFor = (work: Work, may: Permission): { areas: string[]; area: { area?: string } }[] => {
  const areas = scopeOf(work.actor, may).areas
  if (areas.length === 0) return []
  const same = scopeOf(work.actor, 'need.read').areas.every((one) => isIn(one, areas))
  return same ? [{ areas, area: {} }] : areas.map((area) => ({ areas: [area], area: { area } }))
}

const otherWork = (work: Work): Promise<Waiting>[] => {
  const may = (permission: Permission, kind: WaitingKind, list: Waiting['link']['list'], count: () => Promise<Count>): Promise<Waiting>[] =>
    mayDo(work.actor, permission) ? [count().then(waiting(kind, { list, filter: {} }))] : []
  return [
    ...may('danger.read', 'danger', 'danger', () => alertsWaiting(work, scopeOf(work.actor, 'danger.read').areas)),
    ...may('handover.answer', 'handover', 'handovers', () => handoversWaiting(work)),
    ...may('callback.make', 'callback', 'callbacks', () => callbacksWaiting(work, scopeOf(work.actor, 'callback.make').areas)),
    ...may('list.import', 'import', 'imports', () => importsWaiting(work)),
  ]
}

/** All one's own steps as one filter, for the list of what waits; null for who moves no need. */
const mineOf = async (work: Work): Promise<{ count: number; filter: NeedLink } | null> => {
  const mine = needSteps.filter(({ holder, may }) => holder !== 'team' && scopeOf(work.actor, may).areas.length > 0)
  const place = mine[0] && placesFor(work, mine[0].may)[0]
  if (!place) return null
  const filter: NeedLink = { status: [...new Set(mine.flatMap(({ filter }) => filter.status ?? []))], holder: [...new Set(mine.map(({ holder }) => holder))], danger: false, ...place.area }
  return { filter, count: (await needsWaiting(work, place.areas, filter)).count }
}

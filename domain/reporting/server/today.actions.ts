import type { Permission } from '#domain/access/access.contract.ts'
import { isIn, mayDo, scopeOf } from '#domain/access/access.rules.ts'
import type { NeedLink, Waiting, WaitingKind } from '#domain/reporting/reporting.contract.ts'
import type { Work } from '#kit/server/work.ts'
import { alertsWaiting, callbacksWaiting, type Count, handoversWaiting, importsWaiting, needsWaiting } from './waiting.store.ts'

/** Needs that wait for somebody with this permission, as the needs list filters them. */
const needSteps: { kind: WaitingKind; may: Permission; filter: NeedLink }[] = [
  { kind: 'verify', may: 'need.verify', filter: { status: ['reported'], danger: false } },
  { kind: 'route', may: 'need.route', filter: { status: ['verified', 'reopened'], danger: false } },
  { kind: 'dispatch', may: 'order.dispatch', filter: { status: ['routed'], holder: ['community'], danger: false } },
  { kind: 'unanswered', may: 'order.dispatch', filter: { status: ['dispatched'], overdue: true, danger: false } },
  { kind: 'evaluate', may: 'evaluation.write', filter: { status: ['awaiting_feedback'], danger: false } },
]

/** What waits for the asker, the most pressing first; what is at nought is left out. */
export const readToday = async (work: Work): Promise<{ rows: Waiting[]; mine: NeedLink | null }> => {
  const found = await Promise.all([...needSteps.flatMap((step) => ownSteps(work, step)), ...otherWork(work)])
  const rows = found.filter(({ count }) => count > 0).sort(byPromise)
  return { rows, mine: mineOf(work) }
}

/** The oldest promise first; a danger stands above everything. */
const byPromise = (a: Waiting, b: Waiting): number => Math.sign(placeOf(a) - placeOf(b)) || 0
const placeOf = ({ kind, oldestDueAt }: Waiting): number => (kind === 'danger' ? 0 : oldestDueAt === null ? Infinity : Date.parse(oldestDueAt))

const waiting = (kind: WaitingKind, link: Waiting['link']) => ({ count, overdue, oldest }: Count): Waiting => ({ kind, count, overdue, oldestDueAt: oldest?.toISOString() ?? null, link })

const ownSteps = (work: Work, { kind, may, filter }: (typeof needSteps)[number]): Promise<Waiting>[] =>
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

/** All one's steps as one filter, for the list of what waits; null for who moves no need. */
const mineOf = (work: Work): NeedLink | null => {
  const mine = needSteps.filter(({ kind, may }) => kind !== 'unanswered' && scopeOf(work.actor, may).areas.length > 0)
  if (mine.length === 0) return null
  const [place] = placesFor(work, mine[0]!.may)
  return { status: mine.flatMap(({ filter }) => filter.status ?? []), holder: ['community', 'station', 'social_worker'], danger: false, ...place!.area }
}

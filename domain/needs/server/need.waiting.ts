import { type RawBuilder, sql } from 'kysely'
import type { Permission } from '#domain/access/access.contract.ts'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import { communitiesWithout } from '#domain/accounts/server/role-holders.actions.ts'
import type { NeedHolder, NeedStatus } from '#domain/needs/need.contract.ts'
import type { WaitingRow, WaitingSource } from '#kit/server/waiting.ts'
import type { Work } from '#kit/server/work.ts'

type NeedKind = 'verify' | 'route' | 'dispatch' | 'follow' | 'evaluate' | 'unanswered'
interface NeedStep { kind: NeedKind; may: Permission; status: NeedStatus[]; holder?: NeedHolder; overdue?: true }

/** Needs whose next step is that of whoever holds this permission there. */
const steps: NeedStep[] = [
  { kind: 'verify', may: 'need.verify', status: ['reported'] },
  { kind: 'route', may: 'need.route', status: ['verified', 'reopened'] },
  { kind: 'dispatch', may: 'order.dispatch', status: ['routed'], holder: 'community' },
  { kind: 'follow', may: 'evaluation.write', status: ['routed'], holder: 'social_worker' },
  { kind: 'evaluate', may: 'evaluation.write', status: ['awaiting_feedback'] },
  { kind: 'unanswered', may: 'order.dispatch', status: ['dispatched'], overdue: true },
]

const columns = sql`need.id, need.id as about_id, need.code, need.summary as title, need.person_name, need.area_code, need.due_at, need.yellow_at`
/** Written without a parameter in place of a status, so that the index over what waits can serve it. */
const among = (status: readonly NeedStatus[]) => sql`need.status in (${sql.join(status.map((one) => sql.lit(one)))})`

const ofStep = ({ kind, may, status, holder, overdue }: NeedStep): WaitingSource<NeedKind> => ({
  kind,
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, may)
    if (areas.length === 0) return null
    return sql`select ${columns} from need where need.due_at is not null and not need.danger and ${among(status)} and ${within(areas, 'need.area_code')}
      ${holder ? sql`and need.holder = ${sql.lit(holder)}` : sql``} ${overdue ? sql`and need.due_at < ${work.now}` : sql``}`
  },
})

/** More was asked about what I brought. */
const answerWaiting: WaitingSource<'answer'> = {
  kind: 'answer',
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'need.answer')
    return areas.length === 0 || !work.actor.accountId ? null : sql`select ${columns} from need where need.due_at is not null and not need.danger and need.status = 'returned' and need.reporter_account_id = ${work.actor.accountId} and ${within(areas, 'need.area_code')}`
  },
}

/** A station lead sees what would wait for a social worker where there is none any more. */
const unownedWaiting: WaitingSource<'unowned'> = {
  kind: 'unowned',
  waiting: async (work) => {
    const without = await communitiesWithout(work, 'social_worker', stationAreas(work))
    return without.length === 0 ? null : unowned(without)
  },
}
const stationAreas = ({ actor }: Work): string[] => actor.grants.filter(({ role }) => role === 'station_lead').flatMap(({ areas }) => areas)
const unowned = (communities: readonly string[]): RawBuilder<WaitingRow> =>
  sql`select ${columns} from need where need.due_at is not null and not need.danger and need.status in ('routed', 'awaiting_feedback') and need.holder = 'social_worker' and ${within(communities, 'need.area_code')}`

export const needWaiting: readonly WaitingSource<NeedKind | 'answer' | 'unowned'>[] = [answerWaiting, ...steps.map(ofStep), unownedWaiting]

import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'

/** Alerts nobody has taken over yet; neither word nor name stands in a list. */
export const dangerWaiting: WaitingSource<'danger'> = {
  kind: 'danger', first: true,
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'danger.read')
    return areas.length === 0 ? null : sql`
      select crisis_alert.id, crisis_alert.id as about_id, (select need.code from need where need.id = crisis_alert.need_id) as code, null::text as title, null::text as person_name, crisis_alert.area_code, crisis_alert.receipt_due_at as due_at,
        crisis_alert.raised_at + 0.6 * (crisis_alert.receipt_due_at - crisis_alert.raised_at) as yellow_at
      from crisis_alert where crisis_alert.status = 'raised' and ${within(areas, 'crisis_alert.area_code')}`
  },
}

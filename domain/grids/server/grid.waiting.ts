import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'
import { answerable } from './act.store.ts'

/**
 * Acts of the grid that wait for me: of my seat, or of an empty one where I stand in. The social worker's is to route the need and waits as that.
 * A team leader reads the grid, not the matter.
 */
export const gridWaiting: WaitingSource<'grid'> = {
  kind: 'grid',
  waiting: async (work) => {
    const mine = answerable(work)
    const reads = scopeOf(work.actor, 'need.read').areas
    return mine && sql`
      select act.id, act.need_id as about_id, need.code, case when ${reads.length > 0 ? within(reads, 'act.area_code') : sql`false`} then need.summary else grid.name end as title, null::text as person_name, act.area_code, (act.due_on + 1)::timestamptz as due_at, act.due_on::timestamptz as yellow_at
      ${mine}`
  },
}

import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import { within } from '#domain/access/server/within.ts'
import { dayOf, instantAt } from '#kit/dates.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'

/** Calls whose day has come; yellow from the morning on. */
export const callbackWaiting: WaitingSource<'callback'> = {
  kind: 'callback',
  waiting: async (work) => {
    const { areas } = scopeOf(work.actor, 'callback.make')
    const today = dayOf(work.now)
    return areas.length === 0 ? null : sql`
      select callback.id, callback.need_id as about_id, need.code, need.summary as title, need.person_name, callback.area_code, (callback.due_on + 1)::timestamptz as due_at, least(callback.due_on::timestamptz, ${instantAt(today)}) as yellow_at
      from callback join need on need.id = callback.need_id where callback.status = 'due' and callback.due_on <= ${today} and ${within(areas, 'callback.area_code')}`
  },
}

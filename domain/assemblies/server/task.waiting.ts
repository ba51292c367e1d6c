import { sql } from 'kysely'
import { scopeOf } from '#domain/access/access.rules.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'

/** Tasks that meetings gave to my unit. */
export const taskWaiting: WaitingSource<'task'> = {
  kind: 'task',
  waiting: async (work) => {
    const { organisations } = scopeOf(work.actor, 'assembly.read')
    return organisations.length === 0 ? null : sql`
      select task.id, task.assembly_id as about_id, null::text as code, task.words as title, null::text as person_name, assembly.area_code, (task.due_on + 1)::timestamptz as due_at, task.due_on::timestamptz as yellow_at
      from assembly_resolution as task join assembly on assembly.id = task.assembly_id where task.kind = 'task' and task.done_at is null and task.organisation_id = any(${organisations}::uuid[])`
  },
}

import { sql } from 'kysely'
import { mayDo } from '#domain/access/access.rules.ts'
import type { WaitingSource } from '#kit/server/waiting.ts'

/** Files that this very person has read in and not yet confirmed; nothing was promised. */
export const importWaiting: WaitingSource<'import'> = {
  kind: 'import',
  waiting: async (work) => (mayDo(work.actor, 'list.import') && work.actor.accountId
    ? sql`select import_batch.id, import_batch.id as about_id, null::text as code, import_batch.file_name as title, null::text as person_name, import_batch.area_code, null::timestamptz as due_at, null::timestamptz as yellow_at
        from import_batch where import_batch.status = 'preview' and import_batch.by_account_id = ${work.actor.accountId}`
    : null),
}

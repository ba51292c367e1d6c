import type { RawBuilder } from 'kysely'
import type { Work } from './work.ts'

/**
 * What waits for whoever asks, of one kind, as a query with these columns:
 * `id` the row itself, `about_id` the thing that its button opens, `code`, `title`, `person_name` (masked later where names may not be read), `area_code`, `due_at`, `yellow_at`.
 */
export interface WaitingRow {
  id: string; aboutId: string; code: string | null; title: string | null; personName: string | null; areaCode: string; dueAt: Date | null; yellowAt: Date | null
}

export interface WaitingSource<K extends string = string> {
  kind: K
  /** Above everything else, whatever was promised. */
  first?: true
  /** Null when nothing of this kind can wait for this person: then it costs no query. */
  waiting: (work: Work) => Promise<RawBuilder<WaitingRow> | null>
}

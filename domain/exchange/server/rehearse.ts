import { sql } from 'kysely'
import type { Work } from '#kit/server/work.ts'

/** Does it for real and undoes it to a savepoint; what it would have recorded is not recorded. */
export const rehearsed = async <T>(work: Work, act: (rehearsal: Work) => Promise<T>): Promise<T> => {
  await sql`savepoint rehearsal`.execute(work.db)
  const result = await act({ ...work, record: async () => {}, afterwards: () => {} })
  await sql`rollback to savepoint rehearsal`.execute(work.db)
  return result
}

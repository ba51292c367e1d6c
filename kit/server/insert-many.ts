import { type Insertable, type Kysely, sql } from 'kysely'
import { snake } from '#database/column-names.ts'
import type { DB } from '#database/schema.generated.ts'

/** So many rows travel at a time: little enough that preparing them never holds up other requests for longer than some milliseconds. */
export const PART = 200

export const inParts = <T>(all: readonly T[], size = PART): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

// As PostgreSQL reads bytes from text.
const asJson = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)

/** Rows as one JSON text for `json_populate_recordset`: a parameter for each value would cost the main loop ten times as much. Values of jsonb columns are given as they are, not as text. */
export const rowsAsJson = (rows: readonly object[]): string =>
  JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [snake(column), asJson(value)]))))

/** Inserts a part of many rows, all of the same columns; what shall happen on a conflict, and what is answered, is said by the caller. */
export const insertMany = <T extends keyof DB & string>(db: Kysely<DB>, table: T, rows: readonly Insertable<DB[T]>[]) => {
  const columns = Object.keys(rows[0] ?? {})
  const told = sql`select ${sql.join(columns.map((column) => sql.ref(column)))} from json_populate_recordset(null::${sql.table(table)}, ${rowsAsJson(rows)}::json)`
  return db.insertInto(table).columns(columns as never).expression(told as never)
}

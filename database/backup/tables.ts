import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { CannotStart } from '#database/cannot-start.ts'

/** A table as it is copied: its columns by name, its rows in the order of its key, so that equal contents are equal bytes. */
export interface Table { name: string; columns: string[]; order: string[] }
export interface SequenceState { name: string; last: string; called: boolean }

/** How values are written down must not depend on who asks. */
export const plainText = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set extra_float_digits = 3; set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`

export const readTables = async (client: pg.ClientBase): Promise<Table[]> => {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
      coalesce((select array_agg(k.attname::text order by o.place) from pg_index i, unnest(i.indkey::int[]) with ordinality as o (attnum, place) join pg_attribute k on k.attrelid = c.oid and k.attnum = o.attnum
        where i.indrelid = c.oid and i.indisprimary), '{}') as "order"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.oid, c.relname order by c.relname collate "C"`)
  return rows
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const list = (names: readonly string[]): string => names.map(quoted).join(', ')

/** One line a row, in PostgreSQL's own text form. A table without a key is ordered by its whole row. */
export const copyOut = ({ name, columns, order }: Table, client: pg.ClientBase): AsyncIterable<Buffer> =>
  client.query(copyTo(`copy (select ${list(columns)} from ${quoted(name)} order by ${order.length > 0 ? list(order) : `${quoted(name)}::text collate "C"`}) to stdout`)) as AsyncIterable<Buffer>

export const copyIn = async ({ name, columns }: Table, rows: AsyncIterable<Buffer>, client: pg.ClientBase): Promise<void> => {
  await pipeline(rows, client.query(copyFrom(`copy ${quoted(name)} (${list(columns)}) from stdin`))).catch((error: Error) => {
    throw error instanceof CannotStart ? error : new CannotStart(`table ${name} could not be put back: ${error.message}`)
  })
}

export const readSequences = async (client: pg.ClientBase): Promise<SequenceState[]> => {
  const { rows } = await client.query<{ name: string }>(`select sequencename as name from pg_sequences where schemaname = 'public' order by 1`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const { rows: [state] } = await client.query<{ last: string; called: boolean }>(`select last_value::text as last, is_called as called from ${quoted(name)}`)
    states.push({ name, ...state! })
  }
  return states
}

/** Those that a year's first need or order made are made anew. */
export const setSequences = async (client: pg.ClientBase, states: readonly SequenceState[]): Promise<void> => {
  for (const { name, last, called } of states) {
    await client.query(`create sequence if not exists ${quoted(name)}`)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), last, called])
  }
}

/** Takes references between tables away while rows come in any order, and gives what puts them back (each checked over all rows then). */
export const loosen = async (client: pg.ClientBase, tables: readonly Table[]): Promise<() => Promise<void>> => {
  const { rows } = await client.query<{ table: string; name: string; rule: string }>(`
    select c.conrelid::regclass::text as "table", quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as rule
    from pg_constraint c join pg_class t on t.oid = c.conrelid where c.contype = 'f' and t.relnamespace = 'public'::regnamespace order by 1, 2`)
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
  return async () => {
    for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
    for (const { table, name, rule } of rows) await client.query(`alter table ${table} add constraint ${name} ${rule}`)
  }
}

export const empty = async (client: pg.ClientBase, tables: readonly Table[]): Promise<void> => {
  if (tables.length > 0) await client.query(`truncate ${list(tables.map(({ name }) => name))}`)
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from '#database/connect.ts'
import { readyAppRole } from '#database/app-role.ts'
import { CannotStart } from '#database/cannot-start.ts'

interface Migration {
  name: string
  text: string
  sha256: string
}

const ownMigrations = join(import.meta.dirname, 'migrations')
/** Any number will do, as long as every starter of this platform takes the same one. */
const migrationLock = 7_406_501

interface MigrateOptions {
  folder?: string
  /** Goes no further than this one: a backup is put back into the tables it was made from. */
  upTo?: string | undefined
  /** Asked before anything is changed in a database that already has tables; a refusal leaves it as it is. */
  beforeUpgrade?: ((missing: string[]) => Promise<void>) | undefined
}

/** Brings the database up to this version and gives the names of what was applied. A second starter waits for the first. */
export const migrate = async (connection: Connection, { folder = ownMigrations, upTo, beforeUpgrade }: MigrateOptions = {}): Promise<string[]> => {
  const migrations = await readMigrations(folder, upTo)
  const client = await reach(connection)
  try {
    await refuseUnfit(client)
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await readyAppRole(client)
    await client.query(`create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())`)
    // What a migration creates, the app may use, unless that migration revokes it again.
    await client.query(`
      revoke all on migration from tongpin_app;
      grant usage on schema public to tongpin_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to tongpin_app;
      alter default privileges in schema public grant usage, select on sequences to tongpin_app`)
    return await applyMissing(client, migrations, beforeUpgrade)
  } finally {
    await client.end()
  }
}

const reach = async (connection: Connection) => {
  const client = new pg.Client({ ...connection })
  await client.connect().catch((error: Error) => {
    throw new CannotStart(`the database does not answer: ${error.message || (error as NodeJS.ErrnoException).code}`)
  })
  return client
}

const refuseUnfit = async (client: pg.Client) => {
  const { rows } = await client.query<{ version: number; encoding: string }>(`select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`)
  if ((rows[0]?.version ?? 0) < 150_000) throw new CannotStart('the database is older than PostgreSQL 15: give the DATABASE_URL of a newer one')
  if (rows[0]?.encoding !== 'UTF8') throw new CannotStart(`the database keeps text as ${rows[0]?.encoding}: make one with "create database … encoding 'UTF8'"`)
}

const readMigrations = async (folder: string, upTo?: string): Promise<Migration[]> => {
  const all = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  refuseBadNames(all)
  const names = all.filter((name) => upTo === undefined || name <= upTo)
  return await Promise.all(names.map(async (name) => {
    const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  }))
}

const refuseBadNames = (names: string[]) => {
  const bad = names.find((name) => !/^\d{4}_[a-z0-9_-]+\.sql$/.test(name))
  if (bad) throw new CannotStart(`migration ${bad} is not named like 0001_areas.sql`)
  const twice = names.find((name, place) => names[place - 1]?.slice(0, 4) === name.slice(0, 4))
  if (twice) throw new CannotStart(`two migrations share the number of ${twice}`)
}

const applyMissing = async (client: pg.Client, migrations: Migration[], beforeUpgrade?: MigrateOptions['beforeUpgrade']) => {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  refuseStrangers(migrations, applied)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  if (missing.length > 0 && applied.size > 0) await beforeUpgrade?.(missing.map(({ name }) => name))
  for (const migration of missing) await apply(client, migration)
  return missing.map(({ name }) => name)
}

const refuseStrangers = (migrations: Migration[], applied: Map<string, string>) => {
  const edited = migrations.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256)
  if (edited) throw new CannotStart(`migration ${edited.name} was edited after it was applied to this database: restore it and write a new migration instead`)
  const unknown = [...applied.keys()].find((name) => !migrations.some((migration) => migration.name === name))
  if (unknown) throw new CannotStart(`this database has migration ${unknown}, which this version does not know: a newer version ran on it`)
}

const apply = async (client: pg.Client, { name, text, sha256 }: Migration) => {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name}${lineOf(text, error)} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

const lineOf = (text: string, error: unknown) => {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : NaN
  return Number.isNaN(position) ? '' : ` line ${text.slice(0, position).split('\n').length}`
}

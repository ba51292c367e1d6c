import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { ColumnNames } from '#database/column-names.ts'
import { getTypeParser } from '#database/column-values.ts'
import type { DB } from '#database/schema.generated.ts'

/** Where a PostgreSQL is: the parts for the embedded one, or a DATABASE_URL as it was given. */
export interface Connection {
  host?: string
  port?: number
  user?: string
  password?: string
  database?: string
  ssl?: false
  connectionString?: string
}

export interface Database {
  /** Rows of one county only: row level security fences every query by `app.county`. */
  countyDb(county: string): Kysely<DB>
  /** Past the fence: for sessions, the fact chain, and work over all counties. */
  ownerDb(): Kysely<DB>
  close(): Promise<void>
}

interface ConnectOptions {
  /** Connections a county, and as many for the owner; the embedded server takes 100 in all. */
  poolSize?: number
  /** A connection that broke: worth a line in the log, never the end of the process. */
  onBroken?: (error: Error) => void
}

const settings = [
  // "Today" in SQL is the county's today, wherever the server stands.
  '-c timezone=Asia/Shanghai',
  // Generic plans drop the GIN search: 0.5 ms became 284 ms.
  '-c plan_cache_mode=force_custom_plan',
  '-c idle_in_transaction_session_timeout=60s',
]

export const connect = (connection: Connection, { poolSize = 10, onBroken = () => {} }: ConnectOptions = {}): Database => {
  const open = (fence: string[], check?: (client: pg.ClientBase) => Promise<void>) =>
    openPool({ ...connection, max: poolSize, options: [...settings, ...fence].join(' '), ...(check && { onConnect: check }) }, onBroken)
  const counties = new Map<string, Kysely<DB>>()
  const owner = overPool(open([]))

  const countyDb = (county: string) => {
    const known = counties.get(county)
    if (known) return known
    const fenced = overPool(open(fenceOf(county), (client) => confirmFence(client, county)))
    counties.set(county, fenced)
    return fenced
  }
  return {
    countyDb,
    ownerDb: () => owner,
    close: async () => void (await Promise.all([owner, ...counties.values()].map((db) => db.destroy()))),
  }
}

const fenceOf = (county: string) => {
  if (!/^[A-Za-z0-9_]{1,40}$/.test(county)) throw new Error('a county code is letters and digits')
  return ['-c role=tongpin_app', `-c app.county=${county}`]
}

/** A pooler in between, or `options` in a DATABASE_URL, would drop the fence silently; then nothing may be read at all. */
const confirmFence = async (client: pg.ClientBase, county: string) => {
  const { rows } = await client.query(`select current_user = 'tongpin_app' and current_setting('app.county', true) = $1 as fenced`, [county])
  if (!rows[0].fenced) throw new Error('the database connection lost its county fence: connect to PostgreSQL without a pooler and without options in DATABASE_URL')
}

const openPool = (config: pg.PoolConfig, onBroken: (error: Error) => void) => {
  const pool = new pg.Pool({ ...config, types: { getTypeParser } })
  pool.on('error', onBroken)
  // A client inside a transaction is not watched by the pool; its 57P01 would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const overPool = (pool: pg.Pool) => new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [new ColumnNames()] })

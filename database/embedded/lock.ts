import pg from 'pg'
import type { Connection } from '#database/connect.ts'

/** Held on one connection for as long as a supervisor lives; a kill -9 of its Node frees it at once. */
const supervisorLock = 7_406_500

export const login = async (connection: Connection) => {
  const client = new pg.Client({ ...connection })
  // A server that goes away is told by its exit; the event must only not end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** For the supervisor whose own child the server is: whoever else holds the lock is only looking. */
export const holdLock = async (connection: Connection) => {
  const client = await login(connection)
  await client.query('select pg_advisory_lock($1)', [supervisorLock])
  return client
}

/** Looks whether a supervisor lives. A server younger than two seconds may have one that is about to take the lock. */
export const lookAtLock = async (connection: Connection): Promise<'held' | 'free' | 'too early'> => {
  const client = await login(connection)
  try {
    const { rows } = await client.query(
      `select pg_try_advisory_lock($1) as free, now() - pg_postmaster_start_time() < interval '2 seconds' as young`, [supervisorLock])
    if (!rows[0].free) return 'held'
    return rows[0].young ? 'too early' : 'free'
  } finally {
    await client.end()
  }
}

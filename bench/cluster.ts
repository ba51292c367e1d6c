import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from '#database/connect.ts'
import { startEmbedded } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'

/** A cluster of its own with the settings of an office's machine, every commit on the disk; gone afterwards. */
export const benchCluster = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-bench-'))
  const { connection, stop } = await startEmbedded({ folder })
  const database = async (name: string): Promise<Connection> => {
    const client = new pg.Client({ ...connection })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    const made = { ...connection, database: name }
    await migrate(made)
    return made
  }
  return { folder, database, stop: async () => { await stop(); rmSync(folder, { recursive: true, force: true }) } }
}

/** The same place as a DATABASE_URL; the host is a socket's folder. */
export const urlOf = ({ user, password, host, port, database }: Connection): string =>
  `postgresql://${encodeURIComponent(user!)}:${encodeURIComponent(password!)}@/${database}?host=${encodeURIComponent(host!)}&port=${port}&sslmode=disable`

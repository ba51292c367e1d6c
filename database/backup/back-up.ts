import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { CannotStart } from '#database/cannot-start.ts'
import type { Connection } from '#database/connect.ts'
import { type Entry, type Sum, writeEntries } from './entries.ts'
import { filesToKeep, readFileOf } from './files.ts'
import { sealFrames } from './sealed-frames.ts'
import { type SequenceState, type Table, copyOut, plainText, readSequences, readTables } from './tables.ts'

/** What a backup says of itself, first of all entries. */
export interface About { madeAt: string; migrations: string[]; tables: Table[] }
/** Read after the tables, so that no number of theirs is ever given out twice. */
export interface Numbers { sequences: SequenceState[] }

export interface BackupPlace { connection: Connection; folder: string; key: Buffer; out: string; now?: Date }

/**
 * Everything as it was at one moment, while work goes on: all tables in one reading transaction, the keys and the files beside them;
 * compressed, sealed, and under its name only once it is whole on the disk.
 */
export const backUp = async ({ connection, folder, key, out, now = new Date() }: BackupPlace): Promise<Sum[]> => {
  const client = new pg.Client({ ...connection })
  await client.connect()
  const sums: Sum[] = []
  const draft = `${out}.part`
  try {
    await client.query(plainText)
    await client.query('begin transaction isolation level repeatable read read only')
    if (!(await client.query(`select to_regclass('public.migration') is not null as settled`)).rows[0].settled) throw new CannotStart(`there is no platform in ${folder} yet: nothing to back up`)
    await mkdir(dirname(out), { recursive: true, mode: 0o700 })
    const entries = writeEntries(everything(client, folder, now), (sum) => void sums.push(sum))
    await pipeline(Readable.from(entries), createZstdCompress(), (plain: AsyncIterable<Buffer>) => sealFrames(key, plain), createWriteStream(draft, { mode: 0o600 }))
    await settle(draft, out)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await client.end()
  }
  return sums
}

async function* everything(client: pg.Client, folder: string, now: Date): AsyncGenerator<Entry> {
  const tables = await readTables(client)
  const { rows } = await client.query<{ name: string }>('select name from migration order by name')
  yield page('about', { madeAt: now.toISOString(), migrations: rows.map(({ name }) => name), tables } satisfies About)
  for (const table of tables) yield { name: `table ${table.name}`, body: copyOut(table, client) }
  yield page('numbers', { sequences: await readSequences(client) } satisfies Numbers)
  for (const path of await filesToKeep(folder)) yield { name: `file ${path}`, body: readFileOf(folder, path) }
  yield page('end', { whole: true })
}

const page = (name: string, content: unknown): Entry => ({ name, body: Readable.from([Buffer.from(JSON.stringify(content))]) })

/** On the disk before it bears its name: a machine that loses power leaves either a whole backup or none. */
const settle = async (draft: string, out: string): Promise<void> => {
  const file = await open(draft, 'r+')
  await file.sync()
  await file.close()
  await rename(draft, out)
}

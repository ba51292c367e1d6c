import { createReadStream, existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import pg from 'pg'
import { CannotStart } from '#database/cannot-start.ts'
import type { Connection } from '#database/connect.ts'
import { migrate } from '#database/migrate.ts'
import type { About, Numbers } from './back-up.ts'
import { type Entry, type Sum, readEntries, summing } from './entries.ts'
import { putFileBack } from './files.ts'
import { openFrames } from './sealed-frames.ts'
import { type Table, copyIn, copyOut, empty, loosen, plainText, readTables, setSequences } from './tables.ts'

export interface RestorePlace { connection: Connection; folder: string; key: Buffer; from: string }
/** A table as the backup had it and as it stands now. */
export interface Compared { name: string; rows: number; same: boolean }

/** While this lies in a data folder, what is there is half of something: the platform does not start on it. */
export const restoringMark = (folder: string): string => join(folder, 'restoring')
export const refuseHalfRestored = (folder: string): void => {
  if (existsSync(restoringMark(folder))) throw new CannotStart(`a restore into ${folder} was not finished: remove that folder and run script/restore again`)
}

/** Puts a backup into an empty database and an empty data folder, all or nothing, and reads every table back to compare it. */
export const restore = async ({ connection, folder, key, from }: RestorePlace): Promise<{ about: About; compared: Compared[]; files: number }> => {
  await refuseInhabited(connection)
  await writeFile(restoringMark(folder), '')
  const entries = readEntries(createReadStream(from).compose((sealed: AsyncIterable<Buffer>) => openFrames(key, sealed)).compose(createZstdDecompress()) as AsyncIterable<Buffer>)
  const about = await openingPage(entries)
  await migrate(connection, { upTo: about.migrations.at(-1) })
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query(plainText)
    const { sums, files } = await load(client, about, folder, entries)
    const compared = await compare(client, about.tables, sums)
    if (compared.every(({ same }) => same)) await rm(restoringMark(folder))
    return { about, compared, files }
  } finally {
    await client.end()
  }
}

const refuseInhabited = async (connection: Connection): Promise<void> => {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    const { rows } = await client.query(`select to_regclass('public.account') is not null as settled`)
    if (rows[0].settled) throw new CannotStart('there is a platform in this database already: give an empty DATA_DIR (or the DATABASE_URL of an empty database)')
  } finally {
    await client.end()
  }
}

const openingPage = async (entries: AsyncGenerator<Entry>): Promise<About> => {
  const { value } = await entries.next()
  if (value?.name !== 'about') throw new CannotStart('the backup does not say what it is: take another copy of it')
  return JSON.parse((await whole(value.body)).toString()) as About
}

const load = async (client: pg.Client, { tables }: About, folder: string, entries: AsyncGenerator<Entry>): Promise<{ sums: Sum[]; files: number }> => {
  const sums: Sum[] = []
  let files = 0
  let ended = false
  await client.query('begin')
  const known = await readTables(client)
  const missing = tables.find(({ name }) => !known.some((table) => table.name === name))
  if (missing) throw new CannotStart(`the backup holds a table ${missing.name}, which this version does not make`)
  const tighten = await loosen(client, known)
  await empty(client, known)
  for await (const { name, body } of entries) {
    const [kind, what] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)]
    if (kind === 'table') {
      const { passed, sum } = summing(name, body)
      await copyIn(tables.find((table) => table.name === what)!, passed, client)
      sums.push(sum())
    } else if (kind === 'file') {
      await putFileBack(folder, what, body)
      files += 1
    } else {
      const content = JSON.parse((await whole(body)).toString()) as Numbers
      if (name === 'numbers') await setSequences(client, content.sequences)
      ended ||= name === 'end'
    }
  }
  if (!ended) throw new CannotStart('the backup ends too early: the copy was cut off, take another one')
  await tighten()
  await client.query('commit')
  await client.query('analyze')
  return { sums, files }
}

const compare = async (client: pg.Client, tables: readonly Table[], sums: readonly Sum[]): Promise<Compared[]> => {
  const compared: Compared[] = []
  for (const table of tables) {
    const { passed, sum } = summing(table.name, copyOut(table, client))
    for await (const _ of passed) { /* only added up */ }
    const before = sums.find(({ name }) => name === `table ${table.name}`)
    compared.push({ name: table.name, rows: sum().rows, same: before?.rows === sum().rows && before.sha256 === sum().sha256 })
  }
  return compared
}

const whole = async (body: AsyncIterable<Buffer>): Promise<Buffer> => Buffer.concat(await Readable.from(body).toArray() as Buffer[])

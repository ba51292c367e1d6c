import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import type { Connection } from '#database/connect.ts'
import { freshDatabase } from '#database/test-cluster.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { backUp } from './back-up.ts'
import { backupKeyAt } from './backup-key.ts'
import { filesToKeep } from './files.ts'
import { refuseHalfRestored, restore } from './restore.ts'

let here: World
let connection: Connection
let folder: string
let out: string
let key: Buffer

const folders: string[] = []
const aFolder = (): string => { const made = mkdtempSync(join(tmpdir(), '备份 backup-')); folders.push(made); return made }
const asked = async <T extends pg.QueryResultRow>(at: Connection, text: string): Promise<T[]> => {
  const client = new pg.Client({ ...at })
  await client.connect()
  try { return (await client.query<T>(text)).rows } finally { await client.end() }
}
const emptyDatabase = async (): Promise<Connection> => {
  const cluster = inject('testCluster')
  const name = `restored_${randomBytes(6).toString('hex')}`
  await asked(cluster, `create database ${name} template template0`)
  return { ...cluster, database: name }
}

beforeAll(async () => {
  here = await world()
  const { rows: [database] } = await sql<{ name: string }>`select current_database() as name`.execute(here.platform.ownerDb())
  connection = { ...inject('testCluster'), database: database!.name }
  for (const summary of ['换灯泡够不着', '带 "引号"\t制表符\\反斜杠\n第二行'])
    expect((await here.as('gridWorker')(needEndpoints.report, { id: newId(), areaCode: '150521403008001', summary, personName: '张三', saidBy: 'seen', source: 'grid', proxyConsent: true, proxyReason: '腿脚不便' })).status).toBe(200)
  folder = aFolder()
  mkdirSync(join(folder, 'attachments', '150521'), { recursive: true })
  writeFileSync(join(folder, 'master.key'), 'k'.repeat(64))
  writeFileSync(join(folder, 'attachments', '150521', 'photo'), randomBytes(3_000_000))
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18')
  key = backupKeyAt(join(folder, 'backup.key')).key
  out = join(folder, 'backups', 'one.backup')
  await backUp({ connection, folder, key, out })
})
afterAll(async () => {
  await here.close()
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

test('what was backed up comes back byte for byte, with its keys and files, and numbers go on where they stood', async () => {
  const target = { connection: await emptyDatabase(), folder: aFolder() }
  const { compared, files } = await restore({ ...target, key, from: out })
  expect(compared.filter(({ same }) => !same)).toEqual([])
  expect(compared.find(({ name }) => name === 'need')!.rows).toBe(2)
  expect(files).toBe(2)
  expect(await filesToKeep(target.folder)).toEqual(['attachments/150521/photo', 'master.key'])
  expect(readFileSync(join(target.folder, 'attachments/150521/photo')).equals(readFileSync(join(folder, 'attachments/150521/photo')))).toBe(true)
  const [before, after] = await Promise.all([connection, target.connection].map((at) => asked<{ last_value: string }>(at, `select last_value from need_number_150521_${new Date('2026-11-24').getFullYear()}`)))
  expect(after).toEqual(before)
  const rules = (at: Connection) => asked(at, `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) as rule from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`)
  expect(await rules(target.connection)).toEqual(await rules(connection))
  expect(await asked(target.connection, `select tgname from pg_trigger where tgenabled = 'D'`)).toEqual([])
  expect(existsSync(join(target.folder, 'restoring'))).toBe(false)
})

test('nothing can be read in the file without its key', () => {
  const sealed = readFileSync(out)
  for (const words of ['换灯泡', 'master.key', 'need', 'account']) expect(sealed.includes(Buffer.from(words))).toBe(false)
})

test('a backup with another key, a changed byte, a lost end, or one that is none at all puts nothing back', async () => {
  const sealed = readFileSync(out)
  const changed = Buffer.from(sealed)
  changed[Math.floor(sealed.length / 2)]! ^= 1
  const wrong: [string, Buffer, Buffer, RegExp][] = [
    ['other key', sealed, randomBytes(32), /does not open the backup/], ['changed', changed, key, /damaged/], ['cut', sealed.subarray(0, sealed.length - 40_000), key, /ends too early/],
    ['header only', sealed.subarray(0, 20), key, /ends too early/], ['longer', Buffer.concat([sealed, Buffer.from('x')]), key, /damaged/], ['none', Buffer.from('PK not a backup at all'), key, /not a backup/],
  ]
  for (const [name, bytes, withKey, said] of wrong) {
    const target = { connection: await emptyDatabase(), folder: aFolder() }
    const from = join(target.folder, '..', `wrong-${randomBytes(4).toString('hex')}`)
    writeFileSync(from, bytes)
    folders.push(from)
    await expect(restore({ ...target, key: withKey, from }), name).rejects.toThrow(said)
    const [{ settled }] = await asked<{ settled: boolean }>(target.connection, `select to_regclass('public.account') is not null and exists (select from account) as settled`).catch(() => [{ settled: false }]) as [{ settled: boolean }]
    expect(settled, name).toBe(false)
    expect(() => refuseHalfRestored(target.folder), name).toThrow('was not finished')
  }
})

test('nothing is put over a platform that is there', async () => {
  const other = await freshDatabase()
  await expect(restore({ connection: other.connection, folder: aFolder(), key, from: out })).rejects.toThrow('there is a platform in this database already')
  await other.close()
})

test('work that goes on during a backup is in it whole or not at all', async () => {
  const busy = Array.from({ length: 30 }, (_, at) => here.as('gridWorker')(needEndpoints.report, { id: newId(), areaCode: '150521403008001', summary: `边备份边登记 ${at}`, personName: '张三', saidBy: 'seen', source: 'grid', proxyConsent: true, proxyReason: '腿脚不便' }))
  const second = join(folder, 'backups', 'two.backup')
  await Promise.all([backUp({ connection, folder, key, out: second }), ...busy])
  const target = { connection: await emptyDatabase(), folder: aFolder() }
  const { compared } = await restore({ ...target, key, from: second })
  expect(compared.every(({ same }) => same)).toBe(true)
  const [{ orphans }] = await asked<{ orphans: number }>(target.connection, `select count(*)::int as orphans from need n where not exists (select from fact f where f.about_id = n.id and f.name = 'need.reported')`) as [{ orphans: number }]
  expect(orphans).toBe(0)
})

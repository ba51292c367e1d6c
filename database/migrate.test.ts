import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import type { Connection } from '#database/connect.ts'
import { migrate } from '#database/migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongpin-migrations-'))
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
let connection: Connection

const run = async (text: string, way: Connection = connection) => {
  const client = new pg.Client({ ...way })
  await client.connect()
  return await client.query(text).finally(() => client.end())
}

beforeEach(async () => {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  put('0001_needs.sql', 'create table need (id int); create table fact (id int); revoke update, delete on fact from tongpin_app')
  const name = `empty_${randomBytes(6).toString('hex')}`
  await run(`create database ${name}`, inject('testCluster'))
  connection = { ...inject('testCluster'), database: name }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('each migration is applied once, in order', async () => {
  put('0002_more.sql', 'alter table need add column summary text')
  expect(await migrate(connection, { folder })).toEqual(['0001_needs.sql', '0002_more.sql'])
  expect(await migrate(connection, { folder })).toEqual([])
})

test('two starters at once apply it once', async () => {
  const both = await Promise.all([migrate(connection, { folder }), migrate(connection, { folder })])
  expect(both.flat()).toEqual(['0001_needs.sql'])
})

test('the app may use every table, but not what a migration took from it', async () => {
  await migrate(connection, { folder })
  await run('set role tongpin_app; insert into need values (1); update need set id = 2; insert into fact values (1)')
  await expect(run('set role tongpin_app; update fact set id = 2')).rejects.toThrow('permission denied for table fact')
  await expect(run('set role tongpin_app; select from migration')).rejects.toThrow('permission denied for table migration')
})

test('before an upgrade somebody is asked, who may stop it; an empty database has nothing to ask about', async () => {
  const asked: string[][] = []
  const beforeUpgrade = async (missing: string[]) => void asked.push(missing)
  await migrate(connection, { folder, beforeUpgrade })
  expect(asked).toEqual([])
  put('0002_more.sql', 'alter table need add column summary text')
  put('0003_last.sql', 'alter table need add column status text')
  await expect(migrate(connection, { folder, beforeUpgrade: async () => { throw new Error('the disk is full') } })).rejects.toThrow('the disk is full')
  await expect(run('select summary from need')).rejects.toThrow('does not exist')
  expect(await migrate(connection, { folder, beforeUpgrade, upTo: '0002_more.sql' })).toEqual(['0002_more.sql'])
  expect(await migrate(connection, { folder, beforeUpgrade })).toEqual(['0003_last.sql'])
  expect(asked).toEqual([['0002_more.sql'], ['0003_last.sql']])
})

test('a migration that fails leaves nothing behind and names its line', async () => {
  put('0002_wrong.sql', 'create table half (id int);\nselect nonsense')
  await expect(migrate(connection, { folder })).rejects.toThrow('migration 0002_wrong.sql line 2 failed: column "nonsense" does not exist')
  await expect(run('select from half')).rejects.toThrow('does not exist')
})

test('an edited old migration is refused, line ends of Windows are no edit', async () => {
  put('0001_needs.sql', 'select 1;\nselect 2')
  await migrate(connection, { folder })
  put('0001_needs.sql', 'select 1;\r\nselect 2')
  expect(await migrate(connection, { folder })).toEqual([])
  put('0001_needs.sql', 'select 1')
  await expect(migrate(connection, { folder })).rejects.toThrow('migration 0001_needs.sql was edited after it was applied')
})

test('a database that a newer version ran on is refused', async () => {
  put('0002_newer.sql', 'select 1')
  await migrate(connection, { folder })
  rmSync(join(folder, '0002_newer.sql'))
  await expect(migrate(connection, { folder })).rejects.toThrow('0002_newer.sql, which this version does not know')
})

test('two migrations of one number are refused', async () => {
  put('0001_other.sql', 'select 1')
  await expect(migrate(connection, { folder })).rejects.toThrow('share the number of 0001_other.sql')
})

test('a database user who may not take the app role is told what the administrator must run', async () => {
  const name = `plain_${randomBytes(4).toString('hex')}`
  await run(`create role ${name} login password 'p'; alter database ${connection.database} owner to ${name}`)
  const plain = { ...connection, user: name, password: 'p' }
  await expect(migrate(plain, { folder })).rejects.toThrow(`may not make or take the role tongpin_app; a database administrator must run: grant tongpin_app to ${name};`)
  await run(`grant tongpin_app to ${name}`)
  expect(await migrate(plain, { folder })).toEqual(['0001_needs.sql'])
})

test('a database that does not answer is told in a sentence', async () => {
  await expect(migrate({ ...connection, host: folder }, { folder })).rejects.toThrow('the database does not answer: connect ENOENT')
})

test('a database user who may make roles needs no administrator', async () => {
  const name = `maker_${randomBytes(4).toString('hex')}`
  await run(`create role ${name} login createrole password 'p'; alter database ${connection.database} owner to ${name}; grant tongpin_app to ${name} with admin option, set false`)
  expect(await migrate({ ...connection, user: name, password: 'p' }, { folder })).toEqual(['0001_needs.sql'])
})

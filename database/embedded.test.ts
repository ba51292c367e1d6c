import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { connect, type Connection } from '#database/connect.ts'
import { startDatabase } from '#database/embedded.ts'
import { readPidFile, runsOn } from '#database/embedded/earlier-server.ts'
import { makeThrowAwayFolder } from '#database/throw-away.ts'

/** What another Node says of its start: the way in, or the sentence it stopped with. */
interface Starter {
  process: ChildProcess
  connection?: Connection
  sentence?: string
}

const program = `
  import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
  const say = (word) => console.log(JSON.stringify(word))
  try {
    const { connection, stop } = await startEmbedded({ folder: process.argv[1], initOptions: ['--no-sync'] })
    process.once('SIGTERM', () => stop().then(() => process.exit()))
    // A killed test run must leave nobody behind.
    process.stdin.resume().once('end', () => process.exit(1))
    say({ connection })
  } catch (error) {
    say({ sentence: error.name + ': ' + error.message })
  }`

const root = makeThrowAwayFolder()
chmodSync(root, 0o755)

const start = async (folder: string): Promise<Starter> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => end({ process: child }))
  const [line] = await once(createInterface(child.stdout), 'line')
  return { process: child, ...JSON.parse(line) }
}

const end = async ({ process: child }: Starter, signal: NodeJS.Signals = 'SIGTERM') => {
  if (child.exitCode !== null || child.signalCode) return
  child.kill(signal)
  await once(child, 'exit')
}

const opened = ({ connection, sentence }: Starter) => {
  if (!connection) throw new Error(sentence)
  const db = connect(connection, { poolSize: 2 })
  onTestFinished(() => db.close())
  return db.ownerDb()
}

/** Not "is the number alive": a container's first process may leave the dead unburied. */
const runs = (postmaster: number, folder: string) => runsOn(postmaster, join(folder, 'postgres'))

const postmasterOf = (folder: string) => readPidFile(join(folder, 'postgres'))?.pid ?? 0

const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await isSo()); tries++) await pause(25)
  expect(await isSo()).toBe(true)
}

afterAll(() => rmSync(root, { recursive: true }))

const folder = join(root, '同 频/数据 1')

test('a folder with a space and Chinese characters takes a database, and only its owner gets in', async () => {
  const first = await start(folder)
  await sql`create table kept (word text)`.execute(opened(first))
  await sql`insert into kept values ('同频')`.execute(opened(first))
  expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700)
  await end(first)
  expect(postmasterOf(folder)).toBe(0)
})

test('a second start on the same folder is refused in one sentence, and the first goes on', async () => {
  const first = await start(folder)
  const second = await start(folder)
  expect(second.sentence).toMatch(/^TwinRunning: 同频 Tongpin already runs on the data folder .+数据 1 \(PostgreSQL process \d+\): stop it first/)
  expect(second.sentence).not.toContain('\n')
  expect((await sql`select word from kept`.execute(opened(first))).rows).toEqual([{ word: '同频' }])
  await end(first)
})

test('kill -9 of the postmaster: it is started again in place and open pools find it', async () => {
  const first = await start(folder)
  const db = opened(first)
  await sql`insert into kept values ('acknowledged')`.execute(db)
  const postmaster = postmasterOf(folder)
  process.kill(postmaster, 'SIGKILL')
  await until(() => postmasterOf(folder) !== postmaster && sql`select`.execute(db).then(() => true, () => false))
  expect((await sql`select word from kept`.execute(db)).rows).toContainEqual({ word: 'acknowledged' })
  expect((await start(folder)).sentence).toContain('TwinRunning')
  await end(first)
})

test('kill -9 of Node takes PostgreSQL along, and the next start works', async () => {
  const first = await start(folder)
  const postmaster = postmasterOf(folder)
  await end(first, 'SIGKILL')
  const next = await start(folder)
  expect(runs(postmaster, folder)).toBe(false)
  expect((await sql`select word from kept`.execute(opened(next))).rows).toHaveLength(2)
  await end(next)
})

test.runIf(process.platform === 'linux')('an orphan whose lifeline was killed too is ended by the next start', async () => {
  const first = await start(folder)
  const postmaster = postmasterOf(folder)
  for (const shell of childrenOf(postmaster, 'sh')) process.kill(shell, 'SIGKILL')
  await end(first, 'SIGKILL')
  await pause(300)
  expect(runs(postmaster, folder)).toBe(true)
  const next = await start(folder)
  expect(runs(postmaster, folder)).toBe(false)
  expect((await sql`select word from kept`.execute(opened(next))).rows).toHaveLength(2)
  await end(next)
})

test('a stale file whose number now belongs to another program of the same account does not stop the start', async () => {
  const { uid, gid } = statSync(join(folder, 'postgres'))
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' })
  await once(stranger, 'spawn')
  const lines = [stranger.pid, join(folder, 'postgres'), 1, 5432, '.', '', ' 1 1', 'ready']
  writeFileSync(join(folder, 'postgres/postmaster.pid'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'postgres/.s.PGSQL.5432.lock'), `${lines.join('\n')}\n`)
  const next = await start(folder)
  expect((await sql`select word from kept`.execute(opened(next))).rows).toHaveLength(2)
  stranger.kill()
  await end(next)
})

test('two first starters of one new folder end with one running and one refused', async () => {
  const contested = join(root, 'contested')
  const both = await Promise.all([start(contested), start(contested)])
  expect(both.filter(({ connection }) => connection)).toHaveLength(1)
  expect(both.find(({ sentence }) => sentence)?.sentence).toContain('TwinRunning')
  await Promise.all(both.map((one) => end(one)))
})

test('two instances run side by side, one of them where no client could name the socket', async () => {
  const deep = join(root, '很长的路径'.repeat(8))
  const [one, other] = await Promise.all([start(folder), start(deep)])
  expect(other.connection?.host?.length).toBeLessThan(60)
  await sql`create table only_here ()`.execute(opened(other))
  await expect(sql`select from only_here`.execute(opened(one))).rejects.toThrow('does not exist')
  await Promise.all([end(one), end(other)])
})

test.runIf(process.getuid?.() === 0)('data below a closed home is refused in one sentence, and the home stays closed', async () => {
  const home = join(root, 'home')
  mkdirSync(home, { mode: 0o700 })
  const { sentence } = await start(join(home, 'data'))
  expect(sentence).toMatch(/^CannotStart: the data folder .+ lies where PostgreSQL's account \(uid \d+\) cannot go: give a DATA_DIR outside of closed homes/)
  expect(statSync(home).mode & 0o777).toBe(0o700)
})

test('with a DATABASE_URL nothing is started', async () => {
  const DATABASE_URL = 'postgres://somebody@elsewhere/tongpin'
  const { connection, folder: keys } = await startDatabase({ DATABASE_URL, DATA_DIR: join(root, 'keys') })
  expect(connection).toEqual({ connectionString: DATABASE_URL })
  expect(statSync(keys).mode & 0o777).toBe(0o700)
  expect(postmasterOf(keys)).toBe(0)
})

/** From /proc and not by `ps`, which slim images lack. */
const childrenOf = (parent: number, name: string) =>
  readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(statusOf)
    .filter(([, command, , of]) => command === `(${name})` && Number(of) === parent).map(([pid]) => Number(pid))

const statusOf = (pid: string) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')
  } catch {
    // It ended between the listing and the look.
    return []
  }
}

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from '#database/connect.ts'
import { CannotStart, TwinRunning } from '#database/cannot-start.ts'
import { isAlive } from '#database/embedded/is-alive.ts'
import { lookAtLock } from '#database/embedded/lock.ts'
import { socketFile } from '#database/embedded/socket.ts'

interface PidFile {
  pid: number
  socketFolder: string
  ready: boolean
}

const patience = 60_000

/** Ends what an earlier run left on this cluster, and refuses when a living twin is on it. */
export const clearTheWay = async (cluster: string, connection: Connection) => {
  const deadline = Date.now() + patience
  for (let found = readPidFile(cluster); found && isAlive(found.pid); found = readPidFile(cluster)) {
    if (!runsOn(found.pid, cluster)) return await dropStrangersFiles(cluster, found)
    await endOrphan(cluster, found, connection)
    if (Date.now() > deadline) throw new CannotStart(`the PostgreSQL of an earlier run (process ${found.pid}) neither answers nor ends: end it and start again`)
    await pause(50)
  }
}

export const readPidFile = (cluster: string): PidFile | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: resolve(cluster, lines[4] ?? '.'), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

const endOrphan = async (cluster: string, { pid, socketFolder, ready }: PidFile, connection: Connection) => {
  const lock = ready && (await lookAtLock({ ...connection, host: socketFolder }).catch(() => undefined))
  if (lock === 'held') throw twin(cluster, pid)
  if (lock === 'free') process.kill(pid, 'SIGINT')
}

const twin = (cluster: string, pid: number) =>
  new TwinRunning(`同频 Tongpin already runs on the data folder ${dirname(cluster)} (PostgreSQL process ${pid}): stop it first, or give this one another DATA_DIR`)

/** The number in the file now belongs to another program, and PostgreSQL would take that for itself. */
const dropStrangersFiles = async (cluster: string, { pid, socketFolder }: PidFile) => {
  // A twin in another container has a number that means nothing here, but its socket answers.
  if (await answers(socketFile(socketFolder))) throw twin(cluster, pid)
  for (const file of [join(cluster, 'postmaster.pid'), `${socketFile(socketFolder)}.lock`]) rmSync(file, { force: true })
}

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** By its command line: the working folder of another user's process may be hidden even from root. */
export const runsOn = (pid: number, cluster: string) => commandOf(pid).includes(` -D ${cluster} `)

const commandOf = (pid: number) => {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, bareEnv } from '#database/embedded/account.ts'
import { clusterIn } from '#database/embedded/cluster.ts'
import { readPidFile } from '#database/embedded/earlier-server.ts'
import { port } from '#database/embedded/socket.ts'

/** A started PostgreSQL that is our own child. */
export interface Postmaster {
  pid: number | undefined
  exited: Promise<string>
  isRunning(): boolean
  stop(): Promise<void>
}

export interface Launch {
  folder: string
  postgres: string
  socketFolder: string
  account: Account
  settings: string[]
}

/** fd 3 is a pipe that Node holds: when Node dies by any means, it closes and PostgreSQL is told to end. `exec` keeps the child's number. */
const lifeline = '(cat <&3 >/dev/null; kill -INT $$ 2>/dev/null) & exec "$@" 3<&-'

export const launch = ({ folder, postgres, socketFolder, account, settings }: Launch): Postmaster => {
  const cluster = clusterIn(folder)
  // A file and not a pipe: a pipe would die with Node.
  const log = openLog(folder, account)
  const command = [postgres, '-D', cluster, '-k', socketFolder === cluster ? '.' : socketFolder, '-p', String(port), '-c', 'listen_addresses=', ...settings]
  const child = spawn('/bin/sh', ['-c', lifeline, 'sh', ...command], {
    ...account, cwd: cluster, env: bareEnv,
    // A Ctrl-C of the terminal must reach Node alone, which lets its work end first.
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  })
  closeSync(log)
  return supervised(child)
}

const supervised = (child: ChildProcess): Postmaster => {
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
  })
  void exited.then(() => letGoLifeline(child))
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  return { pid: child.pid, exited, isRunning, stop: () => stop(child, isRunning) }
}

const letGoLifeline = (child: ChildProcess) => {
  const pipe = child.stdio[3]
  if (pipe && 'destroy' in pipe) pipe.destroy()
}

const stop = async (child: ChildProcess, isRunning: () => boolean) => {
  if (!isRunning()) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  // SIGQUIT leaves a recovery for the next start and loses nothing.
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await ended
  clearTimeout(impatient)
}

/** Without a deadline: a recovery takes as long as it takes. False when the server ended instead. */
export const becomesReady = async (postmaster: Postmaster, folder: string) => {
  while (postmaster.isRunning()) {
    const found = readPidFile(clusterIn(folder))
    if (found?.ready && found.pid === postmaster.pid) return true
    await pause(20)
  }
  return false
}

const logFile = (folder: string) => join(folder, 'postgres.log')

const openLog = (folder: string, { uid, gid }: Account) => {
  const file = logFile(folder)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 16 * 2 ** 20) renameSync(file, `${file}.1`)
  const log = openSync(file, 'a', 0o600)
  if (uid !== undefined) fchownSync(log, uid, gid ?? uid)
  return log
}

export const lastWords = (folder: string) => readFileSync(logFile(folder), 'utf8').trimEnd().split('\n').slice(-5).join('\n')

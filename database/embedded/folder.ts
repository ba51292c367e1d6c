import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Account, runAs } from '#database/embedded/account.ts'
import { CannotStart } from '#database/cannot-start.ts'

const project = resolve(import.meta.dirname, '../..')

/** Everything that outlives a restart: the cluster, its password, the keys. Root's project may lie in a closed home, so its data does not. */
export const chooseFolder = (env: NodeJS.ProcessEnv = process.env) => {
  if (env.DATA_DIR) return resolve(env.DATA_DIR)
  if (process.getuid?.() !== 0) return join(project, '.data')
  return `/var/lib/tongpin-${createHash('sha256').update(project).digest('hex').slice(0, 8)}`
}

/** Makes the folder where it is missing, closed to all but us and (to walk through) the account of PostgreSQL; gives its true path. */
export const readyFolder = (folder: string, account: Account) => {
  try {
    makeFolder(folder, account)
    // An empty folder that was given to us is ours to open; one with things in it is somebody's home.
    if (readdirSync(folder).length === 0) letThrough(folder, account)
  } catch (error) {
    throw new CannotStart(`the data folder ${folder} cannot be used: ${error instanceof Error ? error.message : error}`)
  }
  if (runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]).status !== 0) refuseClosed(folder, account)
  return realpathSync(folder)
}

const refuseClosed = (folder: string, { uid }: Account) => {
  throw new CannotStart(`the data folder ${folder} lies where PostgreSQL's account (uid ${uid ?? process.getuid?.()}) cannot go: give a DATA_DIR outside of closed homes, such as /var/lib/tongpin`)
}

const makeFolder = (folder: string, account: Account) => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), account)
  // Recursive only so that a twin's making of it in this moment is no error.
  mkdirSync(folder, { recursive: true })
  letThrough(folder, account)
}

const letThrough = (folder: string, { gid }: Account) => {
  if (gid !== undefined) chownSync(folder, process.getuid?.() ?? 0, gid)
  chmodSync(folder, gid === undefined ? 0o700 : 0o710)
}

import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from '#database/embedded/account.ts'

/** No TCP is listened on; the number is only part of the socket's name. */
export const port = 5432
const longestPath = 107

export const socketFile = (folder: string) => join(folder, `.s.PGSQL.${port}`)

/** In the cluster, unless a client could not name it there: the system takes 107 bytes, and a Chinese character is three. */
export const chooseSocketFolder = (cluster: string, account: Account) =>
  Buffer.byteLength(socketFile(cluster)) <= longestPath ? cluster : shortFolder(cluster, account)

const shortFolder = (cluster: string, account: Account) => {
  const name = join(tmpdir(), `tongpin-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`)
  if (isOurs(name, account)) return name
  try {
    mkdirSync(name, { mode: 0o700 })
    return given(name, account)
  } catch {
    // Somebody else took the name: they get no say in where our socket lies.
    return given(mkdtempSync(`${name}-`), account)
  }
}

const isOurs = (name: string, { uid }: Account) => {
  const found = lstatSync(name, { throwIfNoEntry: false })
  return found?.isDirectory() && found.uid === (uid ?? process.getuid?.()) && (found.mode & 0o777) === 0o700
}

const given = (name: string, { uid, gid }: Account) => {
  if (uid !== undefined) chownSync(name, uid, gid ?? uid)
  return name
}

/** PostgreSQL takes its socket away when it ends; a short folder would stay in the temp folder for good. */
export const dropSocketFolder = (socketFolder: string, cluster: string) => {
  try {
    if (socketFolder !== cluster) rmdirSync(socketFolder)
  } catch {
    // A recovery to come still needs it, or the system swept it away.
  }
}

import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, runAs } from '#database/embedded/account.ts'
import { type Binaries, renameOrDrop } from '#database/embedded/binaries.ts'
import { CannotStart } from '#database/cannot-start.ts'

export const clusterIn = (folder: string) => join(folder, 'postgres')
export const superuser = 'tongpin'

/** Makes the cluster of a new data folder and gives the superuser's password. */
export const readyCluster = (folder: string, { initdb }: Binaries, account: Account, initOptions: string[]) => {
  const cluster = clusterIn(folder)
  const passwordFile = join(folder, 'postgres-password')
  if (!existsSync(cluster)) {
    dropAbandonedDrafts(folder)
    makePassword(passwordFile, account)
    renameOrDrop(initialise(folder, initdb, passwordFile, account, initOptions), cluster)
  }
  if (!existsSync(passwordFile)) throw new CannotStart(`the password file ${passwordFile} is gone: put it back from a backup`)
  refuseOtherVersion(cluster)
  return readFileSync(passwordFile, 'utf8')
}

/** By link, because two first starters must end with one password and never see half of it. */
const makePassword = (file: string, account: Account) => {
  const draft = `${file}-${randomBytes(6).toString('hex')}`
  writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
  giveTo(draft, account)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

/** Under a name of its own first: a cluster cut short must not be taken for a whole one. */
const initialise = (folder: string, initdb: string, passwordFile: string, account: Account, initOptions: string[]) => {
  const draft = mkdtempSync(join(folder, 'postgres-draft-'))
  giveTo(draft, account)
  const { status, error, stderr } = runAs(account, initdb, [
    '-D', draft, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`,
    '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', ...initOptions,
  ])
  if (status === 0) return draft
  rmSync(draft, { recursive: true })
  throw new CannotStart(`the database could not be made in ${folder}: ${(error?.message ?? stderr).trim()}`)
}

const giveTo = (path: string, { uid, gid }: Account) => {
  if (uid !== undefined) chownSync(path, uid, gid ?? uid)
}

/** Of a first start that was killed; a younger draft may be a twin's, at work this moment. */
const dropAbandonedDrafts = (folder: string) => {
  const old = Date.now() - 10 * 60_000
  const drafts = readdirSync(folder).filter((name) => name.startsWith('postgres-draft-')).map((name) => join(folder, name))
  for (const draft of drafts) if ((statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? old) < old) rmSync(draft, { recursive: true, force: true })
}

const refuseOtherVersion = (cluster: string) => {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18') throw new CannotStart(`the data in ${cluster} belongs to PostgreSQL ${version}, this version brings PostgreSQL 18: dump and restore it`)
}

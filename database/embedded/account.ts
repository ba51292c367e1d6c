import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { CannotStart } from '#database/cannot-start.ts'

/** Who PostgreSQL runs as. Without a uid: the one who started us. */
export interface Account {
  uid?: number
  gid?: number
}

/** PostgreSQL wants no inherited surprises: a folder it can stand in, a PATH, one locale. */
export const bareEnv = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' }

const isRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses root. The owner of an existing cluster comes first, so that a new user on the machine changes nothing. */
export const chooseAccount = (cluster: string): Account => {
  const owner = existsSync(cluster) && statSync(cluster).uid
  if (!isRoot()) return owner === false || owner === process.getuid?.() ? {} : notOurs(cluster)
  const accounts = readAccounts()
  if (owner !== false) return accounts.find(({ uid }) => uid === owner) ?? noAccount(`uid ${owner}, the owner of ${cluster},`)
  const usable = ['tongpin', 'postgres', 'nobody'].map((name) => accounts.find((account) => account.name === name)).find((account) => account && isUsable(account))
  return usable ?? noAccount('neither tongpin, postgres nor nobody')
}

const notOurs = (cluster: string): never => {
  throw new CannotStart(`the data in ${cluster} belongs to another account: start as that account or as root, or give another DATA_DIR`)
}

const noAccount = (who: string): never => {
  throw new CannotStart(`PostgreSQL does not run as root and ${who} is a usable account here: run "useradd --system tongpin", start as an ordinary user, or give a DATABASE_URL`)
}

/** A uid without a passwd entry would stop PostgreSQL: "could not look up effective user ID". */
const readAccounts = () =>
  readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))

const isUsable = ({ uid, gid }: Account) => uid !== 0 && runAs({ uid, gid } as Account, '/bin/sh', ['-c', ':']).status === 0

export const runAs = ({ uid, gid }: Account, program: string, args: string[]) =>
  spawnSync(program, args, { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }), cwd: '/', env: bareEnv, encoding: 'utf8' })

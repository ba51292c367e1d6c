import { join } from 'node:path'
import { statfs } from 'node:fs/promises'
import { CannotStart } from '#database/cannot-start.ts'
import type { Connection } from '#database/connect.ts'
import { backUp } from './back-up.ts'
import { backupKeyAt } from './backup-key.ts'

const LEAST_FREE_BYTES = 512 * 1024 * 1024

/** In the office's own time, so that the newest is the last by name. */
export const stampOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

/** A new version keeps what was there before it changes a table; where that fails, nothing is changed. */
export const backUpBeforeUpgrade = async (connection: Connection, folder: string, missing: string[]): Promise<string> => {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_FREE_BYTES) throw new CannotStart(`this version changes the database (${missing.join(', ')}) and backs it up first, but the disk of ${folder} is nearly full: make room and start again`)
  const { key } = backupKeyAt(join(folder, 'backup.key'))
  const out = join(folder, 'backups', `before-${missing[0]!.replace('.sql', '')}-${stampOf(new Date())}.backup`)
  await backUp({ connection, folder, key, out }).catch((error: Error) => {
    throw new CannotStart(`this version changes the database and backs it up first, but the backup failed and nothing was changed: ${error.message}`)
  })
  return out
}

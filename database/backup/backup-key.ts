import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { CannotStart } from '#database/cannot-start.ts'

const KEY_BYTES = 32

/** Base64url in a 0600 file. Whoever has this file and a backup has everything, so the two are kept apart. */
export const readBackupKey = (file: string): Buffer => {
  if (!existsSync(file)) throw new CannotStart(`the backup key ${file} is not there: give the file that was kept apart from the backups with --key`)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw new CannotStart(`${file} is not a backup key`)
  return key
}

/** The key of this data folder; the first call makes it and says so. */
export const backupKeyAt = (file: string): { key: Buffer; isNew: boolean } => {
  const isNew = !existsSync(file)
  if (isNew) writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return { key: readBackupKey(file), isNew }
}

/** Each backup has a key of its own, so that frame numbers may start at zero in each. */
export const fileKey = (key: Buffer, salt: Buffer): Buffer => Buffer.from(hkdfSync('sha256', key, salt, 'tongpin backup', KEY_BYTES))

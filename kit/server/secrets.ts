import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What keeps personal values unreadable in the database and its backups (PIPL §28, 7-trust §3). */
export interface Secrets {
  /** `place` is `table.column`, `rowId` binds the value to its row: a value moved to another row no longer opens. */
  seal: (place: string, rowId: string, plain: string) => Buffer
  open: (place: string, rowId: string, sealed: Buffer) => string
  /** The same for what is no text: pieces of files. */
  sealBytes: (place: string, rowId: string, plain: Uint8Array) => Buffer
  openBytes: (place: string, rowId: string, sealed: Buffer) => Buffer
  /** A keyed hash to find a value by equality; the same value in another column hashes otherwise. */
  fingerprint: (place: string, plain: string) => Buffer
}

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/** Layout: version byte, key number byte, IV, tag, ciphertext; AES-256-GCM with `place|rowId` as associated data. */
export const secretsFrom = (master: Buffer, keyNumber = 1): Secrets => {
  const keys = new Map<string, Buffer>()
  const keyFor = (use: string): Buffer => {
    const known = keys.get(use)
    if (known) return known
    const made = Buffer.from(hkdfSync('sha256', master, Buffer.from(`key ${keyNumber}`), Buffer.from(use), 32))
    keys.set(use, made)
    return made
  }
  const sealBytes: Secrets['sealBytes'] = (place, rowId, plain) => {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', keyFor(`seal ${place}`), iv).setAAD(Buffer.from(`${place}|${rowId}`))
    const body = [cipher.update(plain), cipher.final()]
    return Buffer.concat([Buffer.from([VERSION, keyNumber]), iv, cipher.getAuthTag(), ...body])
  }
  const openBytes: Secrets['openBytes'] = (place, rowId, sealed) => {
    const iv = sealed.subarray(2, 2 + IV_BYTES)
    const tag = sealed.subarray(2 + IV_BYTES, 2 + IV_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', keyFor(`seal ${place}`), iv).setAAD(Buffer.from(`${place}|${rowId}`)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(2 + IV_BYTES + TAG_BYTES)), decipher.final()])
  }
  return {
    sealBytes, openBytes,
    seal: (place, rowId, plain) => sealBytes(place, rowId, Buffer.from(plain, 'utf8')),
    open: (place, rowId, sealed) => openBytes(place, rowId, sealed).toString('utf8'),
    fingerprint: (place, plain) => createHmac('sha256', keyFor(`find ${place}`)).update(plain).digest().subarray(0, 16),
  }
}

/** The county's master key: 32 bytes in a 0600 file beside the database, made on first start. Losing it loses the sealed values. */
export const masterKeyAt = (file: string): Buffer => {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('hex') + '\n', { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}

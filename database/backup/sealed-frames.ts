import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { CannotStart } from '#database/cannot-start.ts'
import { fileKey } from './backup-key.ts'
import { byteReader } from './byte-reader.ts'

// A backup on the disk: magic, salt, then frames of AES-256-GCM. A frame's nonce is its number and whether it is the last,
// so a frame that is changed, moved, dropped or cut off is noticed, and nothing of it is believed.
const MAGIC = Buffer.from('TONGPIN BACKUP 1\n')
const SALT_BYTES = 16
const TAG_BYTES = 16
const FRAME_BYTES = 1024 * 1024

const nonceOf = (frame: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(last ? 1 : 0)
  nonce.writeBigUInt64BE(BigInt(frame), 4)
  return nonce
}

export async function* sealFrames(key: Buffer, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  const own = fileKey(key, salt)
  let frame = 0
  const seal = (bytes: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(frame++, last))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    const head = Buffer.alloc(5)
    head.writeUInt8(last ? 1 : 0)
    head.writeUInt32BE(body.length, 1)
    return Buffer.concat([head, body, cipher.getAuthTag()])
  }
  yield Buffer.concat([MAGIC, salt])
  let held: Buffer[] = []
  let size = 0
  for await (const bytes of plain) {
    held.push(bytes)
    size += bytes.length
    if (size < FRAME_BYTES) continue
    yield seal(Buffer.concat(held), false)
    held = []
    size = 0
  }
  yield seal(Buffer.concat(held), true)
}

export async function* openFrames(key: Buffer, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { take } = byteReader(sealed)
  const magic = await take(MAGIC.length)
  if (!magic?.equals(MAGIC)) throw new CannotStart('this file is not a backup of this platform')
  const own = fileKey(key, (await take(SALT_BYTES)) ?? cutOff())
  for (let frame = 0; ; frame++) {
    const head = (await take(5)) ?? cutOff()
    const [last, length] = [head.readUInt8() === 1, head.readUInt32BE(1)]
    if (length > FRAME_BYTES * 16) throw damaged()
    const body = (await take(length)) ?? cutOff()
    const tag = (await take(TAG_BYTES)) ?? cutOff()
    yield opened(own, nonceOf(frame, last), body, tag, frame)
    if (last) break
  }
  if (await take(1)) throw damaged()
}

const opened = (key: Buffer, nonce: Buffer, body: Buffer, tag: Buffer, frame: number): Buffer => {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag)
  try {
    return Buffer.concat([cipher.update(body), cipher.final()])
  } catch {
    throw frame === 0 ? new CannotStart('this key does not open the backup: give the key of the platform that made it with --key') : damaged()
  }
}

const damaged = (): CannotStart => new CannotStart('the backup is damaged: take another copy of it')
const cutOff = (): never => { throw new CannotStart('the backup ends too early: the copy was cut off, take another one') }

import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PART_BYTES } from '#domain/attachments/attachment.limits.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Secrets } from '#kit/server/secrets.ts'

const PLACE = 'attachment.file'
const LENGTH_BYTES = 4

/** Which piece of which file: a piece moved to another place, or a file cut short, no longer opens. */
const pieceName = (id: string, n: number, last: boolean): string => `${id}|${n}|${last ? 'last' : 'more'}`

export interface Written { bytes: number; sha256: Buffer }

/** Writes a file in sealed pieces of a quarter of a megabyte, so that no more than one is ever held; it appears whole or not at all. `passing` ones need not outlive a power cut. */
export const writeSealed = async (path: string, secrets: Secrets, id: string, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, { passing = false } = {}): Promise<Written> => {
  const hash = createHash('sha256')
  let [bytes, n] = [0, 0]
  await wholeOrNothing(path, passing, async (file) => {
    const put = async (plain: Uint8Array, last: boolean): Promise<void> => {
      const sealed = secrets.sealBytes(PLACE, pieceName(id, n, last), plain)
      const length = Buffer.alloc(LENGTH_BYTES)
      length.writeUInt32BE(sealed.length)
      await file.writev([length, sealed])
      n += 1
    }
    let held: Buffer = Buffer.alloc(0)
    for await (const chunk of source) {
      hash.update(chunk)
      bytes += chunk.length
      held = held.length > 0 ? Buffer.concat([held, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      // The last piece is only known when nothing follows it, so one is always kept back.
      for (; held.length > PART_BYTES; held = held.subarray(PART_BYTES)) await put(held.subarray(0, PART_BYTES), false)
    }
    await put(held, true)
  })
  return { bytes, sha256: hash.digest() }
}

/** The pieces of a sealed file, one at a time, each proved before it is given out. */
export async function* readSealed(path: string, secrets: Secrets, id: string): AsyncGenerator<Buffer, void, void> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    let [at, n] = [0, 0]
    while (at < size) {
      const length = (await readExactly(file, at, LENGTH_BYTES)).readUInt32BE()
      if (length > PART_BYTES + 1024) throw new Error('a sealed file is damaged')
      const sealed = await readExactly(file, at + LENGTH_BYTES, length)
      at += LENGTH_BYTES + length
      yield secrets.openBytes(PLACE, pieceName(id, n, at >= size), sealed)
      n += 1
    }
  } finally {
    await file.close()
  }
}

const readExactly = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, at)
  if (bytesRead !== length) throw new Error('a sealed file is cut short')
  return buffer
}

const wholeOrNothing = async (path: string, passing: boolean, fillIn: (file: FileHandle) => Promise<void>): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(beside, 'wx', 0o600)
    try {
      await fillIn(file)
      if (!passing) await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw (error as { code?: string }).code === 'ENOSPC' ? new Refusal('attachment.disk-full', 507) : error
  }
}

import { crc32 } from 'node:zlib'

const header = (signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = buffer.writeUInt32LE(signature)
  for (const [bytes, value] of fields) at = bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at)
  return buffer
}

// Version, flags (names in UTF-8), stored, no time and date, then checksum and the two sizes.
const common = (name: Buffer, body: Buffer) =>
  [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, 33], [4, crc32(body)], [4, body.length], [4, body.length], [2, name.length], [2, 0]] as const

/**
 * The guarded parts as a plain zip. The reader goes by the local headers, the guard by the directory at the end: a file may tell
 * the two different things, so the reader only ever gets what the guard has measured.
 */
export const repack = (parts: ReadonlyMap<string, Buffer>): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, body] of parts) {
    const name = Buffer.from(path)
    const local = Buffer.concat([header(0x04034b50, common(name, body)), name, body])
    directory.push(header(0x02014b50, [[2, 20], ...common(name, body), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name)
    locals.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...locals, index, header(0x06054b50, [[2, 0], [2, 0], [2, parts.size], [2, parts.size], [4, index.length], [4, offset], [2, 0]])])
}

import { createHash } from 'node:crypto'
import { CannotStart } from '#database/cannot-start.ts'
import { byteReader } from './byte-reader.ts'

/** What lies in a backup: tables, files, and a page about them all; `body` streams, so nothing has to fit into memory. */
export interface Entry { name: string; body: AsyncIterable<Buffer> }
/** What an entry came to, noted behind it and compared on the way back. `rows` are lines, which is what a table's copy is made of. */
export interface Sum { name: string; bytes: number; rows: number; sha256: string }

const OPENS = 1
const BYTES = 2
const CLOSES = 3

const record = (kind: number, payload: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.writeUInt8(kind)
  head.writeUInt32BE(payload.length, 1)
  return Buffer.concat([head, payload])
}

const NEWLINE = 10
const linesIn = (bytes: Buffer): number => {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

/** Adds up what passes through. */
export const summing = (name: string, body: AsyncIterable<Buffer>): { passed: AsyncIterable<Buffer>; sum: () => Sum } => {
  const hash = createHash('sha256')
  let [bytes, rows] = [0, 0]
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const part of body) {
      hash.update(part)
      bytes += part.length
      rows += linesIn(part)
      yield part
    }
  }
  let digest: string | undefined
  return { passed: pass(), sum: () => ({ name, bytes, rows, sha256: (digest ??= hash.digest('hex')) }) }
}

export async function* writeEntries(entries: AsyncIterable<Entry>, noteSum: (sum: Sum) => void): AsyncGenerator<Buffer> {
  for await (const { name, body } of entries) {
    yield record(OPENS, Buffer.from(name))
    const { passed, sum } = summing(name, body)
    for await (const part of passed) yield record(BYTES, part)
    yield record(CLOSES, Buffer.from(JSON.stringify(sum())))
    noteSum(sum())
  }
}

/** Gives each entry once its predecessor's body was read to the end; a body that is not what was written throws at its end. */
export async function* readEntries(stream: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const { take } = byteReader(stream)
  const next = async (): Promise<[number, Buffer] | undefined> => {
    const head = await take(5)
    if (!head) return undefined
    const payload = await take(head.readUInt32BE(1))
    if (!payload) throw broken()
    return [head.readUInt8(), payload]
  }
  for (let opening = await next(); opening; opening = await next()) {
    if (opening[0] !== OPENS) throw broken()
    const name = opening[1].toString()
    let open = true
    async function* body(): AsyncGenerator<Buffer> {
      const { passed, sum } = summing(name, parts())
      yield* passed
      if (sum().sha256 !== noted?.sha256) throw broken()
    }
    let noted: Sum | undefined
    async function* parts(): AsyncGenerator<Buffer> {
      for (let part = await next(); open; part = await next()) {
        if (part?.[0] === BYTES) yield part[1]
        else if (part?.[0] === CLOSES) { open = false; noted = JSON.parse(part[1].toString()) as Sum; return } else throw broken()
      }
    }
    yield { name, body: body() }
    if (open) throw new Error(`${name} was not read to its end`)
  }
}

const broken = (): CannotStart => new CannotStart('the backup is damaged inside: take another copy of it')

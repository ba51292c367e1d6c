import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#kit/refusal.ts'

export interface Picture { width: number; height: number; photo: Buffer; thumb: Buffer }

const WITHIN_MS = 30_000
/** A re-encoded photo of 2048 pixels stays far below. */
const LONGEST_ANSWER = 16 * 1024 * 1024
const child = join(import.meta.dirname, 'image.child.ts')

/** A photo made anew from its pixels: turned upright, no larger than a screen needs, without place, time or device, and a thumbnail. */
export const reencode = async (source: AsyncIterable<Buffer>): Promise<Picture> => {
  // Nothing of our environment: the child needs no key and no address.
  const env = { MALLOC_ARENA_MAX: '2', ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}) }
  const running = spawn(process.execPath, [child], { stdio: ['pipe', 'pipe', 'ignore'], env, windowsHide: true })
  const gone = new Promise<void>((resolve) => { running.once('close', () => resolve()); running.once('error', () => resolve()) })
  const tooLong = setTimeout(() => running.kill('SIGKILL'), WITHIN_MS)
  try {
    // A child that ends early closes the pipe; what it said, or did not, is what counts.
    const [, answer] = await Promise.all([pipeline(Readable.from(source, { objectMode: false }), running.stdin).catch(() => undefined), collect(running.stdout)])
    await gone
    return pictureIn(answer)
  } finally {
    clearTimeout(tooLong)
    running.kill('SIGKILL')
  }
}

const collect = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    length += piece.length
    if (length > LONGEST_ANSWER) throw new Refusal('attachment.unreadable', 422)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const pictureIn = (answer: Buffer): Picture => {
  const end = answer.indexOf(0x0a)
  // Killed, or broken down over the picture.
  if (end < 0) throw new Refusal('attachment.unreadable', 422)
  const { refused, width, height, bytes, thumbBytes } = JSON.parse(answer.subarray(0, end).toString('utf8')) as { refused?: string; width: number; height: number; bytes: number; thumbBytes: number }
  if (refused) throw new Refusal(refused, 422)
  const body = answer.subarray(end + 1)
  if (body.length !== bytes + thumbBytes) throw new Refusal('attachment.unreadable', 422)
  return { width, height, photo: body.subarray(0, bytes), thumb: body.subarray(bytes) }
}

// Fifty phones at once, in a process of their own, so that only the server's memory is measured: parts from standard input, one line each.
import { PART_BYTES } from '#domain/attachments/attachment.limits.ts'

interface Line { id: string; cookie: string }
const pieces: Buffer[] = []
for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece)
const { address, parts, lines } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { address: string; parts: number; lines: Line[] }
const body = new Uint8Array(PART_BYTES).fill(7)

const statuses = await Promise.all(lines.map(async ({ id, cookie }) => {
  const seen: number[] = []
  for (let n = 0; n < parts; n++) {
    const answer = await fetch(`${address}/api/attachments/part?id=${id}&n=${n}`, { method: 'POST', body, headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' } })
    await answer.arrayBuffer()
    seen.push(answer.status)
  }
  return seen
}))
process.stdout.write(JSON.stringify(statuses.flat()))

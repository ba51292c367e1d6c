import { parentPort, workerData } from 'node:worker_threads'
import type { ListReading, ReadOptions } from './workbook.types.ts'
import { readSheets } from './read-sheets.ts'
import { readWorkbook, type Guarded } from './read-workbook.ts'
import { UnreadableWorkbook } from './unreadable.ts'

export interface Order { guarded: Guarded; fileName: string; options: ReadOptions }
export type Answer =
  | { kind: 'reading'; reading: ListReading }
  | { kind: 'rows'; rows: ListReading['rows'] }
  | { kind: 'unreadable'; code: UnreadableWorkbook['code']; params: UnreadableWorkbook['params'] }
  | { kind: 'done' }

// Rows travel in portions, so that taking them over never holds up the server for more than some milliseconds.
const PORTION = 500

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origins
const post = (answer: Answer): void => parentPort?.postMessage(answer)

/** Buffers arrive as plain byte arrays. */
const asBuffers = (guarded: Guarded): Guarded =>
  guarded.kind === 'csv' ? { kind: 'csv', bytes: Buffer.from(guarded.bytes) } : { kind: 'xlsx', parts: new Map([...guarded.parts].map(([name, part]) => [name, Buffer.from(part)])) }

const run = async ({ guarded, fileName, options }: Order): Promise<void> => {
  const reading = readSheets(await readWorkbook(asBuffers(guarded), fileName), fileName, options)
  post({ kind: 'reading', reading: { ...reading, rows: [] } })
  for (let from = 0; from < reading.rows.length; from += PORTION) post({ kind: 'rows', rows: reading.rows.slice(from, from + PORTION) })
  post({ kind: 'done' })
}

run(workerData as Order).catch((cause: unknown) => {
  if (!(cause instanceof UnreadableWorkbook)) throw cause
  post({ kind: 'unreadable', code: cause.code, params: cause.params })
})

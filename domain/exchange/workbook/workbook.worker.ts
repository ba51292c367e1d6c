import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { List, ReadOptions, ReadRow, RowValues } from './workbook.types.ts'
import { readInWordsOf } from './classify.ts'
import { type ListHead, openSheets } from './read-sheets.ts'
import { readWorkbook, type Guarded } from './read-workbook.ts'
import { UnreadableWorkbook } from './unreadable.ts'

export interface Order { guarded: Guarded; fileName: string; options: ReadOptions }
export type Answer =
  | { kind: 'head'; head: ListHead }
  | { kind: 'rows'; rows: ReadRow<RowValues[List]>[] }
  | { kind: 'unreadable'; code: UnreadableWorkbook['code']; params: UnreadableWorkbook['params'] }
  | { kind: 'done' }

// Rows travel in portions, so that taking them over never holds up the server for more than some milliseconds; and only some ahead of what it has taken, so that they do not pile up there.
const PORTION = 200
const AHEAD = 2

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origins
const post = (answer: Answer): void => parentPort?.postMessage(answer)

/** Buffers arrive as plain byte arrays. */
const asBuffers = (guarded: Guarded): Guarded =>
  guarded.kind === 'csv' ? { kind: 'csv', bytes: Buffer.from(guarded.bytes) } : { kind: 'xlsx', parts: new Map([...guarded.parts].map(([name, part]) => [name, Buffer.from(part)])) }

const run = async ({ guarded, fileName, options }: Order): Promise<void> => {
  readInWordsOf(options.words)
  const { head, rows } = openSheets(await readWorkbook(asBuffers(guarded), fileName), fileName, options)
  post({ kind: 'head', head })
  await postRows(rows)
  post({ kind: 'done' })
}

const postRows = async (rows: Iterable<ReadRow<RowValues[List]>>): Promise<void> => {
  let asked = AHEAD
  parentPort?.on('message', () => { asked += 1 })
  let portion: ReadRow<RowValues[List]>[] = []
  const send = async (): Promise<void> => {
    while (asked === 0) await once(parentPort!, 'message')
    asked -= 1
    post({ kind: 'rows', rows: portion })
    portion = []
  }
  for (const row of rows) if (portion.push(row) === PORTION) await send()
  if (portion.length > 0) await send()
  parentPort?.removeAllListeners('message')
}

run(workerData as Order).catch((cause: unknown) => {
  if (!(cause instanceof UnreadableWorkbook)) throw cause
  post({ kind: 'unreadable', code: cause.code, params: cause.params })
})

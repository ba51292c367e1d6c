import { Worker } from 'node:worker_threads'
import type { Cell, Sheet } from '#domain/printouts/printout.contract.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Order } from './sheet.worker.ts'

const MEMORY_MB = 1024
const LONGEST_MS = 60_000

/** Writes a workbook in a thread of its own; the rows are read on while the first of them are already there. */
export const writeSheet = async (paper: Omit<Sheet, 'rows'>, portions: AsyncIterable<Cell[][]> | Iterable<Cell[][]>): Promise<Buffer> => {
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origins
  const send = (order: Order): void => worker.postMessage(order)
  const made = fileFrom(worker)
  // Whoever waits for rows must not leave the worker's own failure unheard.
  made.catch(() => {})
  try {
    send({ kind: 'paper', paper })
    for await (const rows of portions) send({ kind: 'rows', rows })
    send({ kind: 'done' })
    return await within(made, LONGEST_MS)
  } finally {
    void worker.terminate()
  }
}

const fileFrom = (worker: Worker): Promise<Buffer> => new Promise((resolve, reject) => {
  worker.on('message', (file: Uint8Array) => resolve(Buffer.from(file.buffer)))
  worker.on('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('printout.too-many', 422) : cause))
})

/** All rows are read by then: what takes longer has gone astray. */
const within = async (made: Promise<Buffer>, ms: number): Promise<Buffer> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Refusal('printout.took-too-long', 422)), ms) })
  return Promise.race([made, late]).finally(() => clearTimeout(timer))
}

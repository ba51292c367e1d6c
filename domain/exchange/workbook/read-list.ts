import { Worker } from 'node:worker_threads'
import type { List, ListReading, ReadOptions, ReadRow, RowValues } from './workbook.types.ts'
import { guardFile } from './read-workbook.ts'
import type { ListHead } from './read-sheets.ts'
import { UnreadableWorkbook } from './unreadable.ts'
import type { Answer, Order } from './workbook.worker.ts'

const MEMORY_MB = 512
const LONGEST_MS = 60_000

/** The guard's buffers belong to nobody else: they move into the worker instead of being copied. */
const ownBuffers = ({ guarded }: Order): ArrayBuffer[] => (guarded.kind === 'xlsx' ? [...guarded.parts.values()].map(({ buffer }) => buffer as ArrayBuffer) : [])

/** What the worker says, one answer at a time. The clock runs while one is waited for, not while its rows are being taken. */
const answersOf = (worker: Worker): (() => Promise<Answer>) => {
  const said: Answer[] = []
  let ended: Error | undefined
  let wake = (): void => {}
  const end = (cause: Error): void => { ended ??= cause; wake() }
  worker.on('message', (answer: Answer) => { said.push(answer); wake() })
  worker.on('error', (cause: NodeJS.ErrnoException) => end(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableWorkbook('workbook.too-large') : cause))
  worker.on('exit', () => end(new UnreadableWorkbook('workbook.broken')))
  return async () => {
    const timer = setTimeout(() => end(new UnreadableWorkbook('workbook.took-too-long')), LONGEST_MS)
    while (said.length === 0 && ended === undefined) await new Promise<void>((resolve) => { wake = resolve })
    clearTimeout(timer)
    const answer = said.shift()
    if (answer === undefined) throw ended!
    if (answer.kind === 'unreadable') throw new UnreadableWorkbook(answer.code, answer.params)
    return answer
  }
}

/** A list whose rows come in portions while they are taken; whoever stops early ends the reading too. */
export interface OpenedList<L extends List = List> { head: ListHead<L>; portions: AsyncIterable<ReadRow<RowValues[L]>[]>; close: () => void }

async function* portionsOf<L extends List>(worker: Worker, next: () => Promise<Answer>): AsyncGenerator<ReadRow<RowValues[L]>[]> {
  try {
    for (let answer = await next(); answer.kind === 'rows'; answer = await next()) {
      yield answer.rows as ReadRow<RowValues[L]>[]
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origins
      worker.postMessage('more')
    }
  } finally {
    void worker.terminate()
  }
}

/**
 * An office's file → the entries of one list, each with what could not be understood. Guarded here, read in a worker of its own.
 * Throws `UnreadableWorkbook` when the whole file cannot be taken.
 */
export const openList = async <L extends List>(bytes: Buffer, fileName: string, options: ReadOptions<L>): Promise<OpenedList<L>> => {
  const order: Order = { guarded: await guardFile(bytes), fileName, options }
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { workerData: order, transferList: ownBuffers(order), resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  const next = answersOf(worker)
  try {
    const answer = await next()
    if (answer.kind !== 'head') throw new UnreadableWorkbook('workbook.broken')
    return { head: answer.head as ListHead<L>, portions: portionsOf<L>(worker, next), close: () => void worker.terminate() }
  } catch (cause) {
    void worker.terminate()
    throw cause
  }
}

/** The same for a short list, all of it at once. */
export const readList = async <L extends List>(bytes: Buffer, fileName: string, options: ReadOptions<L>): Promise<ListReading<L>> => {
  const { head, portions } = await openList(bytes, fileName, options)
  const rows: ReadRow<RowValues[L]>[] = []
  for await (const portion of portions) rows.push(...portion)
  return { ...head, rows }
}

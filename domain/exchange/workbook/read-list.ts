import { Worker } from 'node:worker_threads'
import type { List, ListReading, ReadOptions } from './workbook.types.ts'
import { guardFile } from './read-workbook.ts'
import { UnreadableWorkbook } from './unreadable.ts'
import type { Answer, Order } from './workbook.worker.ts'

const MEMORY_MB = 512
const LONGEST_MS = 60_000

/** The guard's buffers belong to nobody else: they move into the worker instead of being copied. */
const ownBuffers = ({ guarded }: Order): ArrayBuffer[] => (guarded.kind === 'xlsx' ? [...guarded.parts.values()].map(({ buffer }) => buffer as ArrayBuffer) : [])

const inWorker = (order: Order): Promise<ListReading> => new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { workerData: order, transferList: ownBuffers(order), resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  const timer = setTimeout(() => { finish(() => reject(new UnreadableWorkbook('workbook.took-too-long'))) }, LONGEST_MS)
  let reading: ListReading | undefined
  const finish = (settle: () => void): void => { clearTimeout(timer); settle(); void worker.terminate() }
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'reading') reading = answer.reading
    else if (answer.kind === 'rows') reading?.rows.push(...answer.rows)
    else if (answer.kind === 'unreadable') finish(() => reject(new UnreadableWorkbook(answer.code, answer.params)))
    else finish(() => (reading === undefined ? reject(new UnreadableWorkbook('workbook.broken')) : resolve(reading)))
  })
  worker.on('error', (cause: NodeJS.ErrnoException) => finish(() => reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableWorkbook('workbook.too-large') : cause)))
  worker.on('exit', () => finish(() => reject(new UnreadableWorkbook('workbook.broken'))))
})

/**
 * An office's file → the entries of one list, each with what could not be understood. Guarded here, read in a worker of its own.
 * Throws `UnreadableWorkbook` when the whole file cannot be taken.
 */
export const readList = async <L extends List>(bytes: Buffer, fileName: string, options: ReadOptions<L>): Promise<ListReading<L>> =>
  await inWorker({ guarded: await guardFile(bytes), fileName, options }) as ListReading<L>

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Connection } from '#database/connect.ts'

export interface Query { text: string; values: unknown[] }
export type Job =
  | { kind: 'get'; address: string; paths: string[]; cookies: string[]; clients: number; seconds: number }
  | { kind: 'report'; address: string; areas: string[]; cookies: string[]; clients: number; seconds: number }
  | { kind: 'sql'; connection: Connection; queries: Query[]; county: string; clients: number; seconds: number }
export interface Measured { perSecond: number; p50: number; p95: number; p99: number; done: number; failed: Record<string, number> }

const WARM_UP_SECONDS = 2

/** Runs a load in a process of its own, so that what is measured is not what measures; reads run warm first, bare SQL and the platform alike. */
export const measure = async (job: Job): Promise<Measured> => {
  if (job.kind !== 'report') await loaded({ ...job, seconds: WARM_UP_SECONDS })
  return loaded(job)
}

const loaded = async (job: Job): Promise<Measured> => {
  const child = fork(join(import.meta.dirname, 'load.child.ts'), { serialization: 'advanced' })
  child.send(job)
  const [answer] = (await once(child, 'message')) as [{ latencies: Float64Array; spanMs: number; failed: Record<string, number> }]
  child.disconnect()
  const sorted = answer.latencies.toSorted()
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { perSecond: (1000 * sorted.length) / answer.spanMs, p50: at(0.5), p95: at(0.95), p99: at(0.99), done: sorted.length, failed: answer.failed }
}

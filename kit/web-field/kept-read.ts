import { type QueryFunctionContext, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import type { CallFault } from '#kit/web/call.ts'
import { type ReadOptions, reading } from '#kit/web/reads.ts'
import { onDevice } from './outbox/on-device.ts'
import { open, seal } from './outbox/seal.ts'

interface Kept { answer: unknown; at: string }

const nameOf = (path: string, input: unknown): string => `${path} ${JSON.stringify(input)}`

const keep = async (name: string, answer: unknown): Promise<void> => {
  const at = new Date().toISOString()
  await onDevice.kept.put({ name, sealed: await seal(name, { answer, at }) })
}

/** What was kept by an earlier release may lack what this one reads: then it counts as not kept. */
const findKept = async (name: string, shape: z.ZodMiniType): Promise<Kept | undefined> => {
  const row = await onDevice.kept.get(name)
  const kept = row && (await open<Kept>(name, row.sealed))
  return kept && shape.safeParse(kept.answer).success ? kept : undefined
}

/** Reading what the phone was last told leaves it; nothing of one person stays for the next. */
export const forgetKept = (): Promise<void> => onDevice.kept.clear()

export type KeptRead<T> = UseQueryResult<T, CallFault> & { keptAt: string | null }

/**
 * `useRead` for what a phone must know without a network (who am I, words of danger, numbers to call): the answer is kept
 * on the phone, sealed, shown at once at the next opening, and replaced as soon as the server answers.
 */
export const useKeptRead = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: ReadOptions = {}): KeptRead<z.output<O>> => {
  const client = useQueryClient()
  const base = reading(endpoint, input, { lasting: true, ...options })
  const name = nameOf(endpoint.path, input)
  const ask = base.queryFn as (context: QueryFunctionContext) => Promise<z.output<O>>
  const read = useQuery({
    ...base,
    queryFn: async (context: QueryFunctionContext) => {
      if (client.getQueryData(base.queryKey) === undefined) show(await findKept(name, endpoint.output).catch(() => undefined))
      const answer = await ask(context)
      await keep(name, answer).catch(() => undefined)
      return answer
    },
  }) as UseQueryResult<z.output<O>, CallFault>
  const show = (kept: Kept | undefined): void => {
    if (kept && client.getQueryData(base.queryKey) === undefined) client.setQueryData(base.queryKey, kept.answer as never, { updatedAt: Date.parse(kept.at) })
  }
  return { ...read, keptAt: read.isError && read.data !== undefined ? new Date(read.dataUpdatedAt).toISOString() : null } as KeptRead<z.output<O>>
}

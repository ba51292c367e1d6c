import { QueryClient, keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { useRef } from 'react'
import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { newId } from '#kit/ids.ts'
import { type CallFault, CallRefused, call, upload } from './call.ts'
import { onLanguageChange } from './language.ts'
import { signInAgain } from './session.ts'

export interface ReadOptions {
  enabled?: boolean
  /** Read anew every so many milliseconds while the page is looked at. */
  every?: number
  /** Hardly ever changes (who am I, code lists): not read anew after each change. */
  lasting?: boolean
}

const mayRetry = (failures: number, fault: unknown): boolean => failures < 2 && (!(fault instanceof CallRefused) || fault.status === 503)
const retryDelay = (failures: number): number => 500 * 3 ** failures

/** One client an app. Reads stay fresh for ten seconds; the browser's own idea of being online is not asked, an office network may have no internet. */
export const newReads = (): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: mayRetry, retryDelay, networkMode: 'always' },
      mutations: { retry: mayRetry, retryDelay, networkMode: 'always' },
    },
  })
  onLanguageChange(() => void client.invalidateQueries())
  return client
}

/** Where the session has ended, waits for a new sign-in and asks again. */
const whileSignedIn = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (fault) {
    if (!(fault instanceof CallRefused) || fault.code !== 'kit.sign-in-first') throw fault
    await signInAgain(fault)
    return ask()
  }
}

/** The same question for `useRead` and for a route that must know before it opens. */
export const reading = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: ReadOptions = {}) =>
  queryOptions<z.output<O>, CallFault>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => whileSignedIn(() => call(endpoint, input, { signal })),
    ...(options.lasting ? { staleTime: 300_000, meta: { lasting: true } } : {}),
    ...(options.every ? { refetchInterval: options.every } : {}),
    enabled: options.enabled ?? true,
  })

/** Reads from an endpoint; rows of the last question stay (`isPlaceholderData`) until the next answer is there. */
export const useRead = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: ReadOptions = {}): UseQueryResult<z.output<O>, CallFault> =>
  useQuery({ ...reading(endpoint, input, options), placeholderData: keepPreviousData }) as UseQueryResult<z.output<O>, CallFault>

export type Change<I extends z.ZodMiniType, O extends z.ZodMiniType> = UseMutationResult<z.output<O>, CallFault, z.input<I>>

/** Keeps one command key for one intent: what was sent and got no answer goes again under the same key. */
const useCommandKey = () => {
  const open = useRef<{ content: string; key: string } | null>(null)
  return {
    keyFor: (input: unknown): string => {
      const content = JSON.stringify(input ?? {})
      if (open.current?.content !== content) open.current = { content, key: newId() }
      return open.current.key
    },
    answered: () => { open.current = null },
  }
}

/** Changes something; then everything the page has read is read again. */
export const useChange = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>): Change<I, O> => {
  const client = useQueryClient()
  const { keyFor, answered } = useCommandKey()
  return useMutation<z.output<O>, CallFault, z.input<I>>({
    mutationFn: (input) => whileSignedIn(() => call(endpoint, input, { key: keyFor(input) })),
    onError: (fault) => { if (fault instanceof CallRefused && fault.status < 500) answered() },
    onSuccess: () => { answered(); reread(client) },
  })
}

export interface FileToSend<I> { input: I; file: Blob }

/** The same for an endpoint that takes a file. */
export const useUpload = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>): UseMutationResult<z.output<O>, CallFault, FileToSend<z.input<I>>> => {
  const client = useQueryClient()
  return useMutation<z.output<O>, CallFault, FileToSend<z.input<I>>>({
    mutationFn: ({ input, file }) => whileSignedIn(() => upload(endpoint, input, file)),
    retry: false,
    onSuccess: () => reread(client),
  })
}

const reread = (client: QueryClient): void => void client.invalidateQueries({ predicate: (query) => !query.meta?.['lasting'] })

/** Reads anew what stands on the page: somebody else has changed it. */
export const useReread = (): (() => void) => {
  const client = useQueryClient()
  return () => reread(client)
}

/** After who is signed in has changed nothing read before is right. */
export const useForgetAll = (): (() => void) => {
  const client = useQueryClient()
  return () => client.clear()
}

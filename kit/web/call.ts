import type * as z from 'zod/mini'
import type { Endpoint } from '#kit/endpoint.ts'
import { currentLanguage } from './language.ts'

export interface FieldFault { path: string; code: string; message: string; params?: Record<string, string | number> }

/** The server said no, with a sentence for the person and a number to read over the phone. */
export class CallRefused extends Error {
  status: number
  code: string
  title: string
  ref: string
  errors: FieldFault[]
  params: Record<string, string | number>
  constructor(problem: { status: number; code: string; title: string; ref: string; errors?: FieldFault[]; params?: Record<string, string | number> }) {
    super(problem.code)
    this.name = 'CallRefused'
    this.status = problem.status
    this.code = problem.code
    this.title = problem.title
    this.ref = problem.ref
    this.errors = problem.errors ?? []
    this.params = problem.params ?? {}
  }
}

/** Nothing came back: the line or the server is away. The command may or may not have arrived; its key makes a resend safe. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('no connection', { cause })
    this.name = 'NoConnection'
  }
}

export type CallFault = CallRefused | NoConnection

export interface CallOptions { key?: string | undefined; signal?: AbortSignal | undefined }

const ANSWER_WITHIN = 60_000
const UPLOAD_WITHIN = 600_000

/** `?status=open&status=late&search=包`: lists repeat, what is undefined or null stays out. */
const queryOf = (input: unknown): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries((input ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null) query.append(name, String(one))
  }
  const text = query.toString()
  return text && `?${text}`
}

/** The address of an endpoint that answers a file. */
export const fileUrl = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>): string =>
  `/api${endpoint.path}${queryOf(input)}`

/** Asks the server; a no is thrown as `CallRefused`, silence as `NoConnection`. */
export const call = async <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: CallOptions = {}): Promise<z.output<O>> => {
  const response = endpoint.method === 'GET'
    ? await send(fileUrl(endpoint, input), { method: 'GET' }, options)
    : await send(`/api${endpoint.path}`, { method: 'POST', body: JSON.stringify(input ?? {}), headers: { 'content-type': 'application/json' } }, options)
  return (await response.json()) as z.output<O>
}

/** Sends a file as it is; its particulars travel in the query. */
export const upload = async <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, file: Blob, options: CallOptions = {}): Promise<z.output<O>> => {
  const headers = { 'content-type': 'application/octet-stream', 'x-requested-with': 'page' }
  const response = await send(fileUrl(endpoint, input), { method: 'POST', body: file, headers }, options, UPLOAD_WITHIN)
  return (await response.json()) as z.output<O>
}

/** Fetches a file and lets the browser save it; a refusal is thrown instead of being saved. */
export const saveFile = async <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: CallOptions = {}): Promise<void> => {
  const response = await askForFile(endpoint, input, options)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = nameOf(response.headers.get('content-disposition'))
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Fetches a file that the page itself shows. */
export const fetchFile = async <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: CallOptions = {}): Promise<Blob> =>
  (await askForFile(endpoint, input, options)).blob()

const askForFile = <I extends z.ZodMiniType, O extends z.ZodMiniType>(endpoint: Endpoint<I, O>, input: z.input<I>, options: CallOptions): Promise<Response> => {
  const asPost = endpoint.method === 'POST'
  return send(asPost ? `/api${endpoint.path}` : fileUrl(endpoint, input), asPost ? { method: 'POST', body: JSON.stringify(input ?? {}), headers: { 'content-type': 'application/json' } } : { method: 'GET' }, options, UPLOAD_WITHIN)
}

const nameOf = (disposition: string | null): string => decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1] ?? 'file')

const send = async (url: string, init: RequestInit & { headers?: Record<string, string> }, { key, signal }: CallOptions, within = ANSWER_WITHIN): Promise<Response> => {
  const limit = endOf(signal, within)
  const headers = { ...init.headers, 'accept-language': currentLanguage() === 'en' ? 'en' : 'zh-CN', ...(key ? { 'idempotency-key': key } : {}) }
  const response = await fetch(url, { ...init, headers, credentials: 'same-origin', signal: limit }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault
    throw new NoConnection(fault)
  })
  if (response.ok) return response
  throw await refusalIn(response)
}

/** Ends when the asker no longer wants it or it takes too long; by hand, because the oldest browsers promised lack `AbortSignal.any`. */
const endOf = (signal: AbortSignal | undefined, within: number): AbortSignal => {
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(new DOMException('too slow', 'TimeoutError')), within)
  end.signal.addEventListener('abort', () => clearTimeout(timer))
  if (signal?.aborted) end.abort(signal.reason)
  signal?.addEventListener('abort', () => end.abort(signal.reason), { once: true })
  return end.signal
}

const refusalIn = async (response: Response): Promise<CallFault> => {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  // A gateway that answers for a server that is away speaks HTML: for the person that is no connection.
  if (!isProblem) return new NoConnection(`status ${response.status}`)
  return response.json().then((problem) => new CallRefused(problem as ConstructorParameters<typeof CallRefused>[0]), (fault: unknown) => new NoConnection(fault))
}

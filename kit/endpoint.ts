import * as z from 'zod/mini'
import type { Permission } from '#domain/access/access.contract.ts'

/** Who may call: everyone, everyone signed in, or whoever holds the permission in some scope. */
export type Access = 'anyone' | 'signed-in' | Permission

/**
 * A door of the server as data: the server serves it, the pages call it, the outbox keeps it, OpenAPI is printed from it.
 * A GET changes nothing and takes its input from the query; a POST changes something and takes JSON.
 */
export interface Endpoint<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> {
  method: 'GET' | 'POST'
  path: `/${string}`
  may: Access
  /** One sentence for the API's readers. */
  says: string
  input: I
  output: O
  /** The answer is a file: the action returns an `Answer` that streams, `output` is ignored. */
  file?: true
  /** The body is a file with its particulars in the query (workbooks up to 20 MB). */
  takesFile?: true
  /** The answer holds a secret that is shown once (a one-time code): it is not kept for a resend. */
  shownOnce?: true
  /** Bytes of the largest body where a file comes in parts. */
  fileLimit?: number
}

export const endpoint = <I extends z.ZodMiniType, O extends z.ZodMiniType>(described: Endpoint<I, O>): Endpoint<I, O> => described

export type InputOf<E> = E extends Endpoint<infer I, z.ZodMiniType> ? z.input<I> : never
export type AnswerOf<E> = E extends Endpoint<z.ZodMiniType, infer O> ? z.output<O> : never

/** One page of a list; `next` is an opaque cursor, null on the last page. */
export const page = <T extends z.ZodMiniType>(row: T) => z.object({ rows: z.array(row), next: z.nullable(z.string()) })

/** The question every list can be asked besides its own filters. */
export const paging = { cursor: z.optional(z.string().check(z.maxLength(400))), limit: z.optional(queryNumber(1, 200)) }

/** A whole number that may arrive as text in a query. */
export function queryNumber(from: number, to: number) {
  return z.pipe(
    z.pipe(z.union([z.number(), z.string().check(z.regex(/^-?\d{1,12}$/))]), z.transform((value: number | string) => Number(value))),
    z.int().check(z.minimum(from), z.maximum(to)),
  )
}

/** One or several values of a query parameter, always read as a list. */
export const many = <T extends z.ZodMiniType<string, string>>(one: T) =>
  z.pipe(z.union([z.array(one).check(z.maxLength(50)), one]), z.transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]))

/** yes or no in a query. */
export const flag = z.pipe(z.union([z.boolean(), z.enum(['true', 'false'])]), z.transform((value) => value === true || value === 'true'))

export const Id = z.uuid()
export const ById = z.object({ id: Id })
export const AreaCode = z.string().check(z.regex(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3}(\d{3})?)?)?)?)?$/))
export const Day = z.iso.date()
export const Instant = z.iso.datetime()
/** Text that a person typed: trimmed, no control characters, 1 to `longest` characters. */
export const text = (longest: number, shortest = 1) =>
  z.string().check(z.trim(), z.minLength(shortest), z.maxLength(longest), z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/u))
export const Done = z.object({ ok: z.literal(true) })
export const done = { ok: true as const }

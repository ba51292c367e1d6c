import type { FastifyRequest } from 'fastify'
import type { Endpoint } from '#kit/endpoint.ts'
import { type Fault, Refusal } from '#kit/refusal.ts'

interface Issue { code?: string; path: PropertyKey[]; minimum?: unknown; maximum?: unknown; origin?: string; format?: string; errors?: Issue[][] }

/** Checks what was sent against the endpoint; what is wrong is named by field, never echoed. */
export const parseInput = (endpoint: Endpoint, request: FastifyRequest): unknown => {
  const sent = endpoint.method === 'GET' || endpoint.takesFile ? request.query : request.body
  const parsed = endpoint.input.safeParse(sent ?? {})
  if (!parsed.success) throw new Refusal('kit.check-input', 422, { faults: parsed.error.issues.slice(0, 50).map((issue) => faultOf(issue as Issue, sent)) })
  if (!endpoint.takesFile) return parsed.data
  if (!Buffer.isBuffer(request.body) || request.body.length === 0) throw new Refusal('kit.file-missing', 422)
  return { ...(parsed.data as object), file: request.body }
}

const faultOf = (issue: Issue, sent: unknown): Fault => {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'too_small') return { path, code: issue.origin === 'string' || issue.origin === 'array' ? (Number(issue.minimum) <= 1 ? 'kit.required' : 'kit.too-short') : 'kit.too-small', params: { limit: Number(issue.minimum) } }
  if (issue.code === 'too_big') return { path, code: issue.origin === 'string' || issue.origin === 'array' ? 'kit.too-long' : 'kit.too-big', params: { limit: Number(issue.maximum) } }
  if (valueAt(sent, issue.path) === undefined) return { path, code: 'kit.required' }
  if (issue.code === 'invalid_value') return { path, code: 'kit.not-one-of' }
  if (issue.code === 'invalid_format') return { path, code: issue.format === 'date' ? 'kit.no-such-day' : 'kit.wrong-format' }
  if (issue.code === 'custom') return { path, code: 'kit.wrong' }
  return { path, code: 'kit.wrong-type' }
}

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value)

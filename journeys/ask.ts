import type * as z from 'zod/mini'
import type { AnswerOf, Endpoint, InputOf } from '#kit/endpoint.ts'
import { DEMO_PASSWORD, house } from './visit.ts'

export interface Answered<E> { status: number; body: AnswerOf<E> & { code?: string; title?: string } }
export type Ask = <E extends Endpoint<z.ZodMiniType, z.ZodMiniType>>(endpoint: E, input: InputOf<E>, key?: string) => Promise<Answered<E>>

const queryOf = (input: Record<string, unknown>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one))
  return query.toString()
}

/** Somebody of the demo, asking the running server over HTTP as a program would. */
export const askAs = async (loginName: string): Promise<Ask & { cookie: string }> => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const opened = await fetch(`${house()}/api/session/open`, { method: 'POST', headers, body: JSON.stringify({ loginName, password: DEMO_PASSWORD, front: 'desk' }) })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${loginName} could not sign in: ${await opened.text()}`)
  const ask: Ask = async (endpoint, input, key) => {
    const query = endpoint.method === 'GET' ? `?${queryOf(input as Record<string, unknown>)}` : ''
    const answer = await fetch(`${house()}/api${endpoint.path}${query}`, {
      method: endpoint.method, headers: { ...headers, cookie, ...(key ? { 'idempotency-key': key } : {}) }, ...(endpoint.method === 'POST' ? { body: JSON.stringify(input) } : {}),
    })
    return { status: answer.status, body: (await answer.json()) as never }
  }
  return Object.assign(ask, { cookie })
}

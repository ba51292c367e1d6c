import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type * as z from 'zod/mini'
import { buildApp } from '#apps/build-app.ts'
import { sentence } from '#apps/sentences.ts'
import { freshDatabase } from '#database/test-cluster.ts'
import { openSession } from '#domain/accounts/server/sessions.ts'
import { flow } from '#domain/flow.ts'
import type { AnswerOf, Endpoint, InputOf } from '#kit/endpoint.ts'
import type { Platform } from '#kit/server/platform.ts'
import { secretsFrom } from '#kit/server/secrets.ts'
import { type PersonKey, people, settle } from './settlement.ts'

/** What came back: the status, and the answer or the problem. */
export type Reply<E> = { status: number; body: AnswerOf<E>; problem: Problem; raw: LightMyRequestResponse }
export interface Problem { code: string; title: string; errors?: { path: string; code: string; message: string }[] }
export type AskAs = <E extends Endpoint<z.ZodMiniType, z.ZodMiniType>>(endpoint: E, input: InputOf<E>, more?: { key?: string; headers?: Record<string, string>; file?: Buffer }) => Promise<Reply<E>>

export interface World {
  app: FastifyInstance
  platform: Platform
  /** Asks as one of the people of checks/settlement.ts, over HTTP with a real session; `null` is nobody. */
  as: (person: PersonKey | null) => AskAs
  cookieOf: (person: PersonKey) => Promise<string>
  /** Ids of people, accounts and organisations by their short names. */
  id: (name: string) => string
  /** Sets the clock, or moves it by minutes. */
  setClock: (at: string) => void
  pass: (minutes: number) => void
  close: () => Promise<void>
}

export const WORLD_START = '2026-11-24T02:00:00Z' // a Tuesday, ten in the morning in China

export const world = async (): Promise<World> => {
  const database = await freshDatabase()
  let now = new Date(WORLD_START)
  const platform: Platform = { countyDb: database.countyDb, ownerDb: database.ownerDb, secrets: secretsFrom(Buffer.alloc(32, 7)), flow, clock: () => now, sentence }
  const ids = await settle(platform)
  const app = await buildApp(platform, { house: { demo: false, demoPassword: null } })
  await app.ready()
  const cookies = new Map<string, string>()
  const id = (name: string): string => {
    const known = ids.get(name)
    if (!known) throw new Error(`nobody and nothing is called ${name} in checks/settlement.ts`)
    return known
  }
  const cookieOf = async (person: PersonKey): Promise<string> => {
    if (!cookies.has(person)) {
      const { key } = await openSession(database.ownerDb(), { accountId: id(`account ${person}`), countyCode: people[person].county, kind: 'own', level: 'password', device: 'test', ip: '127.0.0.1', now })
      cookies.set(person, `sid=${key}`)
    }
    return cookies.get(person)!
  }
  const as = (person: PersonKey | null): AskAs => async (endpoint, input, more = {}) => {
    const query = endpoint.method === 'GET' || endpoint.takesFile ? `?${queryOf(input as Record<string, unknown>)}` : ''
    const raw = await app.inject({
      method: endpoint.method, url: `/api${endpoint.path}${query}`,
      headers: {
        'sec-fetch-site': 'same-origin', ...(person ? { cookie: await cookieOf(person) } : {}), ...(more.key ? { 'idempotency-key': more.key } : {}),
        ...(endpoint.method === 'POST' ? { 'content-type': endpoint.takesFile ? 'application/octet-stream' : 'application/json' } : {}), ...more.headers,
      },
      ...(endpoint.method === 'POST' ? { payload: endpoint.takesFile ? more.file! : JSON.stringify(input) } : {}),
    })
    const json = raw.headers['content-type']?.toString().includes('json') ? (JSON.parse(raw.body) as never) : (undefined as never)
    return { status: raw.statusCode, body: json, problem: json, raw }
  }
  return {
    app, platform, as, cookieOf, id,
    setClock: (at) => { now = new Date(at) },
    pass: (minutes) => { now = new Date(now.getTime() + minutes * 60_000) },
    close: async () => { await app.close(); await database.close() },
  }
}

export const queryOf = (input: Record<string, unknown>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
  return query.toString()
}

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#apps/routes.ts'
import { openApiOf } from '#kit/server/openapi.ts'
import type { PersonKey } from './settlement.ts'
import { people } from './settlement.ts'
import { queryOf, type World, world } from './world.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 20)
/** Something a person might have typed: it must never come back in a refusal. */
const MARK = '包其其格19912345678'

interface Schema { type?: string | string[]; properties?: Record<string, Schema>; items?: Schema; enum?: unknown[]; const?: unknown; anyOf?: Schema[]; oneOf?: Schema[]; format?: string; pattern?: string; minimum?: number; maximum?: number; maxItems?: number }

const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, [], {}, '', ' ', '\u0000', MARK, 'x'.repeat(5000), 1e308, -1, 0.5, '9'.repeat(40), '2026-02-32', '32 February', '__proto__', '%', '\\', "'; drop table need; --", '𠮷', '\ud800', '../../etc/passwd'),
  fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string()),
)

const fitting = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(fitting))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return fc.record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, fitting(inner)])), { requiredKeys: [] })
  if (type === 'array') return fc.array(fitting(schema.items ?? {}), { maxLength: 4 })
  if (type === 'integer' || type === 'number') return fc.integer({ min: Math.max(schema.minimum ?? -1000, -2147483648), max: Math.min(schema.maximum ?? 1000, 2147483647) })
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (schema.format === 'uuid') return fc.uuid()
  if (schema.format === 'date') return fc.constantFrom('2026-11-24', '2024-02-29', '1900-01-01')
  if (schema.format === 'date-time') return fc.constantFrom('2026-11-25T01:00:00Z', '2026-11-25T03:00:00.000Z')
  // A code of some county’s list: one that every list has, some that one has, one that none has.
  if (schema.pattern?.startsWith('^[a-z][a-z0-9_]')) return fc.constantFrom('undetermined', 'elder', 'culture', 'goods', 'teaching', 'unheard_of')
  if (schema.pattern?.includes('\\d')) return fc.constantFrom('150521', '150521403008', '150521403008001', '620302001005')
  return fc.oneof(fc.constant('想学剪纸'), fc.string({ maxLength: 60 }), fc.constant(MARK))
}

/** Mostly what the schema asks for, with one or two fields spoilt. */
const sent = (schema: Schema): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(schema.properties ?? {})
  const whole = fc.record(Object.fromEntries(fields.map(([name, inner]) => [name, fitting(inner)])))
  const names = fields.map(([name]) => name)
  const spoil = names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), hostile, { maxKeys: 2 })
  return fc.tuple(whole, spoil, fc.boolean()).map(([good, bad, spoilt]) => (spoilt ? { ...good, ...bad } : good))
}

const routes = allRoutes({ demo: false, demoPassword: null }).map(({ endpoint }) => endpoint)
const described = openApiOf(routes, '0') as { paths: Record<string, Record<string, { parameters?: { name?: string; in?: string; schema: Schema }[]; requestBody?: { content: { 'application/json'?: { schema: Schema } } } }>> }
const everyone = Object.keys(people) as PersonKey[]
// Sign-in is slow on purpose; a first run ends the settlement.
const skipped = new Set(['/session/open', '/invitation/take-up', '/first-run', '/session/close', '/account/password', '/account/totp/begin'])

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

describe('whatever is sent, the answer is an answer', () => {
  for (const endpoint of routes.filter(({ path }) => !skipped.has(path))) {
    test(`${endpoint.method} ${endpoint.path}`, async () => {
      const operation = described.paths[endpoint.path]![endpoint.method.toLowerCase()]!
      const inQuery = endpoint.method === 'GET' || endpoint.takesFile
      const schema: Schema = inQuery ? { properties: Object.fromEntries((operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => [one.name!, one.schema])) } : (operation.requestBody!.content['application/json']!.schema)
      const flat = schema.properties ? schema : { properties: Object.assign({}, ...(schema.anyOf ?? schema.oneOf ?? []).map(({ properties }) => properties)) as Record<string, Schema> }
      await fc.assert(fc.asyncProperty(sent(flat), fc.constantFrom(...everyone), async (input, person) => {
        const wellFormed = JSON.parse(JSON.stringify(input, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))) as Record<string, unknown>
        const raw = await w.app.inject({
          method: endpoint.method, url: `/api${endpoint.path}${inQuery ? `?${queryOf(wellFormed)}` : ''}`,
          headers: { cookie: await w.cookieOf(person), 'sec-fetch-site': 'same-origin', ...(endpoint.method === 'POST' ? { 'content-type': endpoint.takesFile ? 'application/octet-stream' : 'application/json' } : {}) },
          ...(endpoint.method === 'POST' ? { payload: endpoint.takesFile ? Buffer.from(JSON.stringify(input)) : JSON.stringify(input) } : {}),
        })
        if (raw.statusCode >= 500) throw new Error(`${raw.statusCode} as ${person}: ${raw.body.slice(0, 300)}`)
        if (raw.statusCode >= 400) {
          const problem = JSON.parse(raw.body) as { title: string; code: string }
          if (problem.title === problem.code || raw.body.includes(MARK) || raw.body.includes('    at ')) throw new Error(`no sentence, or too much said: ${raw.body.slice(0, 300)}`)
        }
      }), { numRuns: RUNS })
    })
  }
  expect(routes.length).toBeGreaterThan(100)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#apps/routes.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import { oracleKnows, oracleMay } from './oracle.ts'
import { matrixRows } from './matrix-rows.ts'
import { type PersonKey, people } from './settlement.ts'
import { type World, world } from './world.ts'

const endpoints = allRoutes({ demo: false, demoPassword: null }).map(({ endpoint }) => endpoint)
const everyone = Object.keys(people) as PersonKey[]
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const ask = (person: PersonKey | null, endpoint: Endpoint, input: object) =>
  w.as(person)(endpoint as never, input as never, endpoint.takesFile ? { file: Buffer.from('x') } : {}).then(({ status }) => status)

test('every route has its row, and no row speaks of a route that is gone', () =>
  expect(Object.keys(matrixRows).sort()).toEqual(endpoints.map(({ path }) => path).sort()))
test('a row’s permission is the route’s, and the oracle has an opinion of it', () => {
  for (const { path, may } of endpoints) {
    expect([path, matrixRows[path]]).toEqual([path, may])
    if (may !== 'anyone' && may !== 'signed-in') expect([may, oracleKnows(may)]).toEqual([may, true])
  }
})

describe('route × role: who is let in at all', () => {
  for (const endpoint of endpoints.filter(({ may, path }) => may !== 'anyone' && path !== '/session/close')) {
    test(`${endpoint.method} ${endpoint.path}`, async () => {
      expect(await ask(null, endpoint, {})).toBe(401)
      const wrong: string[] = []
      for (const person of everyone) {
        const status = await ask(person, endpoint, {})
        const letIn = endpoint.may === 'signed-in' || oracleMay(person, endpoint.may)
        if (letIn ? status === 401 || status === 403 || status >= 500 : status !== 403) wrong.push(`${person}: ${status}`)
      }
      expect(wrong).toEqual([])
    })
  }
})

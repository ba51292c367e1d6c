import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#apps/routes.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import { oracleKnows, oracleMay, oracleSees } from './oracle.ts'
import { places, type Row, targets } from './matrix-targets.ts'
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

describe('route × role × relation: which rows', () => {
  // The organisation-reach roles are shown in their slices’ own tests; here everybody who reaches by area or owns a row.
  const byOrganisation = new Set(['team_leader', 'partner_unit', 'department_liaison'])
  const asked = everyone.filter((person) => !byOrganisation.has(people[person].role))
  const endpointAt = (path: string) => endpoints.find((endpoint) => endpoint.path === path)!
  for (const target of targets) {
    test(target.kind, async () => {
      const rows: Row[] = []
      for (const area of places) rows.push(await target.make(w, area))
      const wrong: string[] = []
      const { list } = target
      for (const person of list ? asked.filter((one) => oracleMay(one, list.permission)) : []) {
        const { body } = await w.as(person)(endpointAt(list!.path) as never, (list!.input ?? {}) as never) as unknown as { body: { rows: { id: string }[] } }
        const seen = body.rows.map(({ id }) => id).filter((id) => rows.some((row) => row.id === id)).sort()
        const expected = rows.filter((row) => oracleSees(person, list!.permission, row)).map(({ id }) => id).sort()
        if (JSON.stringify(seen) !== JSON.stringify(expected)) wrong.push(`${person} lists ${seen.length} of ${target.kind}, the oracle says ${expected.length}`)
      }
      for (const [path, permission, input] of target.about) {
        for (const person of asked.filter((one) => oracleMay(one, permission))) {
          for (const row of rows) {
            const status = await ask(person, endpointAt(path), input(row.id))
            if ((status === 404) === oracleSees(person, permission, permission.endsWith('.read') ? row : { ...row, readFromBelow: false }) || status >= 500) wrong.push(`${person} ${path} at ${row.area}: ${status}`)
          }
        }
      }
      expect(wrong).toEqual([])
    })
  }
})

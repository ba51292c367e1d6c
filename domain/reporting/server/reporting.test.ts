import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { type NeedLink, reportingEndpoints as at } from '#domain/reporting/reporting.contract.ts'
import { newId } from '#kit/ids.ts'
import { letJobsRun, putFact, putNeed } from './reporting.fixture.ts'

// It is 2026-11-24, ten in the morning. 达尔罕 has what is below, 花园 next door has little.
let w: World
beforeAll(async () => {
  w = await world()
  const [one, two] = ['150521403008001', '150521403008002']
  for (let n = 0; n < 7; n++) await putNeed(w, { area: one, dueAt: n < 6 ? '2026-11-22T09:00:00Z' : '2026-11-25T09:00:00Z' })
  for (let n = 0; n < 6; n++) await putNeed(w, { area: two, status: 'routed', groups: ['pwd'], field: 'medical_help', dueAt: '2026-11-23T09:00:00Z' })
  for (let n = 0; n < 5; n++) await putNeed(w, { area: one, status: 'closed', closedAt: '2026-11-20T02:00:00Z' })
  await putNeed(w, { area: two, status: 'awaiting_feedback', groups: ['elder', 'pwd'], dueAt: '2026-11-24T09:00:00Z' })
  await putNeed(w, { area: two, status: 'declined' })
  await putNeed(w, { area: two, status: 'verified', reportedAt: '2026-10-12T02:00:00Z' })
  await putNeed(w, { area: two, danger: true, status: 'routed', groups: ['child'], field: 'crisis' })
  await putNeed(w, { area: '150521403009001', status: 'serving', groups: ['woman'], field: 'culture' })
  await letJobsRun(w)
})
afterAll(() => w.close())

/** How many rows the list behind a figure has. */
const rowsBehind = async (person: PersonKey, link: NeedLink | null): Promise<number> => (await w.as(person)(needEndpoints.list, { ...link!, limit: 200 })).body.rows.length

test('every figure of the funnel opens a list of as many needs', async () => {
  for (const person of ['secretary', 'countyOfficer', 'stationLead'] as const) {
    const { status, body } = await w.as(person)(at.funnel, { period: 'month' })
    expect(status).toBe(200)
    for (const { count, link, stuck } of body.steps) {
      expect(await rowsBehind(person, link)).toBe(count)
      for (const place of stuck) expect(await rowsBehind(person, place.link)).toBe(place.count)
    }
    expect([body.carried.count, await rowsBehind(person, body.carried.link)]).toEqual([1, 1])
  }
})
test('the secretary reads how far her community has come', async () => {
  const { body } = await w.as('secretary')(at.funnel, { period: 'month' })
  expect(body).toMatchObject({ areaName: '达尔罕社区', from: '2026-11-01', to: '2026-11-24' })
  expect(body.steps.map(({ step, count }) => `${step} ${count}`)).toEqual(['reported 21', 'verified 13', 'routed 13', 'dispatched 6', 'serving 6', 'awaiting_feedback 6', 'closed 5'])
  expect(body.steps[1]!.stuck).toMatchObject([{ status: 'reported', count: 7 }, { status: 'declined', count: 1 }])
  expect((await w.as('secretary')(at.funnel, { period: 'quarter' })).body.steps[0]!.count).toBe(22)
})
test('the time a step takes is the median of its needs', async () => {
  const area = '150521100201001'
  for (const hours of [2, 4, 30]) {
    const id = await putNeed(w, { area, status: 'verified', reportedAt: '2026-11-16T02:00:00Z' })
    await putFact(w, 'need.verified', id, area, new Date(Date.parse('2026-11-16T02:00:00Z') + hours * 3_600_000))
  }
  await letJobsRun(w)
  const { body } = await w.as('countyOfficer')(at.funnel, { period: 'month', area })
  expect(body.steps[1]).toMatchObject({ step: 'verified', medianHours: 4, medianOf: 3 })
  expect(body.steps[6]).toMatchObject({ medianHours: null, medianOf: 0 })
})
test('broken promises stand with whoever has to move, and open their list', async () => {
  const { body } = await w.as('secretary')(at.overdue, {})
  expect(body.rows.map(({ holder, status, count, longestDays }) => ({ holder, status, count, longestDays }))).toEqual([
    { holder: 'community', status: 'reported', count: 6, longestDays: 2 }, { holder: 'community', status: 'routed', count: 6, longestDays: 1 },
  ])
  expect(body.count).toBe(12)
  for (const { count, link } of [...body.rows, body]) expect(await rowsBehind('secretary', link)).toBe(count)
})
test('coverage counts the grids with such a need and those no service has reached', async () => {
  const { body } = await w.as('secretary')(at.coverage, {})
  const cell = (field: string, group: string) => body.cells.find((one) => one.field === field && one.group === group)
  expect(cell('daily_care', 'elder')).toMatchObject({ grids: 2, missing: 1, needs: 9 })
  expect(cell('medical_help', 'pwd')).toMatchObject({ grids: 1, missing: 1, needs: 6 })
  expect(body.grids).toBe(3)
  for (const { needs, link } of body.cells) expect(await rowsBehind('secretary', link)).toBe(needs)
})
test('a danger is in no group and no field of the coverage', async () => expect((await w.as('socialWorker')(at.coverage, {})).body.cells.some(({ group }) => group === 'child')).toBe(false))
test('a cell opens the grids that are missing, by township, each with its needs', async () => {
  const { body } = await w.as('countyOfficer')(at.coverageCell, { field: 'medical_help', group: 'pwd' })
  expect(body).toMatchObject({ grids: 1, missing: 1, townships: [{ name: '保康街道办事处', missing: 1, grids: [{ name: '达尔罕二网格', communityName: '达尔罕社区', needs: 6 }] }] })
  expect(await rowsBehind('countyOfficer', body.townships[0]!.grids[0]!.link)).toBe(6)
})
test('the community profile stands beside the figures, a community’s own figure before those of its grids', async () => {
  const rows = [['150521403008', 900], ['150521403008001', 300], ['150521403009001', 40]] as const
  await w.platform.ownerDb().insertInto('areaProfile').values(rows.map(([areaCode, disabled]) => ({ areaCode, countyCode: '150521', asOf: '2026-10-01', disabled }))).execute()
  expect((await w.as('stationLead')(at.coverage, {})).body).toMatchObject({ profile: { disabled: 940, veterans: null }, profileAsOf: '2026-10-01' })
})

test('a leader reads figures without lists, and none that stands for one to four people', async () => {
  const ask = w.as('leader')
  const [funnel, overdue, coverage] = [(await ask(at.funnel, { period: 'month' })).body, (await ask(at.overdue, {})).body, (await ask(at.coverage, {})).body]
  const figures = [...funnel.steps.flatMap(({ count, stuck }) => [count, ...stuck.map((place) => place.count)]), overdue.count, ...overdue.rows.map(({ count }) => count), ...coverage.cells.map(({ needs }) => needs)]
  expect(figures.filter((figure) => figure !== null && figure > 0 && figure < 5)).toEqual([])
  expect(funnel.steps[0]!.count).toBeGreaterThan(20)
  expect([...funnel.steps, ...overdue.rows, ...coverage.cells].every(({ link }) => link === null)).toBe(true)
  expect(coverage.cells.find(({ field }) => field === 'culture')).toMatchObject({ grids: null, missing: null, needs: null })
  expect((await ask(at.coverageCell, { field: 'culture', group: 'woman' })).body).toMatchObject({ grids: null, missing: null })
  expect((await ask(needEndpoints.list, {})).status).toBe(403)
})
test('the community next door, another county and what does not exist are all the same: not there', async () => {
  for (const area of ['150521403009', '150521', '620302001005', '150521403099']) {
    expect((await w.as('secretary')(at.funnel, { period: 'month', area })).status).toBe(404)
    expect((await w.as('secretary')(at.overdue, { area })).status).toBe(404)
    expect((await w.as('secretary')(at.coverage, { area })).status).toBe(404)
    expect((await w.as('secretary')(at.coverageCell, { area, field: 'culture', group: 'woman' })).status).toBe(404)
  }
  expect((await w.as('countyOfficer')(at.coverage, { area: '150521403099' })).status).toBe(404)
  expect((await w.as('farSecretary')(at.funnel, { period: 'year' })).body.steps[0]!.count).toBe(0)
})
test('whoever reads no reports is not let in', async () => {
  for (const person of ['resident', 'volunteer', 'gridWorker', 'systemAdmin', 'partner'] as const) expect((await w.as(person)(at.overdue, {})).status).toBe(403)
  expect((await w.as(null)(at.overdue, {})).status).toBe(401)
})

test('who leads a county and serves one community acts, and opens lists, in that community', async () => {
  await w.platform.ownerDb().insertInto('roleAssignment').values({ id: newId(), countyCode: '150521', accountId: w.id('account neighbourSecretary'), role: 'leader', areaCodes: ['150521'], fromOn: '2026-01-01' }).execute()
  const { body } = await w.as('neighbourSecretary')(at.funnel, { period: 'month' })
  expect(body.areaName).toBe('')
  expect(body.steps.every(({ link }) => link === null)).toBe(true)
  const { count, link } = (await w.as('neighbourSecretary')(at.funnel, { period: 'month', area: '150521403009' })).body.steps[4]!
  expect([count, await rowsBehind('neighbourSecretary', link)]).toEqual([1, 1])
})

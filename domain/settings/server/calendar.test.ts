import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatched, routedNeed, toPerson } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { calendarEndpoints as at } from '#domain/settings/calendar.contract.ts'
import { settingEndpoints } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const report = async (more: object = {}) => {
  const id = newId()
  await w.as('secretary')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '灯不亮，够不着', personName: '哈斯', saidBy: 'self', ...more })
  return id
}
const need = async (id: string) => (await w.as('secretary')(needEndpoints.detail, { id })).body
const save = async (year: number, days: { day: string; free: boolean; name: string }[], more: { checked?: boolean; version?: number } = {}) => {
  const { version } = (await w.as('countyOfficer')(at.year, { year })).body
  return w.as('countyOfficer')(at.save, { year, version, checked: false, days, ...more })
}
const off = (day: string, name = '') => ({ day, free: true, name })

test('a year nobody has declared counts weekends only and says so to everybody, until somebody has checked it', async () => {
  w.setClock('2026-12-24T02:00:00Z')
  expect((await w.as('gridWorker')(at.undeclared, {})).body.years).toEqual([2027])
  expect((await w.as('countyOfficer')(at.year, { year: 2027 })).body).toMatchObject({ source: 'weekends', version: 0, days: [], checked: null })
  const saved = await save(2027, [off('2027-01-01', '元旦')], { checked: true })
  expect(saved.body).toMatchObject({ source: 'county', version: 1, checked: { byName: '伊德尔' }, days: [{ day: '2027-01-01', free: true, name: '元旦' }] })
  expect((await w.as('gridWorker')(at.undeclared, {})).body.years).toEqual([])
  w.setClock('2026-12-31T02:00:00Z')
  expect((await need(await report())).dueAt).toBe('2027-01-04T09:00:00.000Z')
  w.setClock(WORLD_START)
})
test('the notice of a known year is shown, and a day off of one’s own holds against it', async () => {
  const { notice, source } = (await w.as('countyOfficer')(at.year, { year: 2026 })).body
  expect([source, notice.find(({ day }) => day === '2026-10-10')]).toEqual(['notice', { day: '2026-10-10', free: false }])
})
test('a holiday declared later moves what runs: the need, its orders, its hand-overs; each says so, and none of it twice', async () => {
  const plain = await report()
  const handed = await routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
  const order = await dispatched(w, [toPerson(w)], { startsAt: '2026-12-03T02:00:00.000Z', endsAt: '2026-12-03T03:00:00.000Z' })
  expect((await need(plain)).dueAt).toBe('2026-11-25T09:00:00.000Z')
  const saved = await save(2026, [off('2026-11-25', '旗庆'), off('2026-11-26', '旗庆')])
  // Three needs, one reply, one hand-over.
  expect(saved.body.moved).toBe(5)
  expect(await need(plain)).toMatchObject({ dueAt: '2026-11-27T09:00:00.000Z', yellowAt: '2026-11-26T20:36:00.000Z' })
  expect((await need(plain)).timeline.map(({ what }) => what)).toEqual(['need.reported', 'need.due-moved'])
  expect((await w.as('secretary')(orderEndpoints.detail, { id: order.id })).body.replyBy).toBe('2026-11-27T09:00:00.000Z')
  expect((await w.as('liaison')(handoverEndpoints.list, {})).body.rows[0]!.dueOn).toBe('2026-12-03')
  expect((await w.as('socialWorker')(handoverEndpoints.list, { needId: handed })).body.rows[0]).toMatchObject({ dueAt: '2026-12-03T16:00:00.000Z', chased: 0 })
  const again = await save(2026, [off('2026-11-25', '旗庆节'), off('2026-11-26', '旗庆')])
  expect(again.body.moved).toBe(0)
  expect((await need(plain)).timeline.map(({ what }) => what)).toEqual(['need.reported', 'need.due-moved'])
})
test('what was declared and is taken back comes forward again', async () => {
  const id = await report()
  expect((await need(id)).dueAt).toBe('2026-11-27T09:00:00.000Z')
  await save(2026, [])
  expect((await need(id)).dueAt).toBe('2026-11-25T09:00:00.000Z')
})
test('a promise that was broken on what turns out to be a holiday is not broken; a reply clock that ran out stays run out', async () => {
  const id = await report()
  const order = await dispatched(w, [toPerson(w)], { startsAt: '2026-12-04T02:00:00.000Z', endsAt: '2026-12-04T03:00:00.000Z' })
  w.setClock('2026-11-26T02:00:00Z')
  expect((await need(id)).next.overdue).toBe(true)
  await save(2026, [off('2026-11-25')])
  expect(await need(id)).toMatchObject({ dueAt: '2026-11-26T09:00:00.000Z', next: { overdue: false } })
  expect((await w.as('secretary')(orderEndpoints.detail, { id: order.id })).body.replyBy).toBe('2026-11-25T09:00:00.000Z')
  w.setClock(WORLD_START)
  await save(2026, [])
})
test('a list with a fault is refused with the line that is wrong, and nothing of it is kept', async () => {
  const refused = await save(2026, [off('2026-12-01'), off('2027-12-01')])
  expect(refused.problem.errors).toMatchObject([{ path: 'days.1.day', code: 'calendar.other-year' }])
  expect((await save(2026, [off('2026-12-01'), off('2026-12-01')])).problem.errors).toMatchObject([{ code: 'calendar.day-twice' }])
  expect((await w.as('countyOfficer')(at.year, { year: 2026 })).body.days).toEqual([])
})
test('of two who declare the same year the second is told; who manages no settings declares nothing; the next county has its own calendar', async () => {
  expect((await save(2026, [off('2026-12-01')], { version: 0 })).problem.code).toBe('kit.changed-meanwhile')
  expect((await w.as('stationLead')(at.save, { year: 2026, version: 9, checked: true, days: [] })).status).toBe(403)
  await save(2026, [off('2026-11-25')])
  const far = newId()
  const reply = await w.as('farSecretary')(needEndpoints.report, { id: far, areaCode: '620302001005001', summary: '灯不亮', personName: '王', saidBy: 'self' })
  expect(reply.body.dueAt).toBe('2026-11-25T09:00:00.000Z')
  await save(2026, [])
})
test('another threshold changes when running promises turn yellow, not when they are due', async () => {
  const id = await report()
  const before = await need(id)
  await w.as('countyOfficer')(settingEndpoints.change, { name: 'lights', value: { yellowPercent: 20, idleHours: 24 } })
  const after = await need(id)
  expect([after.dueAt, after.yellowAt! < before.yellowAt!]).toEqual([before.dueAt, true])
  expect((await w.as('countyOfficer')(settingEndpoints.change, { name: 'reminders', value: { automatic: true, lateDays: 6, streetDays: 5, countyDays: 10 } })).status).toBe(422)
})
test('the list is narrowed by the light, as the page shows it', async () => {
  const [id] = [await report({ areaCode: '150521403008003' })]
  const listed = async (light: 'green' | 'yellow' | 'red') => (await w.as('secretary')(needEndpoints.list, { area: '150521403008003', light: [light] })).body.rows.map((row) => row.id)
  expect(await listed('green')).toEqual([id])
  w.setClock('2026-11-25T05:00:00Z')
  expect([await listed('green'), await listed('yellow'), await listed('red')]).toEqual([[], [id], []])
  w.setClock('2026-11-25T09:00:01Z')
  expect([await listed('yellow'), await listed('red')]).toEqual([[], [id]])
  w.setClock(WORLD_START)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { defaultSettings, settingEndpoints } from '#domain/settings/setting.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

test('what nobody set has its default; a change holds from now on and is told with its maker', async () => {
  expect((await the.as('countyOfficer')(settingEndpoints.current, {})).body).toMatchObject({ values: defaultSettings, changed: [] })
  await the.as('countyOfficer')(settingEndpoints.change, { name: 'hostUnit', value: '旗委社会工作部' })
  const { values, changed } = (await the.as('countyOfficer')(settingEndpoints.current, {})).body
  expect(values.hostUnit).toBe('旗委社会工作部')
  expect(changed).toMatchObject([{ name: 'hostUnit', byName: '伊德尔' }])
})

test('a value of the wrong shape is refused, a name nobody knows too', async () => {
  const change = (input: object) => the.as('countyOfficer')(settingEndpoints.change, input as never)
  expect((await change({ name: 'receiptMinutes', value: 0 })).status).toBe(422)
  expect((await change({ name: 'secondFactor', value: 'yes' })).status).toBe(422)
  expect((await change({ name: 'colour', value: 'red' })).status).toBe(422)
  expect((await the.as('secretary')(settingEndpoints.change, { name: 'hostUnit', value: 'x' })).status).toBe(403)
})

test('a county’s own danger word and receipt time hold at once, in that county', async () => {
  await the.as('countyOfficer')(settingEndpoints.change, { name: 'dangerWords', value: [{ kind: 'unattended', words: ['没有人管'] }] })
  await the.as('countyOfficer')(settingEndpoints.change, { name: 'receiptMinutes', value: 30 })
  const report = (as: 'secretary' | 'farSecretary', areaCode: string) => the.as(as)(needEndpoints.report, { id: newId(), areaCode, summary: '爸妈在外打工，周末没有人管', personName: '宝音', saidBy: 'self' })
  expect((await report('secretary', '150521403008')).body).toMatchObject({ danger: true, dueAt: '2026-11-24T02:30:00.000Z' })
  expect((await report('farSecretary', '620302001005')).body.danger).toBe(false)
  expect((await the.as('socialWorker')(crisisEndpoints.list, {})).body).toMatchObject({ receiptMinutes: 30, rows: [{ kinds: ['unattended'] }] })
})

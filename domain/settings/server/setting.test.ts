import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { codeListEndpoints } from '#domain/settings/code-list.contract.ts'
import { CODE_LISTS } from '#domain/settings/code-lists.ts'
import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
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

const officer = () => the.as('countyOfficer')
const fields = () => CODE_LISTS.fields.shipped.map(({ code, zh, en }) => ({ code, zh, en }))
const inForceOf = async (name: string) => (await officer()(settingEndpoints.current, {})).body.changed.find((one) => one.name === name)?.id ?? null
const needIn = (more: object) => the.as('secretary')(needEndpoints.report, { id: newId(), areaCode: '150521403008', summary: '草场边上要防火', personName: '宝音', saidBy: 'self', ...more } as never)

test('a county adds a field of its own: needs take it here and nowhere else, and the pages can word it', async () => {
  expect((await needIn({ field: 'grassland' })).problem).toMatchObject({ code: 'kit.check-input', errors: [{ path: 'field', code: 'setting.no-such-code' }] })
  expect((await officer()(settingEndpoints.change, { name: 'codes.fields', value: [...fields(), { code: 'grassland', zh: '草原防火', en: 'Fire watch' }] })).status).toBe(200)
  expect((await needIn({ field: 'grassland' })).body.field).toBe('grassland')
  const far = await the.as('farSecretary')(needEndpoints.report, { id: newId(), areaCode: '620302001005', summary: '草场边上要防火', personName: '宝音', saidBy: 'self', field: 'grassland' })
  expect(far.problem.errors).toMatchObject([{ path: 'field', message: '本旗（区）没有这一类，请从清单里选。' }])
  const { version, lists } = (await the.as('resident')(codeListEndpoints.codes, {})).body
  expect(lists?.find(({ list }) => list === 'fields')?.entries.at(-1)).toMatchObject({ zh: '草原防火' })
  expect((await the.as('resident')(codeListEndpoints.codes, { version })).body).toEqual({ version, lists: null })
  expect((await the.as('farSecretary')(codeListEndpoints.codes, {})).body).toEqual({ version: 'shipped', lists: [] })
})

test('a retired code cannot be chosen anew; a need that has it keeps it through a correction', async () => {
  const { body: need } = await needIn({ field: 'grassland', groups: ['elder'] })
  await officer()(settingEndpoints.change, { name: 'codes.fields', value: [...fields(), { code: 'grassland', zh: '草原防火', en: 'Fire watch', retired: true }] })
  expect((await needIn({ field: 'grassland' })).problem.errors).toMatchObject([{ code: 'setting.code-retired' }])
  const edit = (change: object) => the.as('secretary')(needEndpoints.edit, { id: need.id, version: need.version, ...change })
  const other = await needIn({})
  expect((await the.as('secretary')(needEndpoints.edit, { id: other.body.id, version: 1, field: 'grassland' })).problem.errors).toMatchObject([{ path: 'field', code: 'setting.code-retired' }])
  expect((await edit({ field: 'grassland', desiredTime: '周末' })).body).toMatchObject({ field: 'grassland', desiredTime: '周末' })
  expect((await the.as('secretary')(resourceEndpoints.add, { id: newId(), areaCode: '150521403008', name: '义诊', providerName: '旗人民医院', type: 'kindness' })).problem.errors).toMatchObject([{ path: 'type', code: 'setting.no-such-code' }])
})

test('a code that was ever used is never taken away, and a list the rules rest on takes no new ones', async () => {
  expect((await officer()(settingEndpoints.change, { name: 'codes.fields', value: fields() })).problem.errors).toMatchObject([{ path: 'value', code: 'setting.code-gone' }])
  const urgencies = CODE_LISTS.urgencies.shipped.map(({ code, zh, en }) => ({ code, zh, en }))
  expect((await officer()(settingEndpoints.change, { name: 'codes.urgencies', value: [...urgencies, { code: 'at_once', zh: '特急', en: 'At once' }] })).problem.errors).toMatchObject([{ code: 'setting.list-closed' }])
})

test('a change for a later day waits, can be taken back, and nobody judges the past anew', async () => {
  expect((await officer()(settingEndpoints.change, { name: 'receiptMinutes', value: 20, from: '2026-11-23' })).problem.errors).toMatchObject([{ path: 'from', code: 'setting.from-in-past' }])
  await officer()(settingEndpoints.change, { name: 'receiptMinutes', value: 20, from: '2026-12-01' })
  const { values, ahead } = (await officer()(settingEndpoints.current, {})).body
  expect([values.receiptMinutes, ahead[0]]).toMatchObject([defaultSettings.receiptMinutes, { name: 'receiptMinutes', value: 20, before: 15, from: '2026-11-30T16:00:00.000Z', byName: '伊德尔', state: 'ahead' }])
  expect((await officer()(settingEndpoints.takeBack, { id: ahead[0]!.id })).status).toBe(200)
  expect((await officer()(settingEndpoints.current, {})).body.ahead).toEqual([])
  await officer()(settingEndpoints.change, { name: 'receiptMinutes', value: 25, from: '2026-12-01' })
  const before = the.platform.clock().toISOString()
  the.setClock('2026-12-01T02:00:00Z')
  const { ahead: none, values: later } = (await officer()(settingEndpoints.current, {})).body
  expect([none, later.receiptMinutes]).toEqual([[], 25])
  expect((await officer()(settingEndpoints.takeBack, { id: (await inForceOf('receiptMinutes'))! })).problem.code).toBe('setting.already-holds')
  the.setClock(before)
})

test('an earlier version comes back as a new one, and two administrators do not overwrite each other', async () => {
  await officer()(settingEndpoints.change, { name: 'clocks', value: { ...defaultSettings.clocks, route: 2 } })
  const seen = await inForceOf('clocks')
  await the.as('securityAdmin')(settingEndpoints.change, { name: 'clocks', value: { ...defaultSettings.clocks, route: 5 }, basedOn: seen })
  expect((await officer()(settingEndpoints.change, { name: 'clocks', value: { ...defaultSettings.clocks, route: 3 }, basedOn: seen })).problem.code).toBe('kit.changed-meanwhile')
  await officer()(settingEndpoints.revert, { id: seen! })
  const { rows } = (await officer()(settingEndpoints.history, { name: 'clocks' })).body
  expect(rows.map(({ value, before, byName, state, reverts }) => [(value as { route: number }).route, (before as { route: number }).route, byName, state, reverts])).toEqual([[2, 5, '伊德尔', 'in_force', true], [5, 2, '田桂兰', 'past', false], [2, 1, '伊德尔', 'past', false]])
})

test('a county’s own danger word and receipt time hold at once, in that county', async () => {
  await the.as('countyOfficer')(settingEndpoints.change, { name: 'dangerWords', value: [{ kind: 'unattended', words: ['没有人管'] }] })
  await the.as('countyOfficer')(settingEndpoints.change, { name: 'receiptMinutes', value: 30 })
  const report = (as: 'secretary' | 'farSecretary', areaCode: string) => the.as(as)(needEndpoints.report, { id: newId(), areaCode, summary: '爸妈在外打工，周末没有人管', personName: '宝音', saidBy: 'self' })
  expect((await report('secretary', '150521403008')).body).toMatchObject({ danger: true, dueAt: '2026-11-24T02:30:00.000Z' })
  expect((await report('farSecretary', '620302001005')).body.danger).toBe(false)
  expect((await the.as('socialWorker')(crisisEndpoints.list, {})).body).toMatchObject({ receiptMinutes: 30, rows: [{ kinds: ['unattended'] }] })
})

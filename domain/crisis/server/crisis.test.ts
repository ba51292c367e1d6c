import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { HANDED_ON, crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const words = '夜里听见打骂，孩子也哭'
const report = async (summary = words) => {
  const id = newId()
  const { body } = await the.as('gridWorker')(needEndpoints.report, { id, areaCode: '150521403008001', summary, description: '三单元二楼', personName: '龙金花', saidBy: 'seen', proxyConsent: false, proxyReason: '邻居说的', groups: ['woman'], desiredTime: '尽快' })
  return { id, body }
}
const alertOf = async (needId: string) => (await the.as('socialWorker')(crisisEndpoints.list, {})).body.rows.find((row) => row.needId === needId)!

test('danger is never a plain row: the list says only that it was handed on', async () => {
  const { id, body } = await report()
  expect(body).toMatchObject({ danger: true, summary: HANDED_ON, status: 'routed', route: 'crisis', holder: 'social_worker', dueAt: '2026-11-24T02:15:00.000Z' })
  const seen = await the.as('secretary')(needEndpoints.detail, { id })
  expect(seen.body).toMatchObject({ summary: HANDED_ON, description: null, personName: '', personId: null, groups: [], field: 'crisis' })
  expect((await the.as('secretary')(needEndpoints.list, { search: '打骂' })).body.rows).toEqual([])
  expect((await the.as('secretary')(needEndpoints.list, { search: '金花' })).body.rows).toEqual([])
})

test('no filter tells what the row hides, but to those who follow it up', async () => {
  const { id } = await report()
  const found = async (person: 'secretary' | 'socialWorker') => (await the.as(person)(needEndpoints.list, { groups: ['woman'], limit: 200 })).body.rows.some((row) => row.id === id)
  expect([await found('secretary'), await found('socialWorker')]).toEqual([false, true])
})

test('no word of it stands anywhere in the open', async () => {
  const { id } = await report()
  const db = the.platform.ownerDb()
  const rows = [await db.selectFrom('need').selectAll().where('id', '=', id).execute(), await db.selectFrom('needNote').selectAll().where('needId', '=', id).execute(), await db.selectFrom('fact').selectAll().execute(), await db.selectFrom('crisisAlert').selectAll().where('needId', '=', id).execute()]
  for (const part of ['打骂', '孩子也哭', '三单元', '邻居说的']) expect(JSON.stringify(rows)).not.toContain(part)
})

test('the social worker on duty sees it on top with numbers to call, reads the words, and stops the clock', async () => {
  const { id } = await report()
  const list = (await the.as('socialWorker')(crisisEndpoints.list, {})).body
  expect(list.callNumbers.map(({ number }) => number)).toEqual(['110', '120', '12355', '12345'])
  const alert = list.rows.find((row) => row.needId === id)!
  expect(alert).toMatchObject({ status: 'raised', kinds: ['domestic_violence'], personName: '龙金花', place: '达尔罕社区 达尔罕一网格', raisedByName: '董永贵', receiptDueAt: '2026-11-24T02:15:00.000Z' })
  expect((await the.as('socialWorker')(crisisEndpoints.look, { id: alert.id })).body.words).toContain(words)
  const looks = await the.platform.ownerDb().selectFrom('fact').select('actorAccountId').where('name', '=', 'danger.looked-at').where('aboutId', '=', alert.id).execute()
  expect(looks).toEqual([{ actorAccountId: the.id('account socialWorker') }])
  expect((await the.as('socialWorker')(crisisEndpoints.acknowledge, { id: alert.id })).status).toBe(200)
  expect((await the.as('stationLead')(crisisEndpoints.acknowledge, { id: alert.id })).problem.code).toBe('danger.already-acknowledged')
  expect(await alertOf(id)).toMatchObject({ status: 'acknowledged', acknowledgedByName: '胡雨桐' })
})

test('nobody else sees alerts: not the secretary, not the social worker next door', async () => {
  const { id } = await report()
  const alert = await alertOf(id)
  expect((await the.as('secretary')(crisisEndpoints.list, {})).status).toBe(403)
  expect((await the.as('neighbourSocialWorker')(crisisEndpoints.list, {})).body.rows).toEqual([])
  expect((await the.as('neighbourSocialWorker')(crisisEndpoints.look, { id: alert.id })).status).toBe(404)
  expect((await the.as('farSocialWorker')(crisisEndpoints.acknowledge, { id: alert.id })).status).toBe(404)
})

test('a danger is neither verified nor declined like a plain row', async () => {
  const { id } = await report()
  expect((await the.as('secretary')(needEndpoints.verify, { id })).status).toBe(409)
  expect((await the.as('secretary')(needEndpoints.decline, { id, reason: '不受理' })).status).toBe(409)
})

test('after a false alarm the need stands on the list again with its own words', async () => {
  const { id } = await report('楼上打骂游戏音量太大，睡不着')
  await the.as('socialWorker')(crisisEndpoints.standDown, { id: (await alertOf(id)).id })
  expect((await the.as('secretary')(needEndpoints.detail, { id })).body).toMatchObject({ danger: false, summary: '楼上打骂游戏音量太大，睡不着', description: '三单元二楼', status: 'reported', holder: 'community', personName: '龙金花' })
  expect(await alertOf(id)).toBeUndefined()
})

test('danger heard in an answer hands the need on, and no note keeps the words', async () => {
  const { id } = await report('想有人来坐坐')
  await the.as('secretary')(needEndpoints.askMore, { id, question: '最近怎么样？' })
  const answered = await the.as('gridWorker')(needEndpoints.answer, { id, answer: '老人说活着没意思' })
  expect(answered.body).toMatchObject({ danger: true, summary: HANDED_ON, status: 'routed' })
  const notes = await the.platform.ownerDb().selectFrom('needNote').select('text').where('needId', '=', id).where('kind', '=', 'answer').execute()
  expect(notes).toEqual([])
  const { body } = await the.as('socialWorker')(crisisEndpoints.look, { id: (await alertOf(id)).id })
  expect(body.words).toContain('想有人来坐坐')
  expect(body.words).toContain('活着没意思')
})

test('more danger in a remark rings the same alert again', async () => {
  const { id } = await report()
  const alert = await alertOf(id)
  await the.as('socialWorker')(crisisEndpoints.acknowledge, { id: alert.id })
  the.pass(60)
  await the.as('socialWorker')(needEndpoints.remark, { id, noteId: newId(), text: '她说想死' })
  expect(await alertOf(id)).toMatchObject({ id: alert.id, status: 'raised', kinds: ['domestic_violence', 'self_harm'] })
})

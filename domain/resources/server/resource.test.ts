import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import type { ResourceOnSheet } from '#domain/resources/resource.sheet.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import { previewResources, resourcesFromSheet } from './resource-sheet.actions.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const add = async (as: 'secretary' | 'partner' | 'neighbourSecretary' = 'secretary', more: object = {}) => {
  const id = newId()
  return { id, reply: await the.as(as)(resourceEndpoints.add, { id, areaCode: '150521403008', name: '义诊（内科、眼科）', providerName: '旗人民医院', type: 'service_hours', contactName: '娜仁花', contactPhone: '19963254978', ...more }) }
}
const names = async (as: Parameters<World['as']>[0], input: object = {}) => (await the.as(as)(resourceEndpoints.list, input)).body.rows.map(({ id }) => id)

test('what the community enters stands at once, with the number sealed', async () => {
  const { id, reply } = await add()
  expect(reply.body).toMatchObject({ status: 'available', communityName: '达尔罕社区', contactKnown: true })
  expect(JSON.stringify(reply.body)).not.toContain('19963254978')
  expect((await the.as('secretary')(resourceEndpoints.openContact, { id })).body.phone).toBe('19963254978')
})

test('sent twice it is one resource', async () => {
  const { id } = await add()
  const again = await the.as('secretary')(resourceEndpoints.add, { id, areaCode: '150521403008', name: '别的名字', providerName: '旗人民医院', type: 'goods' })
  expect(again.body.name).toBe('义诊（内科、眼科）')
})

test('what a unit offers itself waits for the community', async () => {
  const { id, reply } = await add('partner')
  expect(reply.body).toMatchObject({ status: 'submitted', providerId: the.id('organisation hospital') })
  expect((await the.as('partner')(resourceEndpoints.setStatus, { id, version: 1, status: 'available' })).problem.code).toBe('resource.community-approves')
  expect((await the.as('secretary')(resourceEndpoints.setStatus, { id, version: 1, status: 'available' })).body.status).toBe('available')
  expect((await the.as('partner')(resourceEndpoints.setStatus, { id, version: 2, status: 'paused' })).body.status).toBe('paused')
  expect((await the.as('partner')(resourceEndpoints.setStatus, { id, version: 3, status: 'available' })).body.status).toBe('available')
})

test('a unit sees what it provides and nothing else; next door sees nothing of ours', async () => {
  const own = await add('partner')
  const other = await add('secretary', { providerName: '爱心超市', name: '米面油' })
  expect(await names('partner')).toContain(own.id)
  expect(await names('partner')).not.toContain(other.id)
  expect(await names('neighbourSecretary')).toEqual([])
  for (const person of ['partner', 'neighbourSecretary', 'farSecretary'] as const) expect((await the.as(person)(resourceEndpoints.detail, { id: other.id })).status, person).toBe(404)
  expect((await the.as('neighbourSecretary')(resourceEndpoints.edit, { id: other.id, version: 1, name: '大米' })).status).toBe(404)
  expect((await add('neighbourSecretary')).reply.status).toBe(404)
})

test('of two editors the second is told', async () => {
  const { id } = await add()
  expect((await the.as('secretary')(resourceEndpoints.edit, { id, version: 1, timesText: '每月第一个周六上午', contactPhone: null })).body).toMatchObject({ timesText: '每月第一个周六上午', contactKnown: false, version: 2 })
  expect((await the.as('socialWorker')(resourceEndpoints.edit, { id, version: 1, timesText: '周末' })).problem.code).toBe('kit.changed-meanwhile')
})

test('the list is filtered and searched', async () => {
  const { id } = await add('secretary', { name: '蒙医推拿康复', type: 'skill' })
  expect(await names('secretary', { type: ['skill'] })).toEqual([id])
  expect(await names('secretary', { search: '推拿' })).toEqual([id])
  const first = (await the.as('secretary')(resourceEndpoints.list, { limit: 2 })).body
  const second = (await the.as('secretary')(resourceEndpoints.list, { limit: 200, cursor: first.next! })).body
  expect([...first.rows, ...second.rows].map((row) => row.id).sort()).toEqual((await names('secretary', { limit: 200 })).sort())
})

test('a list that comes in twice makes nothing twice, a changed row is changed', async () => {
  const actor = await actorFor(the.platform.ownerDb(), the.id('account secretary'), null, the.platform.clock())
  const sheet = { areaCode: '150521403008', filingOn: '2026-06-28' }
  const rows: ResourceOnSheet[] = [{ number: 1, provider: '旗人民医院', organisationKind: 'hospital', name: '健康讲座', type: 'service_hours', quantity: { text: '4名医生/次', amount: 4, unit: '名' }, available: { text: '每周三下午' }, contact: '娜仁花', phones: ['199 6325 4978'] }]
  const take = (changed = rows) => changing(the.platform, actor!, (work) => resourcesFromSheet(work, changed, sheet))
  const [taken] = await take()
  expect(taken!.outcome).toBe('new')
  expect(await take()).toEqual([{ id: taken!.id, outcome: 'same', fields: [] }])
  const next = [{ ...rows[0]!, timesUsed: 3 }]
  expect(await changing(the.platform, actor!, (work) => previewResources(work, next, sheet))).toEqual([{ id: taken!.id, outcome: 'changed', fields: ['usedCount'] }])
  await take(next)
  expect((await the.as('secretary')(resourceEndpoints.detail, { id: taken!.id })).body).toMatchObject({ usedCount: 3, providerId: the.id('organisation hospital'), contactKnown: true, quantity: 4 })
})

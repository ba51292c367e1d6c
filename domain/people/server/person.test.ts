import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { personEndpoints } from '#domain/people/person.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
let id: string
beforeAll(async () => {
  the = await world()
  id = newId()
  await the.as('systemAdmin')(personEndpoints.create, { id, name: '欧阳秀英', areaCode: '150521403008001', phone: '199 7465 8991', languages: ['mongolian'] })
})
afterAll(async () => the.close())

test('a number is found however it is written, by those of the area only', async () => {
  expect((await the.as('socialWorker')(personEndpoints.findByPhone, { phone: '+86 19974658991' })).body.rows).toMatchObject([{ id, name: '欧阳秀英', phoneLast4: '8991', gridName: '达尔罕一网格' }])
  for (const person of ['neighbourSocialWorker', 'farSocialWorker'] as const) expect((await the.as(person)(personEndpoints.findByPhone, { phone: '19974658991' })).body.rows, person).toEqual([])
})

test('the number itself is opened for a purpose and leaves a fact', async () => {
  expect((await the.as('socialWorker')(personEndpoints.openPhone, { id, purpose: 'visit' })).body.phone).toBe('19974658991')
  const facts = await the.platform.ownerDb().selectFrom('fact').select(['detail', 'actorAccountId']).where('aboutId', '=', id).where('name', '=', 'person.phone-opened').execute()
  expect(facts).toEqual([{ detail: { purpose: 'visit' }, actorAccountId: the.id('account socialWorker') }])
  expect((await the.as('neighbourSocialWorker')(personEndpoints.openPhone, { id, purpose: 'visit' })).status).toBe(404)
  expect((await the.as('secretary')(personEndpoints.openPhone, { id, purpose: 'visit' })).status).toBe(403)
})

test('who may not read names sees them masked and cannot search by them', async () => {
  const { rows } = (await the.as('systemAdmin')(personEndpoints.list, { limit: 200 })).body
  expect(rows.find((person) => person.id === id)!.name).toBe('欧**')
  expect((await the.as('systemAdmin')(personEndpoints.list, { search: '欧阳' })).body.rows).toEqual([])
  expect((await the.as('socialWorker')(personEndpoints.list, { search: '欧阳' })).body.rows).toMatchObject([{ id }])
})

test('no number stands in the open', async () => {
  const rows = await the.platform.ownerDb().selectFrom('person').selectAll().where('id', '=', id).execute()
  expect(JSON.stringify(rows)).not.toContain('19974658991')
})

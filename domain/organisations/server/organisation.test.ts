import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const add = async (more: object = {}) => {
  const id = newId()
  return { id, reply: await the.as('systemAdmin')(organisationEndpoints.add, { id, areaCode: '150521403008', kind: 'party_org', partyLevel: 'general_branch', name: `党总支${id.slice(-4)}`, ...more }) }
}

test('an administrator adds a party organisation with its approved level; sent twice it is one', async () => {
  const { id, reply } = await add({ name: '达尔罕社区党总支' })
  expect(reply.body).toMatchObject({ kind: 'party_org', partyLevel: 'general_branch', areaName: '达尔罕社区', status: 'active' })
  expect((await the.as('systemAdmin')(organisationEndpoints.add, { id, areaCode: '150521403008', kind: 'party_org', partyLevel: 'branch', name: '别的' })).body.name).toBe('达尔罕社区党总支')
  expect((await add({ partyLevel: null })).reply.problem.errors).toMatchObject([{ path: 'partyLevel', code: 'organisation.level-missing' }])
  expect((await add({ uscc: '91350100M000100Y44' })).reply.problem.errors).toMatchObject([{ path: 'uscc', code: 'organisation.uscc-wrong' }])
})

test('a branch stands under its committee, never under itself', async () => {
  const [committee, branch] = [await add({ partyLevel: 'party_committee' }), await add({ partyLevel: 'grid_branch' })]
  expect((await the.as('systemAdmin')(organisationEndpoints.edit, { id: branch.id, parentId: committee.id })).body.parentId).toBe(committee.id)
  expect((await the.as('systemAdmin')(organisationEndpoints.edit, { id: committee.id, parentId: branch.id })).problem.errors).toMatchObject([{ code: 'organisation.under-itself' }])
})

test('two of one kind and name in one place are refused', async () => {
  await add({ kind: 'mass_org', partyLevel: undefined, name: '妇联' })
  expect((await add({ kind: 'mass_org', partyLevel: undefined, name: '妇联' })).reply.status).toBe(409)
})

test('an ended unit leaves the list and cannot be changed', async () => {
  const { id } = await add()
  expect((await the.as('systemAdmin')(organisationEndpoints.end, { id })).status).toBe(200)
  expect((await the.as('systemAdmin')(organisationEndpoints.list, { limit: 200 })).body.rows.map((row) => row.id)).not.toContain(id)
  expect((await the.as('systemAdmin')(organisationEndpoints.edit, { id, name: '新名字' })).problem.code).toBe('organisation.ended')
})

test('everyone sees the units of their areas or their own, and only administrators change them', async () => {
  const names = async (person: Parameters<World['as']>[0]) => (await the.as(person)(organisationEndpoints.list, { limit: 200 })).body.rows.map(({ id }) => id)
  expect(await names('secretary')).toContain(the.id('organisation team'))
  expect(await names('secretary')).not.toContain(the.id('organisation other team'))
  expect(await names('partner')).toEqual([the.id('organisation hospital')])
  expect((await the.as('secretary')(organisationEndpoints.detail, { id: the.id('organisation far team') })).status).toBe(404)
  expect((await the.as('secretary')(organisationEndpoints.edit, { id: the.id('organisation team'), name: '别的队' })).status).toBe(403)
})

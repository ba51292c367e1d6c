import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { partnerEndpoints as at } from '#domain/partners/partner.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const COMMUNITY = '150521403008'
let count = 0
const add = (more: object = {}, who: PersonKey = 'secretary') => w.as(who)(at.add, { id: newId(), areaCode: COMMUNITY, organisationName: `达尔罕商户${(count += 1)}`, kind: 'economic_new_org', partyState: 'none', ...more })

test('a unit comes into the ledger by its name, its number sealed', async () => {
  const { body, raw } = await add({ partyState: 'joint_branch', branchName: '达尔罕商圈联合党支部', staffCount: 12, contactName: '宝力德', contactPhone: '19963254978' })
  expect(body).toMatchObject({ kind: 'economic_new_org', communityName: '达尔罕社区', contactKnown: true, claimed: 0, mayEdit: true })
  expect(raw.body).not.toContain('19963254978')
  expect((await w.as('secretary')(at.openContact, { id: body.id })).body.phone).toBe('19963254978')
  expect((await w.as('socialWorker')(at.openContact, { id: body.id })).status).toBe(403)
})
test('one that stands in the county is chosen; twice in one ledger it is not', async () => {
  const organisationId = w.id('organisation hospital')
  const id = newId()
  const row = { id, areaCode: COMMUNITY, organisationId, partyState: 'undetermined' as const, committeeMemberName: '娜仁花', committeeMemberPost: '办公室主任' }
  expect((await w.as('secretary')(at.add, row)).status).toBe(200)
  expect((await w.as('secretary')(at.add, row)).body.id).toBe(id)
  expect((await w.as('secretary')(at.add, { ...row, id: newId() })).problem.errors).toMatchObject([{ path: 'organisationId', code: 'partner.there-already' }])
  expect((await w.as('secretary')(at.list, { committee: true })).body.rows.map((partner) => partner.id)).toEqual([id])
})
test('what is missing is told at the field', async () => {
  expect((await add({ partyState: 'adviser_sent' })).problem.errors).toMatchObject([{ path: 'adviserName', code: 'partner.adviser-missing' }])
  expect((await add({ kind: undefined })).problem.errors).toMatchObject([{ path: 'kind' }])
  expect((await add({ organisationName: undefined, kind: undefined })).problem.errors).toMatchObject([{ path: 'organisationName' }])
  expect((await add({ lookedAtOn: '2026-12-01' })).problem.errors).toMatchObject([{ path: 'lookedAtOn' }])
})
test('coverage counts 两新组织, and each figure opens as many rows', async () => {
  await add({ partyState: 'adviser_sent', adviserName: '王雪', kind: 'social_new_org' })
  await add()
  const { total, organised, reached, states } = (await w.as('secretary')(at.coverage, {})).body
  expect(total).toBe(states.reduce((sum, { count: of }) => sum + of, 0))
  expect([organised, reached]).toEqual([1, 2])
  for (const { state, count: of } of states) expect((await w.as('secretary')(at.list, { partyState: [state], newOrgs: true })).body.rows.length, state).toBe(of)
})
test('of two editors the second is told; who has left stands apart', async () => {
  const { id } = (await add()).body
  expect((await w.as('secretary')(at.edit, { id, version: 1, partyState: 'own_branch', branchName: '商户一支部' })).body).toMatchObject({ partyState: 'own_branch', version: 2 })
  expect((await w.as('secretary')(at.edit, { id, version: 1, staffCount: 3 })).problem.code).toBe('kit.changed-meanwhile')
  expect((await w.as('secretary')(at.edit, { id, version: 2, status: 'left' })).body.status).toBe('left')
  expect((await w.as('secretary')(at.list, {})).body.rows.map((row) => row.id)).not.toContain(id)
  expect((await w.as('secretary')(at.list, { left: true })).body.rows.map((row) => row.id)).toEqual([id])
})
test('next door’s ledger is not seen, and not written into', async () => {
  const { id } = (await add()).body
  for (const who of ['neighbourSecretary', 'farSecretary'] as const) {
    expect((await w.as(who)(at.detail, { id })).status, who).toBe(404)
    expect((await w.as(who)(at.edit, { id, version: 1, staffCount: 1 })).status, who).toBe(404)
    expect((await add({}, who)).status, who).toBe(404)
  }
  expect((await w.as('streetOfficer')(at.detail, { id })).body.mayEdit).toBe(false)
  expect((await w.as('partner')(at.list, {})).status).toBe(403)
})

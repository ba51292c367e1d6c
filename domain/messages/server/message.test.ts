import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { type Receiver, messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import { forgetOldMessages } from './delivery.actions.ts'
import { tell } from './message.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

/** What an action of another slice does: one of the people acts, and others are told. */
const told = async (by: PersonKey, to: Receiver[], once?: string): Promise<number> => {
  const actor = (await actorFor(w.platform.ownerDb(), w.id(`account ${by}`), null, w.platform.clock()))!
  return changing(w.platform, actor, (work) => tell(work, { kind: 'danger.raised', to, about: { kind: 'danger', id: newId() }, params: { minutes: 15 }, ...(once ? { once } : {}) }))
}
const inboxOf = async (person: PersonKey, input = {}) => (await w.as(person)(at.list, input)).body.rows
const unreadOf = async (person: PersonKey) => (await w.as(person)(at.unread, {})).body.count

test('holders of a role are told where their areas hold the place, and the neighbours are not', async () => {
  await told('gridWorker', [{ role: 'social_worker', areaCode: '150521403008001' }])
  expect(await inboxOf('socialWorker')).toMatchObject([{ kind: 'danger.raised', urgent: true, read: false, zh: '紧急关注：有一条险情待签收，请在 15 分钟内签收。', desk: '/danger', field: null }])
  expect(await unreadOf('neighbourSocialWorker')).toBe(0)
  expect(await unreadOf('farSocialWorker')).toBe(0)
})
test('a station reaches down to the grid; a grid worker is not told of the whole community', async () => {
  expect(await told('secretary', [{ role: 'station_lead', areaCode: '150521403008' }])).toBe(1)
  expect(await told('secretary', [{ role: 'grid_worker', areaCode: '150521403008' }])).toBe(0)
})
test('people of an organisation, a person, an account: each once, however often they are named', async () => {
  const to: Receiver[] = [{ organisationId: w.id('organisation housing') }, { personId: w.id('person liaison') }, { accountId: w.id('account liaison') }]
  expect(await told('socialWorker', to)).toBe(1)
  expect(await unreadOf('liaison')).toBe(1)
  expect(await told('socialWorker', [{ organisationId: w.id('organisation housing'), role: 'team_leader' }])).toBe(0)
})
test('the same matter told again under one key is one message', async () => {
  expect(await told('socialWorker', [{ personId: w.id('person partner') }], 'overdue 26-0001')).toBe(1)
  expect(await told('socialWorker', [{ personId: w.id('person partner') }], 'overdue 26-0001')).toBe(0)
  expect(await unreadOf('partner')).toBe(1)
})
test('whoever acts is not told of their own act, unless named', async () => {
  const before = await unreadOf('stationLead')
  expect(await told('stationLead', [{ role: 'station_lead', areaCode: '150521403008' }])).toBe(0)
  expect(await told('stationLead', [{ accountId: w.id('account stationLead') }])).toBe(1)
  expect(await unreadOf('stationLead')).toBe(before + 1)
})
test('an account that is suspended, or whose role has ended, is told nothing', async () => {
  const db = w.platform.ownerDb()
  await db.updateTable('account').set({ status: 'suspended' }).where('id', '=', w.id('account otherVolunteer')).execute()
  expect(await told('socialWorker', [{ personId: w.id('person otherVolunteer') }])).toBe(0)
  await db.updateTable('roleAssignment').set({ toOn: '2026-11-23' }).where('accountId', '=', w.id('account otherTeamLeader')).execute()
  expect(await told('socialWorker', [{ personId: w.id('person otherTeamLeader') }])).toBe(0)
})
test('one reads and marks one’s own messages only', async () => {
  const [mine] = await inboxOf('socialWorker')
  expect((await w.as('neighbourSocialWorker')(at.read, { ids: [mine!.id] })).body.count).toBe(0)
  expect((await w.as('farSocialWorker')(at.read, { ids: [mine!.id] })).body.count).toBe(0)
  expect(await unreadOf('socialWorker')).toBe(1)
  expect((await w.as('socialWorker')(at.read, { ids: [mine!.id] })).body.count).toBe(1)
  expect((await w.as('socialWorker')(at.read, { ids: [mine!.id] })).body.count).toBe(0)
  expect(await inboxOf('socialWorker', { unread: true })).toEqual([])
  expect(await inboxOf('socialWorker')).toMatchObject([{ read: true }])
})
test('marking all as read leaves what came while one was looking', async () => {
  await told('gridWorker', [{ personId: w.id('person volunteer') }])
  const until = w.platform.clock().toISOString()
  w.pass(1)
  await told('gridWorker', [{ personId: w.id('person volunteer') }])
  expect((await w.as('volunteer')(at.read, { until })).body.count).toBe(1)
  expect(await unreadOf('volunteer')).toBe(1)
  w.setClock(WORLD_START)
})
test('a long inbox is read page by page, the newest first, each message once', async () => {
  for (let minute = 0; minute < 5; minute++) { w.pass(1); await told('secretary', [{ personId: w.id('person resident') }]) }
  const first = (await w.as('resident')(at.list, { limit: 2 })).body
  const second = (await w.as('resident')(at.list, { limit: 2, cursor: first.next! })).body
  const third = (await w.as('resident')(at.list, { limit: 2, cursor: second.next! })).body
  const rows = [...first.rows, ...second.rows, ...third.rows]
  expect(rows.every(({ at: when }, place) => place === 0 || when < rows[place - 1]!.at)).toBe(true)
  expect([new Set(rows.map(({ id }) => id)).size, third.next]).toEqual([5, null])
  w.setClock(WORLD_START)
})
test('a change that fails tells nobody', async () => {
  const before = await unreadOf('countyOfficer')
  const actor = (await actorFor(w.platform.ownerDb(), w.id('account socialWorker'), null, w.platform.clock()))!
  await expect(changing(w.platform, actor, async (work) => { await tell(work, { kind: 'danger.raised', to: [{ personId: w.id('person countyOfficer') }], about: { kind: 'danger', id: newId() } }); throw new Error('and then it failed') })).rejects.toThrow('and then it failed')
  expect(await unreadOf('countyOfficer')).toBe(before)
})
test('the trail knows that somebody was told, how many and of what kind, and no text', async () => {
  const facts = await w.platform.ownerDb().selectFrom('fact').select(['detail', 'aboutId']).where('name', '=', 'message.told').orderBy('at').orderBy('id').execute()
  expect(facts[0]!.detail).toEqual({ kind: 'danger.raised', aboutKind: 'danger', count: 1 })
  expect(JSON.stringify(facts)).not.toContain('达尔罕')
})
test('after ninety days a message is gone, read or not', async () => {
  await told('gridWorker', [{ personId: w.id('person leader') }])
  w.setClock('2027-02-21T02:00:00Z')
  await forgetOldMessages(w.platform)
  expect((await w.platform.ownerDb().selectFrom('message').select('id').where('accountId', '=', w.id('account leader')).execute()).length).toBe(1)
  w.setClock('2027-02-23T02:00:00Z')
  expect(await forgetOldMessages(w.platform)).toBeGreaterThan(0)
  expect(await w.platform.ownerDb().selectFrom('message').select('id').execute()).toEqual([])
  w.setClock(WORLD_START)
})

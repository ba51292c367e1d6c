import { afterAll, beforeAll, expect, test } from 'vitest'
import { activityAs, confirmed, routedNeed, dispatched, toPerson } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { doorEndpoints as at } from '#domain/activities/door.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

test('a visit at a home has a four-digit word: the resident sees it with who comes and the badge, the visitor only on the day, nobody in a list', async () => {
  const { activityId, needId } = await confirmed(w)
  const { rows } = (await w.as('resident')(at.mine, { needId })).body
  expect(rows).toMatchObject([{ activityId, word: expect.stringMatching(/^[1-9]\d{3}$/), visitors: [{ name: '方翠花', badge: 'V0' }] }])
  const word = rows[0]!.word
  expect((await w.as('resident')(messageEndpoints.list, {})).body.rows.filter(({ kind }) => kind === 'door.ready').every(({ zh }) => !zh.includes(word))).toBe(true)
  expect((await activityAs(w, 'resident', activityId)).doorWord).toBe(word)
  expect((await activityAs(w, 'volunteer', activityId)).doorWord).toBeNull()
  expect((await activityAs(w, 'teamLeader', activityId)).doorWord ?? null).toBeNull()
  w.setClock('2026-11-24T16:10:00Z')
  expect((await activityAs(w, 'volunteer', activityId)).doorWord).toBe(word)
  for (const who of ['volunteer', 'secretary', 'resident'] as const) expect((await w.as(who)(activityEndpoints.list, {})).raw.body).not.toContain(word)
  expect(((await w.as('otherResident')(at.mine, { needId })).body).rows).toEqual([])
  w.setClock(WORLD_START)
})
test('it lies sealed: the row does not hold it in the clear', async () => {
  const { activityId, needId } = await confirmed(w, [], { startsAt: '2026-11-25T05:00:00.000Z', endsAt: '2026-11-25T06:00:00.000Z' })
  const word = (await w.as('resident')(at.mine, { needId })).body.rows[0]!.word
  const { doorWord } = await w.platform.ownerDb().selectFrom('activity').select('doorWord').where('id', '=', activityId).executeTakeFirstOrThrow()
  expect(doorWord!.toString('latin1')).not.toContain(word)
})
test('what is not at a home has no word', async () => {
  const person = toPerson(w, 'otherVolunteer')
  const order = await dispatched(w, [person], {}, await routedNeed(w, { method: 'at_venue' }))
  await w.as('otherVolunteer')(orderEndpoints.accept, { slotId: person.id, riskRead: true })
  const { activityId } = (await w.as('secretary')(orderEndpoints.detail, { id: order.id })).body
  expect((await w.as('secretary')(at.list, { day: '2026-11-25' })).body.rows.map((row) => row.activityId)).not.toContain(activityId)
})
test('whoever calls the residents of tomorrow has name, badge, time and word, and notes who was told; then it waits no longer', async () => {
  const { rows } = (await w.as('secretary')(at.list, {})).body
  expect(rows[0]).toMatchObject({ personName: '包其其格', visitors: [{ name: '方翠花', badge: 'V0' }], word: expect.stringMatching(/^\d{4}$/), told: [] })
  const waits = async () => (await w.as('gridWorker')(waitingEndpoints.list, { kind: ['door'] })).body.rows.map(({ id }) => id)
  expect(await waits()).toContain(rows[0]!.activityId)
  const tell = (told: 'self' | 'nobody_answered', id = newId()) => w.as('gridWorker')(at.tell, { id, activityId: rows[0]!.activityId, told, way: 'phone' })
  expect((await tell('nobody_answered')).body.told).toMatchObject([{ told: 'nobody_answered', byName: '董永贵' }])
  expect(await waits()).toContain(rows[0]!.activityId)
  const id = newId()
  const [once, twice] = [await tell('self', id), await tell('self', id)]
  expect([once.body.told.length, twice.body.told.length]).toEqual([2, 2])
  expect(await waits()).not.toContain(rows[0]!.activityId)
})
test('nobody sees the doors of the next community, and who only oversees sees none', async () => {
  const { activityId } = (await w.as('secretary')(at.list, {})).body.rows[0]!
  expect((await w.as('neighbourSecretary')(at.list, {})).body.rows).toEqual([])
  expect((await w.as('neighbourSecretary')(at.tell, { id: newId(), activityId, told: 'self', way: 'phone' })).status).toBe(404)
  for (const who of ['streetOfficer', 'countyOfficer', 'volunteer', 'teamLeader', 'partner'] as const) expect((await w.as(who)(at.list, {})).status).toBe(403)
})
test('of a visit that was called off nobody is told, and its word is gone', async () => {
  const { activityId, orderId, needId } = await confirmed(w, [], { startsAt: '2026-11-25T07:00:00.000Z', endsAt: '2026-11-25T08:00:00.000Z' })
  await w.as('secretary')(orderEndpoints.cancel, { id: orderId })
  expect((await w.as('secretary')(at.tell, { id: newId(), activityId, told: 'self', way: 'phone' })).problem.code).toBe('door.no-visit')
  expect((await w.as('resident')(at.mine, { needId })).body.rows).toEqual([])
})

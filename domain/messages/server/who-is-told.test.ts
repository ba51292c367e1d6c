import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { dispatched, openPlaces, routedNeed, toPerson } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(async () => { await w.platform.ownerDb().deleteFrom('message').execute() })

const kindsOf = async (person: PersonKey) => (await w.as(person)(at.list, {})).body.rows.map(({ kind }) => kind)
const report = async (more: object = {}): Promise<string> => {
  const id = newId()
  expect((await w.as('resident')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '厨房灯坏了', saidBy: 'self', ...more } as never)).status).toBe(200)
  return id
}

test('a danger rings at the social worker and the station lead of the place, at nobody else, and says nothing of it', async () => {
  await report({ summary: '真的不想活了' })
  expect(await kindsOf('socialWorker')).toContain('danger.raised')
  expect(await kindsOf('stationLead')).toContain('danger.raised')
  for (const person of ['secretary', 'gridWorker', 'neighbourSocialWorker', 'farSocialWorker', 'leader'] as const) expect([person, (await kindsOf(person)).includes('danger.raised')]).toEqual([person, false])
  expect((await w.as('socialWorker')(at.list, {})).raw.body).not.toContain('不想活')
})
test('whoever reported a need hears that more is asked', async () => {
  const id = await report()
  await w.as('socialWorker')(needEndpoints.askMore, { id, question: '哪一户？' })
  expect((await w.as('resident')(at.list, {})).body.rows).toMatchObject([{ kind: 'need.asked-more', field: `/needs/progress?id=${id}` }])
  expect(await kindsOf('otherResident')).toEqual([])
})
test('whoever is asked to come is told, and whoever asked hears of a no', async () => {
  const person = toPerson(w)
  await dispatched(w, [person, openPlaces(2)])
  expect(await kindsOf('volunteer')).toEqual(['order.asked'])
  expect(await kindsOf('otherVolunteer')).toEqual([])
  await w.as('volunteer')(orderEndpoints.decline, { slotId: person.id, reason: '那天上班' })
  expect(await kindsOf('secretary')).toContain('order.declined')
  expect((await w.as('secretary')(at.list, {})).raw.body).not.toContain('那天上班')
})
test('a department is told that a matter waits, not what it is about', async () => {
  await routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
  const [told] = (await w.as('liaison')(at.list, {})).body.rows
  expect(told).toMatchObject({ kind: 'handover.made', zh: expect.stringMatching(/^有一件事转到您这里，请在 \d{4}-\d{2}-\d{2} 前答复。$/) as string })
})

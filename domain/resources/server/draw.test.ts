import { afterAll, beforeAll, expect, test } from 'vitest'
import { composed, openPlaces, routedNeed, TOMORROW_ELEVEN, TOMORROW_TEN, toTeam } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { drawEndpoints as at } from '#domain/resources/draw.contract.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { newId } from '#kit/ids.ts'
import { watchResources } from './resource-watch.actions.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const today = '2026-11-24'
let count = 0
const offer = async (more: object = {}, as: PersonKey = 'secretary'): Promise<string> => {
  const id = newId()
  count += 1
  const reply = await the.as(as)(resourceEndpoints.add, { id, areaCode: '150521403008', name: `爱心米${count}`, providerName: '爱心超市', type: 'goods', capacity: 20, unit: '袋', ...more } as never)
  if (reply.status !== 200) throw new Error(reply.raw.body)
  return id
}
const draw = (resourceId: string, quantity = 1, more: object = {}, as: PersonKey = 'secretary') => the.as(as)(at.reserve, { id: newId(), resourceId, quantity, day: today, title: '邻里送温暖', ...more } as never)
const left = async (id: string) => (await the.as('secretary')(resourceEndpoints.detail, { id })).body.remaining

test('of twenty bags thirty cannot be had, and what is left is said', async () => {
  const rice = await offer()
  expect((await draw(rice, 18)).body).toMatchObject({ status: 'reserved', quantity: 18, title: '邻里送温暖', maySettle: true })
  const reply = await draw(rice, 3)
  expect([reply.status, reply.problem.title]).toEqual([409, `“爱心米${count}”只剩 2袋，不够这次要的 3袋，没有预留。`])
  expect(await left(rice)).toBe(2)
})

test('two hundred hands at once take twenty bags and not one more', async () => {
  const rice = await offer()
  const replies = await Promise.all(Array.from({ length: 200 }, () => draw(rice)))
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(20)
  expect(new Set(replies.filter(({ status }) => status !== 200).map(({ problem }) => problem.code))).toEqual(new Set(['resource.not-enough']))
  expect(await left(rice)).toBe(0)
}, 60_000)

test('the database itself refuses what is not there, by whatever path', async () => {
  const rice = await offer()
  const row = (quantity: number) => ({ id: newId(), countyCode: '150521', areaCode: '150521403008', resourceId: rice, period: 'total', quantity, day: today, title: '越过规则', drawnAt: the.platform.clock() })
  await the.platform.ownerDb().insertInto('resourceDraw').values(row(20)).execute()
  await expect(the.platform.ownerDb().insertInto('resourceDraw').values(row(1)).execute()).rejects.toThrow(/resource_never_below_zero/)
})

test('the same reservation sent twice is one', async () => {
  const rice = await offer()
  const id = newId()
  await draw(rice, 5, { id })
  expect((await draw(rice, 5, { id })).status).toBe(200)
  expect(await left(rice)).toBe(15)
  expect((await draw(rice, 5, { id }, 'socialWorker')).problem.code).toBe('resource.draw-id-in-use')
})

test('less was used than reserved: the rest is free again; more than reserved is refused', async () => {
  const rice = await offer()
  const { id } = (await draw(rice, 10)).body
  expect((await the.as('secretary')(at.settle, { rows: [{ id, version: 1, used: 11 }] })).problem.code).toBe('resource.more-than-reserved')
  expect((await the.as('socialWorker')(at.settle, { rows: [{ id, version: 1, used: 7 }] })).body.rows).toMatchObject([{ status: 'used', usedQuantity: 7 }])
  expect(await left(rice)).toBe(13)
  expect((await the.as('secretary')(at.release, { id, version: 2 })).problem.code).toBe('resource.draw-used-already')
})

test('a clinic with eight places a Wednesday: full on one day, the next is named', async () => {
  const clinic = await offer({ type: 'service_hours', capacity: 8, capacityPer: 'day', unit: '人次', blocks: Array.from({ length: 21 }, (_, place) => place === 7) })
  await draw(clinic, 8, { day: '2026-11-25' })
  const full = await draw(clinic, 1, { day: '2026-11-25' })
  expect(full.problem).toMatchObject({ code: 'resource.not-enough-next' })
  expect(full.problem.title).toContain('12-02')
  expect((await draw(clinic, 1, { day: '2026-11-26' })).problem.code).toBe('resource.not-given-then-next')
  expect((await draw(clinic, 1, { day: '2026-12-02', part: 1 })).status).toBe(200)
})

test('an expired offer is shown and cannot be drawn; a paused one neither', async () => {
  const old = await offer({ validUntil: '2026-11-30' })
  the.setClock('2026-12-01T02:00:00Z')
  expect((await the.as('secretary')(resourceEndpoints.detail, { id: old })).body.status).toBe('expired')
  expect((await the.as('secretary')(resourceEndpoints.list, { status: ['expired'], limit: 200 })).body.rows.map(({ id }) => id)).toContain(old)
  expect((await draw(old, 1, { day: '2026-12-01' })).problem.title).toBe('这项资源现在是“已过期”，不能预留。')
  the.setClock(WORLD_START)
  const paused = await offer()
  await the.as('secretary')(resourceEndpoints.setStatus, { id: paused, version: 1, status: 'paused' })
  expect((await draw(paused)).problem.code).toBe('resource.cannot-draw-when-paused')
})

test('the capacity is not cut below what is promised, nor counted another way meanwhile', async () => {
  const rice = await offer()
  await draw(rice, 10)
  expect((await the.as('secretary')(resourceEndpoints.edit, { id: rice, version: 1, capacity: 9 })).problem.errors).toMatchObject([{ path: 'capacity', code: 'resource.capacity-below-held', message: '已经预留或用掉 10，数量不能比这少。' }])
  expect((await the.as('secretary')(resourceEndpoints.edit, { id: rice, version: 1, capacityPer: 'month' })).problem.errors).toMatchObject([{ path: 'capacityPer', code: 'resource.per-in-use' }])
  expect((await the.as('secretary')(resourceEndpoints.edit, { id: rice, version: 1, capacity: 12 })).body.remaining).toBe(2)
})

test('days on which the provider does not come are named and nothing can be reserved for them', async () => {
  const rice = await offer()
  await draw(rice, 1)
  const closed = await the.as('secretary')(resourceEndpoints.addClosure, { id: newId(), resourceId: rice, fromOn: today, untilOn: '2026-11-26', reason: '盘点' })
  expect(closed.body).toMatchObject({ reserved: 1, resource: { closures: [{ fromOn: today, untilOn: '2026-11-26', reason: '盘点' }], nextFree: { day: '2026-11-27' } } })
  expect((await draw(rice)).problem.code).toBe('resource.closed-then-next')
})

test('what an order needs is reserved with it, and is free again when it is cancelled', async () => {
  const rice = await offer()
  const needId = await routedNeed(the)
  const order = composed(the, needId, [openPlaces(2)], { draws: [{ id: newId(), resourceId: rice, quantity: 4 }] })
  expect((await the.as('secretary')(orderEndpoints.dispatch, order)).status).toBe(200)
  expect(await left(rice)).toBe(16)
  expect((await the.as('socialWorker')(at.list, { need: needId })).body.rows).toMatchObject([{ orderId: order.id, quantity: 4, title: '上门理发' }])
  expect((await the.as('secretary')(orderEndpoints.cancel, { id: order.id })).status).toBe(200)
  expect(await left(rice)).toBe(20)
})

test('an order that asks for more than is left does not go out at all', async () => {
  const rice = await offer({ capacity: 3 })
  const needId = await routedNeed(the)
  const order = composed(the, needId, [toTeam(the)], { draws: [{ id: newId(), resourceId: rice, quantity: 4 }] })
  expect((await the.as('secretary')(orderEndpoints.dispatch, order)).problem.code).toBe('resource.not-enough')
  expect((await the.as('secretary')(orderEndpoints.detail, { id: order.id })).status).toBe(404)
  expect((await the.as('socialWorker')(needEndpoints.detail, { id: needId })).body.status).toBe('routed')
  expect(await left(rice)).toBe(3)
})

test('a need met by a resource keeps it; done it is used, sent back it is free', async () => {
  const rice = await offer()
  const meet = async () => {
    const id = newId()
    await the.as('socialWorker')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '家里缺米', personId: the.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '手机不会用' })
    await the.as('secretary')(needEndpoints.verify, { id })
    const routed = await the.as('socialWorker')(needEndpoints.route, { id, route: 'resource', words: '送两袋米', resourceId: rice, toPersonId: the.id('person socialWorker'), draw: { id: newId(), quantity: 2, day: today } })
    expect(routed.status).toBe(200)
    return (await the.as('socialWorker')(handoverEndpoints.list, { needId: id })).body.rows[0]!
  }
  const [done, back] = [await meet(), await meet()]
  expect(await left(rice)).toBe(16)
  await the.as('socialWorker')(handoverEndpoints.answer, { id: done.id, verb: 'finish', words: '米已送到' })
  await the.as('socialWorker')(handoverEndpoints.answer, { id: back.id, verb: 'return', words: '家里不缺米' })
  expect(await left(rice)).toBe(18)
  expect((await the.as('socialWorker')(at.list, { resource: rice })).body.rows.map(({ status }) => status).sort()).toEqual(['released', 'used'])
})

test('the provider reads who drew on its offers by code and title, never who it was for', async () => {
  const clinic = await offer({ name: '上门量血压', providerName: '旗人民医院', providerId: the.id('organisation hospital') })
  const needId = await routedNeed(the)
  await draw(clinic, 1, { needId, title: undefined })
  const seen = await the.as('partner')(at.list, { resource: clinic })
  expect(seen.body.rows).toMatchObject([{ needId: null, needCode: expect.stringMatching(/^26-/), title: '上门量血压', maySettle: false }])
  expect(seen.raw.body).not.toMatch(/包其其格|理发/)
  expect((await the.as('partner')(at.reserve, { id: newId(), resourceId: clinic, quantity: 1, day: today, title: '自己用' })).status).toBe(404)
  expect((await the.as('neighbourSecretary')(at.list, { resource: clinic })).body.rows).toEqual([])
  expect((await draw(clinic, 1, {}, 'neighbourSecretary')).status).toBe(404)
})

test('only the party organisation puts a unit’s or a social worker’s entry on the list', async () => {
  const id = await offer({}, 'socialWorker')
  expect((await the.as('socialWorker')(resourceEndpoints.setStatus, { id, version: 1, status: 'available' })).problem.code).toBe('resource.community-approves')
  expect((await draw(id)).problem.code).toBe('resource.cannot-draw-when-submitted')
  expect((await the.as('secretary')(resourceEndpoints.setStatus, { id, version: 1, status: 'available' })).body).toMatchObject({ status: 'available', approvedByName: '敖日格乐' })
  const later = await offer({ validFrom: '2026-12-10' })
  expect((await the.as('secretary')(resourceEndpoints.detail, { id: later })).body.status).toBe('approved')
  expect((await draw(later, 1, { day: '2026-12-10' })).status).toBe(200)
})

test('the list finds what is left, what runs out soon and what nobody uses', async () => {
  const [gone, soon] = [await offer({ capacity: 1, name: '最后一台轮椅' }), await offer({ validUntil: '2026-12-01', name: '月底到期' })]
  await draw(gone)
  const ids = async (input: object, who: PersonKey = 'secretary') => (await the.as(who)(resourceEndpoints.list, { limit: 200, ...input })).body.rows.map(({ id }) => id)
  expect(await ids({ left: true })).not.toContain(gone)
  expect(await ids({ expiring: true })).toContain(soon)
  expect(await ids({ idle: true })).toEqual([])
  the.setClock('2027-03-01T02:00:00Z')
  // Three months on the secretary's sign-in is over; somebody signs in anew.
  const unused = await ids({ idle: true }, 'streetOfficer')
  expect(unused).not.toContain(soon)
  expect(unused.length).toBeGreaterThan(0)
  the.setClock(WORLD_START)
})

test('whoever runs the activity notes what was used, a team for its own order', async () => {
  const rice = await offer()
  const slot = toTeam(the)
  const order = composed(the, await routedNeed(the), [slot], { startsAt: TOMORROW_TEN, endsAt: TOMORROW_ELEVEN, draws: [{ id: newId(), resourceId: rice, quantity: 6 }] })
  await the.as('secretary')(orderEndpoints.dispatch, order)
  await the.as('teamLeader')(orderEndpoints.accept, { slotId: slot.id, riskRead: true })
  const [row] = (await the.as('secretary')(at.list, { order: order.id })).body.rows
  expect((await the.as('otherTeamLeader')(at.settle, { rows: [{ id: row!.id, version: 1, used: 6 }] })).status).toBe(404)
  expect((await the.as('teamLeader')(at.settle, { rows: [{ id: row!.id, version: 1, used: 5 }] })).status).toBe(200)
  expect(await left(rice)).toBe(15)
})

const inbox = async (person: PersonKey, kind: string, aboutId: string) => the.platform.ownerDb().selectFrom('message').select('id').where('accountId', '=', the.id(`account ${person}`)).where('kind', '=', kind).where('aboutId', '=', aboutId).execute()

test('what is given in the whole county is confirmed there, and every community below sees it and draws on it', async () => {
  const id = newId()
  const added = await the.as('liaison')(resourceEndpoints.add, { id, areaCode: '150521', name: '危房鉴定', providerName: '旗住建局', type: 'service_hours', capacity: 10, unit: '户' })
  expect(added.body.status).toBe('submitted')
  expect((await the.as('secretary')(resourceEndpoints.detail, { id })).status).toBe(404)
  expect((await the.as('secretary')(resourceEndpoints.confirm, { id, version: 1 })).status).toBe(404)
  expect((await the.as('countyOfficer')(resourceEndpoints.confirm, { id, version: 1 })).body).toMatchObject({ status: 'available', approvedByName: '伊德尔' })
  expect(await inbox('liaison', 'resource.confirmed', id)).toHaveLength(1)
  expect((await draw(id, 4)).status).toBe(200)
  expect((await draw(id, 4, {}, 'neighbourSecretary')).status).toBe(200)
  expect((await the.as('neighbourSecretary')(resourceEndpoints.list, { limit: 200 })).body.rows.map((row) => row.id)).toEqual([id])
  expect((await draw(id, 1, {}, 'farSecretary')).status).toBe(404)
  const own = await offer({}, 'socialWorker')
  expect((await the.as('countyOfficer')(resourceEndpoints.confirm, { id: own, version: 1 })).status).toBe(404)
})

test('owners hear once that something is used up, and once that it has run out', async () => {
  const rice = await offer({ providerId: the.id('organisation hospital'), capacity: 2, validUntil: '2026-11-30' })
  await draw(rice, 1)
  expect(await inbox('secretary', 'resource.used-up', rice)).toHaveLength(0)
  const { body } = await draw(rice, 1, {}, 'socialWorker')
  await the.as('secretary')(at.release, { id: body.id, version: 1 })
  await draw(rice, 1, {}, 'socialWorker')
  for (const person of ['secretary', 'partner'] as const) expect(await inbox(person, 'resource.used-up', rice), person).toHaveLength(1)
  await watchResources(the.platform)
  expect(await inbox('partner', 'resource.expired', rice)).toHaveLength(0)
  the.setClock('2026-12-01T02:00:00Z')
  await watchResources(the.platform)
  await watchResources(the.platform)
  for (const person of ['secretary', 'partner'] as const) expect(await inbox(person, 'resource.expired', rice), person).toHaveLength(1)
  const { version } = (await the.as('secretary')(resourceEndpoints.detail, { id: rice })).body
  expect((await the.as('secretary')(resourceEndpoints.edit, { id: rice, version, validUntil: '2026-12-31' })).body.status).toBe('available')
  the.setClock(WORLD_START)
})

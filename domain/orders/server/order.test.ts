import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { activityAs, composed, confirmed, dispatched, openPlaces, routedNeed, statusOfNeed, toPerson, toTeam, TOMORROW_TEN } from '#checks/on-the-way.ts'
import { WORLD_START, type World, world } from '#checks/world.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints as at } from '#domain/orders/order.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(() => w.setClock(WORLD_START))

/** Each test has a week of its own, so that guides and volunteers are free. */
let week = 0
const inAWeek = () => {
  week += 1
  const day = (hours: number) => new Date(new Date(TOMORROW_TEN).getTime() + week * 7 * 86_400_000 + hours * 3_600_000).toISOString()
  return { startsAt: day(0), endsAt: day(1) }
}
const codesOf = (problem: { errors?: { path: string; code: string }[] }) => problem.errors?.map(({ path, code }) => `${path} ${code}`)

test('an order with one person is dispatched, the need shows it, and it has a number', async () => {
  const order = await dispatched(w, [toPerson(w)], inAWeek())
  expect(order).toMatchObject({ status: 'dispatched', needSummary: '老人腿脚不便，想理发', guideName: '胡雨桐', activityId: null })
  expect(order.orderNo).toMatch(/^GD26-\d{4}$/)
  expect(await statusOfNeed(w, order.needId!)).toBe('dispatched')
})
test('sent twice it is one order', async () => {
  const order = composed(w, await routedNeed(w), [toPerson(w)], inAWeek())
  const [first, second] = [await w.as('secretary')(at.dispatch, order), await w.as('secretary')(at.dispatch, order)]
  expect(second.body.orderNo).toBe(first.body.orderNo)
  expect((await w.as('socialWorker')(at.dispatch, order)).problem.code).toBe('order.id-in-use')
})
test('in the past, backwards, or with nobody to guide it, it is refused field by field', async () => {
  const needId = await routedNeed(w)
  const wrong = await w.as('secretary')(at.dispatch, composed(w, needId, [toPerson(w)], { startsAt: '2026-11-24T01:00:00Z', endsAt: '2026-11-24T00:00:00Z' }))
  expect([wrong.status, codesOf(wrong.problem)]).toEqual([422, ['startsAt order.starts-in-past', 'endsAt order.ends-before-start']])
  const guided = await w.as('secretary')(at.dispatch, composed(w, needId, [toPerson(w)], { ...inAWeek(), guideId: w.id('person neighbourSocialWorker') }))
  expect(codesOf(guided.problem)).toEqual(['guideId order.not-a-guide'])
})
test('dangerous service waits for insurance', async () => {
  const { status, problem } = await w.as('secretary')(at.dispatch, composed(w, await routedNeed(w), [toPerson(w)], { ...inAWeek(), riskLevel: 'danger' }))
  expect([status, problem.code]).toEqual([409, 'order.no-insurance-yet'])
})
test('a guide stands beside six services a week, then somebody else is named', async () => {
  const when = inAWeek()
  for (let n = 0; n < 6; n++) await dispatched(w, [openPlaces(1)], when)
  const seventh = await w.as('secretary')(at.dispatch, composed(w, await routedNeed(w), [toPerson(w)], when))
  expect([seventh.status, seventh.problem.code]).toEqual([409, 'order.guide-full-all'])
  expect(seventh.problem.title).toContain('胡雨桐')
})
test('a volunteer who is too young, or not certified, is not sent to a home', async () => {
  const db = w.platform.ownerDb()
  await db.updateTable('person').set({ birthDate: '2010-01-01' }).where('id', '=', w.id('person otherVolunteer')).execute()
  const young = await w.as('secretary')(at.dispatch, composed(w, await routedNeed(w), [toPerson(w, 'otherVolunteer')], inAWeek()))
  expect(codesOf(young.problem)).toEqual(['slots.0.volunteerId order.not-fit-age'])
  await db.updateTable('person').set({ birthDate: null }).where('id', '=', w.id('person otherVolunteer')).execute()
  const uncertified = await w.as('secretary')(at.dispatch, composed(w, await routedNeed(w), [{ ...toPerson(w), qualification: 'bathing_help' }], inAWeek()))
  expect(codesOf(uncertified.problem)).toEqual(['slots.0.volunteerId order.not-fit-qualification'])
})
test('a need that was not routed to service takes no order', async () => {
  const needId = await routedNeed(w, { route: 'case' })
  expect((await w.as('secretary')(at.dispatch, composed(w, needId, [toPerson(w)], inAWeek()))).problem.code).toBe('need.not-met-by-an-order')
})
test('the next community can neither dispatch for it nor see it', async () => {
  const order = await dispatched(w, [toPerson(w)], inAWeek())
  expect((await w.as('neighbourSecretary')(at.detail, { id: order.id })).status).toBe(404)
  expect((await w.as('neighbourSecretary')(at.dispatch, composed(w, order.needId!, [toPerson(w)], inAWeek()))).status).toBe(404)
  expect((await w.as('farSecretary')(at.cancel, { id: order.id })).status).toBe(404)
})
test('the volunteer reads what, when and how; where and for whom only once accepted; why never', async () => {
  const slot = toPerson(w)
  await dispatched(w, [slot], inAWeek())
  const card = (await w.as('volunteer')(at.mine, { status: ['offered'] })).body.rows.find(({ slotId }) => slotId === slot.id)!
  expect(card).toMatchObject({ title: '上门理发', place: null, personName: null, areaName: '达尔罕一网格', riskNotice: '楼道没有灯，上下楼扶好' })
  expect((await w.as('volunteer')(at.accept, { slotId: slot.id, riskRead: false })).problem.code).toBe('order.read-the-risk')
  const accepted = await w.as('volunteer')(at.accept, { slotId: slot.id, riskRead: true })
  expect(accepted.body).toMatchObject({ status: 'accepted', orderStatus: 'scheduled', place: '3号楼2单元201', personName: '包**' })
  expect(accepted.raw.body).not.toContain('腿脚')
  const order = (await w.as('volunteer')(at.detail, { id: accepted.body.orderId })).body
  expect([order.needId, order.needSummary, order.personName]).toEqual([null, null, null])
})
test('accepting twice is accepting once, and nobody accepts for another', async () => {
  const slot = toPerson(w)
  const order = await dispatched(w, [slot], inAWeek())
  expect((await w.as('otherVolunteer')(at.accept, { slotId: slot.id, riskRead: true })).status).toBe(404)
  const [one, two] = await Promise.all([w.as('volunteer')(at.accept, { slotId: slot.id, riskRead: true }), w.as('volunteer')(at.accept, { slotId: slot.id, riskRead: true })])
  expect([one.status, two.status]).toEqual([200, 200])
  const { body } = await w.as('secretary')(at.detail, { id: order.id })
  expect((await activityAs(w, 'secretary', body.activityId!)).participants).toHaveLength(1)
})
test('all required roles accepted: the activity stands and the need is being served', async () => {
  const [person, team] = [toPerson(w), toTeam(w, 2)]
  const order = await dispatched(w, [person, team, openPlaces(3)], inAWeek())
  await w.as('volunteer')(at.accept, { slotId: person.id, riskRead: true })
  expect((await w.as('secretary')(at.detail, { id: order.id })).body.status).toBe('dispatched')
  expect((await w.as('otherTeamLeader')(at.accept, { slotId: team.id, riskRead: true })).status).toBe(404)
  await w.as('teamLeader')(at.accept, { slotId: team.id, riskRead: true })
  const { body } = await w.as('secretary')(at.detail, { id: order.id })
  expect(body.status).toBe('scheduled')
  expect(await statusOfNeed(w, order.needId!)).toBe('serving')
  expect(await activityAs(w, 'teamLeader', body.activityId!)).toMatchObject({ places: 3, taken: 0, leaderTeamName: '“牵牛花”志愿服务队', runs: true, teamSlots: [{ places: 2, named: 0 }] })
})
test('a decline costs nothing, its reason is for the dispatcher only, and somebody else is asked', async () => {
  const slot = toPerson(w)
  const order = await dispatched(w, [slot], inAWeek())
  expect((await w.as('volunteer')(at.decline, { slotId: slot.id, reason: '那天带孙子，电话19900000000' })).body.status).toBe('declined')
  const seen = (await w.as('secretary')(at.detail, { id: order.id })).body
  expect([seen.status, seen.slots[0]!.declineReason]).toEqual(['declined', '那天带孙子，电话[电话已隐去]'])
  expect((await w.as('volunteer')(at.detail, { id: order.id })).body.slots[0]!.declineReason).toBeNull()
  const again = toPerson(w, 'otherVolunteer')
  expect((await w.as('secretary')(at.reoffer, { slotId: slot.id, to: again })).body.status).toBe('dispatched')
  expect((await w.as('volunteer')(at.accept, { slotId: slot.id, riskRead: true })).problem.code).toBe('order.offered-to-another')
  await w.as('otherVolunteer')(at.accept, { slotId: again.id, riskRead: true })
  expect((await w.as('secretary')(at.detail, { id: order.id })).body.status).toBe('scheduled')
})
test('nobody takes on two services at the same hour', async () => {
  const when = inAWeek()
  const [one, other] = [toPerson(w), toPerson(w)]
  await dispatched(w, [one], when)
  await dispatched(w, [other], when)
  const answers = await Promise.all([one, other].map(({ id }) => w.as('volunteer')(at.accept, { slotId: id, riskRead: true })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)!.problem.code).toBe('order.busy-then')
})
test('a cancelled order frees everybody and puts the need back to dispatching', async () => {
  const { orderId, needId, activityId } = await confirmed(w, [openPlaces(2)], inAWeek())
  expect(await statusOfNeed(w, needId)).toBe('serving')
  expect((await w.as('secretary')(at.cancel, { id: orderId, version: 1 })).problem.code).toBe('kit.changed-meanwhile')
  expect((await w.as('secretary')(at.cancel, { id: orderId })).body.status).toBe('cancelled')
  expect(await statusOfNeed(w, needId)).toBe('routed')
  expect((await activityAs(w, 'secretary', activityId)).status).toBe('cancelled')
  expect((await w.as('secretary')(at.cancel, { id: orderId })).problem.code).toBe('order.cannot-cancel-when-cancelled')
})
test('a volunteer who cannot come after all gives the role back; the activity stays and somebody else is asked', async () => {
  const { activityEndpoints } = await import('#domain/activities/activity.contract.ts')
  const { orderId, activityId, slotId } = await confirmed(w, [], inAWeek())
  await w.as('volunteer')(activityEndpoints.cancel, { activityId })
  const order = (await w.as('secretary')(at.detail, { id: orderId })).body
  expect([order.status, order.slots[0]!.status]).toEqual(['scheduled', 'declined'])
  const again = toPerson(w, 'otherVolunteer')
  await w.as('secretary')(at.reoffer, { slotId, to: again })
  await w.as('otherVolunteer')(at.accept, { slotId: again.id, riskRead: true })
  expect((await activityAs(w, 'secretary', activityId)).participants.map(({ name }) => name)).toEqual(['乌日娜'])
})
test('a role that nobody takes may be opened to everybody', async () => {
  const slot = toTeam(w, 4)
  const order = await dispatched(w, [slot], inAWeek())
  const opened = await w.as('secretary')(at.reoffer, { slotId: slot.id, to: { id: newId(), kind: 'open' } })
  expect(opened.body.status).toBe('scheduled')
  expect(await activityAs(w, 'secretary', opened.body.activityId!)).toMatchObject({ places: 4 })
  expect((await w.as('teamLeader')(at.accept, { slotId: slot.id, riskRead: true })).problem.code).toBe('order.offered-to-another')
  expect(order.slots[0]!.status).toBe('offered')
})
test('orders are listed where they belong: by need, by lateness, for the resident without the volunteers’ names', async () => {
  const order = await dispatched(w, [toPerson(w)], inAWeek())
  expect((await w.as('stationLead')(at.list, { needId: order.needId! })).body.rows.map(({ id }) => id)).toEqual([order.id])
  expect((await w.as('resident')(at.list, { needId: order.needId! })).body.rows[0]).toMatchObject({ id: order.id, personName: '包其其格', slots: [{ who: '方**' }] })
  expect((await w.as('otherResident')(at.list, {})).body.rows).toEqual([])
  w.setClock('2026-11-30T02:00:00Z')
  expect((await w.as('secretary')(at.list, { late: true })).body.rows.map(({ id }) => id)).toContain(order.id)
})
test('what happened to the need stands on its timeline', async () => {
  const { needId } = await confirmed(w, [], inAWeek())
  const { body } = await w.as('secretary')(needEndpoints.detail, { id: needId })
  expect(body.timeline.map(({ what }) => what)).toEqual(['need.reported', 'need.verified', 'need.grid-asked', 'need.routed', 'need.dispatched', 'need.serving'])
})

import { afterAll, beforeEach, expect, test } from 'vitest'
import { activityAs, confirmed, dispatched, openPlaces, shownCode, statusOfNeed, toTeam, TOMORROW_ELEVEN, TOMORROW_TEN } from '#checks/on-the-way.ts'
import { type World, world } from '#checks/world.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints as at } from '#domain/attendance/attendance.contract.ts'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
const worlds: World[] = []
beforeEach(async () => { w = await world(); worlds.push(w) })
afterAll(async () => { for (const one of worlds) await one.close() })

const come = async (activityId: string) => w.as('volunteer')(at.checkIn, { qr: (await shownCode(w, activityId)).qr })
const go = async (activityId: string) => w.as('volunteer')(at.checkOut, { qr: (await shownCode(w, activityId)).qr })

test('in by the QR picture, out by the digits: whole minutes by the server’s clock, and the record is there', async () => {
  const { activityId, orderId, needId } = await confirmed(w)
  w.setClock('2026-11-25T02:02:10Z')
  expect((await come(activityId)).body).toMatchObject({ kind: 'in', status: 'checked_in', at: '2026-11-25T02:02:10.000Z', minutes: null, title: '上门理发' })
  expect((await w.as('secretary')(orderEndpoints.detail, { id: orderId })).body.status).toBe('in_progress')
  w.setClock('2026-11-25T03:05:50Z')
  const { code } = await shownCode(w, activityId)
  expect((await w.as('volunteer')(at.checkOut, { activityId, code })).body).toMatchObject({ kind: 'out', minutes: 63 })
  expect((await w.as('volunteer')(hoursEndpoints.mine, {})).body).toMatchObject({ waitingMinutes: 63, confirmedMinutes: 0, rows: [{ minutes: 63, status: 'computed', source: 'realtime', title: '上门理发', volunteerName: '方翠花' }] })
  expect((await w.as('secretary')(orderEndpoints.detail, { id: orderId })).body.status).toBe('finished')
  expect(await statusOfNeed(w, needId)).toBe('awaiting_feedback')
})
test('the code changes every half minute; one step late is taken, two are not', async () => {
  const { activityId } = await confirmed(w)
  w.setClock('2026-11-25T02:00:05Z')
  const first = await shownCode(w, activityId)
  expect(first.validUntil).toBe('2026-11-25T02:00:30.000Z')
  w.setClock('2026-11-25T02:01:01Z')
  expect((await w.as('volunteer')(at.checkIn, { activityId, code: first.code })).problem.code).toBe('attendance.wrong-code')
  w.setClock('2026-11-25T02:00:59Z')
  expect((await w.as('volunteer')(at.checkIn, { activityId, code: first.code })).status).toBe(200)
})
test('sent twice it is one check-in with the same answer, even after the code has changed', async () => {
  const { activityId } = await confirmed(w)
  w.setClock(TOMORROW_TEN)
  const { qr } = await shownCode(w, activityId)
  const [one, two] = await Promise.all([w.as('volunteer')(at.checkIn, { qr }), w.as('volunteer')(at.checkIn, { qr })])
  w.pass(10)
  const three = await w.as('volunteer')(at.checkIn, { qr })
  expect([one.status, two.status, three.status]).toEqual([200, 200, 200])
  expect([two.body, three.body]).toEqual([one.body, one.body])
})
test('an hour early is too early, after the end too late, without a sign-up not at all', async () => {
  const { activityId } = await confirmed(w)
  w.setClock('2026-11-25T00:59:00Z')
  expect((await come(activityId)).problem.code).toBe('attendance.too-early')
  w.setClock('2026-11-25T03:00:01Z')
  expect((await come(activityId)).problem.code).toBe('attendance.too-late')
  expect((await w.as('otherVolunteer')(at.checkIn, { qr: (await shownCode(w, activityId)).qr })).problem.code).toBe('attendance.not-signed-up')
  expect((await w.as('volunteer')(at.checkIn, { qr: 'https://example.com/abc' })).problem.code).toBe('attendance.not-ours')
})
test('five wrong codes a minute, then a pause', async () => {
  const { activityId } = await confirmed(w)
  w.setClock(TOMORROW_TEN)
  const right = await shownCode(w, activityId)
  const wrong = right.code === '000000' ? '000001' : '000000'
  for (let n = 0; n < 5; n++) expect((await w.as('volunteer')(at.checkIn, { activityId, code: wrong })).problem.code).toBe('attendance.wrong-code')
  const sixth = await w.as('volunteer')(at.checkIn, { activityId, code: right.code })
  expect([sixth.status, sixth.problem.code]).toEqual([429, 'attendance.too-many-wrong'])
  w.setClock('2026-11-25T02:01:01Z')
  expect((await come(activityId)).status).toBe(200)
})
test('the code is on the screen of whoever runs the activity, and of nobody else', async () => {
  const team = toTeam(w, 1)
  const order = await dispatched(w, [team])
  await w.as('teamLeader')(orderEndpoints.accept, { slotId: team.id, riskRead: true })
  const activityId = (await w.as('secretary')(orderEndpoints.detail, { id: order.id })).body.activityId!
  expect((await w.as('teamLeader')(at.code, { activityId })).body.expected).toBe(0)
  expect((await w.as('otherTeamLeader')(at.code, { activityId })).status).toBe(404)
  expect((await w.as('volunteer')(at.code, { activityId })).status).toBe(403)
})
test('a leader notes by hand who came and went; a leader who serves cannot do it for herself', async () => {
  const db = w.platform.ownerDb()
  const { activityId } = await confirmed(w, [openPlaces(2)])
  const own = newId()
  await db.insertInto('volunteer').values({ id: own, countyCode: '150521', areaCode: '150521403008002', personId: w.id('person socialWorker'), localNo: 'SW1' }).execute()
  await db.insertInto('enrolment').values({ id: newId(), countyCode: '150521', activityId, volunteerId: own, fromOpenPlace: false, enrolledAt: new Date() }).execute()
  w.setClock(TOMORROW_TEN)
  const { participants } = await activityAs(w, 'socialWorker', activityId)
  const [volunteer, herself] = ['方翠花', '胡雨桐'].map((name) => participants.find((one) => one.name === name)!.enrolmentId)
  expect((await w.as('socialWorker')(at.byHand, { enrolmentId: volunteer!, kind: 'in' })).body.status).toBe('checked_in')
  expect((await w.as('socialWorker')(at.byHand, { enrolmentId: herself!, kind: 'in' })).problem.code).toBe('attendance.not-oneself')
  expect((await w.as('neighbourSocialWorker')(at.byHand, { enrolmentId: volunteer!, kind: 'in' })).status).toBe(404)
  w.pass(45)
  expect((await w.as('socialWorker')(at.byHand, { enrolmentId: volunteer!, kind: 'out' })).body.minutes).toBe(45)
  expect(await db.selectFrom('attendanceEvent').select(['kind', 'method', 'operatorAccountId']).orderBy('at').execute()).toEqual(['in', 'out'].map((kind) => ({ kind, method: 'leader', operatorAccountId: w.id('account socialWorker') })))
})
test('who does not check out has no time, and the need still goes on to its rating', async () => {
  const { activityId, needId } = await confirmed(w)
  w.setClock(TOMORROW_TEN)
  await come(activityId)
  w.setClock('2026-11-25T04:00:01Z')
  expect((await go(activityId)).problem.code).toBe('attendance.too-late-to-go')
  await w.as('socialWorker')(activityEndpoints.end, { id: activityId })
  expect((await w.as('volunteer')(hoursEndpoints.mine, {})).body.rows).toEqual([])
  expect(await statusOfNeed(w, needId)).toBe('awaiting_feedback')
})
test('whoever is still checked in elsewhere checks out there first', async () => {
  const first = await confirmed(w)
  const second = await confirmed(w, [], { startsAt: TOMORROW_ELEVEN, endsAt: '2026-11-25T04:00:00Z', title: '陪去医院' })
  w.setClock('2026-11-25T02:10:00Z')
  await come(first.activityId)
  const early = await come(second.activityId)
  expect([early.problem.code, early.problem.title]).toEqual(['attendance.elsewhere', '您在“上门理发”还没有签退，请先在那边签退。'])
  await go(first.activityId)
  expect((await come(second.activityId)).status).toBe(200)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { activityAs, confirmed, dispatched, openPlaces, shownCode, toTeam, TOMORROW_ELEVEN, TOMORROW_TEN } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { activityEndpoints as at } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { newId } from '#kit/ids.ts'
import { addVolunteers, signUpAs } from '#checks/many-volunteers.ts'

let w: World
let week = 0
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const opened = async (places: number, more: object = {}) => {
  w.setClock(WORLD_START)
  week += 1
  const day = (hours: number) => new Date(new Date(TOMORROW_TEN).getTime() + week * 7 * 86_400_000 + hours * 3_600_000).toISOString()
  const order = await dispatched(w, [openPlaces(places)], { startsAt: day(0), endsAt: day(1), ...more })
  return { activityId: order.activityId!, orderId: order.id, startsAt: order.startsAt, endsAt: order.endsAt }
}
const signUp = (who: 'volunteer' | 'otherVolunteer', activityId: string, riskRead = true) => w.as(who)(at.signUp, { id: newId(), activityId, riskRead })

test('an order with open places only stands at once, and volunteers near by see it', async () => {
  const { activityId } = await opened(2)
  const { body } = await w.as('otherVolunteer')(at.open, {})
  const row = body.rows.find(({ id }) => id === activityId)!
  expect(row).toMatchObject({ places: 2, taken: 0, distance: 1, place: null, needId: null, orderId: null, gridName: '达尔罕一网格' })
})
test('signing up takes a place, once, and tells where; the risk must have been read', async () => {
  const { activityId } = await opened(2)
  expect((await signUp('volunteer', activityId, false)).problem.code).toBe('activity.read-the-risk')
  const first = await signUp('volunteer', activityId)
  expect((await signUp('volunteer', activityId)).body.id).toBe(first.body.id)
  expect(await activityAs(w, 'volunteer', activityId)).toMatchObject({ taken: 1, place: '3号楼2单元201', personName: '包**', mine: { status: 'accepted' }, participants: [] })
  expect((await activityAs(w, 'otherVolunteer', activityId))).toMatchObject({ place: null, personName: null, mine: null })
  expect((await w.as('volunteer')(at.open, {})).body.rows.map(({ id }) => id)).not.toContain(activityId)
  expect((await w.as('volunteer')(at.list, { mine: true })).body.rows.map(({ id }) => id)).toContain(activityId)
})
test('one steps back before it begins and the place is free again; not afterwards', async () => {
  const { activityId, startsAt } = await opened(1)
  await signUp('volunteer', activityId)
  expect((await signUp('otherVolunteer', activityId)).problem.code).toBe('activity.full')
  expect((await w.as('volunteer')(at.cancel, { activityId })).status).toBe(200)
  expect((await w.as('volunteer')(at.cancel, { activityId })).status).toBe(200)
  expect((await signUp('otherVolunteer', activityId)).status).toBe(200)
  w.setClock(startsAt)
  expect((await w.as('otherVolunteer')(at.cancel, { activityId })).problem.code).toBe('activity.has-begun')
})
test('two activities at the same hour: one of them', async () => {
  const { activityId, startsAt, endsAt } = await opened(3)
  const other = await opened(3, { startsAt, endsAt })
  await signUp('volunteer', activityId)
  expect((await signUp('volunteer', other.activityId)).problem.code).toBe('activity.busy-then')
})
test('a minor sees and joins only what minors may join', async () => {
  const db = w.platform.ownerDb()
  const [home, hall] = [await opened(3), await opened(3)]
  await db.updateTable('activity').set({ minimumAge: 14 }).where('id', '=', hall.activityId).execute()
  await db.updateTable('need').set({ method: 'at_venue' }).where('id', '=', (await db.selectFrom('activity').select('needId').where('id', '=', hall.activityId).executeTakeFirstOrThrow()).needId).execute()
  await db.updateTable('person').set({ birthDate: '2011-05-01' }).where('id', '=', w.id('person otherVolunteer')).execute()
  const seen = (await w.as('otherVolunteer')(at.open, {})).body.rows.map(({ id }) => id)
  expect([seen.includes(home.activityId), seen.includes(hall.activityId)]).toEqual([false, true])
  expect((await signUp('otherVolunteer', home.activityId)).problem.code).toBe('activity.not-fit-age')
  expect((await signUp('otherVolunteer', hall.activityId)).status).toBe(200)
  await db.updateTable('person').set({ birthDate: null }).where('id', '=', w.id('person otherVolunteer')).execute()
})
test('whoever lacks the skill neither sees the open role nor can take it', async () => {
  w.setClock(WORLD_START)
  week += 1
  const day = (hours: number) => new Date(new Date(TOMORROW_TEN).getTime() + week * 7 * 86_400_000 + hours * 3_600_000).toISOString()
  const order = await dispatched(w, [{ ...openPlaces(2), skill: 'hairdressing' }], { startsAt: day(0), endsAt: day(1) })
  expect((await w.as('volunteer')(at.open, {})).body.rows.map(({ id }) => id)).not.toContain(order.activityId)
  expect((await signUp('volunteer', order.activityId!)).problem.code).toBe('activity.not-fit-skill')
})
test('a list of open activities is read on by its cursor, nearest first', async () => {
  const all = (await w.as('otherVolunteer')(at.open, {})).body.rows.map(({ id }) => id)
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { body }: { body: { rows: { id: string }[]; next: string | null } } = await w.as('otherVolunteer')(at.open, { limit: 2, ...(cursor ? { cursor } : {}) })
    seen.push(...body.rows.map(({ id }) => id))
    cursor = body.next
  } while (cursor)
  expect(seen).toEqual(all)
  expect((await w.as('otherVolunteer')(at.open, { cursor: Buffer.from('["x","y","z"]').toString('base64url') })).problem.code).toBe('kit.bad-cursor')
})
test('a leader names members for the team’s places, and nobody else’s', async () => {
  w.setClock(WORLD_START)
  const team = toTeam(w, 1)
  week += 1
  const day = (hours: number) => new Date(new Date(TOMORROW_TEN).getTime() + week * 7 * 86_400_000 + hours * 3_600_000).toISOString()
  const order = await dispatched(w, [team], { startsAt: day(0), endsAt: day(1) })
  await w.as('teamLeader')(orderEndpoints.accept, { slotId: team.id, riskRead: true })
  const activityId = (await w.as('secretary')(orderEndpoints.detail, { id: order.id })).body.activityId!
  const name = (volunteer: string, who: 'teamLeader' | 'otherTeamLeader' = 'teamLeader') => w.as(who)(at.nameMember, { id: newId(), activityId, slotId: team.id, volunteerId: w.id(`volunteer ${volunteer}`) })
  expect((await name('volunteer', 'otherTeamLeader')).status).toBe(404)
  expect((await name('otherVolunteer')).problem.code).toBe('activity.not-a-member')
  const named = await name('volunteer')
  expect(named.status).toBe(200)
  expect((await activityAs(w, 'teamLeader', activityId))).toMatchObject({ teamSlots: [{ named: 1 }], participants: [{ name: '方**', fromOpenPlace: false }] })
  expect((await w.as('teamLeader')(at.dropMember, { enrolmentId: named.body.id })).status).toBe(200)
  expect((await activityAs(w, 'teamLeader', activityId)).participants).toEqual([])
})
test('nobody came: the need waits for dispatch again, those who were expected are noted', async () => {
  const { orderId, activityId, needId } = await (async () => { w.setClock(WORLD_START); return confirmed(w, [], { startsAt: '2026-11-26T02:00:00Z', endsAt: '2026-11-26T03:00:00Z' }) })()
  w.setClock('2026-11-26T02:30:00Z')
  expect((await w.as('socialWorker')(at.end, { id: activityId })).problem.code).toBe('activity.still-running')
  w.setClock('2026-11-26T03:00:00Z')
  expect((await w.as('socialWorker')(at.end, { id: activityId })).body).toMatchObject({ status: 'ended', participants: [{ status: 'no_show' }] })
  expect((await w.as('socialWorker')(at.end, { id: activityId })).status).toBe(200)
  expect((await w.as('secretary')(orderEndpoints.detail, { id: orderId })).body.status).toBe('finished')
  const { statusOfNeed } = await import('#checks/on-the-way.ts')
  expect(await statusOfNeed(w, needId)).toBe('routed')
})
test('others neither see it by its number nor run it', async () => {
  const { activityId } = await confirmed(w, [], { startsAt: '2026-12-26T02:00:00Z', endsAt: '2026-12-26T03:00:00Z' })
  expect((await w.as('otherVolunteer')(at.detail, { id: activityId })).status).toBe(404)
  expect((await w.as('neighbourSocialWorker')(at.detail, { id: activityId })).status).toBe(404)
  expect((await w.as('neighbourSocialWorker')(attendanceEndpoints.code, { activityId })).status).toBe(404)
  expect((await w.as('resident')(at.list, {})).body.rows.map(({ id }) => id)).toContain(activityId)
  expect((await shownCode(w, activityId)).code).toMatch(/^\d{6}$/)
})
test('sixty at once on five places: exactly five', async () => {
  const { activityId } = await opened(5, { startsAt: TOMORROW_TEN, endsAt: TOMORROW_ELEVEN })
  const many = await addVolunteers(w, 60)
  const answers = await Promise.all(many.map((cookie) => signUpAs(w, cookie, activityId)))
  expect(answers.filter((status) => status === 200)).toHaveLength(5)
  expect(answers.filter((status) => status === 409)).toHaveLength(55)
  const db = w.platform.ownerDb()
  expect(await db.selectFrom('activity').select(['taken', 'places']).where('id', '=', activityId).executeTakeFirst()).toEqual({ taken: 5, places: 5 })
  expect(await db.selectFrom('enrolment').select('id').where('activityId', '=', activityId).where('status', '=', 'accepted').execute()).toHaveLength(5)
}, 30_000)

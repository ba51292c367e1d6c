import { afterAll, beforeAll, expect, test } from 'vitest'
import { activityAs, dispatched, openPlaces, shownCode } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { planEndpoints } from '#domain/plans/plan.contract.ts'
import { type AddSeries, seriesEndpoints as at } from '#domain/plans/series.contract.ts'
import { designEndpoints } from '#domain/projects/design.contract.ts'
import { newId } from '#kit/ids.ts'
import { keepPlansGoing } from './occurrences.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

/** A running project, signed as it stands. */
const runningProject = async (signed = true) => {
  const [id, db] = [newId(), w.platform.ownerDb()]
  await db.insertInto('serviceProject').values({ id, countyCode: '150521', areaCode: '150521403008', kind: 'project', title: '手机课堂', status: 'running', socialWorkerId: w.id('person socialWorker'), socialWorkerName: '胡雨桐', teamId: w.id('organisation team') }).execute()
  if (signed) await db.insertInto('projectSignature').values({ id: newId(), countyCode: '150521', projectId: id, designVersion: 1, content: JSON.stringify({ title: '手机课堂', design: { taskDo: '一次教一样', taskDont: '不替老人输密码', taskCall: '老人不舒服', callNumber: '0475-321' } }), byPersonId: w.id('person socialWorker'), byAccountId: w.id('account socialWorker'), byName: '胡雨桐', at: w.platform.clock() }).execute()
  return id
}
const weekly = (projectId: string, more: Partial<AddSeries> = {}): AddSeries => ({
  id: newId(), projectId, freq: 'weekly', weekdays: ['TH'], fromOn: '2026-11-24', times: 10, clock: '14:00', minutes: 90, onHoliday: 'skip', title: '手机课堂', task: '一次教一样，走之前请老人自己做一遍', place: '多功能厅', places: 6, guideId: w.id('person socialWorker'), riskLevel: 'ordinary', riskNotice: '注意地面电线', ...more,
})
/** What earlier tests left for the one social worker to guide is over. */
const clearWeeks = async () => {
  w.setClock(WORLD_START)
  const db = w.platform.ownerDb()
  await db.updateTable('serviceSeries').set({ status: 'ended', endedFrom: '2026-11-24' }).execute()
  await db.updateTable('activity').set({ status: 'cancelled' }).where('status', '=', 'confirmed').execute()
  await db.updateTable('serviceOrder').set({ status: 'cancelled' }).execute()
}
const added = async (more: Partial<AddSeries> = {}) => {
  await clearWeeks()
  const projectId = await runningProject()
  const asked = weekly(projectId, more)
  const { status, body, raw } = await w.as('socialWorker')(at.add, asked)
  if (status !== 200) throw new Error(raw.body)
  return { ...body, asked, projectId: projectId as string }
}
const datesOf = async (id: string, who: PersonKey = 'socialWorker') => (await w.as(who)(at.dates, { id })).body.dates
const signUp = (activityId: string, who: 'volunteer' | 'otherVolunteer' = 'volunteer') => w.as(who)(activityEndpoints.signUp, { id: newId(), activityId, riskRead: true })
const told = async (who: PersonKey, kind: string) => (await w.as(who)(messageEndpoints.list, {})).body.rows.filter((message) => message.kind === kind)

test('a preview shows each date before anything is confirmed, holidays seen to', async () => {
  const rule = { freq: 'weekly' as const, weekdays: ['TH' as const], fromOn: '2026-12-24', times: 3, clock: '14:00', minutes: 90, onHoliday: 'skip' as const }
  const { body } = await w.as('socialWorker')(at.preview, rule)
  expect(body.dates.map(({ on }) => on)).toEqual(['2026-12-24', '2026-12-31', '2027-01-07'])
  expect((await w.as('socialWorker')(at.preview, { ...rule, weekdays: undefined })).problem.errors).toMatchObject([{ path: 'weekdays', code: 'series.no-weekday' }])
  expect((await w.as('socialWorker')(at.preview, { ...rule, times: undefined })).problem.errors).toMatchObject([{ path: 'untilOn', code: 'series.no-end' }])
})

test('its next two weeks stand at once as activities; the same series twice is once; the job adds the following in good time, once', async () => {
  const { id, asked, projectId } = await added()
  const standing = async () => (await datesOf(id)).filter(({ activityId }) => activityId !== null).map(({ on }) => on)
  expect(await standing()).toEqual(['2026-11-26', '2026-12-03'])
  expect((await w.as('socialWorker')(at.add, asked)).body.id).toBe(id)
  w.setClock('2026-11-27T02:00:00Z')
  for (let round = 0; round < 2; round += 1) await keepPlansGoing(w.platform)
  expect(await standing()).toEqual(['2026-11-26', '2026-12-03', '2026-12-10'])
  await Promise.all([keepPlansGoing(w.platform), keepPlansGoing(w.platform)])
  expect((await w.as('secretary')(activityEndpoints.list, { series: id })).body.rows).toHaveLength(3)
  expect((await w.as('secretary')(activityEndpoints.list, { project: projectId })).body.rows).toHaveLength(3)
})

test('volunteers sign up, check in and out, and their hours count, without a need or an order', async () => {
  const { id } = await added()
  const activityId = (await datesOf(id))[0]!.activityId!
  expect((await w.as('volunteer')(activityEndpoints.open, {})).body.rows.find((row) => row.id === activityId)).toMatchObject({ places: 6, taken: 0, needId: null, orderId: null, title: '手机课堂' })
  expect((await signUp(activityId)).status).toBe(200)
  expect(await activityAs(w, 'volunteer', activityId)).toMatchObject({ taken: 1, place: '多功能厅', personName: null, task: '一次教一样，走之前请老人自己做一遍', sameGender: false, taskSheet: { taskDont: '不替老人输密码', callNumber: '0475-321' }, mine: { status: 'accepted' } })
  w.setClock('2026-11-26T06:00:00Z')
  await w.as('volunteer')(attendanceEndpoints.checkIn, { qr: (await shownCode(w, activityId)).qr })
  w.setClock('2026-11-26T07:30:00Z')
  expect((await w.as('volunteer')(attendanceEndpoints.checkOut, { qr: (await shownCode(w, activityId)).qr })).status).toBe(200)
  expect((await w.as('socialWorker')(hoursEndpoints.list, { activityId })).body.rows).toMatchObject([{ minutes: 90 }])
  expect(await activityAs(w, 'socialWorker', activityId)).toMatchObject({ status: 'ended', participants: [{ name: '方翠花', slotId: null }] })
})

test('nobody is at two places at once: a recurring service counts like any other', async () => {
  const { id } = await added()
  const activityId = (await datesOf(id))[0]!.activityId!
  const order = await dispatched(w, [openPlaces(3)], { startsAt: '2026-11-26T06:30:00.000Z', endsAt: '2026-11-26T07:00:00.000Z' })
  expect((await signUp(activityId, 'otherVolunteer')).status).toBe(200)
  expect((await signUp(order.activityId!, 'otherVolunteer')).problem.code).toBe('activity.busy-then')
})

test('a team that carries the series names who comes, and nobody else does', async () => {
  const { id } = await added({ places: 0, teamId: w.id('organisation team'), teamPlaces: 1, weekdays: ['FR'] })
  const activityId = (await datesOf(id))[0]!.activityId!
  expect(await activityAs(w, 'teamLeader', activityId)).toMatchObject({ runs: true, teamSlots: [{ slotId: activityId, teamName: '“牵牛花”志愿服务队', places: 1, named: 0 }] })
  const name = (volunteer: string, who: 'teamLeader' | 'otherTeamLeader' = 'teamLeader') => w.as(who)(activityEndpoints.nameMember, { id: newId(), activityId, slotId: activityId, volunteerId: w.id(`volunteer ${volunteer}`) })
  expect((await name('volunteer', 'otherTeamLeader')).status).toBe(404)
  expect((await name('otherVolunteer')).problem.code).toBe('activity.not-a-member')
  const named = await name('volunteer')
  expect(named.status).toBe(200)
  expect(await activityAs(w, 'teamLeader', activityId)).toMatchObject({ teamSlots: [{ named: 1 }], participants: [{ slotId: activityId }] })
  expect((await signUp(activityId, 'otherVolunteer')).status).toBe(404)
  expect((await w.as('teamLeader')(activityEndpoints.dropMember, { enrolmentId: named.body.id })).status).toBe(200)
})

test('one date is called off: whoever signed up is told, and it is not made again', async () => {
  const { id } = await added({ weekdays: ['WE'] })
  const [first] = await datesOf(id)
  await signUp(first!.activityId!)
  const cancel = () => w.as('socialWorker')(at.cancelDate, { id, on: first!.on, reason: '停电检修' })
  expect((await cancel()).body.dates[0]).toMatchObject({ state: 'cancelled', reason: '停电检修', activityStatus: 'cancelled' })
  expect((await cancel()).status).toBe(200)
  expect(await told('volunteer', 'activity.called-off')).toMatchObject([{ zh: '2026-11-25的“手机课堂”不办了，您不用来。' }])
  await keepPlansGoing(w.platform)
  expect((await w.as('secretary')(activityEndpoints.list, { series: id, status: ['confirmed'] })).body.rows.map(({ startsAt }) => startsAt.slice(0, 10))).not.toContain('2026-11-25')
})

test('one date is moved: who can still come stays and is told, who serves elsewhere then is let go', async () => {
  const { id } = await added({ weekdays: ['MO'] })
  const [first, second] = await datesOf(id)
  await signUp(first!.activityId!); await signUp(first!.activityId!, 'otherVolunteer')
  const order = await dispatched(w, [openPlaces(3)], { startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T02:00:00.000Z' })
  await signUp(order.activityId!, 'otherVolunteer')
  const move = (toDay: string) => w.as('socialWorker')(at.moveDate, { id, on: first!.on, toDay, toClock: '09:00', reason: '场地占用' })
  expect((await move('2026-11-20')).problem.errors).toMatchObject([{ code: 'series.moved-into-past' }])
  expect((await move(second!.day)).problem.errors).toMatchObject([{ code: 'series.day-taken' }])
  expect((await move('2026-12-01')).body.dates[0]).toMatchObject({ on: '2026-11-30', day: '2026-12-01', state: 'moved', enrolled: 1 })
  expect((await activityAs(w, 'volunteer', first!.activityId!))).toMatchObject({ startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T02:30:00.000Z', taken: 1, mine: { status: 'accepted' } })
  expect(await told('volunteer', 'activity.moved')).toHaveLength(1)
  expect(await told('otherVolunteer', 'activity.moved-released')).toHaveLength(1)
})

test('a series is stopped from a day on: what was planned after it is called off', async () => {
  const { id, version } = await added({ weekdays: ['SA'] })
  const stopped = await w.as('socialWorker')(at.stop, { id, version, fromOn: '2026-12-01' })
  expect(stopped.body).toMatchObject({ endedFrom: '2026-12-01' })
  expect((await datesOf(id)).map(({ on, activityStatus }) => [on, activityStatus])).toEqual([['2026-11-28', 'confirmed']])
  expect((await w.as('secretary')(activityEndpoints.list, { series: id, status: ['cancelled'] })).body.rows).toHaveLength(1)
  expect((await w.as('socialWorker')(at.stop, { id, version, fromOn: '2026-12-01' })).problem.code).toBe('kit.changed-meanwhile')
})

test('nothing recurs in a project that nobody signed for, nor in one that has ended; its end ends the series', async () => {
  w.setClock(WORLD_START)
  expect((await w.as('socialWorker')(at.add, weekly(await runningProject(false)))).problem.code).toBe('series.project-not-signed')
  const { id, projectId } = await added({ weekdays: ['SU'] })
  await w.as('secretary')(designEndpoints.end, { id: projectId, version: 1, how: 'stop', words: '场地收回' })
  expect((await w.as('secretary')(activityEndpoints.list, { series: id, status: ['confirmed'] })).body.rows).toEqual([])
  expect((await w.as('socialWorker')(at.list, { projectId })).body.rows).toMatchObject([{ status: 'ended' }])
  expect((await w.as('socialWorker')(at.add, weekly(projectId))).problem.code).toBe('series.project-not-running')
})

test('who guides is a social worker of the place; nobody comes is no series', async () => {
  w.setClock(WORLD_START)
  const projectId = await runningProject()
  const add = (more: Partial<AddSeries>) => w.as('secretary')(at.add, weekly(projectId, more))
  expect((await add({ guideId: w.id('person neighbourSocialWorker') })).problem.errors).toMatchObject([{ path: 'guideId', code: 'series.not-a-guide' }])
  expect((await add({ places: 0 })).problem.errors).toMatchObject([{ path: 'places', code: 'series.nobody-comes' }])
  expect((await add({ fromOn: '2026-11-01' })).problem.errors).toMatchObject([{ path: 'fromOn', code: 'series.starts-in-past' }])
  expect((await w.as('secretary')(at.add, { ...weekly(projectId), projectId: undefined })).problem.code).toBe('series.of-nothing')
})

test('activities of a project count under its line of the annual plan', async () => {
  await clearWeeks()
  const [planId, lineId, projectId] = [newId(), newId(), await runningProject()]
  await w.as('socialWorker')(planEndpoints.add, { id: planId, areaCode: '150521403008', year: 2026 })
  await w.as('socialWorker')(planEndpoints.saveLine, { id: lineId, planId, content: '手机课堂', projectId, socialWorkerId: w.id('person socialWorker') })
  await w.as('socialWorker')(at.add, weekly(projectId, { weekdays: ['TU'], clock: '16:00' }))
  expect((await w.as('secretary')(activityEndpoints.list, { line: lineId })).body.rows.length).toBeGreaterThan(0)
  expect((await w.as('socialWorker')(planEndpoints.dropLine, { id: lineId })).problem.code).toBe('plan.line-in-use')
})

test('others neither see a series nor change it', async () => {
  const { id, version } = await added({ weekdays: ['TU'], clock: '08:00' })
  expect((await w.as('neighbourSocialWorker')(at.dates, { id })).status).toBe(404)
  expect((await w.as('neighbourSocialWorker')(at.stop, { id, version, fromOn: '2026-12-01' })).status).toBe(404)
  expect((await w.as('farSocialWorker')(at.cancelDate, { id, on: '2026-11-24', reason: '不办了' })).status).toBe(404)
  expect((await w.as('volunteer')(at.dates, { id })).status).toBe(403)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { shownCode } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { planEndpoints as at } from '#domain/plans/plan.contract.ts'
import { seriesEndpoints } from '#domain/plans/series.contract.ts'
import { newId } from '#kit/ids.ts'
import { keepPlansGoing } from './occurrences.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const COMMUNITY = '150521403008'
let year = 2026
/** A draft of a year of its own with one line, twice a month. */
const draft = async (more: object = {}) => {
  const [id, lineId] = [newId(), newId()]
  year += 1
  await w.as('socialWorker')(at.add, { id, areaCode: COMMUNITY, year })
  const { body } = await w.as('socialWorker')(at.saveLine, { id: lineId, planId: id, content: '助浴进家', groups: ['elder'], people: 20, socialWorkerId: w.id('person socialWorker'), teamId: w.id('organisation team'), monthly: 2, ...more })
  return { id, lineId, year, plan: body }
}
const read = async (id: string, who: PersonKey = 'secretary') => (await w.as(who)(at.detail, { id })).body
const confirm = async (id: string) => w.as('secretary')(at.confirm, { id, version: (await read(id)).version })

test('a plan is one place and one year, with its table of twelve months', async () => {
  const { id, lineId, plan } = await draft()
  expect(plan).toMatchObject({ status: 'draft', areaName: '达尔罕社区', planned: 24, done: 0, behind: 0, lines: [{ id: lineId, content: '助浴进家', socialWorkerName: '胡雨桐', teamName: '“牵牛花”志愿服务队', planned: 24 }] })
  expect(plan.lines[0]!.months).toHaveLength(12)
  expect((await w.as('socialWorker')(at.add, { id, areaCode: COMMUNITY, year })).body.id).toBe(id)
  expect((await w.as('secretary')(at.add, { id: newId(), areaCode: COMMUNITY, year })).problem).toMatchObject({ code: 'plan.year-taken', title: `这个地方 ${year} 年已经有计划了，请打开那一份。` })
  expect((await w.as('secretary')(at.add, { id: newId(), areaCode: `${COMMUNITY}001`, year: 2030 })).problem.errors).toMatchObject([{ code: 'plan.area-not-fit' }])
})

test('a cell is filled in place; two who fill the same one do not overwrite each other', async () => {
  const { id, lineId } = await draft()
  const set = (planned: number, was: number) => w.as('socialWorker')(at.setCell, { lineId, month: 3, planned, was })
  expect((await set(5, 2)).status).toBe(200)
  expect((await set(5, 2)).status).toBe(200)
  expect((await set(7, 2)).problem.code).toBe('kit.changed-meanwhile')
  expect((await read(id)).lines[0]!.months[2]).toMatchObject({ month: 3, planned: 5 })
  expect((await w.as('neighbourSocialWorker')(at.setCell, { lineId, month: 3, planned: 1, was: 5 })).problem.code).toBe('plan.line-not-found')
})

test('the station lead or the secretary confirms; then its figures stand, until it is made a draft again', async () => {
  const { id, lineId } = await draft({ socialWorkerId: null })
  expect((await w.as('socialWorker')(at.confirm, { id, version: 1 })).status).toBe(403)
  expect((await confirm(id)).problem.code).toBe('plan.line-without-worker')
  await w.as('socialWorker')(at.saveLine, { id: lineId, planId: id, version: 1, content: '助浴进家', socialWorkerId: w.id('person socialWorker') })
  expect((await confirm(id)).body).toMatchObject({ status: 'confirmed', confirmedByName: '敖日格乐' })
  expect((await w.as('socialWorker')(at.setCell, { lineId, month: 3, planned: 1, was: 2 })).problem.code).toBe('plan.is-confirmed')
  expect((await w.as('stationLead')(at.reopen, { id, version: (await read(id)).version })).body.status).toBe('draft')
  expect((await w.as('socialWorker')(at.setCell, { lineId, month: 3, planned: 1, was: 2 })).status).toBe(200)
})

test('lines come and go while it is a draft', async () => {
  const { id, lineId } = await draft()
  const other = newId()
  await w.as('socialWorker')(at.saveLine, { id: other, planId: id, content: '四点半课堂' })
  expect((await w.as('socialWorker')(at.saveLine, { id: other, planId: id, content: '四点半课堂' })).body.lines).toHaveLength(2)
  expect((await w.as('socialWorker')(at.dropLine, { id: lineId })).body.lines.map(({ content }) => content)).toEqual(['四点半课堂'])
  expect((await w.as('socialWorker')(at.saveLine, { id: newId(), planId: id, content: '义诊', socialWorkerId: newId() })).problem.errors).toMatchObject([{ path: 'socialWorkerId', code: 'plan.no-such-person' }])
})

test('next year’s plan is made from this one in two steps: what continues is chosen, then it is a draft to go over', async () => {
  const { id, lineId, year: thisYear } = await draft()
  const gone = newId()
  await w.as('socialWorker')(at.saveLine, { id: gone, planId: id, content: '只办这一年' })
  const nextId = newId()
  const next = await w.as('socialWorker')(at.next, { id: nextId, fromPlanId: id, lineIds: [lineId] })
  year += 1
  expect(next.body).toMatchObject({ id: nextId, year: thisYear + 1, status: 'draft', fromYear: thisYear, planned: 24, lines: [{ content: '助浴进家', fromLineId: lineId, socialWorkerName: '胡雨桐' }] })
  expect((await w.as('socialWorker')(at.next, { id: nextId, fromPlanId: id, lineIds: [lineId] })).body.id).toBe(nextId)
  expect((await read(id)).nextPlanId).toBe(nextId)
  expect((await w.as('socialWorker')(at.next, { id: newId(), fromPlanId: id, lineIds: [newId()] })).problem.errors).toMatchObject([{ code: 'plan.no-such-line' }])
})

test('done is counted from activities that ended and somebody came to, and the number opens exactly those', async () => {
  const { id, lineId } = await draft()
  await confirm(id)
  w.setClock(`${year}-03-01T02:00:00Z`)
  const seriesId = newId()
  const added = await w.as('socialWorker')(seriesEndpoints.add, {
    id: seriesId, planLineId: lineId, freq: 'weekly', weekdays: ['TU'], fromOn: `${year}-03-01`, times: 2, clock: '14:00', minutes: 60, onHoliday: 'skip', title: '手机课堂', task: '一次教一样', place: '多功能厅', places: 5, guideId: w.id('person socialWorker'), riskLevel: 'ordinary', riskNotice: '注意地面电线',
  })
  expect(added.status).toBe(200)
  const activities = (await w.as('secretary')(activityEndpoints.list, { line: lineId })).body.rows.toReversed()
  expect(activities).toHaveLength(2)
  const [first, second] = activities
  await w.as('volunteer')(activityEndpoints.signUp, { id: newId(), activityId: first!.id, riskRead: true })
  w.setClock(first!.startsAt)
  await w.as('volunteer')(attendanceEndpoints.checkIn, { qr: (await shownCode(w, first!.id)).qr })
  w.setClock(first!.endsAt)
  await w.as('volunteer')(attendanceEndpoints.checkOut, { qr: (await shownCode(w, first!.id)).qr })
  expect((await w.as('secretary')(activityEndpoints.detail, { id: first!.id })).body.status).toBe('ended')
  w.setClock(second!.endsAt)
  await w.as('socialWorker')(activityEndpoints.end, { id: second!.id })
  const [line] = (await read(id)).lines
  expect(line).toMatchObject({ planned: 24, done: 1, series: 1 })
  expect(line!.months[2]).toMatchObject({ planned: 2, done: 1 })
  const opened = (await w.as('secretary')(activityEndpoints.list, { line: lineId, held: true, from: `${year}-03-01`, to: `${year}-03-31` })).body.rows
  expect(opened.map(({ id: one }) => one)).toEqual([first!.id])
})

test('a month that fell short asks its social worker why, once; then the year can be closed', async () => {
  w.setClock(WORLD_START)
  const { id, lineId } = await draft()
  await confirm(id)
  w.setClock(`${year}-02-02T02:00:00Z`)
  const behind = async (who: PersonKey) => (await w.as(who)(at.behind, { mine: true })).body.rows.filter((row) => row.lineId === lineId)
  expect(await behind('socialWorker')).toMatchObject([{ month: 1, planned: 2, done: 0, mayExplain: true, areaName: '达尔罕社区' }])
  expect(await behind('secretary')).toEqual([])
  for (let round = 0; round < 2; round += 1) await keepPlansGoing(w.platform)
  expect((await w.as('socialWorker')(messageEndpoints.list, {})).body.rows.filter(({ desk }) => desk === `/plans/${id}`)).toMatchObject([{ kind: 'plan.behind', zh: expect.stringContaining('1月计划 2 次，完成 0 次') }])
  const explain = (month: number, who: PersonKey = 'socialWorker') => w.as(who)(at.giveReason, { lineId, month, words: '供暖检修，场地停用' })
  expect((await explain(2)).problem.code).toBe('plan.month-not-over')
  expect((await explain(1)).status).toBe(200)
  expect((await read(id)).lines[0]!.months[0]).toMatchObject({ behind: false, why: '供暖检修，场地停用', whyByName: '胡雨桐' })
  const close = async () => w.as('secretary')(at.close, { id, version: (await read(id)).version })
  expect((await close()).problem.code).toBe('plan.year-not-over')
  w.setClock(`${year + 1}-01-05T02:00:00Z`)
  expect((await close()).problem.code).toBe('plan.months-unanswered')
  for (let month = 2; month <= 12; month += 1) await explain(month, month === 5 ? 'secretary' : 'socialWorker')
  expect((await close()).body.status).toBe('closed')
  w.setClock(WORLD_START)
})

test('plans are listed by year with their figures, within one’s scope', async () => {
  const { rows } = (await w.as('stationLead')(at.list, { limit: 200 })).body
  expect(rows.map((plan) => plan.year)).toEqual(rows.map((plan) => plan.year).toSorted((one, other) => other - one))
  expect(rows.length).toBeGreaterThan(4)
  const first = (await w.as('stationLead')(at.list, { limit: 2 })).body
  const rest = (await w.as('stationLead')(at.list, { limit: 200, cursor: first.next! })).body
  expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect((await w.as('neighbourSecretary')(at.list, {})).body.rows).toEqual([])
  expect((await w.as('farSecretary')(at.detail, { id: rows[0]!.id })).status).toBe(404)
})

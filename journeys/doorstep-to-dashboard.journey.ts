import { expect, test } from 'vitest'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { matchingEndpoints } from '#domain/matching/matching.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { reportingEndpoints } from '#domain/reporting/reporting.contract.ts'
import { volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { newId } from '#kit/ids.ts'
import { askAs } from './ask.ts'
import { house } from './visit.ts'

const soon = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()
const GRID = '150521403008001'

/** Everything that is heard on the live line from now on. */
const listen = async (cookie: string) => {
  const stop = new AbortController()
  const answer = await fetch(`${house()}/api/live`, { headers: { cookie }, signal: stop.signal })
  let heard = ''
  const reading = (async () => { for await (const chunk of answer.body!) heard += new TextDecoder().decode(chunk) })().catch(() => {})
  return { heard: () => heard, stop: async () => { stop.abort(); await reading } }
}
const until = async (true_: () => boolean | Promise<boolean>, ms = 10_000): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await true_()) return true
  return false
}

test('one need from the doorstep to the dashboard, by program', async () => {
  const [gridWorker, secretary, socialWorker, volunteer, officer] = await Promise.all([askAs('wangge'), askAs('shuji'), askAs('shegong'), askAs('zhiyuan'), askAs('ganbu')])
  const closedThisMonth = async (): Promise<number> => (await officer(reportingEndpoints.funnel, { period: 'month' })).body.steps.find(({ step }) => step === 'closed')!.count ?? 0
  const before = await closedThisMonth()
  const live = await listen(officer.cookie)

  // Sent three times over a bad line it is one need.
  const needId = newId()
  const report = { id: needId, areaCode: GRID, summary: '窗户关不严，夜里透风睡不好', personName: '海日汗', phone: '199 0475 0001', field: 'everyday_help' as const, source: 'home_visit' as const, saidBy: 'self' as const }
  const sent = await Promise.all([1, 2, 3].map(() => gridWorker(needEndpoints.report, report, needId)))
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await secretary(needEndpoints.list, { search: '夜里透风' })).body.rows.map(({ id }) => id)).toEqual([needId])

  expect((await secretary(needEndpoints.verify, { id: needId })).body.status).toBe('verified')
  expect((await secretary(needEndpoints.route, { id: needId, route: 'service', words: '请志愿者上门' })).status).toBe(403)
  expect((await socialWorker(needEndpoints.route, { id: needId, route: 'service', words: '请会修门窗的志愿者上门' })).body.status).toBe('routed')

  const [startsAt, endsAt] = [soon(3), soon(3600)]
  const suggested = await socialWorker(matchingEndpoints.suggest, { needId, startsAt, endsAt })
  expect(suggested.body.volunteers.length).toBeGreaterThan(0)
  expect(suggested.body.volunteers[0]!.reasons.length).toBeGreaterThan(0)
  const mine = (await volunteer(volunteerEndpoints.mine, {})).body.volunteer!
  const guides = (await socialWorker(orderEndpoints.guides, { needId, startsAt })).body.rows
  const [orderId, slotId] = [newId(), newId()]
  const order = { id: orderId, needId, startsAt, endsAt, place: '达尔罕小区3号楼', title: '门窗小修', task: '带密封条和螺丝刀，修好试关三次。', riskLevel: 'ordinary' as const, riskNotice: '登高要两人在场。', guideId: guides[0]!.personId, slots: [{ id: slotId, kind: 'person' as const, volunteerId: mine.id }] }
  expect(await secretary(orderEndpoints.dispatch, order)).toMatchObject({ status: 200 })
  expect((await secretary(needEndpoints.detail, { id: needId })).body.status).toBe('dispatched')

  const card = (await volunteer(orderEndpoints.mine, {})).body.rows.find((row) => row.slotId === slotId)!
  expect(JSON.stringify(card)).not.toContain('透风')
  const accepted = await volunteer(orderEndpoints.accept, { slotId, riskRead: true })
  const activityId = accepted.body.activityId!
  expect((await volunteer(activityEndpoints.detail, { id: activityId })).body.personName).toMatch(/^海\*/)

  const show = async () => (await socialWorker(attendanceEndpoints.code, { activityId })).body
  expect((await volunteer(attendanceEndpoints.checkIn, { activityId, code: '000000' })).status).toBe(409)
  expect(await volunteer(attendanceEndpoints.checkIn, { qr: (await show()).qr })).toMatchObject({ status: 200 })
  expect((await secretary(needEndpoints.detail, { id: needId })).body.status).toBe('serving')
  await new Promise((resolve) => setTimeout(resolve, 3_200))
  expect(await volunteer(attendanceEndpoints.checkOut, { activityId, code: (await show()).code })).toMatchObject({ status: 200, body: { minutes: 0 } })
  expect((await volunteer(hoursEndpoints.mine, {})).status).toBe(200)

  expect((await secretary(needEndpoints.detail, { id: needId })).body.status).toBe('awaiting_feedback')
  expect((await gridWorker(evaluationEndpoints.enterRating, { id: newId(), needId, face: 'good', saidBy: 'self', proxyName: '海日汗', words: '不透风了' })).status).toBe(200)
  expect((await socialWorker(evaluationEndpoints.evaluate, { id: newId(), needId, outcome: 'met', change: '窗户关严了，夜里睡得着。' })).status).toBe(200)
  const closed = (await secretary(needEndpoints.detail, { id: needId })).body
  expect(closed.status).toBe('closed')
  expect(closed.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['need.reported', 'need.verified', 'need.routed', 'need.dispatched', 'need.serving', 'need.service-ended', 'need.closed']))

  expect(await until(() => live.heard().includes('need.closed'))).toBe(true)
  expect(await until(async () => (await closedThisMonth()) === before + 1)).toBe(true)
  await live.stop()
})

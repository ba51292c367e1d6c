import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatched, openPlaces, routedNeed, toPerson } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { type DesignContent, designEndpoints as at } from '#domain/projects/design.contract.ts'
import { projectEndpoints, threeListsEndpoints } from '#domain/projects/project.contract.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const report = async (summary = '洗澡不便', area = '150521403008001') => {
  const id = newId()
  await w.as('secretary')(needEndpoints.report, { id, areaCode: area, summary, personName: '黄志强', saidBy: 'self', field: 'daily_care', groups: ['elder'] })
  return id
}
const words: DesignContent = {
  goal: '每周能洗上一次澡', forWhom: '高龄独居老人', quota: 12, goalBy: '2027-06-30', indicators: [{ name: '每周洗澡人数', unit: '人', baseline: 2, target: 12, actual: null }], methodWords: '先个案预估，再两人一组上门', taskDo: '水温先试，全程扶稳', taskDont: '不单独上门，不收钱物', taskCall: '头晕、跌倒，马上打电话', callNumber: '0475-3210000', risk: '滑倒',
  riskMeasures: '防滑垫', insurance: 'wanted', evaluationHow: '前后对比', evaluationOn: '2027-06-20', sessions: 24, budgetSource: 'charity', budgetAmount: 3000, aimTeam: null, aimLeaders: null, aimBy: null,
}
const seats = () => ({ undertakenBy: 'team' as const, partyOrgId: w.id('organisation party'), agencyId: w.id('organisation station'), teamId: w.id('organisation team'), socialWorkerId: w.id('person socialWorker'), supportIds: [w.id('organisation hospital')], place: '老人家中', startOn: '2026-12-01', endOn: '2027-06-30' })

/** A project with seats and a whole design, not handed in yet. */
const designed = async (more: object = {}, needIds?: string[]) => {
  const id = newId()
  await w.as('secretary')(projectEndpoints.fromNeeds, { id, needIds: needIds ?? [await report(), await report('腿脚不便，洗澡要人扶', '150521403008002')], title: '助浴进家' })
  await w.as('secretary')(projectEndpoints.edit, { id, version: 1, ...seats(), ...more })
  await w.as('secretary')(at.save, { id, version: 0, ...words })
  return id
}
const read = async (id: string, who: PersonKey = 'secretary') => (await w.as(who)(at.read, { id })).body
const version = async (id: string) => (await read(id)).project.version
const move = async (id: string, verb: 'submit' | 'fund' | 'start' | 'checkMidterm' | 'evaluate') => w.as('secretary')(at.move, { id, version: await version(id), verb })
const sign = async (id: string, who: PersonKey = 'socialWorker') => w.as(who)(at.sign, { id, designVersion: (await read(id)).design!.version })
const approve = async (id: string, who: PersonKey = 'stationLead') => w.as(who)(at.approve, { id, version: await version(id) })
const running = async (more: object = {}) => {
  const id = await designed(more)
  await move(id, 'submit'); await sign(id); await approve(id); await move(id, 'fund')
  const started = await move(id, 'start')
  if (started.status !== 200) throw new Error(started.raw.body)
  return id
}

test('needs become one project with their evidence; what they say most is what it is about', async () => {
  const needs = [await report(), await report('想理发', '150521403008002'), await report()]
  const { body } = await w.as('socialWorker')(projectEndpoints.fromNeeds, { id: newId(), needIds: needs, title: '上门服务' })
  expect(body).toMatchObject({ status: 'needs_linked', areaCode: '150521403008', needs: 3, field: 'daily_care', groups: ['elder'], hasDesign: false, signed: false })
  expect(body.linkedNeeds.map(({ areaCode }) => areaCode).sort()).toEqual(['150521403008001', '150521403008001', '150521403008002'])
  expect((await w.as('secretary')(projectEndpoints.fromNeeds, { id: newId(), needIds: [needs[0]!, newId()] })).status).toBe(404)
  expect((await w.as('neighbourSecretary')(projectEndpoints.fromNeeds, { id: newId(), needIds: needs })).status).toBe(404)
})

test('what a design lacks is told by field before it can be handed in', async () => {
  const id = newId()
  await w.as('secretary')(projectEndpoints.fromNeeds, { id, needIds: [await report()] })
  const { problem, status } = await move(id, 'submit')
  expect([status, problem.code]).toEqual([422, 'project.design-not-whole'])
  expect(problem.errors!.map(({ path }) => path)).toEqual(['undertakenBy', 'partyOrgId', 'agencyId', 'socialWorkerId', 'teamId', 'place', 'startOn', 'design'])
})

test('from idea to running: handed in, signed by the responsible social worker alone, approved by another, funded, started', async () => {
  const id = await designed()
  expect((await approve(id)).problem.code).toBe('project.cannot-approve')
  expect((await move(id, 'submit')).body.project.status).toBe('designed')
  expect((await approve(id)).problem.code).toBe('project.not-signed')
  expect((await sign(id, 'stationLead')).problem.code).toBe('project.not-yours-to-sign')
  expect((await w.as('secretary')(at.sign, { id, designVersion: 1 })).status).toBe(403)
  expect((await sign(id)).body).toMatchObject({ project: { signed: true }, signature: { byName: '胡雨桐', designVersion: 1, withdrawnAt: null } })
  expect((await move(id, 'start')).problem.code).toBe('project.cannot-start')
  expect((await approve(id)).body).toMatchObject({ project: { status: 'approved' }, approvedByName: '席海明' })
  expect((await move(id, 'fund')).body.project.status).toBe('funded')
  expect((await move(id, 'start')).body.project.status).toBe('running')
  expect((await w.as('secretary')(threeListsEndpoints.counts, { area: '150521403008' })).body.projects.count).toBe(1)
})

test('each step tells the one who is asked next', async () => {
  const titles = async (who: PersonKey) => (await w.as(who)(messageEndpoints.list, {})).body.rows.map(({ kind }) => kind)
  expect(await titles('socialWorker')).toEqual(expect.arrayContaining(['project.to-sign', 'project.approved']))
  expect(await titles('stationLead')).toContain('project.to-approve')
})

test('a changed design takes the signature away, and the approval with it', async () => {
  const id = await designed()
  await move(id, 'submit'); await sign(id); await approve(id)
  const { design } = await read(id)
  const changed = await w.as('secretary')(at.save, { id, version: design!.version, ...words, taskDo: '先量血压，再洗' })
  expect(changed.body).toMatchObject({ project: { status: 'designed', signed: false }, signature: { byName: '胡雨桐', withdrawnWhy: 'design_changed' }, approvedByName: null })
  expect((await w.as('secretary')(at.save, { id, version: 1, ...words })).problem.code).toBe('kit.changed-meanwhile')
  await sign(id)
  expect((await w.as('secretary')(projectEndpoints.edit, { id, version: await version(id), actualTimes: 3 })).body.signed).toBe(true)
  expect((await w.as('secretary')(projectEndpoints.edit, { id, version: await version(id), place: '社工站' })).body.signed).toBe(false)
})

test('the same design saved again changes nothing', async () => {
  const id = await designed()
  await move(id, 'submit'); await sign(id)
  expect((await w.as('secretary')(at.save, { id, version: 1, ...words })).body).toMatchObject({ design: { version: 1 }, project: { signed: true } })
})

test('a design is sent back with words, and is handed in again', async () => {
  const id = await designed()
  await move(id, 'submit'); await sign(id)
  const back = await w.as('streetOfficer')(at.sendBack, { id, version: await version(id), words: '风险再写细一点，电话13912345678' })
  expect(back.body).toMatchObject({ project: { status: 'needs_linked', signed: false }, sentBackWords: '风险再写细一点，电话[电话已隐去]' })
  expect((await move(id, 'submit')).body).toMatchObject({ sentBackWords: null, project: { status: 'designed' } })
})

test('a need is evidence of one running project only', async () => {
  const needId = await report('暖气不热')
  const [first, second] = [await designed({}, [needId]), await designed({}, [needId])]
  for (const id of [first, second]) { await move(id, 'submit'); await sign(id); await approve(id); await move(id, 'fund') }
  expect((await move(first, 'start')).status).toBe(200)
  const refused = await move(second, 'start')
  expect(refused.problem.code).toBe('project.need-runs-elsewhere')
  expect(refused.problem.title).toContain('“助浴进家”')
  expect((await w.as('secretary')(projectEndpoints.fromNeeds, { id: newId(), needIds: [needId] })).problem.code).toBe('project.need-runs-elsewhere')
})

test('no means, no start: neither a resource nor money', async () => {
  const id = await designed()
  await w.as('secretary')(at.save, { id, version: 1, ...words, budgetSource: 'none', budgetAmount: null })
  await move(id, 'submit'); await sign(id); await approve(id)
  expect((await move(id, 'fund')).problem.code).toBe('project.no-means')
  const resourceId = newId()
  await w.platform.ownerDb().insertInto('resourceOffer').values({ id: resourceId, countyCode: '150521', areaCode: '150521403008', providerName: '惠民浴池', name: '洗浴用品' }).execute()
  expect((await w.as('secretary')(resourceEndpoints.list, {})).body.rows.map(({ id: seen }) => seen)).toContain(resourceId)
  await w.as('secretary')(projectEndpoints.edit, { id, version: await version(id), resourceIds: [resourceId] })
  expect((await move(id, 'fund')).body.project.status).toBe('funded')
})

test('a project of an agency ends only when it has answered for the team it meant to grow, and every need has its answer', async () => {
  const id = await designed({ undertakenBy: 'agency' })
  expect((await move(id, 'submit')).problem.errors!.map(({ code }) => code)).toEqual(['project.agency-needs-aim'])
  await w.as('secretary')(at.save, { id, version: 1, ...words, aimTeam: '助浴小队', aimLeaders: 2, aimBy: '2027-06-30' })
  await move(id, 'submit'); await sign(id); await approve(id); await move(id, 'fund'); await move(id, 'start')
  expect((await move(id, 'checkMidterm')).body.project.status).toBe('midterm')
  expect((await w.as('socialWorker')(at.review, { id: newId(), projectId: id, words: '做了一半，老人愿意' })).body.project.status).toBe('running')
  await move(id, 'evaluate')
  const end = async (how: 'close' | 'renew', more = {}) => w.as('socialWorker')(at.end, { id, version: await version(id), how, words: '达到预期', ...more })
  expect((await end('close')).problem.code).toBe('project.not-evaluated')
  expect((await w.as('socialWorker')(at.review, { id: newId(), projectId: id, words: '老人都洗上澡了' })).problem.errors).toMatchObject([{ path: 'aim', code: 'project.aim-unanswered' }])
  const reviewId = newId()
  await w.as('socialWorker')(at.review, { id: reviewId, projectId: id, words: '老人都洗上澡了', aim: 'reached', aimWords: '助浴小队两名骨干能带队了', actuals: [12] })
  expect((await w.as('socialWorker')(at.review, { id: reviewId, projectId: id, words: '老人都洗上澡了', aim: 'reached' })).body.reviews).toHaveLength(2)
  expect((await end('close')).problem.code).toBe('project.needs-unanswered')
  const { project } = await read(id)
  for (const [place, need] of project.linkedNeeds.entries()) await w.as('socialWorker')(at.answerNeed, { id, needId: need.id, outcome: place === 0 ? 'met' : 'continues' })
  const successorId = newId()
  expect((await end('renew', { successorId })).body).toMatchObject({ project: { status: 'renewed' }, successorId, endedOn: '2026-11-24' })
  expect(await read(successorId)).toMatchObject({ project: { status: 'needs_linked', needs: 1, undertakenBy: 'agency' }, design: { taskDo: words.taskDo, indicators: [{ baseline: 12, actual: null }] } })
  expect((await w.as('secretary')(projectEndpoints.edit, { id, version: await version(id), place: '别处' })).problem.code).toBe('project.closed')
})

test('a project from a list runs without a design and says so; it may be designed and signed while it runs', async () => {
  const id = newId()
  await w.platform.ownerDb().insertInto('serviceProject').values({ id, countyCode: '150521', areaCode: '150521403008', kind: 'project', title: '四点半课堂', status: 'running', importKey: Buffer.from(id) }).execute()
  expect((await read(id)).project).toMatchObject({ status: 'running', fromSheet: true, hasDesign: false })
  await w.as('secretary')(projectEndpoints.edit, { id, version: 1, ...seats(), needIds: [await report('孩子放学没人管')] })
  await w.as('secretary')(at.save, { id, version: 0, ...words })
  expect((await sign(id)).body.project).toMatchObject({ status: 'running', signed: true })
  await w.as('secretary')(at.save, { id, version: 1, ...words, goal: '天天有人辅导' })
  expect((await read(id)).project).toMatchObject({ status: 'running', signed: false })
})

test('both rates stand side by side and open their lists', async () => {
  const rates = (await w.as('secretary')(projectEndpoints.rates, { area: '150521403008' })).body
  const listed = async (filter: object) => (await w.as('secretary')(projectEndpoints.list, { area: '150521403008', status: ['running', 'midterm', 'final_eval'], limit: 200, ...filter })).body.rows.length
  expect(rates.team.projects).toBe(await listed({ undertakenBy: 'team' }))
  expect(rates.team.withWorker).toBe(await listed({ undertakenBy: 'team', hasWorker: true }))
  expect(rates.agency.withAim).toBe(await listed({ undertakenBy: 'agency', hasAim: true }))
  expect(rates.team.projects).toBeGreaterThan(1)
  expect((await w.as('farSecretary')(projectEndpoints.rates, {})).body).toMatchObject({ team: { projects: 0 }, agency: { projects: 0 } })
})

test('volunteers read the task sheet that was signed, with the number to call; a later draft is not shown before it is signed', async () => {
  const id = await running()
  const person = toPerson(w)
  const order = await dispatched(w, [person, openPlaces(2)], { startsAt: '2027-01-11T02:00:00.000Z', endsAt: '2027-01-11T03:00:00.000Z', projectId: id }, await routedNeed(w))
  expect(order).toMatchObject({ projectId: id, projectTitle: '助浴进家' })
  const card = async () => (await w.as('volunteer')(orderEndpoints.mine, {})).body.rows.find(({ slotId }) => slotId === person.id)!
  expect((await card()).taskSheet).toMatchObject({ projectTitle: '助浴进家', taskDo: words.taskDo, taskDont: words.taskDont, taskCall: words.taskCall, callNumber: '0475-3210000', workerName: '胡雨桐' })
  await w.as('secretary')(at.save, { id, version: 1, ...words, taskDo: '还没有签过的话' })
  const activityId = (await w.as('volunteer')(orderEndpoints.accept, { slotId: person.id, riskRead: true })).body.activityId!
  expect((await w.as('volunteer')(activityEndpoints.detail, { id: activityId })).body).toMatchObject({ taskSheet: { taskDo: words.taskDo }, projectId: null })
  expect((await w.as('secretary')(activityEndpoints.list, { project: id })).body.rows).toMatchObject([{ id: activityId, projectId: id }])
})

test('an order names a running project of one’s own scope, or none', async () => {
  const needId = await routedNeed(w)
  const idea = await designed()
  await expect(dispatched(w, [openPlaces(1)], { projectId: idea }, needId)).rejects.toThrow('order.project-not-running')
})

test('others see neither the design nor its verbs', async () => {
  const id = await designed()
  expect((await w.as('neighbourSocialWorker')(at.read, { id })).status).toBe(404)
  expect((await w.as('neighbourSocialWorker')(at.sign, { id, designVersion: 1 })).status).toBe(404)
  expect((await w.as('neighbourSecretary')(at.save, { id, version: 1, ...words })).status).toBe(404)
  expect((await w.as('farSecretary')(at.end, { id, version: 1, how: 'stop', words: '不做了' })).status).toBe(404)
})

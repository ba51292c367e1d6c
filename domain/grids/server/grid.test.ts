import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatched, routedNeed, toTeam } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { type DoAct, gridEndpoints as at, type Seat } from '#domain/grids/grid.contract.ts'
import { messageEndpoints } from '#domain/messages/message.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { waitingEndpoints } from '#domain/reporting/waiting.contract.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await seat(GRID, { branchSecretaryId: w.id('person gridWorker') })
})
afterAll(() => w.close())

const GRID = '150521403008001'
const seat = (areaCode: string, more: object = {}) => w.as('secretary')(venueEndpoints.saveTrio, { areaCode, branchSecretaryId: null, socialWorkerId: w.id('person socialWorker'), teamId: w.id('organisation team'), teamLeaderId: w.id('person teamLeader'), ...more })
const verified = async (areaCode = GRID, by: PersonKey = 'secretary'): Promise<string> => {
  const id = newId()
  const { status, raw } = await w.as('socialWorker')(needEndpoints.report, { id, areaCode, summary: '老人腿脚不便，想理发', personId: w.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '走访时看到', field: 'everyday_help', method: 'home_visit' })
  if (status !== 200) throw new Error(raw.body)
  await w.as(by)(needEndpoints.verify, { id })
  return id
}
const actOf = async (needId: string, ofSeat: Seat, who: PersonKey = 'secretary') => (await w.as(who)(at.acts, { needId })).body.rows.find((act) => act.seat === ofSeat)!
const answer = (who: PersonKey, act: { id: string }, outcome: DoAct['outcome'], more: Partial<DoAct> = {}) => w.as(who)(at.act, { id: act.id, outcome, noteId: newId(), ...more })
const told = async (who: PersonKey) => (await w.as(who)(messageEndpoints.list, {})).body.rows
const cardOf = async (areaCode: string, who: PersonKey = 'secretary') => (await w.as(who)(at.cards, { area: areaCode })).body.rows[0]!

test('a verified need reaches the grid’s three, each with an act of their own', async () => {
  const needId = await verified()
  const { rows } = (await w.as('secretary')(at.acts, { needId })).body
  expect(rows.map(({ seat: one, state, standIn, dueOn }) => [one, state, standIn, dueOn]).sort()).toEqual([['branch_secretary', 'waiting', false, '2026-11-26'], ['social_worker', 'waiting', false, '2026-11-26'], ['team_leader', 'waiting', false, '2026-11-26']])
  for (const [who, kind] of [['gridWorker', 'grid.link'], ['socialWorker', 'grid.assess'], ['teamLeader', 'grid.respond']] as const) expect((await told(who)).map((message) => message.kind), who).toContain(kind)
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.timeline.map(({ what }) => what)).toContain('need.grid-asked')
})
test('the team leader reads what kind of help is wanted, not whose it is nor why', async () => {
  const needId = await verified()
  const { rows } = (await w.as('teamLeader')(at.acts, {})).body
  const act = rows.find(({ seat: one, state }) => one === 'team_leader' && state === 'waiting')!
  expect(act).toMatchObject({ needId: null, summary: null, field: 'everyday_help', method: 'home_visit', mayAct: true })
  expect(JSON.stringify(rows)).not.toContain('腿脚不便')
  expect(JSON.stringify(rows)).not.toContain('包')
  expect(JSON.stringify(await told('teamLeader'))).not.toContain('腿脚不便')
  expect((await w.as('teamLeader')(at.acts, { needId })).body.rows.length).toBe(3)
})
test('the branch secretary names a resource, and it stands on the need’s timeline', async () => {
  const resource = newId()
  await w.as('secretary')(resourceEndpoints.add, { id: resource, areaCode: '150521403008', name: '惠民义剪', providerName: '惠民理发店', type: 'service_hours' })
  const needId = await verified()
  const act = await actOf(needId, 'branch_secretary', 'gridWorker')
  expect((await w.as('gridWorker')(at.resources, { area: GRID, search: '义剪' })).body.rows).toMatchObject([{ id: resource, providerName: '惠民理发店' }])
  expect((await answer('gridWorker', act, 'linked')).problem.errors).toMatchObject([{ path: 'resourceId', code: 'grid.name-what-is-linked' }])
  expect((await answer('gridWorker', act, 'linked', { resourceId: newId() })).problem.errors).toMatchObject([{ path: 'resourceId', code: 'grid.no-such-resource' }])
  expect((await answer('gridWorker', act, 'linked', { resourceId: resource, words: '周三下午可以上门' })).body).toMatchObject({ state: 'done', outcome: 'linked', resourceName: '惠民义剪', words: '周三下午可以上门', doneByName: '董永贵' })
  expect((await answer('gridWorker', act, 'none_found')).problem.code).toBe('grid.already-answered')
  const { timeline, notes } = (await w.as('secretary')(needEndpoints.detail, { id: needId })).body
  expect(timeline.map(({ what }) => what)).toContain('need.grid-linked')
  expect(notes.map(({ text }) => text)).toContain('周三下午可以上门')
})
test('routing is the social worker’s assessment, an order’s answer is the team’s', async () => {
  const needId = await routedNeed(w)
  expect(await actOf(needId, 'social_worker')).toMatchObject({ state: 'done', outcome: 'assessed', words: '独居，行动不便' })
  const slot = toTeam(w)
  await dispatched(w, [slot], {}, needId)
  await w.as('teamLeader')(orderEndpoints.accept, { slotId: slot.id, riskRead: true })
  expect(await actOf(needId, 'team_leader')).toMatchObject({ state: 'done', outcome: 'can_come', byOrder: true, doneByName: '巴特尔' })
  expect(await actOf(needId, 'social_worker', 'teamLeader')).toMatchObject({ outcome: 'assessed', words: null })
})
test('an act is answered by whose seat it is, and by nobody else', async () => {
  const needId = await verified()
  const [link, respond] = [await actOf(needId, 'branch_secretary'), await actOf(needId, 'team_leader')]
  for (const who of ['secretary', 'socialWorker', 'teamLeader', 'neighbourSocialWorker', 'otherTeamLeader', 'farSocialWorker'] as const) expect((await answer(who, link, 'none_found')).status, who).toBe(404)
  expect((await answer('gridWorker', respond, 'can_come')).status).toBe(404)
  expect((await answer('teamLeader', respond, 'asks')).problem.errors).toMatchObject([{ path: 'words', code: 'grid.say-what-is-needed' }])
  expect((await answer('teamLeader', respond, 'asks', { words: '缺一副梯子' })).body).toMatchObject({ outcome: 'asks', words: '缺一副梯子' })
})
test('sent again over a bad line it is one answer with one note', async () => {
  const needId = await verified()
  const act = await actOf(needId, 'team_leader')
  const sent = { id: act.id, outcome: 'can_come' as const, noteId: newId(), words: '周四能来' }
  for (let time = 0; time < 3; time++) expect((await w.as('teamLeader')(at.act, sent)).body.outcome).toBe('can_come')
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.notes.filter(({ text }) => text === '周四能来').length).toBe(1)
})
test('of two answers at the same moment one counts and the other is told so', async () => {
  const needId = await verified()
  const act = await actOf(needId, 'team_leader')
  const replies = await Promise.all([answer('teamLeader', act, 'can_come'), answer('teamLeader', act, 'cannot_come')])
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(replies.find(({ status }) => status === 409)!.problem.code).toBe('grid.already-answered')
})
test('where a seat is empty the community secretary answers, and for a missing social worker asks the station', async () => {
  const grid = '150521403008002'
  await seat(grid, { socialWorkerId: null })
  const needId = await verified(grid, 'socialWorker')
  expect(await actOf(needId, 'branch_secretary')).toMatchObject({ standIn: true, mayAct: true, personName: null })
  expect((await told('secretary')).filter(({ kind }) => kind === 'grid.fill').length).toBe(1)
  expect((await answer('secretary', await actOf(needId, 'branch_secretary'), 'none_found')).body.outcome).toBe('none_found')
  expect((await answer('secretary', await actOf(needId, 'social_worker'), 'passed_on', { words: '已电话请社工站' })).body.outcome).toBe('passed_on')
  expect((await answer('secretary', await actOf(needId, 'team_leader'), 'can_come')).status).toBe(404)
})
test('somebody without an account is named, and yet nobody reads it: the secretary stands in', async () => {
  const grid = '150521403008003'
  const person = newId()
  await w.platform.ownerDb().insertInto('person').values({ id: person, countyCode: '150521', areaCode: grid, name: '吴书记' }).execute()
  await seat(grid, { branchSecretaryId: person })
  expect((await cardOf(grid)).seats[0]).toMatchObject({ seat: 'branch_secretary', state: 'no_account', name: '吴书记' })
  expect(await actOf(await verified(grid), 'branch_secretary')).toMatchObject({ standIn: true, mayAct: true })
})
test('a danger never reaches the three, and one that is heard later says only that a professional follows it up', async () => {
  const id = newId()
  await w.as('socialWorker')(needEndpoints.report, { id, areaCode: GRID, summary: '老人说活着没意思', personId: w.id('person resident'), saidBy: 'seen', proxyConsent: true, proxyReason: '走访时看到' })
  expect((await w.as('secretary')(needEndpoints.verify, { id })).status).toBe(409)
  expect((await w.as('secretary')(at.acts, { needId: id })).body.rows).toEqual([])
  const needId = await verified()
  const act = await actOf(needId, 'team_leader', 'teamLeader')
  expect((await answer('teamLeader', act, 'asks', { words: '老人拉着我们说不想活了' })).body).toMatchObject({ state: 'lapsed', danger: true, field: null, words: null })
  expect((await actOf(needId, 'branch_secretary', 'gridWorker'))).toMatchObject({ state: 'lapsed', summary: '已转专业跟进', mayAct: false })
  expect((await w.as('secretary')(needEndpoints.detail, { id: needId })).body.notes.map(({ text }) => text).join()).not.toContain('不想活')
})
test('the card shows the three, what is open and what is missing; each figure is the list it opens', async () => {
  const cards = (await w.as('secretary')(at.cards, {})).body.rows
  expect(cards.map(({ areaCode }) => areaCode)).toEqual(['150521403008001', '150521403008002', '150521403008003'])
  const figures = (await w.as('secretary')(at.figures, {})).body
  expect(figures.grids).toBe(3)
  for (const state of ['missing', 'unserved', 'waiting'] as const) {
    const { rows } = (await w.as('secretary')(at.cards, { state })).body
    if (state !== 'waiting') expect(figures[state], state).toBe(rows.length)
    else expect(figures.waiting).toBe(rows.reduce((sum, { seats }) => sum + seats.reduce((all, { waiting }) => all + waiting, 0), 0))
  }
  expect((await w.as('secretary')(at.cards, { state: 'missing' })).body.rows.map(({ areaCode }) => areaCode)).toEqual(['150521403008002'])
  expect((await w.as('secretary')(at.acts, { waiting: true, limit: 200 })).body.rows.length).toBe(figures.waiting)
})
test('what waits for me is mine: my seats, and the empty ones where I stand in', async () => {
  const mine = async (who: PersonKey) => (await w.as(who)(at.acts, { mine: true, limit: 200 })).body.rows
  expect(new Set((await mine('gridWorker')).map((act) => act.seat))).toEqual(new Set(['branch_secretary']))
  expect(new Set((await mine('teamLeader')).map((act) => act.seat))).toEqual(new Set(['team_leader']))
  expect((await mine('secretary')).every(({ standIn }) => standIn)).toBe(true)
  w.setClock('2026-11-30T02:00:00Z')
  expect((await mine('gridWorker')).every(({ late }) => late)).toBe(true)
  w.setClock(WORLD_START)
})
test('it waits on the page of today too; the social worker’s act waits there as the routing that it is', async () => {
  const waiting = async (who: PersonKey) => (await w.as(who)(waitingEndpoints.list, { limit: 200 })).body.rows.filter(({ kind }) => kind === 'grid')
  for (const who of ['gridWorker', 'secretary'] as const) {
    const acts = (await w.as(who)(at.acts, { mine: true, limit: 200 })).body.rows
    expect((await waiting(who)).map(({ id }) => id).sort(), who).toEqual(acts.map(({ id }) => id).sort())
  }
  expect(await waiting('socialWorker')).toEqual([])
})
test('the month of a grid: what came, what each did, what is open', async () => {
  const { body } = await w.as('secretary')(at.month, { area: GRID, month: '2026-11' })
  expect(body.came).toBe(body.needs.length)
  expect(body.seats.find((one) => one.seat === 'branch_secretary')).toMatchObject({ name: '董永贵', done: 1, inTime: 1 })
  expect(body.needs.filter(({ danger }) => danger).every(({ summary, field }) => summary === '已转专业跟进' && field === null)).toBe(true)
  const leader = (await w.as('teamLeader')(at.month, { area: GRID, month: '2026-11' })).body
  expect(JSON.stringify(leader)).not.toMatch(/腿脚不便|行动不便/)
  expect(leader.unseen.people).toEqual([])
  for (const who of ['neighbourSecretary', 'otherTeamLeader', 'farSecretary'] as const) expect((await w.as(who)(at.month, { area: GRID, month: '2026-11' })).status, who).toBe(404)
})
test('next door’s grids are not seen', async () => {
  expect((await w.as('neighbourSecretary')(at.cards, {})).body.rows.map(({ areaCode }) => areaCode)).toEqual(['150521403009001'])
  expect((await w.as('gridWorker')(at.cards, {})).body.rows.map(({ areaCode }) => areaCode)).toEqual([GRID])
  expect((await w.as('teamLeader')(at.cards, {})).body.rows.length).toBe(3)
  expect((await w.as('otherTeamLeader')(at.acts, {})).body.rows).toEqual([])
})

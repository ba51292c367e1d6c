import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { openSession } from '#domain/accounts/server/sessions.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { successionEndpoints as at } from '#domain/successions/succession.contract.ts'
import { rolesFor } from '#domain/successions/succession.rules.ts'
import { newId } from '#kit/ids.ts'
import { handoverOf, hire, needOf, orderOf, projectOf } from './succession.fixture.ts'
import { endOverdueRoles, tellAdministrators } from './watch.actions.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const here = '150521403008'
const grid = '150521403008001'
type Hired = Awaited<ReturnType<typeof hire>>
let leaver: Hired
let colleague: Hired
beforeEach(async () => {
  leaver = await hire(w, '罗走', 'social_worker', { areas: [here] })
  colleague = await hire(w, '盛来', 'social_worker', { areas: [here] })
})

const db = () => w.platform.ownerDb()
const responsibleFor = async (id: string) => (await db().selectFrom('need').select('responsibleId').where('id', '=', id).executeTakeFirstOrThrow()).responsibleId
const admin = () => w.as('securityAdmin')
const endNow = (assignmentId: string, choices: { kind: 'need' | 'order' | 'handover' | 'project'; target: string | null; toPersonId: string }[], id = newId()) => admin()(at.plan, { id, assignmentId, ends: 'now', reason: 'left_unit', choices })
const cookieFor = async (account: Hired) => {
  const { key } = await openSession(db(), { accountId: account.accountId, countyCode: '150521', kind: 'desk', level: 'password', device: 'test', ip: '127.0.0.1', now: w.platform.clock() })
  return { headers: { cookie: `sid=${key}` } }
}

test('what a social worker holds is shown before anything is done, with who fits best', async () => {
  const need = await needOf(w, grid, leaver.personId)
  await needOf(w, grid, leaver.personId, { status: 'closed' })
  await orderOf(w, need, grid, leaver.personId)
  const { body } = await admin()(at.held, { assignmentId: leaver.assignmentId })
  expect(body).toMatchObject({ personName: '罗走', lastRole: true, mayEnd: true, areaNames: ['达尔罕社区'] })
  expect(body.items.map(({ kind, title }) => [kind, title])).toEqual([['need', null], ['order', null]])
  expect(body.receivers.map(({ personId }) => personId)).toContain(colleague.personId)
  expect(body.items[0]!.suggestedId).not.toBeNull()
  expect((await w.as('stationLead')(at.held, { assignmentId: leaver.assignmentId })).body).toMatchObject({ mayEnd: false, items: [{ title: '交暖气费跑不动' }, {}] })
  expect((await w.as('neighbourSecretary')(at.held, { assignmentId: leaver.assignmentId })).status).toBe(404)
  expect((await w.as('socialWorker')(at.held, { assignmentId: leaver.assignmentId })).status).toBe(403)
})

test('whole or item by item it goes to named others in one step, and each item’s timeline tells it', async () => {
  const [first, second] = [await needOf(w, grid, leaver.personId), await needOf(w, grid, leaver.personId)]
  const order = await orderOf(w, first, grid, leaver.personId)
  const project = await projectOf(w, here, leaver.personId)
  const handover = await handoverOf(w, second, grid, leaver.personId)
  const other = w.id('person socialWorker')
  const { status, body } = await endNow(leaver.assignmentId, [
    { kind: 'need', target: null, toPersonId: colleague.personId }, { kind: 'need', target: second, toPersonId: other }, { kind: 'order', target: null, toPersonId: colleague.personId },
    { kind: 'project', target: null, toPersonId: other }, { kind: 'handover', target: null, toPersonId: other },
  ])
  expect([status, body.status, body.taken, body.nobody]).toEqual([200, 'done', 5, 0])
  expect([await responsibleFor(first), await responsibleFor(second)]).toEqual([colleague.personId, other])
  expect(await db().selectFrom('serviceOrder').select('guideId').where('id', '=', order).executeTakeFirst()).toEqual({ guideId: colleague.personId })
  expect(await db().selectFrom('serviceProject').select(['socialWorkerId', 'socialWorkerName']).where('id', '=', project).executeTakeFirst()).toEqual({ socialWorkerId: other, socialWorkerName: '胡雨桐' })
  expect(await db().selectFrom('handover').select('toPersonId').where('id', '=', handover).executeTakeFirst()).toEqual({ toPersonId: other })
  expect((await w.as('stationLead')(needEndpoints.detail, { id: first })).body.timeline.map(({ what }) => what)).toContain('need.taken-over')
  expect((await db().selectFrom('message').select(['kind', 'params']).where('kind', '=', 'succession.received').where('aboutId', '=', body.id).execute()).map(({ params }) => params)).toEqual(expect.arrayContaining([{ count: 2 }, { count: 3 }]))
})

test('sent twice it happens once; nobody ends their own role, and a lead prepares without ending', async () => {
  const need = await needOf(w, grid, leaver.personId)
  const id = newId()
  const choices = [{ kind: 'need' as const, target: need, toPersonId: colleague.personId }]
  expect((await w.as('stationLead')(at.plan, { id, assignmentId: leaver.assignmentId, ends: 'now', reason: 'left_unit', choices })).problem.code).toBe('succession.not-yours-to-end')
  const prepared = await w.as('stationLead')(at.plan, { id, assignmentId: leaver.assignmentId, ends: 'prepare', choices })
  expect([prepared.body.status, await responsibleFor(need)]).toEqual(['planned', leaver.personId])
  const done = await endNow(leaver.assignmentId, choices, newId())
  expect(done.body).toMatchObject({ id, status: 'done', taken: 1 })
  expect((await endNow(leaver.assignmentId, choices, id)).body.status).toBe('done')
  const own = (await db().selectFrom('roleAssignment').select('id').where('accountId', '=', w.id('account securityAdmin')).executeTakeFirstOrThrow()).id
  expect((await admin()(at.plan, { id: newId(), assignmentId: own, ends: 'now', reason: 'other', choices: [] })).problem.code).toBe('role.not-to-oneself')
})

test('nobody is given what they have no role for', async () => {
  await needOf(w, grid, leaver.personId)
  const refused = await endNow(leaver.assignmentId, [{ kind: 'need', target: null, toPersonId: w.id('person neighbourSocialWorker') }])
  expect(refused.problem).toMatchObject({ code: 'kit.check-input', errors: [{ path: 'choices.0.toPersonId', code: 'succession.not-theirs-to-take' }] })
  expect((await endNow(leaver.assignmentId, [{ kind: 'need', target: null, toPersonId: leaver.personId }])).status).toBe(422)
})

test('what nobody takes is with the station lead, stands on the list, and goes to whoever is named there', async () => {
  const need = await needOf(w, grid, leaver.personId)
  await db().insertInto('gridTrio').values({ areaCode: '150521403008003', countyCode: '150521', socialWorkerId: leaver.personId }).execute()
  const { body: done } = await endNow(leaver.assignmentId, [])
  expect([done.taken, done.nobody]).toEqual([0, 2])
  expect(await responsibleFor(need)).toBe(w.id('person stationLead'))
  expect(await db().selectFrom('gridTrio').select('socialWorkerId').where('areaCode', '=', '150521403008003').executeTakeFirst()).toEqual({ socialWorkerId: null })
  const unheld = (await w.as('secretary')(at.unheld, {})).body.rows.filter(({ formerName }) => formerName === '罗走')
  expect(unheld.map(({ kind, holderName }) => [kind, holderName]).sort()).toEqual([['grid_social_worker', '席海明'], ['need', '席海明']])
  expect((await w.as('neighbourSecretary')(at.unheld, {})).body.rows).toEqual([])
  const { rows, suggestedId } = (await w.as('secretary')(at.receivers, { id: unheld[0]!.id })).body
  expect(rows.map(({ personId }) => personId)).toContain(suggestedId)
  expect((await w.as('secretary')(at.take, { ids: unheld.map(({ id }) => id), toPersonId: w.id('person gridWorker') })).problem.errors?.[0]?.code).toBe('succession.not-theirs-to-take')
  expect((await w.as('secretary')(at.take, { ids: unheld.map(({ id }) => id), toPersonId: colleague.personId })).body).toEqual({ taken: 2 })
  expect(await responsibleFor(need)).toBe(colleague.personId)
  expect(await db().selectFrom('gridTrio').select('socialWorkerId').where('areaCode', '=', '150521403008003').executeTakeFirst()).toEqual({ socialWorkerId: colleague.personId })
  expect((await w.as('secretary')(at.unheld, {})).body.rows.filter(({ formerName }) => formerName === '罗走')).toEqual([])
})

test('with a last day ahead everything stays until that day is over, and can be taken back until then', async () => {
  const need = await needOf(w, grid, leaver.personId)
  const before = w.platform.clock().toISOString()
  const choices = [{ kind: 'need' as const, target: null, toPersonId: colleague.personId }]
  const plan = (lastOn: string) => admin()(at.plan, { id: newId(), assignmentId: leaver.assignmentId, ends: 'on', lastOn, reason: 'retired', choices })
  expect((await plan('2026-11-23')).problem.errors?.[0]?.code).toBe('succession.day-gone')
  const first = await plan('2026-11-30')
  expect([first.body.status, await responsibleFor(need)]).toEqual(['planned', leaver.personId])
  expect(first.body.items).toMatchObject([{ kind: 'need', holderName: '盛来', status: 'taken' }])
  expect((await admin()(at.withdraw, { id: first.body.id })).status).toBe(200)
  const second = await plan('2026-11-30')
  const later = await needOf(w, grid, leaver.personId)
  await endOverdueRoles(w.platform)
  expect(await responsibleFor(need)).toBe(leaver.personId)
  w.setClock('2026-11-30T16:05:00Z')
  await endOverdueRoles(w.platform)
  expect([await responsibleFor(need), await responsibleFor(later)]).toEqual([colleague.personId, colleague.personId])
  expect((await w.as('stationLead')(at.detail, { id: second.body.id })).body).toMatchObject({ status: 'done', taken: 2, nobody: 0 })
  expect((await admin()(at.withdraw, { id: second.body.id })).problem.code).toBe('succession.already-done')
  w.setClock(before)
})

test('a role that ended this morning: the next request is refused with the day, and nothing waits for nobody', async () => {
  const need = await needOf(w, grid, leaver.personId)
  const alsoSecretary = await hire(w, '两职', 'social_worker', { areas: [here] })
  await db().insertInto('roleAssignment').values({ id: newId(), countyCode: '150521', accountId: alsoSecretary.accountId, role: 'leader', areaCodes: ['150521'], fromOn: '2026-01-01' }).execute()
  const session = await cookieFor(leaver)
  const report = { id: newId(), areaCode: grid, summary: '楼道灯坏了', personName: '宝音', saidBy: 'self' as const }
  expect((await w.as(null)(needEndpoints.report, report, session)).status).toBe(200)
  await endNow(leaver.assignmentId, [{ kind: 'need', target: null, toPersonId: colleague.personId }])
  await endNow(alsoSecretary.assignmentId, [])
  await new Promise((resolve) => setTimeout(resolve, 5_100))
  // What the phone still holds comes back with a sentence; what only reads leads to sign-in.
  const resent = await w.as(null)(needEndpoints.report, { ...report, id: newId() }, session)
  expect([resent.status, resent.problem.code]).toEqual([403, 'kit.account-ended'])
  expect(resent.problem.title).toContain('交给接手的同事')
  expect((await w.as(null)(needEndpoints.list, {}, session)).status).toBe(401)
  expect(await responsibleFor(need)).toBe(colleague.personId)
  // Whoever keeps another role signs in again and is told which role ended, and when.
  const again = await w.as(null)(needEndpoints.report, { ...report, id: newId() }, await cookieFor(alsoSecretary))
  expect([again.status, again.problem.code, again.problem.title]).toEqual([403, 'kit.role-ended', expect.stringContaining('2026-11-24')])
})

test('with the last role the account ends and comes back with the next; a resident keeps the own rights', async () => {
  const neighbour = await hire(w, '住民', 'grid_worker', { areas: [grid], home: grid })
  await db().insertInto('roleAssignment').values({ id: newId(), countyCode: '150521', accountId: neighbour.accountId, role: 'resident', fromOn: '2026-01-01' }).execute()
  await endNow(neighbour.assignmentId, [])
  await endNow(leaver.assignmentId, [])
  const statusOf = async ({ accountId }: Hired) => (await db().selectFrom('account').select(['status', 'endedWithRole']).where('id', '=', accountId).executeTakeFirstOrThrow())
  expect([await statusOf(neighbour), await statusOf(leaver)]).toEqual([{ status: 'active', endedWithRole: false }, { status: 'ended', endedWithRole: true }])
  const { accountEndpoints } = await import('#domain/accounts/account.contract.ts')
  await admin()(accountEndpoints.assignRole, { id: newId(), accountId: leaver.accountId, role: 'social_worker', areaCodes: [here], organisationId: null, fromOn: '2026-11-24', toOn: null })
  expect((await statusOf(leaver)).status).toBe('invited')
})

test('administrators are told once of accounts nobody uses and of roles that run out', async () => {
  await db().updateTable('account').set({ createdAt: new Date('2026-06-01T00:00:00Z') }).where('id', '=', colleague.accountId).execute()
  await db().updateTable('roleAssignment').set({ toOn: '2026-12-01' }).where('id', '=', leaver.assignmentId).execute()
  const { quiet, ending } = (await w.as('systemAdmin')(at.watch, {})).body
  expect(quiet.find(({ accountId }) => accountId === colleague.accountId)).toMatchObject({ personName: '盛来', roles: ['social_worker'], lastSeenAt: null, days: 176 })
  expect(ending.find(({ assignmentId }) => assignmentId === leaver.assignmentId)).toMatchObject({ personName: '罗走', toOn: '2026-12-01', days: 7, planned: false })
  await tellAdministrators(w.platform)
  await tellAdministrators(w.platform)
  const told = await db().selectFrom('message').select('kind').where('kind', 'in', ['account.quiet', 'role.ending']).where('countyCode', '=', '150521').execute()
  expect(told.map(({ kind }) => kind).sort()).toEqual(['account.quiet', 'role.ending'])
})

test('after any succession every thing that had a holder has exactly one, whose role there is in force', () =>
  fc.assert(fc.asyncProperty(fc.record({
    places: fc.array(fc.constantFrom(grid, '150521403008002', '150521403009001', '150521100201001'), { minLength: 1, maxLength: 5 }), reach: fc.constantFrom([here], ['150521403'], ['150521']),
    keepsNeighbours: fc.boolean(), chosen: fc.array(fc.constantFrom('nobody', 'colleague', 'lead'), { minLength: 5, maxLength: 5 }),
  }), async ({ places, reach, keepsNeighbours, chosen }) => {
    const gone = await hire(w, '常换', 'social_worker', { areas: [...reach] })
    const next = await hire(w, '常接', 'social_worker', { areas: [...reach] })
    if (keepsNeighbours) await db().insertInto('roleAssignment').values({ id: newId(), countyCode: '150521', accountId: gone.accountId, role: 'social_worker', areaCodes: ['150521403009'], fromOn: '2026-01-01' }).execute()
    const needs = await Promise.all(places.map((place) => needOf(w, place, gone.personId)))
    const to = { colleague: next.personId, lead: w.id('person stationLead') }
    const mayLead = (place: string) => place.startsWith('150521403')
    const mayNext = (place: string) => reach.some((area) => place.startsWith(area))
    const choices = needs.flatMap((target, n) => {
      const who = chosen[n]!
      return who === 'nobody' || (who === 'lead' && !mayLead(places[n]!)) || (who === 'colleague' && !mayNext(places[n]!)) ? [] : [{ kind: 'need' as const, target, toPersonId: to[who as keyof typeof to] }]
    })
    expect((await endNow(gone.assignmentId, choices)).status).toBe(200)
    for (const [n, id] of needs.entries()) {
      const holder = await responsibleFor(id)
      const kept = keepsNeighbours && places[n]!.startsWith('150521403009')
      const grants = holder === null ? [] : await db().selectFrom('roleAssignment').innerJoin('account', 'account.id', 'roleAssignment.accountId').select(['role', 'areaCodes']).where('account.personId', '=', holder).where('endedAt', 'is', null).execute()
      // Where no lead and no secretary reaches there is nobody to mind it: only 巴彦塔拉 of this settlement.
      if (holder === null) expect(places[n]).toBe('150521100201001')
      else expect(grants.some(({ role, areaCodes }) => rolesFor.need.includes(role as 'social_worker') && areaCodes.some((area) => places[n]!.startsWith(area)))).toBe(true)
      expect(holder === gone.personId).toBe(kept)
    }
  }), { numRuns: 12 }), 60_000)

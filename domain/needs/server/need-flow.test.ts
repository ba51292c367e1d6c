import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import type { Work } from '#kit/server/work.ts'
import { hearDanger } from './danger-in-need.actions.ts'
import { markNeedClosed, markNeedDispatched, markNeedReopened, markNeedSentBack, markNeedServing, markNeedUndispatched, markServiceEnded, noteNeedRated, theNeedToDispatch } from './need-flow.actions.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const act = async <T>(as: PersonKey, does: (work: Work) => Promise<T>): Promise<T> => changing(the.platform, (await actorFor(the.platform.ownerDb(), the.id(`account ${as}`), null, the.platform.clock()))!, does)
const routed = async (route: 'service' | 'case' = 'service') => {
  const id = newId()
  await the.as('secretary')(needEndpoints.report, { id, areaCode: '150521403008001', summary: '窗户擦不了', personName: '常海霞', saidBy: 'self' })
  await the.as('secretary')(needEndpoints.verify, { id })
  await the.as('socialWorker')(needEndpoints.route, { id, route, words: '独居' })
  return id
}
const read = async (id: string) => (await the.as('secretary')(needEndpoints.detail, { id })).body
const refused = (promise: Promise<unknown>) => promise.then(() => 'went ahead', (error: { code: string }) => error.code)

test('an order goes out, is taken back, goes out again; the team serves, the person rates, the social worker closes', async () => {
  const id = await routed()
  await act('secretary', (work) => theNeedToDispatch(work, id))
  await act('secretary', (work) => markNeedDispatched(work, id))
  expect(await read(id)).toMatchObject({ status: 'dispatched', holder: 'team', next: { step: 'accept' } })
  await act('teamLeader', (work) => markNeedUndispatched(work, id))
  expect(await read(id)).toMatchObject({ status: 'routed', holder: 'community', next: { step: 'dispatch' } })
  await act('secretary', (work) => markNeedDispatched(work, id))
  await act('teamLeader', (work) => markNeedServing(work, id))
  expect(await read(id)).toMatchObject({ status: 'serving', holder: 'team', dueAt: null, next: { step: 'serve', overdue: false } })
  await act('teamLeader', (work) => markServiceEnded(work, id))
  expect(await read(id)).toMatchObject({ status: 'awaiting_feedback', holder: 'social_worker', dueAt: '2026-11-25T09:00:00.000Z' })
  await act('secretary', (work) => noteNeedRated(work, id))
  expect((await read(id)).dueAt).toBe('2026-11-26T09:00:00.000Z')
  await act('socialWorker', (work) => markNeedClosed(work, id))
  expect(await read(id)).toMatchObject({ status: 'closed', holder: 'nobody', dueAt: null, closedAt: '2026-11-24T02:00:00.000Z' })
  expect((await read(id)).timeline.map(({ what }) => what.replace('need.', '')).slice(3)).toEqual(['routed', 'dispatched', 'undispatched', 'dispatched', 'serving', 'service-ended', 'rated', 'closed'])
})

test('a second order of the same need moves nothing that is under way already', async () => {
  const id = await routed()
  await act('secretary', (work) => markNeedDispatched(work, id))
  await act('teamLeader', (work) => markNeedServing(work, id))
  await act('secretary', (work) => theNeedToDispatch(work, id))
  await act('secretary', (work) => markNeedDispatched(work, id))
  await act('teamLeader', (work) => markNeedServing(work, id))
  expect((await read(id)).status).toBe('serving')
})

test('when nobody came after all, the need is to be dispatched again', async () => {
  const id = await routed()
  await act('secretary', (work) => markNeedDispatched(work, id))
  await act('teamLeader', (work) => markNeedServing(work, id))
  await act('teamLeader', (work) => markNeedUndispatched(work, id))
  expect(await read(id)).toMatchObject({ status: 'routed', holder: 'community' })
})

test('a room that says it is not theirs sends the need back to the station', async () => {
  const id = await routed('case')
  await act('socialWorker', (work) => markNeedSentBack(work, id))
  expect(await read(id)).toMatchObject({ status: 'verified', holder: 'station', next: { step: 'route' } })
})

test('casework is not dispatched, an unserved need is not closed, a room closes its own', async () => {
  const [work, service] = [await routed('case'), await routed()]
  expect(await refused(act('secretary', (at) => theNeedToDispatch(at, work)))).toBe('need.not-met-by-an-order')
  expect(await refused(act('socialWorker', (at) => markNeedClosed(at, service)))).toBe('need.not-served-yet')
  expect(await refused(act('neighbourSecretary', (at) => theNeedToDispatch(at, service)))).toBe('need.not-found')
  await act('socialWorker', (at) => markNeedClosed(at, work))
  expect((await read(work)).status).toBe('closed')
})

test('a closed need comes back on a bad call-back, or when the person comes within thirty days', async () => {
  const id = await routed('case')
  await act('socialWorker', (work) => markNeedClosed(work, id))
  await act('gridWorker', (work) => markNeedReopened(work, id, 'callback'))
  expect(await read(id)).toMatchObject({ status: 'reopened', holder: 'station', closedAt: null, next: { step: 'route' } })
  expect((await read(id)).timeline.at(-1)).toMatchObject({ what: 'need.reopened', params: { why: 'callback' } })
})

test('danger heard while a team is on its way keeps the need with the team’s order and calls the social worker', async () => {
  const id = await routed()
  await act('secretary', (work) => markNeedDispatched(work, id))
  await act('teamLeader', (work) => markNeedServing(work, id))
  expect(await act('teamLeader', (work) => hearDanger(work, id, ['老人说不想活了'], 'rating'))).toBe(true)
  expect(await read(id)).toMatchObject({ status: 'serving', danger: true, holder: 'social_worker', next: { step: 'crisis' } })
  await act('teamLeader', (work) => markServiceEnded(work, id))
  expect(await read(id)).toMatchObject({ status: 'awaiting_feedback', holder: 'social_worker' })
})

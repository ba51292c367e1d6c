import { afterAll, beforeAll, expect, test } from 'vitest'
import { routedNeed, statusOfNeed } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { handoverEndpoints as at } from '#domain/handovers/handover.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const toHousing = () => routedNeed(w, { route: 'department', toOrganisationId: w.id('organisation housing') })
const handoverOf = async (needId: string, who: 'socialWorker' | 'secretary' = 'socialWorker') => (await w.as(who)(at.list, { needId })).body.rows[0]!

test('a matter for a department waits there, with a day by which to answer; it reads the assessment, not the person', async () => {
  const needId = await toHousing()
  expect(await handoverOf(needId)).toMatchObject({ route: 'department', status: 'waiting', dueOn: '2026-12-01', words: '独居，行动不便', toOrganisationName: '旗住建局', needId, madeByName: '胡雨桐' })
  const seen = (await w.as('liaison')(at.list, {})).body.rows.find(({ needCode }) => needCode !== '')!
  expect(seen).toMatchObject({ words: '独居，行动不便', needId: null, needSummary: null, personName: null, mayAnswer: true })
})
test('the department takes it over and finishes it with words; then the person is asked and the need is evaluated', async () => {
  const needId = await toHousing()
  const { id } = await handoverOf(needId)
  expect((await w.as('liaison')(at.answer, { id, verb: 'accept' })).body.status).toBe('accepted')
  expect((await w.as('liaison')(at.answer, { id, verb: 'finish' })).problem.code).toBe('handover.words-needed-to-finish')
  expect((await w.as('liaison')(at.answer, { id, verb: 'finish', words: '楼道灯已修好' })).body).toMatchObject({ status: 'finished', answer: '楼道灯已修好', mayAnswer: false })
  expect(await statusOfNeed(w, needId)).toBe('awaiting_feedback')
  await w.as('resident')(evaluationEndpoints.rate, { id: newId(), needId, face: 'good' })
  await w.as('socialWorker')(evaluationEndpoints.evaluate, { id: newId(), needId, outcome: 'met', change: '楼道亮了' })
  expect(await statusOfNeed(w, needId)).toBe('closed')
})
test('what is not theirs goes back and is routed anew', async () => {
  const needId = await toHousing()
  const { id } = await handoverOf(needId)
  expect((await w.as('liaison')(at.answer, { id, verb: 'return', words: '属物业维修，请转街道' })).body.status).toBe('returned')
  expect(await statusOfNeed(w, needId)).toBe('verified')
  expect((await w.as('socialWorker')(needEndpoints.route, { id: needId, route: 'service', words: '请志愿者来修' })).body.status).toBe('routed')
})
test('a matter for casework waits with the social worker', async () => {
  const needId = await routedNeed(w, { route: 'case' })
  const { id, dueOn } = await handoverOf(needId)
  expect(dueOn).toBe('2026-11-27')
  expect((await w.as('socialWorker')(at.answer, { id, verb: 'accept' })).body.status).toBe('accepted')
})
test('late ones are told; others can neither see nor answer it', async () => {
  const needId = await toHousing()
  const { id } = await handoverOf(needId)
  expect((await w.as('neighbourSocialWorker')(at.answer, { id, verb: 'accept' })).status).toBe(404)
  expect((await w.as('neighbourSecretary')(at.list, { needId })).body.rows).toEqual([])
  expect((await handoverOf(needId, 'secretary')).mayAnswer).toBe(false)
  w.setClock('2026-12-02T02:00:00Z')
  expect((await w.as('secretary')(at.list, { late: true })).body.rows.map((row) => row.id)).toContain(id)
  w.setClock(WORLD_START)
})
test('a need for volunteers makes no hand-over', async () => {
  const needId = await routedNeed(w)
  expect((await w.as('socialWorker')(at.list, { needId })).body.rows).toEqual([])
})

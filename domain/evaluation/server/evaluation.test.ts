import { afterAll, beforeEach, expect, test } from 'vitest'
import { served, statusOfNeed, TOMORROW_ELEVEN } from '#checks/on-the-way.ts'
import { type World, world } from '#checks/world.ts'
import { evaluationEndpoints as at } from '#domain/evaluation/evaluation.contract.ts'
import { isDrawn } from '#domain/evaluation/evaluation.rules.ts'
import { crisisEndpoints } from '#domain/crisis/crisis.contract.ts'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
let needId: string
const worlds: World[] = []
beforeEach(async () => {
  w = await world()
  worlds.push(w)
  needId = (await served(w)).needId
})
afterAll(async () => { for (const one of worlds) await one.close() })

const rate = (face: 'good' | 'fair' | 'poor', more: object = {}) => w.as('resident')(at.rate, { id: newId(), needId, face, ...more })
const evaluate = (more: object = {}) => w.as('socialWorker')(at.evaluate, { id: newId(), needId, outcome: 'met', change: '头发理好了，老人很高兴', ...more })

test('the person says how it went, the social worker what has changed, and the need is closed', async () => {
  expect((await rate('good', { words: '理得好，电话19900000000' })).body).toMatchObject({ givenBy: 'self', words: '理得好，电话[电话已隐去]', proxyName: null })
  expect((await evaluate()).body).toMatchObject({ outcome: 'met', byName: '胡雨桐', noRatingReason: null })
  expect(await statusOfNeed(w, needId)).toBe('closed')
  expect((await w.as('resident')(at.ofNeed, { needId })).body).toMatchObject({ ratings: [{ face: 'good' }], evaluations: [], callbacks: [] })
  expect((await w.as('secretary')(at.ofNeed, { needId })).body).toMatchObject({ ratings: [{ face: 'good' }], evaluations: [{ outcome: 'met' }] })
  const { body } = await w.as('secretary')(needEndpoints.detail, { id: needId })
  expect(body.timeline.map(({ what }) => what).slice(-4)).toEqual(['need.serving', 'need.service-ended', 'need.rated', 'need.closed'])
})
test('no rating and no reason: it is not closed', async () => {
  expect((await evaluate()).problem.code).toBe('evaluation.rating-or-reason')
  expect((await evaluate({ noRatingReason: '老人住院，家人联系不上' })).body.noRatingReason).toBe('老人住院，家人联系不上')
})
test('a rating sent twice is one; an evaluation sent twice is one', async () => {
  const [rating, evaluation] = [{ id: newId(), needId, face: 'good' as const }, { id: newId(), needId, outcome: 'met' as const, change: '好多了' }]
  expect([await w.as('resident')(at.rate, rating), await w.as('resident')(at.rate, rating)].map(({ status }) => status)).toEqual([200, 200])
  expect([await w.as('socialWorker')(at.evaluate, evaluation), await w.as('socialWorker')(at.evaluate, evaluation)].map(({ status }) => status)).toEqual([200, 200])
  expect((await w.as('secretary')(at.ofNeed, { needId })).body).toMatchObject({ ratings: [{}], evaluations: [{}] })
})
test('who served cannot rate, another resident does not even see it', async () => {
  const db = w.platform.ownerDb()
  await db.updateTable('volunteer').set({ personId: w.id('person resident') }).where('id', '=', w.id('volunteer volunteer')).execute()
  expect((await rate('good')).problem.code).toBe('evaluation.served-yourself')
  expect((await w.as('otherResident')(at.rate, { id: newId(), needId, face: 'good' })).status).toBe(404)
  expect((await w.as('neighbourSocialWorker')(at.evaluate, { id: newId(), needId, outcome: 'met', change: '好多了' })).status).toBe(404)
})
test('the family member who brought it may speak; whoever only reported it may not', async () => {
  const db = w.platform.ownerDb()
  await db.updateTable('need').set({ reporterAccountId: w.id('account otherResident'), saidBy: 'family' }).where('id', '=', needId).execute()
  const words = { id: newId(), needId, face: 'good' as const }
  expect((await w.as('otherResident')(at.rate, words)).body).toMatchObject({ givenBy: 'family', proxyName: '赵小军' })
  await db.updateTable('need').set({ saidBy: 'seen' }).where('id', '=', needId).execute()
  expect((await w.as('otherResident')(at.rate, { ...words, id: newId() })).problem.code).toBe('evaluation.not-your-need')
})
test('staff write down what was said, with the name of who said it', async () => {
  const entered = await w.as('gridWorker')(at.enterRating, { id: newId(), needId, face: 'fair', saidBy: 'family', proxyName: '女儿包娜', words: '来得有点晚' })
  expect(entered.body).toMatchObject({ givenBy: 'staff', proxyName: '女儿包娜', face: 'fair' })
  expect((await w.as('resident')(at.enterRating, { id: newId(), needId, face: 'good', saidBy: 'self', proxyName: '包其其格' })).status).toBe(403)
})
test('danger in a rating goes to the social worker on duty, not onto the page', async () => {
  const { body } = await rate('poor', { words: '儿子打骂我，不想活了' })
  expect(body.words).toBe('已转专业跟进')
  expect((await w.as('socialWorker')(crisisEndpoints.list, {})).body.rows.map(({ source }) => source)).toContain('rating')
})
test('who was not content is called back on the next working day by somebody else; a bad call reopens', async () => {
  await rate('fair')
  await evaluate()
  const due = async (who: 'socialWorker' | 'secretary') => (await w.as(who)(at.callbacks, {})).body.rows
  expect((await due('secretary'))).toMatchObject([{ needId, dueOn: '2026-11-26', status: 'due', late: false, refusal: null, personName: '包其其格' }])
  expect((await due('socialWorker'))[0]!.refusal).toBe('evaluation.not-the-doer')
  const id = (await due('secretary'))[0]!.id
  expect((await w.as('socialWorker')(at.makeCallback, { id, face: 'good' })).problem.code).toBe('evaluation.not-the-doer')
  expect((await w.as('neighbourSecretary')(at.makeCallback, { id, face: 'good' })).status).toBe(404)
  w.setClock('2026-11-26T02:00:00Z')
  expect((await w.as('secretary')(at.makeCallback, { id, face: 'poor', words: '没理完就走了' })).body).toMatchObject({ status: 'done', face: 'poor', madeByName: '敖日格乐' })
  expect(await statusOfNeed(w, needId)).toBe('reopened')
  expect((await w.as('secretary')(at.makeCallback, { id, face: 'good' })).problem.code).toBe('evaluation.called-already')
})
test('of the content ones a sample is drawn, always the same', async () => {
  await rate('good')
  await evaluate()
  expect((await w.as('secretary')(at.callbacks, {})).body.rows).toHaveLength(isDrawn(needId) ? 1 : 0)
})
test('a reopened need is judged anew: the old rating does not close it again', async () => {
  await rate('good')
  await evaluate()
  expect((await w.as('resident')(at.reopen, { needId, words: '第二天又说不行' })).status).toBe(200)
  expect(await statusOfNeed(w, needId)).toBe('reopened')
  expect((await evaluate()).problem.code).toBe('evaluation.not-served-yet')
})
test('after thirty days it is reported anew', async () => {
  await rate('good')
  await evaluate()
  w.setClock(new Date(new Date(TOMORROW_ELEVEN).getTime() + 31 * 86_400_000).toISOString())
  expect((await w.as('resident')(at.reopen, { needId })).problem.code).toBe('need.reopen-too-late')
})

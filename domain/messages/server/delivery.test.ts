import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '#apps/build-app.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { actorFor } from '#domain/accounts/server/sessions.ts'
import { filesIn, passingFolder } from '#domain/attachments/server/files.ts'
import { messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import { drainDeliveries } from './delivery.actions.ts'
import { toldDemo } from './delivery.store.ts'
import { tell } from './message.actions.ts'
import type { Outside } from './outside/outside.ts'
import { type Asked, type Provider, provider, written } from './outside/provider.fixture.ts'
import { channelsIn } from './outside/read-channels.ts'

const NUMBER = '13947501234'
let w: World
let far: Provider
let answer: (asked: Asked) => { status?: number; json?: unknown; never?: true } = () => ({ json: { code: 'OK' } })
let outside: Outside

beforeAll(async () => {
  w = await world()
  far = await provider((asked) => answer(asked))
  outside = { ...channelsIn(written(far)), demo: false }
  const id = w.id('person socialWorker')
  await w.platform.ownerDb().updateTable('person').set({ phone: w.platform.secrets.seal('person.phone', id, NUMBER), phoneLast4: NUMBER.slice(-4) }).where('id', '=', id).execute()
})
afterAll(async () => { await far.close(); await w.close() })
beforeEach(async () => { w.setClock(WORLD_START); answer = () => ({ json: { code: 'OK' } }); far.asked.length = 0; await w.platform.ownerDb().deleteFrom('message').execute(); await w.platform.ownerDb().deleteFrom('messageWay').execute() })
afterEach(() => w.setClock(WORLD_START))

const told = async (person: PersonKey = 'socialWorker'): Promise<void> => {
  const actor = (await actorFor(w.platform.ownerDb(), w.id('account gridWorker'), null, w.platform.clock()))!
  await changing(w.platform, actor, (work) => tell(work, { kind: 'danger.raised', to: [{ accountId: w.id(`account ${person}`) }], about: { kind: 'danger', id: newId() }, params: { minutes: 15 } }))
}
const drain = async (by: Outside = outside): Promise<void> => { while ((await drainDeliveries(w.platform, by)) > 0); }
const deliveries = (channel: 'sms' | 'wecom' | 'wechat' = 'sms') => w.platform.ownerDb().selectFrom('messageDelivery').select(['status', 'outcome', 'attempts', 'dueAt', 'providerCode']).where('channel', '=', channel).execute()

describe('the queue', () => {
  test('an urgent message goes to the person’s own number, once', async () => {
    await told()
    await drain()
    await drain()
    expect(far.asked.map(({ body }) => body)).toMatchObject([{ mobile: NUMBER, content: '【同频】紧急关注：有一条险情待签收，请在 15 分钟内签收。' }])
    expect(await deliveries()).toMatchObject([{ status: 'sent', attempts: 1, providerCode: 'OK' }])
  })
  test('two houses that drain at the same moment send it once', async () => {
    await told()
    await Promise.all([drain(), drain(), drain()])
    expect(far.asked.length).toBe(1)
  })
  test('a line that breaks is tried again later and later, each time under the same number, until it goes', async () => {
    await told()
    answer = () => ({ status: 503 })
    await drain()
    await drain()
    expect(await deliveries()).toMatchObject([{ status: 'waiting', outcome: 'busy', attempts: 1, dueAt: new Date('2026-11-24T02:01:00Z') }])
    w.pass(2)
    await drain()
    answer = () => ({ json: { code: 'OK' } })
    w.pass(6)
    await drain()
    expect(await deliveries()).toMatchObject([{ status: 'sent', attempts: 3 }])
    expect(new Set(far.asked.map(({ body }) => (body as { outId: string }).outId)).size).toBe(1)
  })
  test('after five tries it is given up, and the reason can be seen', async () => {
    await told()
    answer = () => ({ never: true })
    for (let round = 0; round < 8; round++) { await drain(); w.pass(61) }
    expect(await deliveries()).toMatchObject([{ status: 'failed', outcome: 'timeout', attempts: 5 }])
    expect(far.asked.length).toBe(5)
    const { rows } = (await w.as('securityAdmin')(at.channels, {})).body
    expect(rows.find(({ channel }) => channel === 'sms')).toMatchObject({ failed: [{ outcome: 'timeout', count: 1 }] })
  }, 20_000)
  test('what was cut off with its process is taken up again after two minutes', async () => {
    await told()
    await w.platform.ownerDb().updateTable('messageDelivery').set({ status: 'sending', attempts: 1, dueAt: new Date('2026-11-24T02:02:00Z') }).execute()
    await drain()
    expect(far.asked.length).toBe(0)
    w.pass(3)
    await drain()
    expect(await deliveries()).toMatchObject([{ status: 'sent', attempts: 2 }])
  })
  test('what has been read in the inbox meanwhile stays inside', async () => {
    await told()
    await w.as('socialWorker')(at.read, { until: w.platform.clock().toISOString() })
    await drain()
    expect([far.asked.length, (await deliveries())[0]!.outcome]).toEqual([0, 'read-already'])
  })
  test('without a number, and without an account at the provider, nothing is asked of it', async () => {
    await told('stationLead')
    await drain()
    expect([far.asked.length, (await deliveries())[0], (await deliveries('wecom'))[0]]).toMatchObject([0, { status: 'dropped', outcome: 'no-address' }, { status: 'dropped', outcome: 'no-address' }])
  })
  test('where a way is not configured nothing waits for it', async () => {
    await told()
    await drain({ demo: false, channels: [], faults: {} })
    expect(await deliveries()).toMatchObject([{ status: 'dropped', outcome: 'not-configured' }])
  })
})

describe('one’s own choice', () => {
  test('a no holds for urgent messages too', async () => {
    await w.as('socialWorker')(at.chooseWay, { channel: 'sms', wanted: false })
    await told()
    await drain()
    expect(await deliveries()).toEqual([])
  })
  test('an account at the provider is sealed, never shown again, and used', async () => {
    expect((await w.as('socialWorker')(at.chooseWay, { channel: 'wecom', wanted: true })).problem.code).toBe('message.address-needed')
    await w.as('socialWorker')(at.chooseWay, { channel: 'wecom', wanted: true, address: 'hu.yutong' })
    const ways = await w.as('socialWorker')(at.ways, {})
    expect(ways.body.rows.find(({ channel }) => channel === 'wecom')).toMatchObject({ wanted: true, addressKnown: true })
    expect(ways.raw.body).not.toContain('hu.yutong')
    const stored = await w.platform.ownerDb().selectFrom('messageWay').select('address').executeTakeFirstOrThrow()
    expect(stored.address!.toString('latin1')).not.toContain('hu.yutong')
    answer = ({ path }) => ({ json: path.endsWith('gettoken') ? { errcode: 0, access_token: 't', expires_in: 7200 } : { errcode: 0, code: 'OK', msgid: 'm' } })
    await told()
    await drain()
    expect(far.asked.find(({ path }) => path.endsWith('message/send'))!.body).toMatchObject({ touser: 'hu.yutong' })
  })
  test('who has no number on file cannot ask for short messages', async () => expect((await w.as('volunteer')(at.chooseWay, { channel: 'sms', wanted: true })).problem.code).toBe('message.phone-missing'))
})

describe('a demo', () => {
  const houseOf = (some: Outside) => buildApp(w.platform, { house: { demo: some.demo, demoPassword: null }, equipment: { outside: some, files: filesIn(passingFolder()) } })
  const tryAs = async (app: Awaited<ReturnType<typeof houseOf>>, person: PersonKey) => app.inject({ method: 'POST', url: '/api/channels/try', headers: { cookie: await w.cookieOf(person), 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }, payload: JSON.stringify({ channel: 'sms' }) })

  test('sends nothing at all', async () => {
    await told()
    await drain({ ...outside, demo: true })
    expect([far.asked.length, (await deliveries())[0]]).toMatchObject([0, { status: 'dropped', outcome: 'demo' }])
  })
  test('refuses the administrator’s test as well', async () => {
    const app = await houseOf({ ...outside, demo: true })
    const refused = await tryAs(app, 'securityAdmin')
    expect([refused.statusCode, (JSON.parse(refused.body) as { title: string }).title, far.asked.length]).toEqual([409, '这是演示环境，不往外发任何消息。', 0])
    await app.close()
  })
  test('made-up people get nothing in a real house either', async () => {
    await w.platform.ownerDb().updateTable('account').set({ demoRole: 'social_worker' }).where('id', '=', w.id('account socialWorker')).execute()
    await told()
    await drain()
    expect([far.asked.length, (await deliveries())[0]!.outcome]).toEqual([0, 'demo-person'])
    await w.platform.ownerDb().updateTable('account').set({ demoRole: null }).where('id', '=', w.id('account socialWorker')).execute()
  })
  test('a database that holds the demo’s story is a demo, however the house is started', async () => {
    expect(await toldDemo(w.platform.ownerDb())).toBe(false)
    await w.platform.ownerDb().insertInto('setting').values({ id: newId(), countyCode: '150521', name: 'demoStory', value: JSON.stringify('told'), fromAt: w.platform.clock() }).execute()
    expect(await toldDemo(w.platform.ownerDb())).toBe(true)
    await w.platform.ownerDb().deleteFrom('setting').where('name', '=', 'demoStory').execute()
  })
  test('in a real house the test goes to the administrator’s own number', async () => {
    const id = w.id('person securityAdmin')
    await w.platform.ownerDb().updateTable('person').set({ phone: w.platform.secrets.seal('person.phone', id, '13947509999'), phoneLast4: '9999' }).where('id', '=', id).execute()
    const app = await houseOf(outside)
    const sent = await tryAs(app, 'securityAdmin')
    expect([sent.statusCode, JSON.parse(sent.body)]).toEqual([200, { outcome: 'sent' }])
    expect(far.asked.map(({ body }) => (body as { mobile: string }).mobile)).toEqual(['13947509999'])
    const page = await app.inject({ method: 'GET', url: '/api/channels', headers: { cookie: await w.cookieOf('securityAdmin') } })
    expect(JSON.parse(page.body).rows[0]).toMatchObject({ channel: 'sms', state: 'ready', host: far.host })
    expect(page.body).not.toMatch(/secret|13947509999|"key"/)
    await app.close()
  })
})

test('at night what is urgent goes out, and what is not waits for eight in the morning without a try in vain', async () => {
  await w.as('socialWorker')(at.chooseWay, { channel: 'sms', wanted: true })
  w.setClock('2026-11-24T19:00:00Z')
  await told()
  await drain()
  expect(await deliveries()).toMatchObject([{ status: 'sent' }])
  await w.platform.ownerDb().deleteFrom('message').execute()
  const actor = (await actorFor(w.platform.ownerDb(), w.id('account gridWorker'), null, w.platform.clock()))!
  await changing(w.platform, actor, (work) => tell(work, { kind: 'order.asked', to: [{ accountId: w.id('account socialWorker') }], about: { kind: 'order', id: newId() }, params: { title: '理发', day: '2026-11-26', clock: '09:00' } }))
  await drain()
  expect(await deliveries()).toMatchObject([{ status: 'waiting', outcome: 'quiet-hours', attempts: 0, dueAt: new Date('2026-11-25T00:00:00Z') }])
  w.setClock('2026-11-25T00:00:00Z')
  await drain()
  expect(await deliveries()).toMatchObject([{ status: 'sent', attempts: 1 }])
  expect(far.asked.at(-1)!.body).toMatchObject({ content: '【同频】请您答复：2026-11-26 09:00“理发”，能来吗？' })
})

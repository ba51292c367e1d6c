import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellDemo } from '#apps/tell-demo.ts'
import { sentence } from '#apps/sentences.ts'
import { freshDatabase } from '#database/test-cluster.ts'
import { flow } from '#domain/flow.ts'
import type { Platform } from '#kit/server/platform.ts'
import { secretsFrom } from '#kit/server/secrets.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let platform: Platform
beforeAll(async () => {
  database = await freshDatabase()
  platform = { ...database, secrets: secretsFrom(Buffer.alloc(32, 7)), flow, clock: () => new Date('2026-11-24T02:00:00Z'), sentence }
  await tellDemo(platform)
}, 120_000)
afterAll(() => database.close())

const howMany = async (table: 'need' | 'fact' | 'volunteer' | 'serviceRecord'): Promise<number> => (await database.ownerDb().selectFrom(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count

test('the story plays through the real actions, and every step of the loop has somebody standing on it', async () => {
  const rows = await database.ownerDb().selectFrom('need').select('status').distinct().where('areaCode', 'like', '150521%').execute()
  expect(rows.map(({ status }) => status).sort()).toEqual(['awaiting_feedback', 'closed', 'declined', 'dispatched', 'merged', 'reported', 'returned', 'routed', 'serving', 'verified'])
})
test('nobody served in two places at once, and every minute has its activity', async () => {
  expect(await howMany('serviceRecord')).toBeGreaterThan(3)
  const minutes = await database.ownerDb().selectFrom('serviceRecord').select(['minutes', 'during']).execute()
  expect(minutes.every(({ minutes: counted }) => counted > 60 && counted < 120)).toBe(true)
})
test('told again it is not told twice', async () => {
  const before = [await howMany('need'), await howMany('fact')]
  await tellDemo(platform)
  expect([await howMany('need'), await howMany('fact')]).toEqual(before)
})
test('one account a role, named for the login page', async () => {
  const rows = await database.ownerDb().selectFrom('account').select('demoRole').where('demoRole', 'is not', null).execute()
  expect(new Set(rows.map(({ demoRole }) => demoRole)).size).toBe(15)
})

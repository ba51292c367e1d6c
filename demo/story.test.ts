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
test('a project that its social worker signed is held twice a week, and counts in the year’s plan', async () => {
  const db = database.ownerDb()
  const project = await db.selectFrom('serviceProject').innerJoin('projectSignature', 'projectSignature.projectId', 'serviceProject.id').select(['serviceProject.id', 'serviceProject.status']).where('withdrawnAt', 'is', null).executeTakeFirstOrThrow()
  const held = await db.selectFrom('activity').select('planLineId').where('projectId', '=', project.id).where('status', '=', 'ended').execute()
  expect([project.status, held.length > 5, held.every(({ planLineId }) => planLineId !== null)]).toEqual(['running', true, true])
  expect(await db.selectFrom('servicePlan').select(['year', 'status']).where('countyCode', '=', '620302').orderBy('year').execute()).toEqual([{ year: 2026, status: 'confirmed' }, { year: 2027, status: 'draft' }])
})
test('units stand at every step of a claim, one meeting was held with results and the next is being prepared, and some of the grid’s three have answered', async () => {
  const db = database.ownerDb()
  const claims = await db.selectFrom('claim').select('status').distinct().execute()
  expect(claims.map(({ status }) => status).sort()).toEqual(['confirmed', 'declined', 'delivered', 'made', 'reported', 'withdrawn'])
  for (const county of ['150521', '620302']) expect((await db.selectFrom('assembly').select('status').where('countyCode', '=', county).orderBy('month').execute()).map(({ status }) => status), county).toEqual(['closed', 'preparing'])
  const acts = await db.selectFrom('gridAct').select('outcome').distinct().where('outcome', 'is not', null).execute()
  expect(acts.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['linked', 'none_found', 'assessed', 'can_come']))
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

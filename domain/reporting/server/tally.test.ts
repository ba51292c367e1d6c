import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { NEED_STATUSES } from '#domain/needs/need.contract.ts'
import { newId } from '#kit/ids.ts'
import { letJobsRun, putFact, putNeed } from './reporting.fixture.ts'
import { rebuildTally, refreshTallies } from './tally.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const grids = ['150521403008001', '150521403008002', '150521403009001', '150521100201001']
const fields = ['daily_care', 'culture'] as const
const groupings = [['elder'], ['elder', 'pwd'], [], ['woman', 'woman']] as const

/** Counted once by each need and once by each of its groups, straight from the list. */
const countedLive = async (): Promise<string[]> => {
  const needs = await w.platform.ownerDb().selectFrom('need').select(['areaCode', 'reportedAt', 'status', 'field', 'groups', 'holder', 'danger']).where('countyCode', '=', '150521').execute()
  const counts = new Map<string, number>()
  for (const need of needs) {
    const groups = need.danger ? [] : need.groups.length === 0 ? ['undetermined'] : [...new Set(need.groups)]
    for (const group of ['*', ...groups]) {
      const key = [need.areaCode, new Date(need.reportedAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 7), need.status, need.danger ? 'crisis' : need.field, group, need.holder].join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => `${key} ${count}`).sort()
}
const tallied = async (): Promise<string[]> =>
  (await w.platform.ownerDb().selectFrom('needTally').selectAll().where('countyCode', '=', '150521').execute()).map((row) => [row.areaCode, row.month.slice(0, 7), row.status, row.field, row.groupCode, row.holder, row.count].join(' ')).sort()

/** A seeded die, so that a run that failed can be run again. */
const die = (seed: number) => (sides: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((seed / 2_147_483_648) * sides) }
const one = <T>(roll: (sides: number) => number, of: readonly T[]): T => of[roll(of.length)]!

test('whatever happens to needs, the tally says what the list says', async () => {
  const roll = die(20261124)
  const ids: string[] = []
  for (let round = 0; round < 12; round++) {
    for (let change = 0; change < 6; change++) {
      const area = one(roll, grids)
      if (ids.length < 4 || roll(3) === 0) {
        const id = await putNeed(w, { area, status: one(roll, NEED_STATUSES), field: one(roll, fields), groups: [...one(roll, groupings)], reportedAt: one(roll, ['2026-09-30T15:59:00Z', '2026-09-30T16:01:00Z', '2026-11-10T02:00:00Z']) })
        ids.push(id)
        await putFact(w, 'need.reported', id, area)
        continue
      }
      const id = one(roll, ids)
      const { areaCode } = await w.platform.ownerDb().selectFrom('need').select('areaCode').where('id', '=', id).executeTakeFirstOrThrow()
      const inCommunity = one(roll, grids.filter((grid) => grid.startsWith(areaCode.slice(0, 12))))
      const moved = roll(4) === 0
      await w.platform.ownerDb().updateTable('need').set({ status: one(roll, NEED_STATUSES), danger: roll(8) === 0, groups: [...one(roll, groupings)], ...(moved ? { areaCode: inCommunity } : {}) }).where('id', '=', id).execute()
      await putFact(w, moved ? 'need.imported' : 'need.edited', id, moved ? inCommunity : areaCode, undefined, { fields: moved ? ['areaCode'] : ['groups'] })
    }
    await letJobsRun(w)
    expect(await tallied()).toEqual(await countedLive())
  }
  const grown = await tallied()
  await rebuildTally(w.platform, '150521')
  expect(await tallied()).toEqual(grown)
})

test('while nothing happens nothing is written', async () => {
  const versions = async () => (await sql`select xmin::text, at from tally_state union all select xmin::text, month from need_tally order by 1`.execute(w.platform.ownerDb())).rows
  await letJobsRun(w)
  const before = await versions()
  w.pass(5)
  await refreshTallies(w.platform)
  expect(await versions()).toEqual(before)
})

test('a need that is dropped from the list of another county does not move ours', async () => {
  const id = await putNeed(w, { area: '620302001005001' })
  await putFact(w, 'need.reported', id, '620302001005001', undefined, {}, '620302')
  const before = await tallied()
  await letJobsRun(w)
  expect(await tallied()).toEqual(before)
  expect(await w.platform.ownerDb().selectFrom('needTally').select('areaCode').where('countyCode', '=', '620302').execute()).toHaveLength(2)
})

test('a service held for a need is known to its grid', async () => {
  const area = '150521403008003'
  const id = await putNeed(w, { area, status: 'serving' })
  const db = w.platform.ownerDb()
  const orderId = newId()
  const when = { startsAt: new Date('2026-11-20T01:00:00Z'), endsAt: new Date('2026-11-20T03:00:00Z') }
  await db.insertInto('serviceOrder').values({ id: orderId, countyCode: '150521', areaCode: area, needId: id, orderNo: 'GD26-9001', ...when, place: '家里', task: '陪同买药', riskNotice: '路滑', guideId: w.id('person socialWorker'), replyBy: when.startsAt, dispatchedAt: when.startsAt }).execute()
  await db.insertInto('activity').values({ id: newId(), countyCode: '150521', areaCode: area, orderId, needId: id, title: '陪同买药', ...when, place: '家里', places: 0, riskLevel: 'ordinary', riskNotice: '路滑', guideId: w.id('person socialWorker'), codeSecret: Buffer.from('x'), status: 'ended' }).execute()
  await putFact(w, 'need.service-ended', id, area)
  await letJobsRun(w)
  expect((await db.selectFrom('needTally').select('lastServedAt').where('areaCode', '=', area).where('groupCode', '=', 'elder').executeTakeFirstOrThrow()).lastServedAt).toEqual(when.startsAt)
})

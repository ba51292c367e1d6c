import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kit/ids.ts'
import { makeNeed } from './matrix-targets.ts'
import { type World, world } from './world.ts'

let w: World
beforeAll(async () => { w = await world(); await makeNeed(w, '150521403008001'); await makeNeed(w, '620302001005001') })
afterAll(() => w.close())

const fencedTables = async (): Promise<string[]> =>
  (await sql<{ name: string }>`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relkind = 'r' and a.attname = 'county_code' and not a.attisdropped and c.relnamespace = 'public'::regnamespace order by 1`.execute(w.platform.ownerDb())).rows.map(({ name }) => name)

test('every table of a county stands behind the fence', async () => {
  const tables = await fencedTables()
  expect(tables.length).toBeGreaterThan(25)
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity order by 1`.execute(w.platform.ownerDb())
  // What the app’s role may not touch at all needs no fence.
  const closed = new Set(['fact_pending'])
  expect(tables.filter((table) => !closed.has(table) && !rows.some(({ name }) => name === table))).toEqual([])
})
test('a connection of one county sees nothing of another, in any table', async () => {
  const seen: string[] = []
  for (const table of await fencedTables()) {
    const answer = await sql<{ foreign: number }>`select count(*)::int as foreign from ${sql.table(table)} where county_code is distinct from '150521' and county_code is not null`.execute(w.platform.countyDb('150521')).catch((error: Error) => {
      if (!/permission denied/.test(error.message)) throw error
      return { rows: [{ foreign: 0 }] }
    })
    if (answer.rows[0]!.foreign > 0) seen.push(table)
  }
  expect(seen).toEqual([])
})
test('a row cannot be written into another county, and without a county nothing is visible', async () => {
  const foreign = { id: newId(), countyCode: '620302', areaCode: '620302001005001', name: '邻县的人' }
  await expect(w.platform.countyDb('150521').insertInto('person').values(foreign).execute()).rejects.toThrow(/row-level security/)
  await w.platform.ownerDb().transaction().execute(async (db) => {
    await sql`set local role tongpin_app`.execute(db)
    expect((await db.selectFrom('need').select('id').execute()).length).toBe(0)
    await sql`set local app.county = ''`.execute(db)
    expect((await db.selectFrom('need').select('id').execute()).length).toBe(0)
  })
})

import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#database/connect.ts'
import { freshDatabase } from '#database/test-cluster.ts'

interface Fenced {
  fenced: { countyCode: string; word: string }
}

let database: Awaited<ReturnType<typeof freshDatabase>>
const county = (code: string) => database.countyDb(code) as unknown as Kysely<Fenced>
const owner = () => database.ownerDb() as unknown as Kysely<Fenced>

beforeAll(async () => {
  database = await freshDatabase()
  await sql`create table fenced (county_code text not null, word text not null)`.execute(owner())
  await sql`alter table fenced enable row level security`.execute(owner())
  await sql`create policy county on fenced using (county_code = nullif(current_setting('app.county', true), ''))`.execute(owner())
  await county('150422').insertInto('fenced').values({ countyCode: '150422', word: '修门' }).execute()
})
afterAll(() => database.close())

test('a county sees its own rows and no other county does', async () => {
  expect(await county('150422').selectFrom('fenced').select('word').execute()).toEqual([{ word: '修门' }])
  expect(await county('150423').selectFrom('fenced').select('word').execute()).toEqual([])
  expect(await owner().selectFrom('fenced').select('word').execute()).toHaveLength(1)
})

test('a county cannot write a row of another county', async () => {
  const stray = county('150423').insertInto('fenced').values({ countyCode: '150422', word: '越界' })
  await expect(stray.execute()).rejects.toThrow('row-level security')
})

test('the fence stands for reads without a transaction, on every connection of the pool, and is gone for none', async () => {
  const asked = Array.from({ length: 8 }, () => sql`select current_user as role, current_setting('app.county') as county`.execute(county('150422')))
  for (const { rows } of await Promise.all(asked)) expect(rows).toEqual([{ role: 'tongpin_app', county: '150422' }])
})

test('a code that could smuggle a setting is no county', () => {
  expect(() => county('150422 -c role=tongpin')).toThrow('a county code is letters and digits')
})

test('a connection that lost its fence on the way reads nothing', async () => {
  const { user, password, host, database: name } = database.connection
  const passing = connect({ connectionString: `postgres://${user}:${password}@localhost/${name}?host=${encodeURIComponent(host ?? '')}&options=-c%20jit%3Doff` })
  await expect(sql`select 1`.execute(passing.countyDb('150422'))).rejects.toThrow('lost its county fence')
  await passing.close()
})

test('days are words, instants are dates, counts and sums are numbers, jsonb keys stay as they are', async () => {
  const { rows } = await sql`select date '2026-11-24' as on_day, timestamptz '2026-11-24 08:00+08' as at, count(*) as n, sum(2::bigint) as sum,
    9007199254740991::bigint as big, array[date '2026-11-24', null] as days, array[1::bigint] as bigs, '{"kept_key": 1}'::jsonb as detail`.execute(owner())
  expect(rows).toEqual([{ onDay: '2026-11-24', at: new Date('2026-11-24T00:00:00Z'), n: 1, sum: 2,
    big: 9007199254740991, days: ['2026-11-24', null], bigs: [1], detail: { kept_key: 1 } }])
})

test('SQL knows the day of the county, not of the server', async () => {
  const { rows } = await sql`select (timestamptz '2026-11-24 20:00Z')::date as on_day`.execute(county('150422'))
  expect(rows).toEqual([{ onDay: '2026-11-25' }])
})

test('connections that are cut, idle or inside a transaction, end no process and are replaced', async () => {
  const cut = county('150422').transaction().execute(async (inside) => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(owner())
    await sql`select pg_sleep(0.1)`.execute(owner())
    await sql`select 1`.execute(inside)
  })
  await expect(cut).rejects.toThrow()
  expect(await county('150422').selectFrom('fenced').select('word').execute()).toHaveLength(1)
})

import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { reportKinds } from '#domain/reports/report.kinds.ts'
import { reportEndpoints as at } from '#domain/reports/report.contract.ts'
import { newId } from '#kit/ids.ts'
import { type Thrown, throwWorld } from './random-world.fixture.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const anywhere = fc.constantFrom('150521', '150521403', '150521100', '150521403008', '150521403009', '150521100201', '150521403008001', '150521403008002', '150521100201001')
const day = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-15', '2026-10-31', '2026-11-01')
const some = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most })
const thrown: fc.Arbitrary<Thrown> = fc.record({
  volunteers: fc.array(fc.record({ area: anywhere, registeredOn: fc.option(day), status: fc.constantFrom('active', 'active', 'suspended', 'withdrawn'), opening: fc.constantFrom(0, 0, 90) }), { minLength: 1, maxLength: 8 }),
  teams: some(fc.record({ area: anywhere, kind: fc.constantFrom('registered', 'unit_internal', 'community_internal', 'grassroots') }), 6),
  venues: some(fc.record({ area: anywhere, status: fc.constantFrom('active', 'ended') }), 6),
  profiles: some(fc.record({ area: anywhere, asOf: fc.constantFrom('2025-12-31', '2026-10-10', '2026-11-20'), residents: fc.nat(9000) }), 6),
  activities: some(fc.record({
    area: anywhere, day, status: fc.constantFrom('confirmed', 'ongoing', 'ended', 'cancelled'),
    records: some(fc.record({ volunteer: fc.nat(7), minutes: fc.integer({ min: 1, max: 400 }), status: fc.constantFrom('computed', 'confirmed', 'voided') }), 4),
  }), 6),
})

/** The same figures told a second time and another way round: over the thrown world in memory, not by SQL. */
const reckoned = ({ volunteers, teams, venues, activities }: Thrown) => {
  const october = (on: string): boolean => on >= '2026-10-01' && on <= '2026-10-31'
  const onRoll = volunteers.map((one) => one.status === 'active' && (one.registeredOn === null || one.registeredOn <= '2026-10-31'))
  const confirmed = activities.flatMap((activity) => activity.records.filter(({ status }) => status === 'confirmed').map((record) => ({ ...record, day: activity.day, who: record.volunteer % volunteers.length })))
  const inTime = confirmed.filter((record) => october(record.day))
  return {
    registered: onRoll.filter(Boolean).length, joined: volunteers.filter(({ registeredOn }, at) => onRoll[at] && registeredOn !== null && october(registeredOn)).length,
    withHours: volunteers.filter(({ opening }, at) => onRoll[at] && (opening > 0 || confirmed.some(({ who, day: on }) => who === at && on <= '2026-10-31'))).length,
    active: new Set(inTime.map(({ who }) => who)).size, teamsRegistered: teams.filter(({ kind }) => kind === 'registered').length, teamsGrassroots: teams.filter(({ kind }) => kind === 'grassroots').length,
    sessions: activities.filter((activity) => october(activity.day) && activity.status === 'ended').length, personTimes: inTime.length, hours: Math.round(inTime.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10,
    stations: venues.filter(({ status }) => status === 'active').length, covered: new Set(venues.filter(({ area, status }) => status === 'active' && area.length >= 12).map(({ area }) => area.slice(0, 12))).size, communities: 3,
  }
}

test('in any county the parts add up to the whole, and both are what an independent count says', async () => {
  await fc.assert(fc.asyncProperty(thrown, async (county) => {
    await throwWorld(w, county)
    await w.platform.ownerDb().deleteFrom('report').execute()
    const { body, status } = await w.as('countyOfficer')(at.generate, { id: newId(), kind: 'volunteering', areaCode: '150521', period: '2026-10' })
    expect(status).toBe(200)
    for (const { code, adds, over } of reportKinds.volunteering.figures) {
      if (!adds || over) continue
      const parts = body.parts.map(({ values }) => values[code] ?? 0).reduce((sum, one) => sum + one, 0)
      expect([code, Math.round(parts * 10) / 10]).toEqual([code, body.whole.values[code] ?? 0])
      expect([code, body.whole.shown[code]]).toEqual([code, body.whole.values[code]])
    }
    expect(body.whole.values).toMatchObject(reckoned(county))
  }), { numRuns: 25 })
}, 240_000)

test('residents of a community that were told are not added to those of its grids', async () => {
  await throwWorld(w, { volunteers: [{ area: '150521403008', registeredOn: null, status: 'active', opening: 0 }], teams: [], venues: [], activities: [], profiles: [
    { area: '150521403008', asOf: '2026-06-28', residents: 4000 }, { area: '150521403008001', asOf: '2026-06-28', residents: 900 }, { area: '150521403009001', asOf: '2026-06-28', residents: 50 }, { area: '150521403009001', asOf: '2026-11-20', residents: 70 }, { area: '150521100', asOf: '2026-01-01', residents: 20_000 },
  ] })
  await w.platform.ownerDb().deleteFrom('report').execute()
  const { body } = await w.as('countyOfficer')(at.generate, { id: newId(), kind: 'volunteering', areaCode: '150521', period: '2026-10' })
  expect(body.parts.map(({ code, values }) => [code, values['residents']])).toEqual([['150521100', 20_000], ['150521403', 4050]])
  expect(body.whole.shown).toMatchObject({ residents: 24_050, registered: 1, registeredShare: 0 })
})

test('a station’s figures equal a count of one’s own over the same rows, by SQL told otherwise', async () => {
  await throwWorld(w, { volunteers: [{ area: '150521403008', registeredOn: null, status: 'active', opening: 0 }], teams: [], venues: [], profiles: [], activities: [
    { area: '150521403008001', day: '2026-10-26', status: 'ended', records: [{ volunteer: 0, minutes: 95, status: 'confirmed' }] }, { area: '150521403009001', day: '2026-11-20', status: 'ended', records: [{ volunteer: 0, minutes: 60, status: 'confirmed' }] },
    { area: '150521403008001', day: '2026-10-25', status: 'ended', records: [] }, { area: '150521100201001', day: '2026-11-01', status: 'ended', records: [] },
  ] })
  await w.platform.ownerDb().deleteFrom('report').execute()
  const { body } = await w.as('stationLead')(at.generate, { id: newId(), kind: 'station', areaCode: '150521403', period: '2026-11' })
  const { rows: [own] } = await sql<Record<string, number>>`
    select (select count(*) from need where area_code like '150521403%' and (reported_at at time zone 'Asia/Shanghai')::date between '2026-10-26' and '2026-11-25') as "needsReported",
      (select count(*) from activity where area_code like '150521403%' and status = 'ended' and (starts_at at time zone 'Asia/Shanghai')::date between '2026-10-26' and '2026-11-25') as "sessions",
      (select count(*) from service_record join activity on activity.id = activity_id where area_code like '150521403%' and service_record.status = 'confirmed' and (starts_at at time zone 'Asia/Shanghai')::date between '2026-10-26' and '2026-11-25') as "personTimes",
      (select count(distinct coalesce(person_id, need.id)) from activity join need on need.id = need_id where activity.area_code like '150521403%' and activity.status = 'ended' and (starts_at at time zone 'Asia/Shanghai')::date between '2026-10-26' and '2026-11-25') as "served"`.execute(w.platform.ownerDb())
  expect(body.whole.values).toMatchObject(own!)
  expect(own).toMatchObject({ sessions: 2, personTimes: 2, served: 2 })
  expect(body.total!.values).toMatchObject({ sessions: 3 })
})

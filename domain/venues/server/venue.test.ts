import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const room = (name: string) => ({ id: newId(), name, capacity: 20, purpose: null, equipment: [], accessibility: [] })
const save = (input: object, as: 'secretary' | 'neighbourSecretary' = 'secretary') => the.as(as)(venueEndpoints.save, { id: newId(), areaCode: '150521403008', name: '党群服务中心', rooms: [], ...input } as never)

test('a venue is saved with its rooms, and saved again without one of them', async () => {
  const [id, calligraphy, talks] = [newId(), room('书画室'), room('说事室')]
  expect((await save({ id, rooms: [calligraphy, talks], openHours: '8:30-17:30' })).body.rooms).toEqual([calligraphy, talks])
  expect((await save({ id, rooms: [{ ...talks, capacity: 12 }] })).body.rooms).toEqual([{ ...talks, capacity: 12 }])
  expect((await the.as('secretary')(venueEndpoints.list, {})).body.rows.map((venue) => venue.id)).toContain(id)
})

test('two rooms of one name are refused, and so is a room of another venue', async () => {
  expect((await save({ name: '邻里中心', rooms: [room('书画室'), room('书画室')] })).problem.errors).toMatchObject([{ code: 'venue.room-twice' }])
  const theirs = room('康复室')
  await save({ name: '康复中心', rooms: [theirs] })
  expect((await save({ name: '邻里中心', rooms: [theirs] })).problem.code).toBe('venue.room-elsewhere')
})

test('next door neither sees nor changes it, whatever id it sends', async () => {
  const id = newId()
  await save({ id, name: '老年食堂' })
  expect((await the.as('neighbourSecretary')(venueEndpoints.list, {})).body.rows).toEqual([])
  expect((await save({ id, name: '抢来的' }, 'neighbourSecretary')).status).toBe(404)
  expect((await save({ id, areaCode: '150521403009', name: '抢来的' }, 'neighbourSecretary')).status).toBe(404)
  expect((await the.as('neighbourSecretary')(venueEndpoints.end, { id })).status).toBe(404)
  expect((await the.as('secretary')(venueEndpoints.end, { id })).status).toBe(200)
})

test('each grid shows its three and which of them is missing', async () => {
  const grid = '150521403008001'
  const trio = { areaCode: grid, branchSecretaryId: the.id('person gridWorker'), socialWorkerId: the.id('person socialWorker'), teamId: null, teamLeaderId: null }
  expect((await the.as('secretary')(venueEndpoints.saveTrio, trio)).body).toMatchObject({ branchSecretaryName: '董永贵', socialWorkerName: '胡雨桐', missing: ['team'], filedOn: '2026-11-24' })
  const { rows } = (await the.as('secretary')(venueEndpoints.trios, { area: '150521403008' })).body
  expect(rows.map(({ areaCode, missing }) => [areaCode.slice(-1), missing.length])).toEqual([['1', 1], ['2', 3], ['3', 3]])
  expect((await the.as('secretary')(venueEndpoints.saveTrio, { ...trio, teamId: the.id('organisation hospital') })).problem.errors).toMatchObject([{ path: 'teamId', code: 'grid.no-such-team' }])
  expect((await the.as('secretary')(venueEndpoints.saveTrio, { ...trio, areaCode: '150521403009001' })).status).toBe(404)
  expect((await the.as('neighbourSecretary')(venueEndpoints.trios, { area: '150521403008' })).body.rows).toEqual([])
})

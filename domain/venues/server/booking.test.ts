import { afterAll, beforeAll, expect, test } from 'vitest'
import { activityAs, composed, confirmed, openPlaces, routedNeed } from '#checks/on-the-way.ts'
import type { PersonKey } from '#checks/settlement.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { type Book, bookingEndpoints as at } from '#domain/venues/booking.contract.ts'
import { venueEndpoints } from '#domain/venues/venue.contract.ts'
import { instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

// The world stands on Tuesday, 24 November 2026, ten in the morning.
const WEDNESDAY = '2026-11-25'
const open = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '20:00' }))
let count = 0
const place = async (capacity = 30) => {
  count += 1
  const [venue, room, other] = [newId(), newId(), newId()]
  const blank = { purpose: null, equipment: [], accessibility: [] }
  const saved = await the.as('secretary')(venueEndpoints.save, { id: venue, areaCode: '150521403008', name: `居民服务中心${count}`, hours: open, rooms: [{ id: room, name: '多功能厅', capacity, ...blank, equipment: ['projector'], accessibility: ['ramp'] }, { id: other, name: '书画室', capacity: 12, ...blank }] })
  if (saved.status !== 200) throw new Error(saved.raw.body)
  return { venue, room, other }
}
const times = (day: string, from: string, to: string) => ({ startsAt: instantAt(day, from).toISOString(), endsAt: instantAt(day, to).toISOString() })
const book = (roomId: string, when: { startsAt: string; endsAt: string }, more: Partial<Book> = {}, as: PersonKey = 'secretary') => the.as(as)(at.book, { id: newId(), roomId, title: '老年大学', ...when, ...more } as never)
const allot = (roomId: string, more: object = {}) => the.as('secretary')(at.allot, { id: newId(), roomId, organisationId: the.id('organisation team'), weekday: 3, from: '14:00', to: '16:00', fromOn: '2026-11-24', untilOn: '2026-12-31', purpose: '排练', ...more } as never)
const standing = async (roomId: string) => the.platform.ownerDb().selectFrom('roomBooking').select(['id', 'kind', 'organisationId', 'startsAt', 'endsAt', 'status']).where('roomId', '=', roomId).where('status', '=', 'active').orderBy('startsAt').execute()
const inbox = async (person: PersonKey, kind: string) => the.platform.ownerDb().selectFrom('message').select('id').where('accountId', '=', the.id(`account ${person}`)).where('kind', '=', kind).execute()

test('a room is booked once; what stands there and the nearest free time are named', async () => {
  const { room } = await place()
  const first = await book(room, times(WEDNESDAY, '09:00', '11:00'))
  expect(first.body.rows).toMatchObject([{ status: 'active', title: '老年大学', roomName: '多功能厅', organisationName: null, mine: true, mayChange: true }])
  const again = await book(room, times(WEDNESDAY, '10:30', '12:00'), {}, 'socialWorker')
  expect([again.status, again.problem.title]).toEqual([409, '多功能厅 11-25 09:00–11:00 已安排：老年大学。没有预约。最近的空档：11-25 11:00–12:30。'])
  expect((await book(room, times(WEDNESDAY, '11:00', '12:00'))).status).toBe(200)
})

test('past, closed, too many people and more than a day are refused, each with its sentence', async () => {
  const { room } = await place()
  const codes = async (when: { startsAt: string; endsAt: string }, more: Partial<Book> = {}) => { const { problem } = await book(room, when, more); return problem.errors?.[0]?.code ?? problem.code }
  expect(await codes(times('2026-11-23', '09:00', '10:00'))).toBe('venue.in-the-past')
  expect(await codes(times('2026-11-28', '09:00', '10:00'))).toBe('venue.closed-then')
  expect(await codes(times(WEDNESDAY, '19:30', '20:30'))).toBe('venue.closed-then')
  expect(await codes(times(WEDNESDAY, '09:00', '10:00'), { people: 31 })).toBe('venue.over-capacity')
  expect(await codes({ startsAt: instantAt(WEDNESDAY, '09:00').toISOString(), endsAt: instantAt('2026-11-26', '09:00').toISOString() })).toBe('venue.one-day-only')
})

test('the same booking sent twice is one', async () => {
  const { room } = await place()
  const id = newId()
  await book(room, times(WEDNESDAY, '09:00', '10:00'), { id })
  expect((await book(room, times(WEDNESDAY, '09:00', '10:00'), { id })).body.rows).toHaveLength(1)
  expect(await standing(room)).toHaveLength(1)
  expect((await book(room, times(WEDNESDAY, '09:00', '10:00'), { id }, 'socialWorker')).problem.code).toBe('venue.id-in-use')
})

test('a series is booked whole; where it clashes the times are named, and without them the rest is booked', async () => {
  const { room } = await place()
  await book(room, times('2026-12-09', '09:30', '10:00'))
  const wanted = { ...times(WEDNESDAY, '09:00', '11:00'), id: newId(), repeats: { times: 4 } }
  const clash = await book(room, wanted, { id: wanted.id, repeats: wanted.repeats })
  expect(clash.problem).toMatchObject({ code: 'venue.series-clashes', title: '共 4 次，第 3 次有冲突（最早一处：12-09 09:30–10:00），一次也没有订。可以去掉这几次，其余照订。', errors: [{ path: 'days.2', message: expect.stringContaining('老年大学') }] })
  expect(await standing(room)).toHaveLength(1)
  expect((await book(room, times('2026-12-09', '09:00', '11:00'), { repeats: { times: 2, skip: ['2026-12-16'] } })).problem.code).toBe('venue.series-all-clash')
  const rest = await book(room, wanted, { id: wanted.id, repeats: { times: 4, skip: ['2026-12-09'] } })
  expect(rest.body.rows.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-11-25', '2026-12-02', '2026-12-16'])
})

test('an allotment over a booking is refused, and a booking over an allotment; its holder books inside it', async () => {
  const { room } = await place()
  await book(room, times('2026-12-02', '15:00', '15:30'))
  expect((await allot(room)).problem).toMatchObject({ code: 'venue.series-clashes', errors: [{ message: expect.stringContaining('老年大学') }] })
  expect(await standing(room)).toHaveLength(1)
  expect((await allot(room, { from: '16:00', to: '18:00' })).body).toMatchObject({ organisationName: '“牵牛花”志愿服务队', left: 6 })
  expect((await book(room, times(WEDNESDAY, '17:00', '18:00'))).problem.title).toBe('多功能厅 11-25 16:00–18:00 已安排：“牵牛花”志愿服务队 排练。没有预约。最近的空档：11-25 18:00–19:00。')
  const own = await book(room, times(WEDNESDAY, '16:30', '18:00'), { title: '合唱' }, 'teamLeader')
  expect(own.body.rows).toMatchObject([{ status: 'active', organisationName: '“牵牛花”志愿服务队' }])
  expect((await book(room, times(WEDNESDAY, '16:30', '17:00'), {}, 'teamLeader')).problem.code).toMatch(/^venue\.taken/)
})

test('outside its allotment a team asks; the community answers, and both hear of it', async () => {
  const { room } = await place()
  const asked = (await book(room, times(WEDNESDAY, '09:00', '11:00'), { title: '义剪' }, 'teamLeader')).body.rows[0]!
  expect(asked.status).toBe('requested')
  expect(await inbox('secretary', 'room.requested')).not.toEqual([])
  expect((await the.as('teamLeader')(at.answer, { id: asked.id, version: 1, confirm: true })).status).toBe(403)
  expect((await book(room, times(WEDNESDAY, '10:00', '12:00'))).status).toBe(200)
  const late = await the.as('secretary')(at.answer, { id: asked.id, version: 1, confirm: true })
  expect(late.problem.code).toBe('venue.taken-free')
  expect((await the.as('secretary')(at.answer, { id: asked.id, version: 1, confirm: false, reason: '那天有会' })).body.status).toBe('declined')
  expect(await inbox('teamLeader', 'room.declined')).toHaveLength(1)
})

test('a team sees that a time is taken, not by whom or for what', async () => {
  const { venue, room } = await place()
  await book(room, times(WEDNESDAY, '09:00', '11:00'), { title: '信访接待', people: 3 })
  const seen = await the.as('teamLeader')(at.calendar, { venue, from: '2026-11-23' })
  expect(seen.body.rows).toMatchObject([{ title: null, people: null, bookedByName: null, mine: false, mayChange: false }])
  expect(seen.raw.body).not.toContain('信访')
  const clash = await book(room, times(WEDNESDAY, '10:00', '12:00'), {}, 'teamLeader')
  expect(clash.problem).toMatchObject({ code: 'venue.taken-unnamed-free' })
  expect(clash.raw.body).not.toContain('信访')
  for (const stranger of ['neighbourSecretary', 'otherTeamLeader', 'farSecretary'] as const) expect((await the.as(stranger)(at.calendar, { venue, from: '2026-11-23' })).status, stranger).toBe(404)
})

test('a booking moves to where it is free, and not onto another', async () => {
  const { room, other } = await place()
  const { id } = (await book(room, times(WEDNESDAY, '09:00', '10:00'), { organisationId: the.id('organisation team') })).body.rows[0]!
  await book(other, times(WEDNESDAY, '09:30', '10:30'))
  expect((await the.as('secretary')(at.move, { id, version: 1, roomId: other, ...times(WEDNESDAY, '09:00', '10:00') })).problem.code).toBe('venue.taken-free')
  expect((await the.as('secretary')(at.move, { id, version: 1, roomId: other, ...times(WEDNESDAY, '10:30', '11:30') })).body).toMatchObject({ roomName: '书画室', version: 2 })
  expect((await the.as('secretary')(at.move, { id, version: 1, roomId: room, ...times(WEDNESDAY, '09:00', '10:00') })).problem.code).toBe('kit.changed-meanwhile')
  expect(await inbox('teamLeader', 'room.moved')).toHaveLength(1)
})

test('the rest of a series is cancelled at once and told once', async () => {
  const { room } = await place()
  const { rows } = (await book(room, times(WEDNESDAY, '09:00', '10:00'), { repeats: { times: 4 }, organisationId: the.id('organisation team') })).body
  expect((await the.as('secretary')(at.cancel, { id: rows[1]!.id, version: 1, scope: 'rest', reason: '装修' })).body.cancelled).toBe(3)
  expect(await standing(room)).toHaveLength(1)
  expect(await inbox('teamLeader', 'room.several-cancelled')).toHaveLength(1)
  expect((await the.as('secretary')(at.cancel, { id: rows[1]!.id, version: 2 })).problem.code).toBe('venue.booking-cancelled-already')
})

test('closing a room for a day cancels what stands, tells everybody, and keeps others out', async () => {
  const { venue, room } = await place()
  await allot(room, { weekday: 4 })
  await book(room, times('2026-11-26', '09:00', '10:00'), {}, 'socialWorker')
  const id = newId()
  const close = () => the.as('secretary')(at.close, { id, venueId: venue, roomId: room, fromOn: '2026-11-26', untilOn: '2026-11-26', reason: '停水' })
  expect((await close()).body.cancelled).toBe(2)
  expect((await close()).body.cancelled).toBe(0)
  expect([(await inbox('socialWorker', 'room.cancelled')).length, (await inbox('teamLeader', 'room.cancelled')).length]).toEqual([1, 1])
  expect((await book(room, times('2026-11-26', '09:00', '10:00'))).problem.title).toContain('停水')
  expect((await the.as('secretary')(at.cancel, { id, version: 1 })).status).toBe(200)
  expect((await book(room, times('2026-11-26', '09:00', '10:00'))).status).toBe(200)
})

test('an order takes its room along: a taken one sends no order out, a cancelled order frees it', async () => {
  const { room } = await place()
  await book(room, times(WEDNESDAY, '10:30', '11:30'))
  const needId = await routedNeed(the, { method: 'at_venue' })
  const order = composed(the, needId, [openPlaces(2)], { roomId: room })
  const refused = await the.as('secretary')(orderEndpoints.dispatch, order)
  expect(refused.problem.code).toBe('venue.taken-free')
  expect((await the.as('secretary')(orderEndpoints.detail, { id: order.id })).status).toBe(404)
  const later = { ...order, startsAt: instantAt(WEDNESDAY, '13:00').toISOString(), endsAt: instantAt(WEDNESDAY, '14:00').toISOString() }
  expect((await the.as('secretary')(orderEndpoints.dispatch, later)).status).toBe(200)
  expect(await standing(room)).toHaveLength(2)
  await the.as('secretary')(orderEndpoints.cancel, { id: order.id })
  expect(await standing(room)).toHaveLength(1)
})

test('whoever signed up hears that the room of the activity is gone', async () => {
  const { venue, room } = await place()
  const { activityId } = await confirmed(the, [], { roomId: room, ...times('2026-11-26', '13:00', '14:00') })
  expect((await activityAs(the, 'volunteer', activityId)).status).toBe('confirmed')
  await the.as('secretary')(at.close, { id: newId(), venueId: venue, fromOn: '2026-11-26', untilOn: '2026-11-26', reason: '停电' })
  for (const person of ['volunteer', 'socialWorker'] as const) expect(await inbox(person, 'room.activity-without-room'), person).toHaveLength(1)
})

test('by every path at once nobody stands in a room with anybody else', async () => {
  const { venue, room, other } = await place()
  const movable = await Promise.all(Array.from({ length: 6 }, (_, at) => book(other, times(WEDNESDAY, `${String(8 + at).padStart(2, '0')}:00`, `${String(9 + at).padStart(2, '0')}:00`)).then(({ body }) => body.rows[0]!)))
  const needs = await Promise.all(Array.from({ length: 6 }, () => routedNeed(the, { method: 'at_venue' })))
  const people: PersonKey[] = ['secretary', 'socialWorker', 'stationLead', 'teamLeader']
  const hour = (at: number) => `${String(8 + (at % 11)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`
  const end = (at: number) => `${String(9 + (at % 11)).padStart(2, '0')}:${at % 2 ? '15' : '30'}`
  const all = [
    ...Array.from({ length: 60 }, (_, n) => book(room, times(WEDNESDAY, hour(n), end(n)), {}, people[n % 4]!)),
    ...Array.from({ length: 12 }, (_, n) => book(room, times(WEDNESDAY, hour(n * 3), end(n * 3)), { repeats: { times: 3 } }, people[n % 3]!)),
    ...Array.from({ length: 12 }, (_, n) => allot(room, { from: hour(n), to: end(n), organisationId: the.id(n % 2 ? 'organisation team' : 'organisation hospital') })),
    ...movable.map(({ id }, n) => the.as('secretary')(at.move, { id, version: 1, roomId: room, ...times(WEDNESDAY, hour(n * 2), end(n * 2)) })),
    ...needs.map((needId, n) => the.as('secretary')(orderEndpoints.dispatch, composed(the, needId, [openPlaces(1)], { roomId: room, ...times('2026-12-02', hour(n), end(n)) }))),
    the.as('secretary')(at.close, { id: newId(), venueId: venue, roomId: room, fromOn: '2026-12-09', untilOn: '2026-12-09', reason: '消毒' }),
  ]
  const replies = await Promise.all(all)
  expect(replies.filter(({ status }) => status >= 500)).toEqual([])
  expect(replies.every(({ status, problem }) => status === 200 || !problem.code.startsWith('kit.unexpected'))).toBe(true)
  const rows = await standing(room)
  expect(rows.length).toBeGreaterThan(8)
  const clashes = rows.flatMap((one, n) => rows.slice(n + 1).filter((two) => one.startsAt < two.endsAt && two.startsAt < one.endsAt && !((one.kind === 'allotment') !== (two.kind === 'allotment') && one.organisationId !== null && one.organisationId === two.organisationId)))
  expect(clashes).toEqual([])
}, 120_000)

test('the database itself refuses a second use, by whatever path', async () => {
  const { venue, room } = await place()
  const row = (organisationId: string | null, kind: 'booking' | 'allotment') => ({ id: newId(), countyCode: '150521', areaCode: '150521403008', venueId: venue, roomId: room, kind, startsAt: instantAt(WEDNESDAY, '09:00'), endsAt: instantAt(WEDNESDAY, '10:00'), title: '越过规则', organisationId, bookedAt: the.platform.clock() })
  const put = (values: ReturnType<typeof row>) => the.platform.ownerDb().insertInto('roomBooking').values(values).execute()
  await put(row(the.id('organisation team'), 'allotment'))
  await expect(put(row(null, 'booking'))).rejects.toThrow(/room_never_twice/)
  await expect(put(row(the.id('organisation hospital'), 'allotment'))).rejects.toThrow(/room_/)
  await put(row(the.id('organisation team'), 'booking'))
  await expect(put(row(the.id('organisation team'), 'booking'))).rejects.toThrow(/room_one_use_at_a_time/)
})

test('the month’s figures: booked over open hours, sessions used together, different users', async () => {
  const { venue, room } = await place()
  await book(room, times(WEDNESDAY, '09:00', '11:00'), { organisationId: the.id('organisation team'), together: [the.id('organisation hospital')] })
  await book(room, times(WEDNESDAY, '13:00', '14:00'), { organisationId: the.id('organisation team') })
  const use = (await the.as('secretary')(at.use, { venue, month: '2026-11' })).body
  // Twenty-one weekdays of twelve hours.
  expect(use).toMatchObject({ sessions: 2, shared: 1, users: 2, rows: expect.arrayContaining([{ roomId: room, roomName: '多功能厅', bookedMinutes: 180, openMinutes: 21 * 720, sessions: 2, shared: 1, users: 2 }]) })
  expect((await the.as('secretary')(at.list, { venue, shared: true })).body.rows).toHaveLength(1)
  expect((await the.as('teamLeader')(at.use, { venue, month: '2026-11' })).status).toBe(404)
})

test('a room in which something still stands is not taken off the venue', async () => {
  const { venue, room, other } = await place()
  await book(room, times(WEDNESDAY, '09:00', '11:00'))
  const kept = { id: other, name: '书画室', capacity: 12, purpose: null }
  const saved = await the.as('secretary')(venueEndpoints.save, { id: venue, areaCode: '150521403008', name: '居民服务中心', rooms: [kept] })
  expect(saved.problem.title).toBe('多功能厅还有没用完的预约或长期安排。先取消或移走，再停用。')
  the.setClock('2026-11-26T02:00:00Z')
  expect((await the.as('secretary')(venueEndpoints.save, { id: venue, areaCode: '150521403008', name: `改名${count}`, rooms: [kept] })).body.rooms).toHaveLength(1)
  the.setClock(WORLD_START)
})

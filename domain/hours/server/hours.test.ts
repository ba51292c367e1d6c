import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed, served, shownCode } from '#checks/on-the-way.ts'
import { type World, world } from '#checks/world.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { hoursEndpoints as at } from '#domain/hours/hours.contract.ts'

let w: World
let record: string
beforeAll(async () => {
  w = await world()
  await served(w)
  record = (await w.as('volunteer')(at.mine, {})).body.rows[0]!.id
})
afterAll(() => w.close())

test('records stand where the service was, and with the one who served; nowhere else', async () => {
  expect((await w.as('socialWorker')(at.list, {})).body.rows.map(({ id, volunteerName }) => [id, volunteerName])).toEqual([[record, '方翠花']])
  expect((await w.as('volunteer')(at.list, {})).body.rows.map(({ id }) => id)).toEqual([record])
  for (const other of ['otherVolunteer', 'neighbourSocialWorker', 'teamLeader'] as const) expect((await w.as(other)(at.list, {})).body.rows).toEqual([])
})
test('the social worker confirms it, once; the neighbour cannot', async () => {
  expect((await w.as('neighbourSocialWorker')(at.confirm, { ids: [record] })).status).toBe(404)
  const confirm = () => w.as('socialWorker')(at.confirm, { ids: [record] })
  expect((await confirm()).body.rows).toMatchObject([{ status: 'confirmed', confirmedByName: '胡雨桐' }])
  expect((await confirm()).status).toBe(200)
  expect((await w.as('volunteer')(at.mine, {})).body).toMatchObject({ confirmedMinutes: 60, waitingMinutes: 0, openingMinutes: 0 })
})
test('nobody confirms the own time, whatever role they hold', async () => {
  const db = w.platform.ownerDb()
  await db.updateTable('serviceRecord').set({ status: 'computed' }).where('id', '=', record).execute()
  await db.updateTable('volunteer').set({ personId: w.id('person stationLead') }).where('id', '=', w.id('volunteer volunteer')).execute()
  expect((await w.as('stationLead')(at.confirm, { ids: [record] })).problem.code).toBe('hours.not-ones-own')
  await db.updateTable('volunteer').set({ personId: w.id('person volunteer') }).where('id', '=', w.id('volunteer volunteer')).execute()
})
test('a day of nine hours waits for the station', async () => {
  const away = await world()
  const { activityId } = await confirmed(away, [], { startsAt: '2026-11-25T00:00:00Z', endsAt: '2026-11-25T09:00:00Z' })
  away.setClock('2026-11-25T00:00:00Z')
  await away.as('volunteer')(attendanceEndpoints.checkIn, { qr: (await shownCode(away, activityId)).qr })
  away.setClock('2026-11-25T09:00:00Z')
  await away.as('volunteer')(attendanceEndpoints.checkOut, { qr: (await shownCode(away, activityId)).qr })
  const { body } = await away.as('volunteer')(at.mine, {})
  expect(body.rows).toMatchObject([{ minutes: 540, status: 'review_org' }])
  expect((await away.as('socialWorker')(at.confirm, { ids: [body.rows[0]!.id] })).body.rows).toMatchObject([{ status: 'confirmed' }])
  await away.close()
})

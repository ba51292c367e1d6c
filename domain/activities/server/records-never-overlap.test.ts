import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatched, openPlaces, shownCode } from '#checks/on-the-way.ts'
import { type World, WORLD_START, world } from '#checks/world.ts'
import { activityEndpoints as at } from '#domain/activities/activity.contract.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { newId } from '#kit/ids.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

// Whatever two volunteers do in whatever order with three activities, two of them at the same hour:
// taken places are the accepted open places, nobody is in two places at once, and no minute is counted twice.
const volunteers = ['volunteer', 'otherVolunteer'] as const
const step = fc.record({ who: fc.constantFrom(...volunteers), where: fc.nat(2), what: fc.constantFrom('signUp' as const, 'signUp' as const, 'cancel' as const, 'in' as const, 'out' as const), wait: fc.constantFrom(0, 7, 25) })
const DAY = 86_400_000

let round = 0
const threeActivities = async (): Promise<{ ids: string[]; opens: string }> => {
  round += 1
  w.setClock(WORLD_START)
  const at = (hours: number) => new Date(Date.UTC(2026, 10, 30, 2) + round * 7 * DAY + hours * 3_600_000).toISOString()
  const ids: string[] = []
  for (const [from, to] of [[0, 2], [1, 3], [3, 4]] as const) ids.push((await dispatched(w, [openPlaces(1)], { startsAt: at(from), endsAt: at(to) })).activityId!)
  return { ids, opens: at(-1) }
}

const act = async (ids: string[], { who, where, what }: { who: (typeof volunteers)[number]; where: number; what: 'signUp' | 'cancel' | 'in' | 'out' }): Promise<void> => {
  const activityId = ids[where]!
  if (what === 'signUp') await w.as(who)(at.signUp, { id: newId(), activityId, riskRead: true })
  else if (what === 'cancel') await w.as(who)(at.cancel, { activityId })
  else await w.as(who)(what === 'in' ? attendanceEndpoints.checkIn : attendanceEndpoints.checkOut, { qr: (await shownCode(w, activityId)).qr })
}

const expectSound = async (ids: string[]): Promise<void> => {
  const db = w.platform.ownerDb()
  for (const { id, taken, places } of await db.selectFrom('activity').select(['id', 'taken', 'places']).where('id', 'in', ids).execute()) {
    const open = await db.selectFrom('enrolment').select('id').where('activityId', '=', id).where('fromOpenPlace', '=', true).where('status', '<>', 'cancelled').execute()
    expect(open).toHaveLength(taken)
    expect(taken).toBeLessThanOrEqual(places)
  }
  const enrolled = await db.selectFrom('enrolment').innerJoin('activity', 'activity.id', 'enrolment.activityId').select(['enrolment.volunteerId', 'activity.startsAt', 'activity.endsAt']).where('activity.id', 'in', ids).where('enrolment.status', '<>', 'cancelled').execute()
  const overlaps = enrolled.filter((one, at) => enrolled.some((other, also) => at !== also && one.volunteerId === other.volunteerId && one.startsAt < other.endsAt && other.startsAt < one.endsAt))
  expect(overlaps).toEqual([])
}

const recordsSound = async (): Promise<void> => {
  const db = w.platform.ownerDb()
  const records = await db.selectFrom('serviceRecord').select((eb) => ['volunteerId', 'minutes', eb.fn<Date>('lower', ['during']).as('from'), eb.fn<Date>('upper', ['during']).as('to')]).where('status', '<>', 'voided').execute()
  for (const [at, one] of records.entries()) {
    expect(one.minutes).toBe(one.from === null ? 0 : Math.floor((one.to.getTime() - one.from.getTime()) / 60_000))
    expect(records.some((other, also) => also > at && one.volunteerId === other.volunteerId && one.from && other.from && one.from < other.to && other.from < one.to)).toBe(false)
  }
}

test('whatever volunteers do, places add up and no minute is counted twice', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.array(step, { minLength: 4, maxLength: 14 }), async (before, during) => {
    const { ids, opens } = await threeActivities()
    for (const one of before) await act(ids, one)
    await expectSound(ids)
    w.setClock(opens)
    for (const one of during) { w.pass(one.wait); await act(ids, one) }
    await expectSound(ids)
    await recordsSound()
  }), { numRuns: 12 })
}, 120_000)

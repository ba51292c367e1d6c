import { expect, test } from 'vitest'
import type { Activity } from '#domain/activities/activity.contract.ts'
import { comingThenPast, nextPromised } from './in-time.ts'

const now = new Date('2026-11-24T08:00:00.000Z')
const on = (hours: number, mine: 'accepted' | 'checked_in' | 'checked_out' = 'accepted', status: Activity['status'] = 'confirmed') => {
  const at = (more: number): string => new Date(now.getTime() + (hours + more) * 3_600_000).toISOString()
  return { hours, startsAt: at(0), endsAt: at(1), status, mine: { enrolmentId: '01900000-0000-7000-8000-000000000001', status: mine } }
}

test('next is what comes first, not what was signed up for last', () => expect(nextPromised([on(48), on(2), on(24)], now)?.hours).toBe(2))
test('whoever is there and has not left sees that before all else', () => expect(nextPromised([on(1), on(-2, 'checked_in')], now)?.hours).toBe(-2))
test('what is cancelled, left or long over asks for nothing', () => expect(nextPromised([on(2, 'accepted', 'cancelled'), on(-1, 'checked_out'), on(-30)], now)).toBeUndefined())
test('what is to come stands before what is over, each the nearest first', () => expect(comingThenPast([on(48), on(-50), on(2), on(-5)], now).map(({ hours }) => hours)).toEqual([2, 48, -5, -50]))

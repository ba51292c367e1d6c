import { expect, test } from 'vitest'
import { type Terms, freeTimes, leftOf, partOf, periodOf, remainingIn, standingOn, whyNotThen } from './capacity.rules.ts'

// A Tuesday.
const today = '2026-11-24'
const now = new Date('2026-11-24T02:00:00Z')
const onWednesdayAfternoon = Array.from({ length: 21 }, (_, at) => at === 2 * 3 + 1)
const clinic: Terms = { status: 'available', capacity: 8, capacityPer: 'day', blocks: onWednesdayAfternoon, validFrom: null, validUntil: null, daysAhead: 0, closures: [] }
const rice: Terms = { ...clinic, capacity: 20, capacityPer: 'total', blocks: null }

test('eight a clinic day: each Wednesday counts by itself', () => {
  expect(freeTimes(clinic, new Map(), today, 2)).toEqual([{ day: '2026-11-25', part: null, remaining: 8 }, { day: '2026-12-02', part: null, remaining: 8 }])
  expect(freeTimes(clinic, new Map([['2026-11-25', 8]]), today, 1)).toEqual([{ day: '2026-12-02', part: null, remaining: 8 }])
  expect(whyNotThen(clinic, { day: '2026-11-26', part: null }, today)).toBe('resource.not-given-then')
  expect(whyNotThen(clinic, { day: '2026-11-25', part: 0 }, today)).toBe('resource.not-given-then')
})
test('twenty bags in all: what is gone is gone', () => {
  expect(remainingIn(rice, { day: today, part: null }, new Map([['total', 18]]))).toBe(2)
  expect(leftOf(rice, new Map([['total', 20]]), now)).toEqual({ remaining: 0, nextFree: null })
})
test('a week and a month count from their first day', () => {
  expect(periodOf('month', { day: '2026-11-30', part: null })).toBe('2026-11')
  expect([periodOf('week', { day: '2026-11-29', part: null }), periodOf('week', { day: '2026-11-30', part: null })]).toEqual(['w2026-11-23', 'w2026-11-30'])
})
test('what has run out is shown as such and cannot be drawn; what begins later can be reserved for later', () => {
  expect(standingOn({ ...rice, validUntil: '2026-11-23' }, today)).toBe('expired')
  expect(whyNotThen({ ...rice, validUntil: '2026-11-23' }, { day: today, part: null }, today)).toBe('resource.cannot-draw-when-expired')
  const coming: Terms = { ...rice, status: 'approved', validFrom: '2026-12-01' }
  expect([standingOn(coming, today), standingOn(coming, '2026-12-01')]).toEqual(['approved', 'available'])
  expect(whyNotThen(coming, { day: today, part: null }, today)).toBe('resource.before-validity')
  expect(whyNotThen(coming, { day: '2026-12-01', part: null }, today)).toBeUndefined()
})
test('holidays of the provider, notice and validity each have their own sentence', () => {
  expect(whyNotThen({ ...clinic, closures: [{ fromOn: '2026-11-25', untilOn: '2026-11-25' }] }, { day: '2026-11-25', part: 1 }, today)).toBe('resource.closed-then')
  expect(whyNotThen({ ...rice, daysAhead: 3 }, { day: '2026-11-26', part: null }, today)).toBe('resource.book-earlier')
  expect(whyNotThen({ ...rice, validUntil: '2026-11-30' }, { day: '2026-12-01', part: null }, today)).toBe('resource.after-validity')
})
test('nothing stated is nothing counted', () => expect(leftOf({ ...rice, capacity: null }, new Map([['total', 99]]), now)).toEqual({ remaining: null, nextFree: { day: today, part: null } }))
test('noon belongs to the afternoon, six to the evening', () => expect(['11:59', '12:00', '17:59', '18:00'].map(partOf)).toEqual([0, 1, 1, 2]))

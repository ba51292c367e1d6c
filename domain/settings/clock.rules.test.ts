import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantAt } from '#kit/dates.ts'
import { afterWorking, workedBetween, yellowFrom } from './clock.rules.ts'
import { lightOf } from './light.rules.ts'
import { type Calendar, nothingDeclared } from './working-days.ts'

const HOUR = 3_600_000
const usual = { yellowPercent: 60, idleHours: 24 }
const at = (day: string, clock: string) => instantAt(day, clock)
/** Tuesday 2026-11-24, ten o'clock. */
const tuesday = at('2026-11-24', '10:00')

test('the clock stands still on days off', () => {
  expect(workedBetween(at('2026-11-20', '17:00'), at('2026-11-23', '17:00'), nothingDeclared) / HOUR).toBe(24)
  expect(workedBetween(at('2026-11-20', '17:00'), at('2026-11-23', '17:00'), new Map([['2026-11-21', false]])) / HOUR).toBe(48)
  expect(workedBetween(at('2026-11-21', '09:00'), at('2026-11-22', '09:00'), nothingDeclared)).toBe(0)
})
test('a promise for tomorrow at five turns yellow when six tenths of it are used', () => {
  const yellow = yellowFrom({ from: tuesday, due: at('2026-11-25', '17:00'), acted: tuesday }, usual, nothingDeclared)
  expect(yellow.toISOString()).toBe(new Date(tuesday.getTime() + 31 * HOUR * 0.6).toISOString())
})
test('a long promise turns yellow when nobody has done anything for a working day', () => {
  const long = { from: tuesday, due: at('2026-12-01', '17:00') }
  expect(yellowFrom({ ...long, acted: tuesday }, usual, nothingDeclared)).toEqual(at('2026-11-25', '10:00'))
  expect(yellowFrom({ ...long, acted: at('2026-11-27', '15:00') }, usual, nothingDeclared)).toEqual(yellowFrom({ ...long, acted: at('2026-11-27', '15:00') }, { ...usual, idleHours: 999 }, nothingDeclared))
})
test('what is reported on Friday evening does not turn yellow over the weekend', () => {
  const yellow = yellowFrom({ from: at('2026-11-20', '18:00'), due: at('2026-11-23', '17:00'), acted: at('2026-11-20', '18:00') }, usual, nothingDeclared)
  expect(yellow >= at('2026-11-23', '00:00')).toBe(true)
})
test('a danger on a Sunday runs by the wall clock', () => {
  const sunday = at('2026-11-22', '10:00')
  expect(yellowFrom({ from: sunday, due: at('2026-11-22', '10:15'), acted: sunday }, usual, nothingDeclared)).toEqual(new Date(sunday.getTime() + 9 * 60_000))
})
test('green, then yellow, then red: and nothing where nothing was promised', () => {
  const promise = { yellowAt: '2026-11-25T02:00:00.000Z', dueAt: '2026-11-25T09:00:00.000Z' }
  expect(['2026-11-25T01:59:59Z', '2026-11-25T02:00:00Z', '2026-11-25T09:00:00Z', '2026-11-25T09:00:01Z'].map((now) => lightOf(promise, new Date(now)))).toEqual(['green', 'yellow', 'yellow', 'red'])
  expect(lightOf({ dueAt: null, yellowAt: null }, tuesday)).toBeNull()
  expect(lightOf({ dueAt: promise.dueAt, yellowAt: null }, new Date('2026-11-25T08:59:00Z'))).toBe('green')
})
test('working time that is added is the working time that has passed', () =>
  fc.assert(fc.property(fc.integer({ min: 0, max: 500 * 24 }), fc.integer({ min: 0, max: 200 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.boolean()), { maxLength: 30 }), (start, hours, days) => {
    const calendar: Calendar = new Map(days.map(([n, off]) => [addDays('2026-01-01', n), off]))
    const from = new Date(instantAt('2026-01-01').getTime() + start * HOUR)
    expect(workedBetween(from, afterWorking(from, hours * HOUR, calendar), calendar)).toBe(hours * HOUR)
  })))
test('yellow never comes before the promise began, nor after it is broken', () =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 400 * 24 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 200 }), (start, lasts, yellowPercent, idleHours) => {
    const from = new Date(instantAt('2026-01-01').getTime() + start * HOUR)
    const due = new Date(from.getTime() + lasts * HOUR)
    const yellow = yellowFrom({ from, due, acted: from }, { yellowPercent, idleHours }, nothingDeclared)
    expect(yellow >= from).toBe(true)
    if (workedBetween(from, due, nothingDeclared) > 0) expect(yellow <= due).toBe(true)
  })))

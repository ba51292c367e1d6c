import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '#kit/dates.ts'
import { type Calendar, isWorkingDay, knowsYear, promisedBy, workingDaysAfter, workingDaysBefore } from './working-days.ts'

test('National Day is free, the Saturday worked in its place is not', () => {
  expect(isWorkingDay('2026-10-01')).toBe(false)
  expect(isWorkingDay('2026-10-10')).toBe(true)
})
test('a year whose holidays are not announced yet is known as such and has weekends only', () => {
  expect(knowsYear(2026)).toBe(true)
  expect(knowsYear(2031)).toBe(false)
  expect(isWorkingDay('2031-10-01')).toBe(true)
  expect(isWorkingDay('2031-10-04')).toBe(false)
})
test('what the county declares holds: a holiday of a year nobody knew, a Saturday worked for it, a day off of its own in a year that is known', () => {
  const calendar: Calendar = new Map([['2031-10-01', true], ['2031-10-11', false], ['2026-11-25', true]])
  expect(isWorkingDay('2031-10-01', calendar)).toBe(false)
  expect(isWorkingDay('2031-10-11', calendar)).toBe(true)
  expect(workingDaysAfter('2026-11-24', 1, calendar)).toBe('2026-11-26')
  expect(promisedBy(new Date('2026-11-24T02:00:00Z'), 1, calendar).toISOString()).toBe('2026-11-26T09:00:00.000Z')
})
test('one working day from a Friday is Monday', () => expect(workingDaysAfter('2026-11-20', 1)).toBe('2026-11-23'))
test('what comes in on a Saturday is due on Monday', () => expect(promisedBy(new Date('2026-11-21T03:00:00Z'), 1).toISOString()).toBe('2026-11-23T09:00:00.000Z'))
test('one working day before the long holiday ends after it', () => expect(workingDaysAfter('2026-09-30', 1)).toBe('2026-10-08'))
test('a promise ends at five in the afternoon in China', () => expect(promisedBy(new Date('2026-11-24T02:00:00Z'), 1).toISOString()).toBe('2026-11-25T09:00:00.000Z'))
test('the same day is today while the office is open, and the next working day afterwards', () => {
  expect(promisedBy(new Date('2026-11-24T02:00:00Z'), 0).toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(promisedBy(new Date('2026-11-24T12:00:00Z'), 0).toISOString()).toBe('2026-11-25T09:00:00.000Z')
  expect(promisedBy(new Date('2026-11-21T02:00:00Z'), 0).toISOString()).toBe('2026-11-23T09:00:00.000Z')
})
test('a calendar of nothing but holidays keeps nobody waiting for ever', () => {
  const all: Calendar = new Map(Array.from({ length: 1500 }, (_, n) => [addDays('2026-01-01', n), true]))
  expect(workingDaysAfter('2026-03-01', 3, all) > '2026-03-01').toBe(true)
})

describe('whatever the county declares', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n))
  const calendar = fc.array(fc.tuple(day, fc.boolean()), { maxLength: 40 }).map((days): Calendar => new Map(days))
  const few = fc.integer({ min: 0, max: 30 })

  test('a later day never ends earlier, more days never end earlier', () =>
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 20 }), few, fc.integer({ min: 0, max: 5 }), calendar, (from, later, n, more, declared) => {
      expect(workingDaysAfter(addDays(from, later), n, declared) >= workingDaysAfter(from, n, declared)).toBe(true)
      expect(workingDaysAfter(from, n + more, declared) >= workingDaysAfter(from, n, declared)).toBe(true)
    })))
  test('no promise ever lands on a day off', () =>
    fc.assert(fc.property(day, few, calendar, (from, n, declared) => { expect(isWorkingDay(workingDaysAfter(from, n, declared), declared)).toBe(true) })))
  test('it is what one gets by counting the days off a wall calendar by hand', () =>
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 30 }), calendar, (from, n, declared) => {
      const wall = Array.from({ length: 400 }, (_, at) => addDays(from, at + 1)).filter((one) => isWorkingDay(one, declared))
      expect(workingDaysAfter(from, n, declared)).toBe(wall[n - 1])
    })))
  test('a day off that is added moves no promise to an earlier day', () =>
    fc.assert(fc.property(day, few, calendar, day, (from, n, declared, holiday) => {
      expect(workingDaysAfter(from, n, new Map([...declared, [holiday, true]])) >= workingDaysAfter(from, n, declared)).toBe(true)
    })))
  test('counting back: n working days lie after that day up to this one, and not after the next', () =>
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 20 }), calendar, (today, n, declared) => {
      const back = workingDaysBefore(today, n, declared)
      expect(workingDaysAfter(back, n, declared) <= today).toBe(true)
      expect(workingDaysAfter(addDays(back, 1), n, declared) > today).toBe(true)
    })))
  test('a promise ends after it was given, at five on a working day', () =>
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }), few, calendar, (from, n, declared) => {
      const due = promisedBy(from, n, declared)
      expect(due > from && due.toISOString().endsWith('T09:00:00.000Z') && isWorkingDay(dayOf(due), declared)).toBe(true)
    })))
})

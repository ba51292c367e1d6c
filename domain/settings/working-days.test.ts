import { expect, test } from 'vitest'
import { isWorkingDay, knowsYear, promisedBy, workingDaysAfter } from './working-days.ts'

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
test('one working day from a Friday is Monday', () => expect(workingDaysAfter('2026-11-20', 1)).toBe('2026-11-23'))
test('what comes in on a Saturday is due on Monday', () => expect(promisedBy(new Date('2026-11-21T03:00:00Z'), 1).toISOString()).toBe('2026-11-23T09:00:00.000Z'))
test('one working day before the long holiday ends after it', () => expect(workingDaysAfter('2026-09-30', 1)).toBe('2026-10-08'))
test('a promise ends at five in the afternoon in China', () => expect(promisedBy(new Date('2026-11-24T02:00:00Z'), 1).toISOString()).toBe('2026-11-25T09:00:00.000Z'))
test('the same day is today while the office is open, and the next working day afterwards', () => {
  expect(promisedBy(new Date('2026-11-24T02:00:00Z'), 0).toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(promisedBy(new Date('2026-11-24T12:00:00Z'), 0).toISOString()).toBe('2026-11-25T09:00:00.000Z')
  expect(promisedBy(new Date('2026-11-21T02:00:00Z'), 0).toISOString()).toBe('2026-11-23T09:00:00.000Z')
})

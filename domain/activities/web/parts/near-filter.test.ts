import { expect, test } from 'vitest'
import { fitsFilter } from './near-filter.ts'

// 2026-11-27 is a Friday; 20:00 UTC is already Saturday in China.
const activity = { distance: 1, startsAt: '2026-11-27T20:00:00.000Z', endsAt: '2026-11-27T21:00:00.000Z' }

test('the same community is walked to, the next one is not', () => {
  expect(fitsFilter(activity, 'walk')).toBe(true)
  expect(fitsFilter({ ...activity, distance: 2 }, 'walk')).toBe(false)
  expect(fitsFilter({ ...activity, distance: null }, 'walk')).toBe(false)
})
test('the weekend is that of China, whatever the phone is set to', () => {
  expect(fitsFilter(activity, 'weekend')).toBe(true)
  expect(fitsFilter({ ...activity, startsAt: '2026-11-27T10:00:00.000Z' }, 'weekend')).toBe(false)
})
test('an hour is within the hour, a minute more is not', () => {
  expect(fitsFilter(activity, 'short')).toBe(true)
  expect(fitsFilter({ ...activity, endsAt: '2026-11-27T21:01:00.000Z' }, 'short')).toBe(false)
})

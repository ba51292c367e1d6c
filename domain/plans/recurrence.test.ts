import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicHoliday } from '#domain/settings/holidays.ts'
import { isWorkingDay } from '#domain/settings/working-days.ts'
import { addDays, clockOf, dayOf } from '#kit/dates.ts'
import { type Days, type Rule, isTakingPlace, occurrencesOf, rruleOf, ruleOf } from './recurrence.ts'
import { ON_HOLIDAY, WEEKDAYS } from './series.contract.ts'

const days: Days = { isHoliday: (day) => isPublicHoliday(day), isWorkingDay: (day) => isWorkingDay(day) }
const weekly = (more: Partial<Rule> = {}): Rule => ({ freq: 'weekly', every: 1, weekdays: ['TU', 'TH'], monthDay: null, nth: null, fromOn: '2026-09-28', untilOn: null, times: null, clock: '14:00', minutes: 90, onHoliday: 'skip', ...more })
const dates = (rule: Rule, upTo: string) => occurrencesOf(rule, [], upTo, days).filter(isTakingPlace).map(({ day }) => day)
const weekdayOf = (day: string) => WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]

describe('every Tuesday and Thursday at two, over National Day', () => {
  test('left out on holidays', () => expect(dates(weekly(), '2026-10-13')).toEqual(['2026-09-29', '2026-10-08', '2026-10-13']))
  test('held on the working day before', () => expect(dates(weekly({ onHoliday: 'earlier' }), '2026-10-08')).toEqual(['2026-09-29', '2026-09-30', '2026-10-08']))
  test('held on the working day after', () => expect(dates(weekly({ weekdays: ['TU'], onHoliday: 'later' }), '2026-10-13')).toEqual(['2026-09-29', '2026-10-08', '2026-10-13']))
  test('but where the next one is held on that very day it is left out', () => expect(dates(weekly({ onHoliday: 'later' }), '2026-10-09')).toEqual(['2026-09-29', '2026-10-08']))
  test('held all the same', () => expect(dates(weekly({ onHoliday: 'as_usual' }), '2026-10-08')).toEqual(['2026-09-29', '2026-10-01', '2026-10-06', '2026-10-08']))
  test('ten times are ten times: what the holiday took is made up for at the end', () => {
    const ten = dates(weekly({ times: 10 }), '2027-12-31')
    expect(ten).toHaveLength(10)
    expect(ten.at(-1)).toBe('2026-11-05')
  })
})
test('a Saturday class is held on ordinary Saturdays and on a Saturday worked in exchange, not within the long holiday', () =>
  expect(dates(weekly({ weekdays: ['SA'], fromOn: '2026-09-26' }), '2026-10-17')).toEqual(['2026-10-10', '2026-10-17']))
test('every other week counts weeks from Monday', () => expect(dates(weekly({ weekdays: ['WE'], every: 2, fromOn: '2026-11-04' }), '2026-12-10')).toEqual(['2026-11-04', '2026-11-18', '2026-12-02']))
test('the 31st of a shorter month is its last day, and so is “the last day”', () => {
  const monthly = weekly({ freq: 'monthly_day', weekdays: [], monthDay: 31, fromOn: '2026-11-01', onHoliday: 'as_usual' })
  expect(dates(monthly, '2027-03-31')).toEqual(['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'])
  expect(dates({ ...monthly, monthDay: -1 }, '2027-03-31')).toEqual(dates(monthly, '2027-03-31'))
  expect(dates({ ...monthly, monthDay: 29, fromOn: '2028-02-01' }, '2028-03-31')).toEqual(['2028-02-29', '2028-03-29'])
})
test('the second Tuesday, the last Friday', () => {
  expect(dates(weekly({ freq: 'monthly_weekday', weekdays: ['TU'], nth: 2, fromOn: '2026-11-01' }), '2026-12-31')).toEqual(['2026-11-10', '2026-12-08'])
  expect(dates(weekly({ freq: 'monthly_weekday', weekdays: ['FR'], nth: -1, fromOn: '2026-11-01' }), '2026-12-31')).toEqual(['2026-11-27', '2026-12-25'])
})
test('one date called off, one moved; both are still known by their day of the rule', () => {
  const all = occurrencesOf(weekly({ fromOn: '2026-11-24' }), [{ onDay: '2026-11-26', kind: 'cancel', toDay: null, toClock: null, reason: '停电' }, { onDay: '2026-12-01', kind: 'move', toDay: '2026-12-02', toClock: '09:30', reason: '场地占用' }], '2026-12-03', days)
  expect(all.map(({ on, day, state, reason }) => [on, day, state, reason])).toEqual([['2026-11-24', '2026-11-24', 'held', null], ['2026-11-26', '2026-11-26', 'cancelled', '停电'], ['2026-12-01', '2026-12-02', 'moved', '场地占用'], ['2026-12-03', '2026-12-03', 'held', null]])
  expect(clockOf(all[2]!.startsAt)).toBe('09:30')
})
test('a date called off still counts as one of the ten', () => {
  const cancelled = [{ onDay: '2026-11-26', kind: 'cancel' as const, toDay: null, toClock: null, reason: '停电' }]
  expect(occurrencesOf(weekly({ fromOn: '2026-11-24', times: 3 }), cancelled, '2027-12-31', days).filter(isTakingPlace)).toHaveLength(2)
})
test('the last day counts', () => expect(dates(weekly({ fromOn: '2026-11-24', untilOn: '2026-11-26' }), '2027-12-31')).toEqual(['2026-11-24', '2026-11-26']))

// Whatever is asked for, within the years whose holidays are known.
const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2025-01-06', n))
const frequency = fc.oneof(
  fc.record({ freq: fc.constant('weekly' as const), weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }), monthDay: fc.constant(null), nth: fc.constant(null) }),
  fc.record({ freq: fc.constant('monthly_day' as const), weekdays: fc.constant([]), monthDay: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)), nth: fc.constant(null) }),
  fc.record({ freq: fc.constant('monthly_weekday' as const), weekdays: fc.constantFrom(...WEEKDAYS).map((one) => [one]), monthDay: fc.constant(null), nth: fc.constantFrom(1, 2, 3, 4, -1) }),
)
const rule = fc.record({ frequency, every: fc.integer({ min: 1, max: 2 }), fromOn: day, length: fc.option(fc.integer({ min: 0, max: 200 })), times: fc.option(fc.integer({ min: 1, max: 30 })), clock: fc.constantFrom('00:00', '08:30', '14:00', '23:45'), onHoliday: fc.constantFrom(...ON_HOLIDAY) })
  .map(({ frequency: how, length, ...rest }): Rule => ({ ...how, ...rest, minutes: 60, untilOn: length === null ? null : addDays(rest.fromOn, length) }))
const upTo = (one: Rule) => addDays(one.fromOn, 400)
const check = (property: (one: Rule, held: ReturnType<typeof occurrencesOf>) => void) => fc.assert(fc.property(rule, (one) => property(one, occurrencesOf(one, [], upTo(one), days).filter(isTakingPlace))), { numRuns: 150 })

describe('whatever recurs', () => {
  test('nothing is held on a public holiday unless it is held all the same', () => check((one, held) => { if (one.onHoliday !== 'as_usual') expect(held.filter((each) => isPublicHoliday(each.day))).toEqual([]) }))
  test('never more often than asked for, never outside its dates, never twice on a day', () => check((one, held) => {
    if (one.times !== null) expect(held.length).toBeLessThanOrEqual(one.times)
    expect(held.every((each) => each.day >= one.fromOn && (one.untilOn === null || each.day <= one.untilOn))).toBe(true)
    expect(new Set(held.map((each) => each.day)).size).toBe(held.length)
  }))
  test('the wall clock in China is the same every time, and so is the length', () => check((one, held) => {
    for (const each of held) expect([clockOf(each.startsAt), dayOf(each.startsAt), each.endsAt.getTime() - each.startsAt.getTime()]).toEqual([one.clock, each.day, 3_600_000])
  }))
  test('a weekday is the weekday asked for, unless a holiday moved it', () => check((one, held) => {
    if (one.freq !== 'monthly_day') expect(held.filter(({ state, on }) => state === 'held' && !one.weekdays.includes(weekdayOf(on)!))).toEqual([])
  }))
  test('monthly is once in each month, the shortest too', () => check((one) => {
    if (one.freq !== 'monthly_day') return
    const months = occurrencesOf({ ...one, every: 1, times: null, untilOn: null, onHoliday: 'as_usual' }, [], upTo(one), days).map(({ on }) => on.slice(0, 7))
    expect(new Set(months).size).toBe(months.length)
    expect(months.length).toBeGreaterThanOrEqual(12)
  }))
  test('looking further ahead changes nothing that was already seen', () => check((one) => {
    const near = occurrencesOf(one, [], addDays(one.fromOn, 60), days)
    expect(occurrencesOf(one, [], upTo(one), days).slice(0, near.length).map(({ on }) => on)).toEqual(near.map(({ on }) => on))
  }))
  test('what is kept reads back as what was said', () => check((one) => {
    const sorted = [...one.weekdays].sort((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b))
    expect(ruleOf(rruleOf(one))).toEqual({ freq: one.freq, every: one.every, weekdays: sorted, monthDay: one.monthDay, nth: one.nth })
  }))
})

import { expect, test } from 'vitest'
import { isBehind, isOver, mayExplain, whyNotClose, whyNotConfirm, whyNotExplain, whyNotFill, whyNotHere } from './plan.rules.ts'
import { planWords } from './plan.wording.ts'
import { sayRule } from './say-rule.ts'
import { faultsOfRoles, faultsOfRule, whyNotChangeDate } from './series.rules.ts'
import type { SeriesRule } from './series.contract.ts'

const plan = { year: 2026, status: 'confirmed' as const }
const today = '2026-11-24'

test('a month that is over and fell short waits for its reason; a good month and the month that runs do not', () => {
  expect(isBehind(plan, { month: 10, planned: 4, done: 3, why: null }, today)).toBe(true)
  expect(isBehind(plan, { month: 10, planned: 4, done: 4, why: null }, today)).toBe(false)
  expect(isBehind(plan, { month: 11, planned: 4, done: 0, why: null }, today)).toBe(false)
  expect(isBehind(plan, { month: 10, planned: 4, done: 3, why: '供暖检修' }, today)).toBe(false)
  expect(isBehind({ ...plan, status: 'draft' }, { month: 10, planned: 4, done: 3, why: null }, today)).toBe(false)
})
test('December is over with the year', () => expect([isOver(2026, 12, '2026-12-31'), isOver(2026, 12, '2027-01-01')]).toEqual([false, true]))
test('the figures of a confirmed plan stand; a draft is filled in', () => expect([whyNotFill({ status: 'draft' }), whyNotFill(plan), whyNotFill({ status: 'closed' })]).toEqual([undefined, 'plan.is-confirmed', 'plan.is-closed']))
test('the responsible social worker says why, or whoever confirms the plan', () => {
  expect(mayExplain({ socialWorkerId: 'a' }, { personId: 'a', confirms: false })).toBe(true)
  expect(mayExplain({ socialWorkerId: 'a' }, { personId: 'b', confirms: false })).toBe(false)
  expect(mayExplain({ socialWorkerId: 'a' }, { personId: 'b', confirms: true })).toBe(true)
  expect(whyNotExplain(plan, { month: 11, planned: 4, done: 0 }, today)).toBe('plan.month-not-over')
  expect(whyNotExplain(plan, { month: 9, planned: 1, done: 2 }, today)).toBe('plan.nothing-to-explain')
})
test('a plan is confirmed when every line has its social worker and is held at least once', () => {
  const draft = { status: 'draft' as const }
  expect(whyNotConfirm(draft, [])).toBe('plan.empty')
  expect(whyNotConfirm(draft, [{ planned: 2, socialWorkerName: null }])).toBe('plan.line-without-worker')
  expect(whyNotConfirm(draft, [{ planned: 0, socialWorkerName: '胡雨桐' }])).toBe('plan.line-without-times')
  expect(whyNotConfirm(draft, [{ planned: 2, socialWorkerName: '胡雨桐' }])).toBeUndefined()
})
test('a year is closed from December on, every month answered for', () => {
  expect(whyNotClose({ ...plan, behind: 0 }, today)).toBe('plan.year-not-over')
  expect(whyNotClose({ ...plan, behind: 1 }, '2026-12-20')).toBe('plan.months-unanswered')
  expect(whyNotClose({ ...plan, behind: 0 }, '2026-12-20')).toBeUndefined()
})
test('a community or a township plans, a county or a grid does not', () => expect(['150521', '150521403', '150521403008', '150521403008001'].map(whyNotHere)).toEqual(['plan.area-not-fit', undefined, undefined, 'plan.area-not-fit']))

const rule: SeriesRule = { freq: 'weekly', weekdays: ['TU'], fromOn: '2026-12-01', untilOn: '2027-03-01', clock: '14:00', minutes: 90, onHoliday: 'skip' }
const codes = (more: Partial<SeriesRule>) => faultsOfRule({ ...rule, ...more }).map(({ code }) => code)
test('a rule says which day, and where it ends', () => {
  expect(codes({})).toEqual([])
  expect(codes({ weekdays: [] })).toEqual(['series.no-weekday'])
  expect(codes({ untilOn: undefined })).toEqual(['series.no-end'])
  expect(codes({ untilOn: undefined, times: 10 })).toEqual([])
  expect(codes({ untilOn: '2026-11-01' })).toEqual(['series.ends-before-it-begins'])
  expect(codes({ untilOn: '2030-01-01' })).toEqual(['series.too-long'])
  expect(codes({ freq: 'monthly_day' })).toEqual(['series.no-day'])
  expect(codes({ freq: 'monthly_weekday', weekdays: ['TU', 'TH'] })).toEqual(['series.one-weekday', 'series.no-nth'])
})
test('somebody must be able to come', () => {
  expect(faultsOfRoles({ places: 0, teamId: undefined, teamPlaces: 0 })).toEqual([{ path: 'places', code: 'series.nobody-comes' }])
  expect(faultsOfRoles({ places: 0, teamId: undefined, teamPlaces: 3 })).toEqual([{ path: 'teamId', code: 'series.which-team' }])
})
test('a date is changed before it begins', () => {
  const now = new Date('2026-11-24T02:00:00Z')
  const at = (startsAt: string, more = {}) => ({ state: 'held', startsAt: new Date(startsAt), activityStatus: null, ...more })
  expect(whyNotChangeDate(at('2026-11-24T06:00:00Z'), now)).toBeUndefined()
  expect(whyNotChangeDate(at('2026-11-24T01:00:00Z'), now)).toBe('series.date-has-begun')
  expect(whyNotChangeDate(at('2026-11-26T01:00:00Z', { state: 'holiday' }), now)).toBe('series.left-out-already')
  expect(whyNotChangeDate(at('2026-11-26T01:00:00Z', { activityStatus: 'cancelled' }), now)).toBe('series.cancelled-already')
  expect(whyNotChangeDate(undefined, now)).toBe('series.no-such-date')
})
test('a rule is told in plain words', () => {
  const say = (more: object) => sayRule({ freq: 'weekly', every: 1, weekdays: ['TU', 'TH'], monthDay: null, nth: null, clock: '14:00', ...more }, planWords.zh)
  expect([say({}), say({ every: 2 }), say({ freq: 'monthly_day', monthDay: -1 }), say({ freq: 'monthly_weekday', weekdays: ['TU'], nth: 2 }), say({ freq: 'monthly_weekday', weekdays: ['FR'], nth: -1 })])
    .toEqual(['每周二、周四 14:00', '每 2 周的周二、周四 14:00', '每月最后一天 14:00', '每月第 2 个周二 14:00', '每月最后一个周五 14:00'])
})

import { expect, test } from 'vitest'
import { instantAt } from '#kit/dates.ts'
import { type Span, type Taken, blocks, joined, liesWithin, nearestFree, openMinutesOn, seriesDays, weeklyDays, whyNotAnswer, whyNotChange, whyNotOpen, whyNotPeople, whyNotTime } from './booking.rules.ts'

const now = instantAt('2026-11-24', '10:00')
const span = (day: string, from: string, to: string): Span => ({ startsAt: instantAt(day, from), endsAt: instantAt(day, to) })
const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [{ weekday, from: '08:30', to: '12:00' }, { weekday, from: '13:30', to: '17:30' }])
const taken = (day: string, from: string, to: string, more: Partial<Taken> = {}): Taken => ({ ...span(day, from, to), kind: 'booking', organisationId: null, title: '防诈骗小课堂', organisationName: null, ...more })
const want = (day: string, from: string, to: string, more: { kind?: Taken['kind']; organisationId?: string | null } = {}) => ({ ...span(day, from, to), kind: more.kind ?? ('booking' as const), organisationId: more.organisationId ?? null })

test('what is past, backwards or longer than its day is refused', () => {
  expect(whyNotTime(span('2026-11-24', '09:00', '10:30'), now)).toBe('venue.in-the-past')
  expect(whyNotTime(span('2026-11-25', '10:00', '10:00'), now)).toBe('venue.ends-before-start')
  expect(whyNotTime({ startsAt: instantAt('2026-11-25', '20:00'), endsAt: instantAt('2026-11-26', '01:00') }, now)).toBe('venue.one-day-only')
  expect(whyNotTime({ startsAt: instantAt('2026-11-25', '20:00'), endsAt: instantAt('2026-11-26', '00:00') }, now)).toBeUndefined()
})
test('a closed hour, the lunch break too, is refused; hours that nobody stated refuse nothing', () => {
  expect(whyNotOpen(weekdays, span('2026-11-25', '09:00', '11:00'))).toBeUndefined()
  expect(whyNotOpen(weekdays, span('2026-11-25', '11:00', '14:00'))).toBe('venue.closed-then')
  expect(whyNotOpen(weekdays, span('2026-11-28', '09:00', '10:00'))).toBe('venue.closed-then')
  expect(whyNotOpen([], span('2026-11-28', '22:00', '23:00'))).toBeUndefined()
})
test('opening hours that touch are one time', () => {
  expect(joined([{ weekday: 2, from: '12:00', to: '17:00' }, { weekday: 2, from: '08:00', to: '12:00' }], 2)).toEqual([{ from: '08:00', to: '17:00' }])
  expect([openMinutesOn(weekdays, '2026-11-25'), openMinutesOn(weekdays, '2026-11-28')]).toEqual([450, 0])
})
test('more people than seats are refused; a room without a number of seats takes anybody', () => expect([whyNotPeople(20, 21), whyNotPeople(20, 20), whyNotPeople(null, 500)]).toEqual(['venue.over-capacity', undefined, undefined]))
test('one after another is no clash, one minute of overlap is', () => {
  expect(blocks(taken('2026-11-25', '09:00', '10:00'), want('2026-11-25', '10:00', '11:00'))).toBe(false)
  expect(blocks(taken('2026-11-25', '09:00', '10:01'), want('2026-11-25', '10:00', '11:00'))).toBe(true)
})
test('an allotment keeps everybody out but its holder, who books inside it once at a time', () => {
  const allotted = taken('2026-11-25', '09:00', '11:00', { kind: 'allotment', organisationId: 'team' })
  expect(blocks(allotted, want('2026-11-25', '10:00', '11:00', { organisationId: 'other' }))).toBe(true)
  expect(blocks(allotted, want('2026-11-25', '10:00', '11:00'))).toBe(true)
  expect(blocks(allotted, want('2026-11-25', '10:00', '11:00', { organisationId: 'team' }))).toBe(false)
  expect(blocks(allotted, want('2026-11-25', '10:00', '11:00', { kind: 'allotment', organisationId: 'team' }))).toBe(true)
  expect(blocks(taken('2026-11-25', '09:00', '11:00', { organisationId: 'team' }), want('2026-11-25', '10:00', '11:00', { organisationId: 'team' }))).toBe(true)
  expect(blocks(taken('2026-11-25', '09:00', '11:00'), want('2026-11-25', '10:00', '11:00', { kind: 'allotment', organisationId: 'team' }))).toBe(true)
  expect([liesWithin(span('2026-11-25', '09:30', '11:00'), [allotted]), liesWithin(span('2026-11-25', '09:30', '11:30'), [allotted])]).toEqual([true, false])
})
test('the nearest free time is of the same length, on the same day if it can be', () => {
  const full = [taken('2026-11-25', '08:30', '12:00')]
  expect(nearestFree(want('2026-11-25', '09:00', '10:30'), full, weekdays, now)).toEqual(span('2026-11-25', '13:30', '15:00'))
  expect(nearestFree(want('2026-11-25', '09:00', '10:30'), [...full, taken('2026-11-25', '13:30', '17:30')], weekdays, now)).toEqual(span('2026-11-26', '09:00', '10:30'))
  expect(nearestFree(want('2026-11-25', '08:00', '22:00'), [], weekdays, now)).toBeUndefined()
})
test('a weekly series leaves out the days named and, if wanted, public holidays', () => {
  const holiday = (day: string) => day === '2026-10-01'
  expect(seriesDays('2026-09-24', { times: 3, skipHolidays: true }, holiday)).toEqual(['2026-09-24', '2026-10-08', '2026-10-15'])
  expect(seriesDays('2026-09-24', { until: '2026-10-10', skip: ['2026-09-24'] }, holiday)).toEqual(['2026-10-01', '2026-10-08'])
  expect(seriesDays('2026-09-24', {}, holiday)).toBeNull()
  expect(seriesDays('2026-09-24', { times: 2, skip: ['2026-09-24', '2026-10-01'] }, holiday)).toBeNull()
})
test('an allotment stands on each of its weekdays', () => expect(weeklyDays(3, '2026-11-24', '2026-12-09')).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']))
test('what has begun stands, what is cancelled is cancelled, a request is answered once', () => {
  const coming = { kind: 'booking' as const, status: 'active' as const, startsAt: instantAt('2026-11-25', '09:00') }
  expect(whyNotChange(coming, now)).toBeUndefined()
  expect(whyNotChange({ ...coming, startsAt: now }, now)).toBe('venue.booking-has-begun')
  expect(whyNotChange({ ...coming, status: 'cancelled' }, now)).toBe('venue.booking-cancelled-already')
  expect(whyNotAnswer({ ...coming, status: 'requested' }, true, now)).toBeUndefined()
  expect(whyNotAnswer(coming, true, now)).toBe('venue.request-confirmed-already')
})

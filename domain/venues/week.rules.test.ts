import { expect, test } from 'vitest'
import { instantAt } from '#kit/dates.ts'
import type { Booking } from './booking.contract.ts'
import { dayPlan, freeTimesOf, lookOf, mondayOf } from './week.rules.ts'

const now = instantAt('2026-11-24', '10:05')
const hours = [{ weekday: 3, from: '08:30', to: '12:00' }, { weekday: 3, from: '13:30', to: '17:30' }, { weekday: 2, from: '08:30', to: '17:30' }]
const booking = (day: string, from: string, to: string, more: Partial<Booking> = {}): Booking => ({
  id: `${day}${from}`, venueId: 'v', venueName: '', roomId: 'r', roomName: '', areaCode: '150521403008', kind: 'booking', status: 'active', startsAt: instantAt(day, from).toISOString(), endsAt: instantAt(day, to).toISOString(), title: '例会', people: null,
  organisationId: null, organisationName: null, together: [], seriesId: null, allotmentId: null, orderId: null, activityId: null, bookedByName: null, endReason: null, version: 1, mine: false, mayChange: false, mayAnswer: false, ...more,
})

test('between bookings lies what is free, the lunch break is not', () =>
  expect(freeTimesOf('2026-11-25', [booking('2026-11-25', '09:00', '10:30')], hours, now)).toEqual([{ from: '08:30', to: '09:00' }, { from: '10:30', to: '12:00' }, { from: '13:30', to: '17:30' }]))
test('today nothing is offered that has passed, yesterday nothing at all', () => {
  expect(freeTimesOf('2026-11-24', [], hours, now)).toEqual([{ from: '10:15', to: '17:30' }])
  expect(freeTimesOf('2026-11-23', [], [], now)).toEqual([])
})
test('a request takes nothing until it is confirmed', () => expect(freeTimesOf('2026-11-25', [booking('2026-11-25', '08:30', '12:00', { status: 'requested' })], hours, now)).toHaveLength(2))
test('a day reads from morning to evening', () => expect(dayPlan('2026-11-25', [booking('2026-11-25', '14:00', '16:00')], hours, now).map(({ at }) => at)).toEqual(['08:30', '13:30', '14:00', '16:00']))
test('what a team may not read looks taken, and no more', () => expect([lookOf(booking('2026-11-25', '09:00', '10:00', { title: null })), lookOf(booking('2026-11-25', '09:00', '10:00', { orderId: 'o' })), lookOf(booking('2026-11-25', '09:00', '10:00'))]).toEqual(['taken', 'activity', 'own']))
test('a week begins on Monday', () => expect([mondayOf('2026-11-29'), mondayOf('2026-11-30')]).toEqual(['2026-11-23', '2026-11-30']))

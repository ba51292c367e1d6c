import { expect, test } from 'vitest'
import { checkInWindow, checkOutUntil, type Standing, whyNotEnd, whyNotJoin, whyNotLeave } from './activity.rules.ts'

const at = (time: string) => new Date(`2026-11-25T${time}:00+08:00`)
const bath: Standing = { status: 'confirmed', startsAt: at('09:00'), endsAt: at('11:00'), places: 2, taken: 1 }

test('a free place can be taken until it begins', () => {
  expect(whyNotJoin(bath, at('08:59'))).toBeUndefined()
  expect(whyNotJoin(bath, at('09:00'))).toBe('activity.has-begun')
})
test('a full one takes nobody, nor one without open places, nor one called off', () => {
  expect(whyNotJoin({ ...bath, taken: 2 }, at('08:00'))).toBe('activity.full')
  expect(whyNotJoin({ ...bath, places: 0, taken: 0 }, at('08:00'))).toBe('activity.no-open-places')
  expect(whyNotJoin({ ...bath, status: 'cancelled' }, at('08:00'))).toBe('activity.is-cancelled')
})
test('an early arrival at the door does not close sign-up before the beginning', () => expect(whyNotJoin({ ...bath, status: 'ongoing' }, at('08:50'))).toBeUndefined())
test('one may step back before it begins, not afterwards, nor once checked in', () => {
  expect(whyNotLeave({ status: 'accepted' }, bath, at('08:59'))).toBeUndefined()
  expect(whyNotLeave({ status: 'accepted' }, bath, at('09:01'))).toBe('activity.has-begun')
  expect(whyNotLeave({ status: 'checked_in' }, bath, at('08:59'))).toBe('activity.cannot-leave-when-checked_in')
})
test('the door opens an hour before and closes at the end; leaving is noted for an hour more', () => {
  expect(checkInWindow(bath)).toEqual({ from: at('08:00'), until: at('11:00') })
  expect(checkOutUntil(bath)).toEqual(at('12:00'))
})
test('it ends when the time has passed, or when everybody has gone', () => {
  expect(whyNotEnd(bath, ['accepted', 'checked_out'], at('10:00'))).toBe('activity.still-running')
  expect(whyNotEnd(bath, ['checked_out', 'cancelled'], at('10:00'))).toBeUndefined()
  expect(whyNotEnd(bath, ['accepted'], at('11:00'))).toBeUndefined()
  expect(whyNotEnd(bath, ['checked_out'], at('08:30'))).toBe('activity.not-begun')
  expect(whyNotEnd({ ...bath, places: 0, taken: 0 }, ['checked_out'], at('08:50'))).toBeUndefined()
  expect(whyNotEnd({ ...bath, places: 0, taken: 0 }, ['accepted', 'checked_out'], at('08:50'))).toBe('activity.not-begun')
  expect(whyNotEnd({ ...bath, status: 'ended' }, [], at('12:00'))).toBe('activity.is-ended')
})

import { expect, test } from 'vitest'
import { qrText, readShown, stepAt, stepsTaken, validUntil, whyNotByHand, whyNotIn, whyNotOut } from './attendance.rules.ts'

const at = (time: string) => new Date(`2026-11-25T${time}+08:00`)
const bath = { startsAt: at('09:00:00'), endsAt: at('11:00:00'), status: 'confirmed' as const }

test('a code stands for thirty seconds and is taken one step longer either way', () => {
  const step = stepAt(at('09:00:10'))
  expect(validUntil(step)).toEqual(at('09:00:30'))
  expect(stepsTaken(at('09:00:10'))).toEqual([step, step - 1, step + 1])
})
test('the picture and the digits say the same', () => {
  const id = '0195d0b0-0000-7000-8000-000000000001'
  expect(readShown({ qr: qrText(id, 59000000, '012345') })).toEqual({ activityId: id, step: 59000000, code: '012345', method: 'qr' })
  expect(readShown({ activityId: id, code: '012345' })).toEqual({ activityId: id, step: undefined, code: '012345', method: 'digits' })
})
test('somebody else’s QR code is none of ours, and digits alone name no activity', () => {
  expect(readShown({ qr: 'https://example.com' })).toBeUndefined()
  expect(readShown({ code: '012345' })).toBeUndefined()
})
test('one checks in from an hour before until the end', () => {
  const come = (time: string) => whyNotIn({ status: 'accepted' }, bath, at(time))
  expect([come('07:59:59'), come('08:00:00'), come('11:00:00'), come('11:00:01')]).toEqual(['attendance.too-early', undefined, undefined, 'attendance.too-late'])
})
test('nobody leaves who has not come, and nobody who has cancelled comes', () => {
  expect(whyNotOut({ status: 'accepted' }, bath, at('10:00:00'))).toBe('attendance.check-in-first')
  expect(whyNotOut({ status: 'checked_in' }, bath, at('11:59:00'))).toBeUndefined()
  expect(whyNotOut({ status: 'checked_in' }, bath, at('12:00:01'))).toBe('attendance.too-late-to-go')
  expect(whyNotIn({ status: 'cancelled' }, bath, at('10:00:00'))).toBe('attendance.cannot-come-when-cancelled')
})
test('a leader checks others in by hand, never herself', () => expect([whyNotByHand('a', 'a'), whyNotByHand('a', 'b')]).toEqual(['attendance.not-oneself', undefined]))

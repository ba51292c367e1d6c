import { expect, test } from 'vitest'
import { statusFor, whyNotConfirm } from './hours.rules.ts'

const record = (status: Parameters<typeof whyNotConfirm>[0]['status']) => ({ status, personId: 'volunteer' })

test('a day of up to eight hours counts, a longer one is looked at, above twelve by the county', () =>
  expect([statusFor(480), statusFor(481), statusFor(720), statusFor(721)]).toEqual(['computed', 'review_org', 'review_org', 'review_county']))
test('nobody confirms the own time', () => expect(whyNotConfirm(record('computed'), { personId: 'volunteer', ofArea: true })).toBe('hours.not-ones-own'))
test('a team leader confirms ordinary days, the station long ones', () => {
  expect(whyNotConfirm(record('computed'), { personId: 'leader', ofArea: false })).toBeUndefined()
  expect(whyNotConfirm(record('review_org'), { personId: 'leader', ofArea: false })).toBe('hours.station-reviews')
  expect(whyNotConfirm(record('review_org'), { personId: 'station', ofArea: true })).toBeUndefined()
  expect(whyNotConfirm(record('review_county'), { personId: 'station', ofArea: true })).toBe('hours.county-reviews')
})

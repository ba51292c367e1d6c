import { expect, test } from 'vitest'
import { maySeeWord, toldToday, whyNotTell } from './door.rules.ts'

const visit = { status: 'confirmed' as const, startsAt: new Date('2026-11-25T02:00:00Z') }
const [eve, day, night] = [new Date('2026-11-24T02:00:00Z'), new Date('2026-11-24T16:30:00Z'), new Date('2026-11-25T15:59:00Z')]

test('the resident sees the word from the day it is made, the visitor only on the day of the visit, China’s day', () => {
  expect(maySeeWord(visit, { served: true, comes: false }, eve)).toBe(true)
  expect([eve, day, night].map((now) => maySeeWord(visit, { served: false, comes: true }, now))).toEqual([false, true, true])
  expect(maySeeWord(visit, { served: false, comes: false }, day)).toBe(false)
})
test('of a visit that is over or called off nobody is told, and no word is shown', () => {
  for (const status of ['ended', 'cancelled'] as const) {
    expect(maySeeWord({ ...visit, status }, { served: true, comes: true }, day)).toBe(false)
    expect(whyNotTell({ ...visit, status })).toBe('door.no-visit')
  }
  expect(whyNotTell(visit)).toBeUndefined()
})
test('today one tells of tomorrow', () => expect(toldToday(eve)).toBe('2026-11-25'))

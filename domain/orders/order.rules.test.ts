import { expect, test } from 'vitest'
import { ORDER_STATUSES, ORDER_VERBS } from './order.contract.ts'
import { type SlotStanding, faultsOf, isFilled, replyBy, whyNot, whyNotAnswer, whyNotReoffer, whyNotThisRisky } from './order.rules.ts'
import { orderRefusals } from './order.wording.ts'

const now = new Date('2026-11-24T02:00:00Z')
const tomorrow = new Date('2026-11-25T02:00:00Z')
const later = new Date('2026-11-25T04:00:00Z')
const slot = (more: Partial<SlotStanding> = {}): SlotStanding => ({ kind: 'person', status: 'offered', required: true, replacedById: null, ...more })
const plan = { startsAt: tomorrow, endsAt: later, riskLevel: 'ordinary' as const, minimumAge: 18, slots: [] }
const codes = (order: Partial<typeof plan>, method = 'home_visit') => faultsOf({ ...plan, ...order }, method, now).map(({ code }) => code)

test('a service begins in the future and ends after it has begun', () => {
  expect(codes({})).toEqual([])
  expect(codes({ startsAt: now })).toContain('order.starts-in-past')
  expect(codes({ endsAt: tomorrow })).toEqual(['order.ends-before-start'])
  expect(codes({ endsAt: new Date('2026-11-27T02:00:00Z') })).toEqual(['order.longer-than-a-day'])
})
test('nobody under eighteen goes to a home; at the community hall they may come', () => {
  expect(codes({ minimumAge: 14 })).toEqual(['order.minors-not-at-a-home'])
  expect(codes({ minimumAge: 14 }, 'at_venue')).toEqual([])
})
test('the same person is not asked twice for one order', () => {
  const person = { kind: 'person' as const, id: 'a', volunteerId: 'v' }
  expect(faultsOf({ ...plan, slots: [person, { ...person, id: 'b' }] }, 'home_visit', now)).toEqual([{ path: 'slots.1.volunteerId', code: 'order.asked-twice' }])
})
test('dangerous service waits for insurance', () => expect([whyNotThisRisky({ riskLevel: 'danger' }), whyNotThisRisky({ riskLevel: 'attention' })]).toEqual(['order.no-insurance-yet', undefined]))
test('an offer may be declined or accepted until it begins', () => {
  const order = { status: 'dispatched' as const, startsAt: tomorrow }
  expect(whyNotAnswer(slot(), order, now)).toBeUndefined()
  expect(whyNotAnswer(slot(), order, later)).toBe('order.too-late-to-answer')
  expect(whyNotAnswer(slot({ status: 'declined' }), order, now)).toBe('order.already-declined')
  expect(whyNotAnswer(slot({ replacedById: 'x' }), order, now)).toBe('order.offered-to-another')
  expect(whyNotAnswer(slot(), { ...order, status: 'cancelled' }, now)).toBe('order.was-cancelled')
})
test('it is filled when all required roles have said yes; open and optional ones keep nobody waiting', () => {
  expect(isFilled([slot({ status: 'accepted' }), slot({ kind: 'open' }), slot({ required: false })])).toBe(true)
  expect(isFilled([slot({ status: 'accepted' }), slot()])).toBe(false)
  expect(isFilled([slot({ status: 'declined', replacedById: 'x' }), slot({ status: 'accepted' })])).toBe(true)
})
test('who has said yes is not replaced behind their back', () => {
  expect(whyNotReoffer(slot({ status: 'accepted' }))).toBe('order.already-accepted')
  expect([whyNotReoffer(slot({ status: 'declined' })), whyNotReoffer(slot())]).toEqual([undefined, undefined])
})
test('a reply is due before the service begins, however long the promise', () => expect([replyBy(later, tomorrow), replyBy(tomorrow, later)]).toEqual([tomorrow, tomorrow]))
test('what has begun can no longer be cancelled', () => expect([whyNot({ status: 'scheduled' }, 'cancel'), whyNot({ status: 'in_progress' }, 'cancel')]).toEqual([undefined, 'order.cannot-cancel-when-in_progress']))
test('every refusal of a dispatcher’s verb has its sentence in both languages', () => {
  for (const status of ORDER_STATUSES) for (const verb of ORDER_VERBS.filter((one) => one === 'cancel' || one === 'reoffer')) {
    const code = whyNot({ status }, verb)
    if (code) for (const language of ['zh', 'en'] as const) expect(orderRefusals[language][code], `${language} ${code}`).toBeTruthy()
  }
})

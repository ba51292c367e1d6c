import { expect, test } from 'vitest'
import { HANDOVER_STATUSES } from './handover.contract.ts'
import { nothingDeclared } from '#domain/settings/working-days.ts'
import { daysFor, dueOf, whyNotAnswer } from './handover.rules.ts'
import { handoverRefusals } from './handover.wording.ts'

test('a department takes a matter over, finishes it, or sends it back with words', () => {
  expect(whyNotAnswer({ status: 'waiting' }, 'accept', undefined)).toBeUndefined()
  expect(whyNotAnswer({ status: 'accepted' }, 'finish', '路灯已修好')).toBeUndefined()
  expect(whyNotAnswer({ status: 'waiting' }, 'return', undefined)).toBe('handover.words-needed-to-return')
  expect(whyNotAnswer({ status: 'accepted' }, 'finish', undefined)).toBe('handover.words-needed-to-finish')
})
test('what is answered is answered', () => {
  expect(whyNotAnswer({ status: 'finished' }, 'return', '不是我们的')).toBe('handover.already-finished')
  expect(whyNotAnswer({ status: 'accepted' }, 'accept', undefined)).toBe('handover.already-accepted')
})
test('danger is answered the same day, a department has a working week', () => expect([daysFor('crisis'), daysFor('case'), daysFor('department')]).toEqual([0, 3, 5]))
test('a department that has taken a matter over has a working day more before it turns yellow, never more time to answer', () => {
  const rules = { lights: { yellowPercent: 60, idleHours: 24 }, calendar: nothingDeclared }
  const made = new Date('2026-11-24T02:00:00Z')
  expect(dueOf('department', made, made, rules)).toEqual({ dueOn: '2026-12-01', yellowAt: new Date('2026-11-25T02:00:00Z') })
  expect(dueOf('department', made, new Date('2026-11-26T02:00:00Z'), rules)).toEqual({ dueOn: '2026-12-01', yellowAt: new Date('2026-11-27T02:00:00Z') })
})
test('every refusal has its sentence in both languages', () => {
  for (const status of HANDOVER_STATUSES) for (const verb of ['accept', 'finish', 'return'] as const) {
    const code = whyNotAnswer({ status }, verb, undefined)
    if (code) for (const language of ['zh', 'en'] as const) expect(handoverRefusals[language][code], `${language} ${code}`).toBeTruthy()
  }
})

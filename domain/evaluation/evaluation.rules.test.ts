import { expect, test } from 'vitest'
import { newId } from '#kit/ids.ts'
import { calledOn, isDrawn, reopens, whyCalled, whyNotCall, whyNotEvaluate, whyNotRate } from './evaluation.rules.ts'

const awaiting = { status: 'awaiting_feedback' as const }

test('whoever served cannot say how it went, nor anybody whose matter it is not', () => {
  expect(whyNotRate(awaiting, { served: true, own: true })).toBe('evaluation.served-yourself')
  expect(whyNotRate(awaiting, { served: false, own: false })).toBe('evaluation.not-your-need')
  expect(whyNotRate({ status: 'serving' }, { served: false, own: true })).toBe('evaluation.not-served-yet')
  expect(whyNotRate(awaiting, { served: false, own: true })).toBeUndefined()
})
test('a need is not closed without a rating, unless it is said why there is none', () => {
  expect(whyNotEvaluate(awaiting, 0, undefined)).toBe('evaluation.rating-or-reason')
  expect(whyNotEvaluate(awaiting, 0, '老人住院，联系不上')).toBeUndefined()
  expect(whyNotEvaluate(awaiting, 1, undefined)).toBeUndefined()
  expect(whyNotEvaluate({ status: 'serving' }, 1, undefined)).toBe('evaluation.not-served-yet')
})
test('who was not content is always called back', () => expect([whyCalled(newId(), ['good', 'poor']), whyCalled(newId(), ['fair'])]).toEqual(['rating', 'rating']))
test('of the others about one in five, and always the same ones', () => {
  const ids = Array.from({ length: 2000 }, () => newId())
  const drawn = ids.filter((id) => isDrawn(id))
  expect(drawn.length).toBeGreaterThan(300)
  expect(drawn.length).toBeLessThan(500)
  expect(ids.filter((id) => isDrawn(id.toUpperCase()))).toEqual(drawn)
})
test('closed on a Friday, called on Monday', () => expect(calledOn('2026-11-27')).toBe('2026-11-30'))
test('the call is made once, by somebody who had no hand in it', () => {
  expect(whyNotCall({ status: 'due' }, true)).toBe('evaluation.not-the-doer')
  expect(whyNotCall({ status: 'done' }, false)).toBe('evaluation.called-already')
  expect(whyNotCall({ status: 'due' }, false)).toBeUndefined()
})
test('only a bad one reopens', () => expect((['good', 'fair', 'poor'] as const).map(reopens)).toEqual([false, false, true]))

import { expect, test } from 'vitest'
import { OFFER_STATUSES } from './offer.contract.ts'
import { whyNotOffer, whyNotPeriod } from './offer.rules.ts'
import { partnerRefusals } from './partner.wording.ts'

test('what is answered is answered; until then the unit may still change it', () => {
  expect(whyNotOffer({ status: 'submitted' }, 'change')).toBeUndefined()
  expect(whyNotOffer({ status: 'submitted' }, 'takeUp')).toBeUndefined()
  expect(whyNotOffer({ status: 'taken_up' }, 'change')).toBe('partner.offer-is-taken_up')
  expect(whyNotOffer({ status: 'declined' }, 'takeUp')).toBe('partner.offer-is-declined')
})
test('a project ends after it begins', () => { expect(whyNotPeriod({ startOn: '2026-12-01', endOn: '2026-11-01' })).toBe('partner.offer-ends-before'); expect(whyNotPeriod({ startOn: '2026-12-01' })).toBeUndefined() })
test('every refusal has its sentence in both languages', () => { for (const status of OFFER_STATUSES) if (status !== 'submitted') for (const language of ['zh', 'en'] as const) expect(partnerRefusals[language][`partner.offer-is-${status}`]).toBeTruthy() })

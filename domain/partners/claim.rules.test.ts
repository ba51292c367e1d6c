import { expect, test } from 'vitest'
import { CLAIM_STATUSES, CLAIM_VERBS } from './claim.contract.ts'
import { claimWorkflow, coverageOf, leftOf, verbsFor, whyNot, whyNotPublic, whyNotReport, whyNotTake } from './claim.rules.ts'
import { whyNotSave } from './partner.rules.ts'
import { partnerRefusals } from './partner.wording.ts'

test('claimed, confirmed, delivered, looked at: then the row is struck off', () => {
  expect(claimWorkflow.after('made', 'confirm')).toBe('confirmed')
  expect(claimWorkflow.after('confirmed', 'report')).toBe('reported')
  expect(claimWorkflow.after('reported', 'sendBack')).toBe('confirmed')
  expect(claimWorkflow.after('reported', 'check')).toBe('delivered')
  expect(whyNot({ status: 'made' }, 'report')).toBe('claim.cannot-report-when-made')
  expect(claimWorkflow.verbsIn('delivered')).toEqual([])
})
test('a unit does not confirm its own claim, a community does not report for the unit', () => {
  expect(verbsFor('made', { unit: true, community: false })).toEqual(['withdraw'])
  expect(verbsFor('made', { unit: false, community: true })).toEqual(['confirm', 'decline', 'withdraw'])
  expect(verbsFor('confirmed', { unit: true, community: false })).toEqual(['report', 'withdraw'])
  expect(verbsFor('reported', { unit: true, community: false })).toEqual([])
})
test('nobody takes more than is left', () => {
  const item = { status: 'open' as const, quantity: 10, taken: 8 }
  expect(leftOf(item)).toBe(2)
  expect(whyNotTake(item, 2)).toBeUndefined()
  expect(whyNotTake(item, 3)).toBe('claim.not-so-many-left')
  expect(whyNotTake({ ...item, taken: 10 }, 1)).toBe('claim.just-taken')
  expect(whyNotTake({ ...item, status: 'withdrawn' }, 1)).toBe('claim.item-closed')
})
test('what stands in the hall leads to nobody', () => {
  expect(whyNotPublic('修一台洗衣机', '包其其格')).toBeUndefined()
  expect(whyNotPublic('给包其其格家修洗衣机', '包其其格')).toMatchObject({ code: 'claim.public-names-person' })
  expect(whyNotPublic('修洗衣机，打 13800000000', null)).toMatchObject({ code: 'claim.public-has-number' })
  expect(whyNotPublic('到3号楼2单元修洗衣机', null)).toMatchObject({ code: 'claim.public-has-address' })
  expect(whyNotPublic('帮独居老人修洗衣机', null)).toEqual({ code: 'claim.public-tells-condition', params: { word: '独居' } })
})
test('a report speaks of the past, and of no more than was claimed', () => {
  expect(whyNotReport({ quantity: 5 }, { quantity: 5, deliveredOn: '2026-11-24' }, '2026-11-24')).toBeUndefined()
  expect(whyNotReport({ quantity: 5 }, { quantity: 5, deliveredOn: '2026-11-25' }, '2026-11-24')).toMatchObject({ path: 'deliveredOn' })
  expect(whyNotReport({ quantity: 5 }, { quantity: 6, deliveredOn: '2026-11-24' }, '2026-11-24')).toMatchObject({ path: 'quantity' })
})
test('an adviser reaches, a branch organises; what is not known yet counts in the whole', () =>
  expect(coverageOf([{ state: 'own_branch', count: 2 }, { state: 'joint_branch', count: 3 }, { state: 'adviser_sent', count: 4 }, { state: 'none', count: 1 }, { state: 'undetermined', count: 2 }])).toEqual({ total: 12, organised: 5, reached: 9 }))
test('a branch has a name, an adviser is somebody', () => {
  expect(whyNotSave({ partyState: 'joint_branch' }, '2026-11-24')).toMatchObject({ path: 'branchName' })
  expect(whyNotSave({ partyState: 'adviser_sent', adviserName: '王雪' }, '2026-11-24')).toBeUndefined()
  expect(whyNotSave({ partyState: 'none', lookedAtOn: '2026-11-25' }, '2026-11-24')).toMatchObject({ path: 'lookedAtOn' })
})
test('every refusal of a verb has its sentence in both languages', () => {
  for (const status of CLAIM_STATUSES) for (const verb of CLAIM_VERBS) { const code = whyNot({ status }, verb); if (code) for (const language of ['zh', 'en'] as const) expect(partnerRefusals[language][code], code).toBeTruthy() }
})

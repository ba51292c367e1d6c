import { expect, test } from 'vitest'
import { ReportNeed } from '#domain/needs/need.contract.ts'
import { type Filled, blankReport, inputOf, missingIn } from './report-form.ts'

const id = '01900000-0000-7000-8000-000000000001'
const grid = '150521403001001'
const filled = (more: Partial<Filled>): Filled => blankReport(id, { forWhom: 'other', personName: '包其其格', speaker: 'self', matter: 'repair', said: '厨房灯坏了三天', areaCode: grid, ...more })
const gridWorker = { isWorker: true, isGridWorker: true }
const resident = { isWorker: false, isGridWorker: false }

test('an elder may send a need with one picture and no word', () =>
  expect(missingIn(blankReport(id, { forWhom: 'me', matter: 'medicine', areaCode: grid }))).toEqual([]))
test('别的 needs a few words', () => expect(missingIn(filled({ matter: 'other', said: '' }))).toEqual(['said']))
test('an untouched form names everything in the order of the page', () => expect(missingIn(blankReport(id))).toEqual(['who', 'matter', 'area']))
test('what the person said needs no further consent', () => expect(missingIn(filled({}))).toEqual([]))
test('what somebody else said asks why the person does not enter it; the tick says whether they were asked', () => {
  expect(missingIn(filled({ speaker: 'family', consent: true }))).toEqual(['why'])
  expect(missingIn(filled({ speaker: 'seen', proxyWhy: '说不清楚' }))).toEqual([])
  expect(inputOf(filled({ speaker: 'family', consent: true, proxyWhy: '不会用手机' }), '家里维修', gridWorker)).toMatchObject({ saidBy: 'family', proxyConsent: true, proxyReason: '不会用手机' })
  expect(inputOf(filled({ speaker: 'seen', proxyWhy: '说不清楚' }), '家里维修', gridWorker)).toMatchObject({ proxyConsent: false, proxyReason: '说不清楚' })
})
test('the picture stands before the words, and long words are kept in full', () => {
  const long = '她说'.repeat(60)
  expect(inputOf(filled({}), '家里维修', gridWorker)).toMatchObject({ summary: '家里维修：厨房灯坏了三天', field: 'everyday_help', source: 'grid', personName: '包其其格' })
  const input = inputOf(filled({ said: long }), '家里维修', gridWorker)
  expect(input.description).toBe(long)
  expect(input.summary.length).toBeLessThan(80)
})
test('what a resident sends for themselves names nobody else', () => {
  const input = inputOf(blankReport(id, { forWhom: 'me', matter: 'company', areaCode: grid, personName: '王' }), '聊聊天', resident)
  expect(input).toEqual({ id, areaCode: grid, summary: '聊聊天', saidBy: 'self', field: 'comfort', source: 'resident_app' })
})
test('every form the page lets through is taken by the contract', () => {
  for (const one of [filled({}), filled({ personId: id, phone: '0475-3210000', speaker: 'family', consent: true, proxyWhy: '行动不便', urgency: 'urgent' }), filled({ said: '灯'.repeat(300) })])
    expect(ReportNeed.safeParse(inputOf(one, '家里维修', gridWorker)).success).toBe(true)
})

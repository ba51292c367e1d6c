import { expect, test } from 'vitest'
import { ReportNeed } from '#domain/needs/need.contract.ts'
import { type Call, missingIn, newCall, reportOfCall } from './call-form.ts'

const [id, note] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const call = (more: Partial<Call>): Call => ({ ...newCall(id, note), phone: '0475-3212345', words: '灯不亮了', areaCode: '150521403008001', ...more })

test('a caller on record is their own person; nothing more is asked than what they say', () => {
  expect(missingIn(call({ personId: id }))).toEqual([])
  expect(reportOfCall(call({ personId: id }))).toEqual({ id, areaCode: '150521403008001', source: 'phone', personId: id, saidBy: 'self', summary: '灯不亮了' })
})
test('a caller nobody knows is written down by name and number', () => {
  expect(missingIn(call({}))).toEqual(['phoneOrName'])
  expect(reportOfCall(call({ name: '三号楼王大娘', urgency: 'urgent' }))).toMatchObject({ personName: '三号楼王大娘', phone: '0475-3212345', urgency: 'urgent' })
})
test('who calls for somebody else is asked whose matter it is, whether they agree and why they do not call themselves; the caller’s number is not theirs', () => {
  expect(missingIn(call({ forOther: true }))).toEqual(['name', 'proxyConsent'])
  const whole = call({ forOther: true, otherName: '哈斯', saidBy: 'family', consent: true, reason: '耳朵背' })
  expect(missingIn(whole)).toEqual([])
  expect(reportOfCall(whole)).toMatchObject({ personName: '哈斯', saidBy: 'family', proxyConsent: true, proxyReason: '耳朵背' })
  expect(reportOfCall(whole)).not.toHaveProperty('phone')
  expect(reportOfCall({ ...whole, reach: true })).toHaveProperty('phone', '0475-3212345')
})
test('long words stand in full in the description', () => {
  const words = '她说'.repeat(100)
  const report = reportOfCall(call({ personId: id, words }))
  expect([report.summary.length, report.description]).toEqual([61, words])
})
test('a number without enough digits is no number', () => expect(reportOfCall(call({ name: '王', phone: '110' }))).not.toHaveProperty('phone'))
test('whatever the page lets through the contract takes', () => {
  for (const one of [call({ personId: id }), call({ name: '王', words: '灯\n不亮' }), call({ forOther: true, otherName: '哈斯', saidBy: 'seen', consent: false, reason: '不在跟前', reach: true })]) expect(ReportNeed.safeParse(reportOfCall(one)).success).toBe(true)
})

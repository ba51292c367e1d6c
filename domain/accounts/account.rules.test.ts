import { expect, test } from 'vitest'
import { sessionKindFor, whyNotPassword } from './account.rules.ts'

const staff = { staff: true, name: '胡雨桐', loginName: 'huyutong' }
test('a social worker’s password has ten characters of three kinds', () => {
  expect(whyNotPassword('Abc12345', staff)).toBe('account.password-short-staff')
  expect(whyNotPassword('abcdefghij', staff)).toBe('account.password-simple')
  expect(whyNotPassword('Niu-hua-2026', staff)).toBeUndefined()
})
test('a resident may keep it to eight', () => expect(whyNotPassword('zaochenhao', { staff: false, name: '包其其格', loginName: 'bao' })).toBeUndefined())
test('nobody may use their own name or the commonest words', () => {
  expect(whyNotPassword('Huyutong-2026', staff)).toBe('account.password-holds-name')
  expect(whyNotPassword('Aa123456789', staff)).toBe('account.password-common')
})
test('a phone in the field stays signed in longer than a desk', () => {
  expect(sessionKindFor('desk', true)).toBe('desk')
  expect(sessionKindFor('field', true)).toBe('phone')
  expect(sessionKindFor('desk', false)).toBe('own')
})

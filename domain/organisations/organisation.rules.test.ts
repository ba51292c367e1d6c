import { expect, test } from 'vitest'
import { usccIsRight, whyNotSave, whyNotUnder } from './organisation.rules.ts'

test('a credit code with a wrong check character is told', () => {
  expect(['91350100M000100Y43', '91512081MA62K0260E', '91350100M000100Y44', '9135010'].map(usccIsRight)).toEqual([true, true, false, false])
  expect(whyNotSave({ kind: 'social_work_agency', uscc: '91350100M000100Y44' })).toEqual({ path: 'uscc', code: 'organisation.uscc-wrong' })
})
test('a party organisation names its level, nobody else has one', () => {
  expect(whyNotSave({ kind: 'party_org' })?.code).toBe('organisation.level-missing')
  expect(whyNotSave({ kind: 'party_org', partyLevel: 'general_branch' })).toBeUndefined()
  expect(whyNotSave({ kind: 'department', partyLevel: 'branch' })?.code).toBe('organisation.level-not-here')
})
test('a unit stands neither under itself nor under its own branch', () => {
  expect(whyNotUnder('a', 'a', [])).toBe('organisation.under-itself')
  expect(whyNotUnder('a', 'c', ['b', 'a'])).toBe('organisation.under-itself')
  expect(whyNotUnder('a', 'b', ['x'])).toBeUndefined()
})

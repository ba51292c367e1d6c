import { expect, test } from 'vitest'
import { readSearch, writeSearch } from './use-filters.ts'

test('an address with filters reads as a colleague would write it, and comes back the same', () => {
  const search = { status: ['reported', 'verified'], search: '包 其其格', area: '150521' }
  const text = writeSearch(search)
  expect(decodeURIComponent(text.replaceAll('+', ' '))).toBe('?status=reported&status=verified&search=包 其其格&area=150521')
  expect(readSearch(text)).toEqual(search)
})

test('a code of digits stays text, and what is empty leaves the address', () => {
  expect(readSearch('?area=150521&flag=true')).toEqual({ area: '150521', flag: 'true' })
  expect(writeSearch({ area: undefined, search: '', status: [] })).toBe('')
})

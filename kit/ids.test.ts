import { expect, test } from 'vitest'
import { newId } from './ids.ts'

const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('ids are UUIDs of version 7, and those of one millisecond sort in the order in which they were made', () => {
  const made = Array.from({ length: 20_000 }, () => newId(1_700_000_000_000))
  expect(made.filter((id) => !VERSION_7.test(id))).toEqual([])
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(newId(1_700_000_000_001) > made.at(-1)!).toBe(true)
})

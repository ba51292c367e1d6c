import { expect, test } from 'vitest'
import { killUnderLoad } from './kill.ts'

test('killed in the middle of its work, the platform has lost nothing it acknowledged and written nothing twice', async () => {
  const { acknowledged, missing, twice, withoutFact, unasked, faults } = await killUnderLoad({ kills: 1, betweenMs: 500, clients: 8 })
  expect(acknowledged).toBeGreaterThan(0)
  expect({ missing, twice, withoutFact, unasked, faults }).toEqual({ missing: 0, twice: 0, withoutFact: 0, unasked: 0, faults: [] })
}, 60_000)

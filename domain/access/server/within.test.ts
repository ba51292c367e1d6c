import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#database/test-cluster.ts'
import { isIn } from '#domain/access/access.rules.ts'
import { withinAreas } from './within.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => { database = await freshDatabase() })
afterAll(() => database.close())

// Codes from few digits, so that prefixes meet often.
const code = fc.tuple(fc.constantFrom('150521', '620302'), fc.constantFrom('', '403', '100'), fc.constantFrom('', '008', '009'), fc.constantFrom('', '001', '002')).map((parts) => parts.slice(0, parts.indexOf('') === -1 ? 4 : parts.indexOf('')).join(''))

test('what the database finds within areas is what the rule says, for any areas and any tree', () =>
  fc.assert(fc.asyncProperty(fc.uniqueArray(code, { minLength: 1, maxLength: 12 }), fc.array(code, { maxLength: 4 }), async (tree, areas) => {
    const db = database.ownerDb()
    await db.deleteFrom('area').execute()
    await db.insertInto('area').values(tree.map((one) => ({ code: one, name: one, kind: 'grid' as const, countyCode: one.slice(0, 6) }))).execute()
    const found = await db.selectFrom('area').select('code').where(withinAreas<'area'>(areas, 'area.code')).orderBy('code').execute()
    expect(found.map((row) => row.code)).toEqual(tree.filter((one) => isIn(one, areas)).sort())
  }), { numRuns: 60 }))

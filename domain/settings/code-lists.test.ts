import { expect, test } from 'vitest'
import { CODE_LISTS, type CodeEntry, earlierLabels, faultsInList, labelAt, listInForce, whyNotCode } from './code-lists.ts'

const shipped: CodeEntry[] = CODE_LISTS.fields.shipped.map(({ code, zh, en }) => ({ code, zh, en }))
const own = (code: string, zh: string): CodeEntry => ({ code, zh, en: zh })

test('a county adds a field of its own and retires one; the retired one stays known and cannot be chosen anew', () => {
  const next = [...shipped.map((one) => (one.code === 'sanitation' ? { ...one, retired: true } : one)), own('grassland', '草原防火')]
  expect(faultsInList('fields', shipped, next)).toEqual([])
  const list = listInForce('fields', next)
  expect(whyNotCode(list, 'grassland')).toBeUndefined()
  expect(whyNotCode(list, 'sanitation')).toBe('setting.code-retired')
  expect(whyNotCode(list, 'of_the_next_county')).toBe('setting.no-such-code')
})
test('a code that rows may carry is never taken away, and two lines never look the same', () => {
  expect(faultsInList('fields', shipped, shipped.slice(1))).toContainEqual({ path: 'value', code: 'setting.code-gone' })
  expect(faultsInList('fields', shipped, [...shipped, own('tea', '便民服务')]).map(({ code }) => code)).toEqual(['setting.label-twice'])
})
test('未定 stays, and of a list the platform’s rules rest on only the wording is the county’s', () => {
  expect(faultsInList('fields', shipped, shipped.map((one) => (one.code === 'undetermined' ? { ...one, retired: true } : one))).map(({ code }) => code)).toEqual(['setting.code-needed'])
  const urgencies: CodeEntry[] = CODE_LISTS.urgencies.shipped.map(({ code, zh, en }) => ({ code, zh, en }))
  expect(faultsInList('urgencies', urgencies, [...urgencies, own('at_once', '特急')]).map(({ code }) => code)).toEqual(['setting.list-closed'])
  expect(faultsInList('urgencies', urgencies, urgencies.map((one) => ({ ...one, zh: `${one.zh}件` })))).toEqual([])
})
test('what a newer version of the platform adds stands behind the county’s own lines', () =>
  expect(listInForce('fields', [own('grassland', '草原防火')])[0]?.code).toBe('grassland'))
test('a row shows the word of its day', () => {
  const called = (zh: string, from: string) => ({ from, entries: [own('comfort', zh), own('culture', '文化惠民')] })
  const versions = [called('精神慰藉', '2026-01-01T00:00:00Z'), called('精神关爱', '2026-06-01T00:00:00Z'), called('精神慰藉', '2026-09-01T00:00:00Z')]
  const earlier = earlierLabels(versions)
  const on = (at: string | undefined) => labelAt(versions[2]!.entries, earlier, 'comfort', at)?.zh
  expect([on('2026-02-01T00:00:00Z'), on('2026-07-01T00:00:00Z'), on('2026-10-01T00:00:00Z'), on(undefined)]).toEqual(['精神慰藉', '精神关爱', '精神慰藉', '精神慰藉'])
})

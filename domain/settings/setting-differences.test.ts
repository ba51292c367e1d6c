import { expect, test } from 'vitest'
import { differencesBetween, type Names } from './setting-differences.ts'

const names: Names = { part: (_, path) => path.join('.'), kind: (kind) => kind, yes: '是', no: '否', retired: '停用', inUse: '在用', between: '、' }

test('of a list one reads what was renamed, added, retired and moved', () => {
  const entry = (code: string, zh: string, retired?: boolean) => ({ code, zh, en: code, ...(retired ? { retired } : {}) })
  expect(differencesBetween('codes.fields', [entry('a', '文化'), entry('b', '调解')], [entry('a', '文化惠民'), entry('b', '调解', true), entry('own', '草原防火')], names)).toEqual([
    { what: '', before: '文化', after: '文化惠民' }, { what: '调解', before: '在用', after: '停用' }, { what: '', before: '', after: '草原防火' },
  ])
  expect(differencesBetween('codes.fields', [entry('a', '甲'), entry('b', '乙')], [entry('b', '乙'), entry('a', '甲')], names)).toEqual([{ what: '', before: '甲、乙', after: '乙、甲' }])
})
test('of danger words one reads which went and which came, kind by kind', () =>
  expect(differencesBetween('dangerWords', [{ kind: 'abuse', words: ['虐待', '遗弃'] }], [{ kind: 'abuse', words: ['虐待', '关在家'] }], names)).toEqual([{ what: 'abuse', before: '遗弃', after: '关在家' }]))
test('of the rest the parts that differ, and of a single value itself', () => {
  expect(differencesBetween('clocks', { answer: 1, route: 1 }, { answer: 1, route: 2 }, names)).toEqual([{ what: 'route', before: '1', after: '2' }])
  expect(differencesBetween('secondFactor', false, true, names)).toEqual([{ what: '', before: '否', after: '是' }])
})

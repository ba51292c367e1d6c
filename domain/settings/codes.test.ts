import { expect, test } from 'vitest'
import * as codes from './codes.ts'

const lists = Object.entries(codes).flatMap(([name, list]): [string, readonly codes.CodeLabel[]][] => (Array.isArray(list) ? [[name, list]] : []))

test('no code and no label stands twice in a list', () => {
  expect(lists.length).toBeGreaterThan(15)
  for (const [name, list] of lists) for (const part of ['code', 'zh', 'en'] as const) {
    const values = list.map((entry) => entry[part])
    expect([name, values.filter((value, at) => values.indexOf(value) !== at)]).toEqual([name, []])
  }
})

test('a label is found by its code; an unknown code shows itself', () => {
  expect(codes.labelOf(codes.GROUPS, 'bereaved_family', 'zh')).toBe('计划生育特殊家庭')
  expect(codes.labelOf(codes.FIELDS, 'of_the_county', 'en')).toBe('of_the_county')
})

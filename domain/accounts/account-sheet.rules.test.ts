import { expect, test } from 'vitest'
import { areasNamed, freeLoginName, rolesIn } from './account-sheet.rules.ts'

const areas = [
  { code: '150521403008', name: '达尔罕社区', parentName: '保康街道办事处' }, { code: '150521403', name: '保康街道办事处', parentName: '科尔沁左翼中旗' },
  { code: '150521403008001', name: '第一网格', parentName: '达尔罕社区' }, { code: '150521403009001', name: '第一网格', parentName: '花园社区' },
]
test('an office calls its roles as it likes, several in one cell too', () => {
  expect(rolesIn('社区书记、网格长')).toEqual({ roles: ['community_secretary', 'grid_worker'], unknown: [] })
  expect(rolesIn('社工兼站长').roles).toEqual(['social_worker', 'station_lead'])
  expect(rolesIn('保洁').unknown).toEqual(['保洁'])
})
test('a place is found by its name, with or without 办事处, by its code, or after the name of the place above', () => {
  expect(areasNamed('保康街道', areas).map(({ code }) => code)).toEqual(['150521403'])
  expect(areasNamed('150521403008', areas).map(({ name }) => name)).toEqual(['达尔罕社区'])
  expect(areasNamed('花园社区第一网格', areas).map(({ code }) => code)).toEqual(['150521403009001'])
})
test('a name that two places bear is not guessed', () => expect(areasNamed('第一网格', areas)).toHaveLength(2))
test('two people of one name sign in under different names', () => {
  expect(freeLoginName('王芳', new Set())).toBe('王芳')
  expect(freeLoginName('王芳', new Set(['王芳', '王芳2']))).toBe('王芳3')
})

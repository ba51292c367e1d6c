import { expect, test } from 'vitest'
import { gridNumber, kindOf, orphans, readAreaLines, treeDistance } from './area.rules.ts'

const header = ['code', 'name', 'parent']
const faults = (...rows: string[][]) => readAreaLines([header, ...rows], '150521').faults.map(({ path, code }) => `${path} ${code}`)

test('the length of a code says what it names', () => expect(['150521', '150521403', '150521403008', '150521403008001', '15052', 'abc'].map(kindOf)).toEqual(['county', 'township', 'community', 'grid', undefined, undefined]))
test('a parent that is nowhere is a fault, it is not made up', () => {
  const { areas } = readAreaLines([header, ['150521', '科尔沁左翼中旗', ''], ['150521403008', '达尔罕社区', '150521403']], '150521')
  expect(orphans(areas, new Set()).map(({ path, code }) => `${path} ${code}`)).toEqual(['line 3 area.parent-missing'])
  expect(orphans(areas, new Set(['150521403']))).toEqual([])
})
test('a place of another county, a parent that is no prefix, a code twice, a name left out: each is told with its line', () =>
  expect(faults(['150521', '科尔沁左翼中旗', ''], ['620302001', '滨河路街道', '620302'], ['150521403', '保康街道', '620302'], ['150521', '又一次', ''], ['150521100', '', '150521'], ['1505', '通辽市', ''])).toEqual([
    'line 3 area.other-county', 'line 4 area.wrong-parent', 'line 5 area.twice', 'line 6 area.bad-name', 'line 7 area.bad-code',
  ]))
test('parents come before children, wherever they stand in the file', () =>
  expect(readAreaLines([header, ['150521403', '保康街道', '150521'], ['150521', '科尔沁左翼中旗', '']], '150521').areas.map(({ code }) => code)).toEqual(['150521', '150521403']))
test('the number of a grid is read from its name', () => expect(['达尔罕一网格', '第十二网格', '20号网格', '十网格', '东片'].map(gridNumber)).toEqual([1, 12, 20, 10, undefined]))
test('two grids of one community are nearer than two communities of one street', () =>
  expect([treeDistance('150521403008001', '150521403008001'), treeDistance('150521403008001', '150521403008002'), treeDistance('150521403008001', '150521403009001'), treeDistance('150521', '620302')]).toEqual([0, 1, 2, 4]))

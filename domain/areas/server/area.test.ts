import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '#checks/world.ts'
import { areaEndpoints } from '#domain/areas/area.contract.ts'

let the: World
beforeAll(async () => { the = await world() })
afterAll(async () => the.close())

const take = (csv: string | Buffer) => the.as('systemAdmin')(areaEndpoints.import, {}, { file: Buffer.from(csv) })

test('the tree opens from the county down to one’s own place, and no further aside', async () => {
  const below = async (parent?: string) => (await the.as('secretary')(areaEndpoints.children, parent ? { parent } : {})).body.rows.map(({ code, children }) => [code, children])
  expect((await below()).map(([code]) => code)).toEqual(['150521'])
  expect((await below('150521')).map(([code]) => code)).toEqual(['150521403'])
  expect((await below('150521403')).map(([code]) => code)).toEqual(['150521403008'])
  expect(await below('150521403009')).toEqual([])
})

test('a place is found by a part of its name, with the names above it', async () => {
  const { rows } = (await the.as('countyOfficer')(areaEndpoints.search, { search: '巴彦塔拉一' })).body
  expect(rows).toMatchObject([{ name: '巴彦塔拉一网格', path: ['科尔沁左翼中旗', '保康镇', '巴彦塔拉嘎查'] }])
  expect((await the.as('secretary')(areaEndpoints.search, { search: '巴彦塔拉' })).body.rows).toEqual([])
})

test('a file adds and renames, all of it or nothing', async () => {
  expect((await take('code,name,parent\n150521100202,白音塔拉嘎查,150521100\n150521403009,花园社区（改）,150521403\n')).body).toEqual({ added: 1, renamed: 1, same: 0 })
  const refused = await take('code,name,parent\n150521100203,好的一行,150521100\n150521999001,没有上级,150521999\n1505,太短,\n')
  expect(refused.status).toBe(422)
  expect(refused.problem.errors!.map(({ path, code }) => `${path} ${code}`)).toEqual(['line 4 area.bad-code', 'line 3 area.parent-missing'])
  expect((await the.as('systemAdmin')(areaEndpoints.search, { search: '好的一行' })).body.rows).toEqual([])
})

test('a file that Excel saved as GB18030 is read too', async () => {
  // 150521100204,新 in GB18030
  const file = Buffer.concat([Buffer.from('code,name,parent\n150521100204,'), Buffer.from([0xd0, 0xc2]), Buffer.from(',150521100\n')])
  expect((await take(file)).body.added).toBe(1)
  expect((await the.as('systemAdmin')(areaEndpoints.search, { search: '150521100204' })).body.rows).toMatchObject([{ name: '新' }])
})

test('the profile keeps what a later figure leaves out', async () => {
  const save = (input: object) => the.as('secretary')(areaEndpoints.saveProfile, { areaCode: '150521403008001', asOf: '2026-06-28', ...input })
  await save({ households: 401, aged60: 103 })
  await save({ asOf: '2026-09-28', aged60: 110 })
  expect((await the.as('secretary')(areaEndpoints.profiles, { area: '150521403008' })).body.rows).toMatchObject([{ areaName: '达尔罕一网格', asOf: '2026-09-28', households: 401, aged60: 110, aged80: null }])
  expect((await save({ areaCode: '150521403009001', households: 1 })).status).toBe(404)
  expect((await save({ households: -1 })).status).toBe(422)
})

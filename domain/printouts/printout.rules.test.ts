import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GROUPS } from '#domain/settings/codes.ts'
import { guarded, neutralGroups, neutralTitle, publicCounts, publicPlace, whyNotAsk } from './printout.rules.ts'

describe('what may be asked', () => {
  const ask = (more: Partial<Parameters<typeof whyNotAsk>[0]>) => whyNotAsk({ list: 'needs', form: 'workbook', purpose: 'filing', ...more })
  test('a public version is of one community and of the three lists', () => {
    expect([ask({ form: 'public' }), ask({ form: 'public', area: '150521403' }), ask({ form: 'public', area: '150521403008' }), ask({ form: 'public', list: 'volunteers', area: '150521403008' })]).toEqual(['printout.choose-community', 'printout.choose-community', undefined, 'printout.not-public'])
  })
  test('another purpose is said in words; one need is printed', () => expect([ask({ purpose: 'other' }), ask({ purpose: 'other', words: '联席会' }), ask({ list: 'need' })]).toEqual(['printout.say-what-for', undefined, 'printout.one-need-prints']))
})

test('no text leaves that a sheet would run, and a plain one stays as it is', () => {
  expect(['=1+1', '+86', '-3', '@x', '\t=1', '赵小军', '3-5'].map(guarded)).toEqual(["'=1+1", "'+86", "'-3", "'@x", "'\t=1", '赵小军', '3-5'])
  fc.assert(fc.property(fc.string(), (text) => { expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/) }))
})

describe('on a notice board', () => {
  test('titles lose what hurts and keep what is done', () => {
    expect(['“以色彩为笔,绘就困境儿童心灵晴空”情绪舒压', '失能老人助浴', '低保户代办', '失独家庭陪伴', '独居老人送餐', '四点半课堂', '解决停车困难', '困难群众走访'].map(neutralTitle))
      .toEqual(['“以色彩为笔,绘就儿童心灵晴空”情绪舒压', '老人助浴', '居民代办', '居民陪伴', '老人送餐', '四点半课堂', '解决停车困难', '居民走访'])
  })
  test('groups are told as neighbours may read them', () => {
    expect(neutralGroups(['child_in_difficulty', 'left_behind_child', 'minimum_living', 'pwd'])).toEqual(['child', 'resident', 'pwd'])
    const hurting = /困境|留守|孤儿|低保|特困|困难|失能|失智|精神|矫正|特殊|独居|空巢/
    expect(neutralGroups(GROUPS.map(({ code }) => code)).map((code) => GROUPS.find((group) => group.code === code)!.zh).filter((word) => hurting.test(word))).toEqual([])
  })
  test('a place is told, a door is not', () => expect(['社工站', '入户', '小广场', '达尔罕小区3号楼1单元202', '2栋2单元'].map(publicPlace)).toEqual(['社工站', '入户', '小广场', '', '']))
  test('one to four in a field that could point at somebody stand with others, or are not told', () => {
    expect(publicCounts([{ field: 'culture', parts: [1, 0, 2] }, { field: 'emotional_support', parts: [2, 0, 6] }, { field: 'mediation', parts: [4, 5, 0] }, { field: 'daily_care', parts: [5, 0, 9] }]))
      .toEqual([{ field: 'culture', sum: 3, parts: [1, 0, 2] }, { field: 'daily_care', sum: 14, parts: [5, 0, 9] }, { field: null, sum: 17, parts: [6, 5, 6] }])
    expect(publicCounts([{ field: 'mediation', parts: [1, 0, 1] }])).toEqual([{ field: null, sum: null, parts: [null, 0, null] }])
  })
})

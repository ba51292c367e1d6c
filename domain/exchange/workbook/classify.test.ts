import { expect, test } from 'vitest'
import { methodsOf, noteMarksIn, readField, readForces, readGroups, readInWordsOf, readLanguages, readSatisfaction, readSkills, readState, readUrgency } from './classify.ts'

test('a word we know becomes its code, whatever brackets, spaces and width it has', () => {
  expect(readField(' 生活照料 ').value).toBe('daily_care')
  expect(readField('生活照料（含助餐）').value).toBe('daily_care')
  expect(readGroups('残疾人、妇女').value).toEqual(['pwd', 'woman'])
  expect(readGroups('独居高龄老人').value).toEqual(['living_alone', 'advanced_age'])
  expect(readLanguages('蒙汉双语').value).toEqual(['mongolian', 'chinese'])
  expect(readSkills('理发 理发 义剪').value).toEqual(['hairdressing'])
})

test('words an office uses but we print no longer are understood: 失独家庭, 低保户, 蒙语', () => {
  expect([readGroups('失独家庭').value, readGroups('低保户').value, readLanguages('蒙语').value]).toEqual([['bereaved_family'], ['minimum_living'], ['mongolian']])
})

test('a blank is 未定 without complaint, an unknown word is 未定 and said', () => {
  expect(readField(null)).toEqual({ value: 'undetermined', faults: [] })
  expect(readField('其它杂项')).toEqual({ value: 'undetermined', faults: [{ code: 'word.unknown', severity: 'notice' }] })
  expect(readGroups('老人、外星人')).toEqual({ value: ['elder', 'undetermined'], faults: [{ code: 'word.unknown', severity: 'notice' }] })
  expect(readForces(null)).toEqual({ value: [], faults: [] })
})

test('a word from another column is not understood here: 人群, 领域 and 方式 are not mixed', () => {
  expect([readField('老年人').value, readGroups('生活照料').value, methodsOf('文化惠民')]).toEqual(['undetermined', ['undetermined'], ['undetermined']])
})

test('words that every object has are no words of ours', () => {
  expect([readField('constructor').value, readGroups('__proto__').value]).toEqual(['undetermined', ['undetermined']])
})

test('服务地点 and 服务频次 together tell the way of serving', () => {
  expect([methodsOf('入户', '每周一次'), methodsOf('社工站', '随时'), methodsOf('各网格', '每月两次'), methodsOf(null, '每周三')]).toEqual([['home_visit'], ['at_venue', 'on_call'], ['outreach'], ['undetermined']])
})

test.each([['待对接', 'waiting'], ['办理中', 'in_progress'], ['已办结', 'done'], ['办结', 'done'], ['已解决', 'done'], ['联系不上', 'unreachable'], [null, undefined]])('state %j is %s', (word, state) => {
  expect(readState(word)).toEqual({ value: state, faults: [] })
})

test('urgency and satisfaction; a blank says nothing', () => {
  expect(['一般', '较急', '紧急', null].map((word) => readUrgency(word).value)).toEqual(['ordinary', 'pressing', 'urgent', undefined])
  expect(['满意', '基本满意', '不满意', null].map((word) => readSatisfaction(word).value)).toEqual(['satisfied', 'fairly_satisfied', 'dissatisfied', undefined])
})

test('what a visitor should know is marked in the remarks', () => {
  expect(['与上一户同一家', '会说蒙古语;行动不便', '家有大狗', '听力差', undefined].map(noteMarksIn)).toEqual([['same_household_as_above'], ['speaks_mongolian', 'walks_with_difficulty'], ['large_dog'], ['hard_of_hearing'], []])
})

test('the county’s own words come first, and the words of every office are still understood', () => {
  readInWordsOf({ fields: { 草原防火: 'grassland', 文化活动: 'culture' } })
  expect([readField('草原防火').value, readField('文化活动').value, readField('文化惠民').value]).toEqual(['grassland', 'culture', 'culture'])
  readInWordsOf(undefined)
  expect(readField('草原防火').faults).toMatchObject([{ code: 'word.unknown' }])
})

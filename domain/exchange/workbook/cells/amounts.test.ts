import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCount } from './count.ts'
import { readHours } from './hours.ts'
import { splitNeeds } from './needs-in-cell.ts'
import { readQuantity } from './quantity.ts'
import { readRowNumbers } from './row-numbers.ts'
import { readText } from './text.ts'
import { readTimes } from './times.ts'
import { readWords } from './word-list.ts'

const codes = (reading: { faults: { code: string }[] }): string[] => reading.faults.map(({ code }) => code)

describe('two needs in one cell', () => {
  test.each([
    ['爸妈在外打工,周末没有人管、轮椅下不了楼,看病没有人陪', ['爸妈在外打工,周末没有人管', '轮椅下不了楼,看病没有人陪']],
    ['装修砸墙,楼下裂缝、洗澡不便,希望每周有人上门助浴一次,要同性别', ['装修砸墙,楼下裂缝', '洗澡不便,希望每周有人上门助浴一次,要同性别']],
    ['洗澡不便;理发', ['洗澡不便', '理发']],
    ['1.助浴 2.理发', ['助浴', '理发']],
    ['①洗澡不便\n②理发出不了门', ['洗澡不便', '理发出不了门']],
  ])('%s', (cell, needs) => expect(splitNeeds(cell)).toEqual(needs))

  test.each(['洗澡不便,希望每周有人上门助浴一次,要同性别', '血压忽高忽低,想在社区量血压、问大夫', '需要米、面、油', '想听《民法典》(继承编、婚姻家庭编)', '会拉二胡,\n想找个队伍一起唱', '每天2.5小时没人管'])('one need stays one: %s', (cell) => expect(splitNeeds(cell)).toHaveLength(1))

  test('splitting loses no words', () => fc.assert(fc.property(fc.array(fc.constantFrom('洗澡不便,要人帮', '理发', '、', ';', '(', ')', '《甲、乙》', ',', '看病没有人陪')), (pieces) => {
    const words = (text: string): string => text.replace(/[、;\s]/g, '')
    expect(words(splitNeeds(pieces.join('')).join(''))).toBe(words(pieces.join('')))
  })))
})

test.each([['15,22,51', [15, 22, 51]], ['37、52、59', [37, 52, 59]], [5, [5]], ['3-5', [3, 4, 5]], ['第3、5项', [3, 5]], ['7，7；8', [7, 8]]])('row numbers %j', (written, numbers) => {
  expect(readRowNumbers(written)).toEqual({ value: numbers, faults: [] })
})

test('of row numbers the readable ones are taken; a slip in a range does not claim half a list', () => {
  expect(readRowNumbers('15,见附件')).toEqual({ value: [15], faults: [{ code: 'numbers.unreadable', severity: 'notice' }] })
  expect(readRowNumbers('3-500').value).toEqual([])
})

test.each([[259.7, 15582], ['259.7', 15582], ['12小时', 720], ['3小时20分', 200], ['45分钟', 45], ['1:30', 90], [0, 0], [0.1, 6], ['1,200.5', 72030], [new Date('1900-01-09T19:42:00Z'), 15582]])('hours %j are %i whole minutes', (written, minutes) => {
  expect(readHours(written)).toEqual({ value: minutes, faults: [] })
})

test('hours that nobody has are refused', () => {
  expect([codes(readHours(-3)), codes(readHours(1e6)), codes(readHours('很多'))]).toEqual([['hours.impossible'], ['hours.impossible'], ['hours.unreadable']])
})

test.each([
  ['4名医生/次', 4, '名医生', '次', undefined], ['50份/月', 50, '份', '月', undefined], ['2万元', 20_000, '元', undefined, undefined], ['1间(8人)', 1, '间', undefined, 8], ['1期（20人）', 1, '期', undefined, 20],
  ['两名', 2, '名', undefined, undefined], ['1,200册', 1200, '册', undefined, undefined], [30, 30, undefined, undefined, undefined], ['1.5万元', 15_000, '元', undefined, undefined], ['若干', undefined, undefined, undefined, undefined],
])('quantity %j', (written, amount, unit, per, capacity) => {
  expect(readQuantity(written)).toMatchObject({ value: { amount, unit, per, capacity }, faults: [] })
})

test('a quantity that cannot be read keeps its words', () => expect(readQuantity('看情况')).toMatchObject({ value: { text: '看情况', amount: undefined }, faults: [{ code: 'quantity.unreadable' }] }))

test.each([[130, 130], ['130人次', 130], ['1,200', 1200], ['60户', 60], ['第3', 3]])('count %j is %i', (written, count) => expect(readCount(written)).toEqual({ value: count, faults: [] }))
test('a half and a word are no count', () => expect([codes(readCount(1.5)), codes(readCount('若干'))]).toEqual([['number.unreadable'], ['number.unreadable']]))

describe('times', () => {
  // Days by letter, m morning, a afternoon, e evening.
  const shown = (written: string): string => {
    const weekly = readTimes(written).value?.weekly
    return weekly === undefined ? '?' : ['一', '二', '三', '四', '五', '六', '日'].map((day, at) => day + ['m', 'a', 'e'].filter((_, part) => weekly[at * 3 + part]).join('')).filter((day) => day.length > 1).join(' ')
  }
  test.each([
    ['每周三下午', '三a'], ['周二、周四16:30-18:00', '二a 四a'], ['每月第一个周六上午', '六m'], ['工作日晚上', '一e 二e 三e 四e 五e'], ['周末', '六mae 日mae'], ['周六全天', '六mae'], ['预约', '?'], ['周末预约', '六mae 日mae'],
    ['周二、四下午', '二a 四a'], ['每周二、四', '二mae 四mae'], ['周一三五上午', '一m 三m 五m'], ['周一至周五', '一mae 二mae 三mae 四mae 五mae'], ['周一到周三、周六上午', '一m 二m 三m 六m'], ['周二下午、周四上午', '二a 四m'], ['周六至周一晚上', '一e 六e 日e'],
    ['工作日8:30-17:30', '一ma 二ma 三ma 四ma 五ma'], ['周一至周六11:30', '一m 二m 三m 四m 五m 六m'], ['星期天下午3点', '日a'], ['周三18:00-20:00', '三e'], ['每周一次', '?'], ['每周两次', '?'], ['每月15日', '?'], ['9月', '?'], ['长期', '?'], ['每季度一次', '?'], ['提前3天预约', '?'], ['端午、六一', '?'],
  ])('%s → %s', (written, blocks) => expect(shown(written)).toBe(blocks))

  test('随时 and 每天 are all 21 blocks, 下午 is every afternoon', () => {
    expect([shown('随时'), shown('每天')].map((blocks) => blocks.length)).toEqual([34, 34])
    expect(shown('下午')).toBe('一a 二a 三a 四a 五a 六a 日a')
  })

  test('how often they come round is kept apart from which days', () => {
    expect(['每周三下午', '每月第一个周六上午', '每季度一次', '每周一次', '长期'].map((written) => readTimes(written).value?.rhythm)).toEqual(['weekly', 'monthly', 'quarterly', 'weekly', undefined])
    expect(readTimes('周末预约').value?.byAppointment).toBe(true)
  })

  test('no phrase makes it throw, and blocks are always 21', () => fc.assert(fc.property(fc.array(fc.constantFrom('周', '一', '六', '日', '至', '、', '上午', '下午', '每', '月', '次', ' ', '8:30', '-', '工作日')), (signs) => {
    expect([undefined, 21]).toContain(readTimes(signs.join('')).value?.weekly?.length)
  })))
})

describe('text and lists', () => {
  test('a line break within a Chinese sentence is the width of the column', () => expect(readText(' 会拉二胡,\r\n想找个队伍一起唱 ').value).toBe('会拉二胡,想找个队伍一起唱'))
  test('English words stay apart', () => expect(readText('open\nday').value).toBe('open day'))
  test('text that Excel would run is kept as text, without the apostrophe of our own export', () => expect(['=cmd|x', "'=cmd|x", "'s"].map((written) => readText(written).value)).toEqual(['=cmd|x', '=cmd|x', "'s"]))
  test.each([['手语、教师'], ['手语/教师'], ['手语 教师'], ['手语,教师'], ['手语，教师'], ['手语；教师'], ['手语\n教师'], ['手语 手语、教师']])('%j are two skills', (written) => expect(readWords(written)).toEqual(['手语', '教师']))
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAge } from './age.ts'
import { readDate } from './date.ts'
import { readMonth } from './month.ts'
import { readPeriod } from './period.ts'
import { readWishedTime } from './wished-time.ts'

const filing = { filingOn: '2026-06-28' }
const codes = (reading: { faults: { code: string }[] }): string[] => reading.faults.map(({ code }) => code)
const someDay = fc.date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2026-06-28T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('a date', () => {
  test.each([['2026-01-27', '2026-01-27'], ['2026.4.1', '2026-04-01'], ['2026年2月22日', '2026-02-22'], ['2026/3/5', '2026-03-05'], ['２０２６．３．５', '2026-03-05'], [' 2026 年 3 月 5 号 ', '2026-03-05'], ['20260305', '2026-03-05'], [20260305, '2026-03-05'], ['2026-03-05 10:30', '2026-03-05'], ['2026-03-05T02:30:00.000Z', '2026-03-05'], ['26.3.5', '2026-03-05'], ['2026年3月5日上午', '2026-03-05'], [46061, '2026-02-08'], ['46061', '2026-02-08'], [46061.75, '2026-02-08'], [new Date('2026-02-08T00:00:00Z'), '2026-02-08']])('%j is %s', (written, day) => {
    expect(readDate(written, filing)).toEqual({ value: day, faults: [] })
  })

  test.each([['1月7日', '2026-01-07'], ['6月28日', '2026-06-28'], ['6月29日', '2025-06-29'], ['12.31', '2025-12-31'], ['3/5', '2026-03-05']])('without a year, %s is the last such day before the filing date: %s', (written, day) => {
    expect(readDate(written, filing).value).toBe(day)
  })

  test('29 February without a year is the last one there was', () => {
    expect(codes(readDate('2月29日', filing))).toEqual(['date.no-such-day'])
    expect(readDate('2月29日', { filingOn: '2029-01-05' }).value).toBe('2028-02-29')
  })

  test('without a year and without a filing date nothing is guessed, save from a year in the title', () => {
    expect(readDate('1月7日')).toEqual({ value: undefined, faults: [{ code: 'date.no-year', severity: 'notice' }] })
    expect(readDate('1月7日', { year: 2025 }).value).toBe('2025-01-07')
  })

  test.each([['2026年2月32日', 'date.no-such-day'], ['2月32日', 'date.no-such-day'], ['2025-02-29', 'date.no-such-day'], ['2026.13.1', 'date.no-such-day'], ['2026年3月', 'date.day-missing'], ['上个月', 'date.unreadable'], [12.5, 'date.unreadable'], [true, 'date.unreadable']])('%j is refused as %s', (written, code) => {
    expect(readDate(written, filing)).toMatchObject({ value: undefined, faults: [{ code }] })
  })

  test('later than the filing date it is kept and said', () => {
    expect(readDate('2026-07-01', filing)).toEqual({ value: '2026-07-01', faults: [{ code: 'date.later-than-filing', severity: 'notice' }] })
  })

  test('a blank and a stroke are no date and no fault', () => {
    for (const blank of [null, '', '  ', '/', '—']) expect(readDate(blank, filing)).toEqual({ value: undefined, faults: [] })
  })

  test('every spelling of a day gives the day', () => fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 7 }), (day, style) => {
    const [y, m, d] = day.split('-').map(Number) as [number, number, number]
    const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000
    const written = [day, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, `${y}/${m}/${d}`, day.replaceAll('-', ''), serial, String(serial), new Date(day)][style]!
    expect(readDate(written, filing).value).toBe(day)
  })))

  test('a day without its year never lies after the filing date nor more than four years before', () => fc.assert(fc.property(someDay, someDay, (day, filingOn) => {
    const read = readDate(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`, { filingOn }).value
    if (read === undefined) return expect(day.slice(5)).toBe('02-29')
    expect(read <= filingOn && read.slice(5) === day.slice(5) && Number(filingOn.slice(0, 4)) - Number(read.slice(0, 4)) <= 4).toBe(true)
  })))

  test('nothing that can be typed makes it throw or say a day that is none', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d年月日./-]{1,12}$/)), (written) => {
    const { value } = readDate(written, filing)
    if (value !== undefined) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value)
  })))
})

describe('a month', () => {
  test.each([['1969.10', '1969-10'], ['1969年10月', '1969-10'], ['196910', '1969-10'], [196910, '1969-10'], ['2026.3', '2026-03'], ['1969-10-05', '1969-10-05'], ['1969年', '1969'], [1969, '1969'], [1969.8, '1969-08'], [1969.12, '1969-12']])('%j is %s', (written, month) => {
    expect(readMonth(written)).toEqual({ value: month, faults: [] })
  })

  test('typed as a number, January and October look the same, so only the year is taken', () => {
    expect(readMonth(1969.1)).toEqual({ value: '1969', faults: [{ code: 'date.month-ambiguous', severity: 'notice' }] })
  })

  test('a thirteenth month is none', () => expect(codes(readMonth('1969.13'))).toEqual(['date.no-such-day']))
})

describe('a period', () => {
  test.each([['2026年1月-12月', '2026-01-01', '2026-12-31'], ['2026.1-12', '2026-01-01', '2026-12-31'], ['2026年1月至2027年2月', '2026-01-01', '2027-02-28'], ['2026.1.15—2026.6.30', '2026-01-15', '2026-06-30'], ['2026-01-15至2026-06-30', '2026-01-15', '2026-06-30'], ['2026年3月1日-5月31日', '2026-03-01', '2026-05-31'], ['2026年内', '2026-01-01', '2026-12-31'], ['2026年2月', '2026-02-01', '2026-02-28']])('%s runs from %s to %s', (written, from, to) => {
    expect(readPeriod(written)).toEqual({ value: { from, to }, faults: [] })
  })

  test('that ends before it begins, or names no time, is said', () => {
    expect(codes(readPeriod('2026年6月-3月'))).toEqual(['period.ends-before-it-begins'])
    expect(codes(readPeriod('2026年1月-13月'))).toEqual(['period.unreadable'])
    expect(codes(readPeriod('看情况'))).toEqual(['period.unreadable'])
    expect(codes(readPeriod('长期'))).toEqual([])
  })
})

describe('an age', () => {
  test.each([['51岁', 51], [36, 36], ['36', 36], ['３６周岁', 36], ['8个月', 0], ['3岁半', 3], [36.5, 36]])('%j is %i years', (written, years) => {
    expect(readAge(written, filing)).toEqual({ value: { years, born: undefined }, faults: [] })
  })

  test.each([['1969.10', 56, '1969-10'], ['1969-06-28', 57, '1969-06-28'], ['1969-06-29', 56, '1969-06-29'], [1969, 57, '1969']])('a birth date %j in its place is counted to the filing date: %i', (written, years, born) => {
    expect(readAge(written, filing).value).toEqual({ years, born })
  })

  test('about eighty is eighty, and said', () => expect(readAge('80多岁', filing)).toMatchObject({ value: { years: 80 }, faults: [{ code: 'age.approximate' }] }))
  test('nobody is 200 or not yet born', () => expect([codes(readAge(200, filing)), codes(readAge('2027.3', filing))]).toEqual([['age.impossible'], ['age.impossible']]))
  test('words are no age', () => expect(codes(readAge('成年', filing))).toEqual(['age.unreadable']))
})

describe('a wished time', () => {
  test('尽快 is soon, 7月底前 is a day ahead, 周末 are blocks', () => {
    expect(readWishedTime('尽快', filing).value).toMatchObject({ soon: true, before: undefined, weekly: undefined })
    expect(readWishedTime('7月底前', filing).value).toMatchObject({ soon: false, before: '2026-07-31' })
    expect(readWishedTime('3月底前', filing).value?.before).toBe('2027-03-31')
    expect(readWishedTime('2026年9月10日前', filing).value?.before).toBe('2026-09-10')
    expect(readWishedTime('周末', filing).value?.weekly?.filter(Boolean)).toHaveLength(6)
  })
})

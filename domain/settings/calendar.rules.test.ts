import { expect, test } from 'vitest'
import { calendarOf, changedDays, daysInText, whyNotDeclare } from './calendar.rules.ts'
import { nothingDeclared } from './working-days.ts'

test('the notice as it is published is read, stretch by stretch, with the Saturdays worked for it', () => {
  const { days, unread } = daysInText('一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日（农历腊月二十九、周五）至11日（农历正月初六、周四）放假调休，共7天。2月14日（周日）、2月20日（周六）上班。', 2027)
  expect(unread).toEqual([])
  expect(days.filter(({ free }) => free).map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', ...['05', '06', '07', '08', '09', '10', '11'].map((day) => `2027-02-${day}`)])
  expect(days.filter(({ free }) => !free)).toEqual([{ day: '2027-02-14', free: false, name: '春节' }, { day: '2027-02-20', free: false, name: '春节' }])
})
test('a list from a sheet is read: day, off or at work, name', () =>
  expect(daysInText('2027-10-01\t放假\t国庆节\n2027/10/9,上班,国庆节\n2027年7月18日 放假 那达慕', 2027)).toEqual({ unread: [], days: [
    { day: '2027-07-18', free: true, name: '那达慕' }, { day: '2027-10-01', free: true, name: '国庆节' }, { day: '2027-10-09', free: false, name: '国庆节' }] }))
test('two clauses in one line keep their own words', () =>
  expect(daysInText('10月1日至3日放假，10月9日上班', 2027).days.map(({ day, free }) => `${day} ${free}`)).toEqual(['2027-10-01 true', '2027-10-02 true', '2027-10-03 true', '2027-10-09 false']))
test('what cannot be read is handed back, never guessed: no such day, another year, neither off nor at work', () =>
  expect(daysInText('2月30日放假\n2026-10-01 放假\n10月1日\n祝大家节日快乐', 2027)).toEqual({ days: [], unread: ['2月30日放假', '2026-10-01 放假', '10月1日', '祝大家节日快乐'] }))

test('a year holds its own days, each once, and a rest that comes to an end', () => {
  const off = (day: string) => ({ day, free: true, name: '' })
  expect(whyNotDeclare(2027, [off('2027-10-01')], nothingDeclared)).toBeUndefined()
  expect(whyNotDeclare(2027, [off('2028-01-01')], nothingDeclared)).toEqual({ code: 'calendar.other-year', at: 0 })
  expect(whyNotDeclare(2027, [off('2027-10-01'), off('2027-10-01')], nothingDeclared)).toEqual({ code: 'calendar.day-twice', at: 1 })
  const month = Array.from({ length: 30 }, (_, n) => off(`2027-06-${String(n + 1).padStart(2, '0')}`))
  expect(whyNotDeclare(2027, month, nothingDeclared)).toEqual({ code: 'calendar.rest-too-long', at: 0 })
})
test('only days on which work really changes move a promise: a Sunday declared off moves none', () =>
  expect(changedDays(nothingDeclared, calendarOf([{ day: '2027-10-01', free: true }, { day: '2027-10-03', free: true }, { day: '2027-10-09', free: false }]))).toEqual(['2027-10-01', '2027-10-09']))

import { expect, test } from 'vitest'
import { sayDay, sayDue } from './when.ts'

// A Tuesday morning in 通辽; the machine may stand anywhere.
const now = new Date('2026-11-24T09:40:00+08:00')
const today = '2026-11-24'

test('near days have names, others a date with its weekday, another year its number', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-23', '2026-11-26', '2025-12-01'].map((day) => sayDay(day, 'zh', today))).toEqual(['今天', '明天', '昨天', '11-26 周四', '2025-12-01'])
})

test('a promise kept by the end of its day is not late on that day', () => {
  expect(sayDue('2026-11-24', 'zh', now)).toEqual({ text: '今天', tone: 'soon' })
  expect(sayDue('2026-11-22', 'zh', now)).toEqual({ text: '11-22 超期 2 天', tone: 'late' })
})

test('a promise to the hour is late right after it', () => {
  expect(sayDue('2026-11-24T09:00:00.000Z', 'zh', now)).toEqual({ text: '今天 17:00', tone: 'soon' })
  expect(sayDue('2026-11-24T01:39:00.000Z', 'zh', now)).toEqual({ text: '11-24 已超期', tone: 'late' })
  expect(sayDue('2026-11-25T02:00:00.000Z', 'zh', now)).toEqual({ text: '明天 10:00', tone: '' })
})

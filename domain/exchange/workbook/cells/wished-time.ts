import type { CellValue, Filing, Reading, WishedTime } from '../workbook.types.ts'
import { dayFrom, lastDayOf } from './date.ts'
import { blank, found } from './reading.ts'
import { halfWidth, isBlank, textOf } from './text.ts'
import { timesIn } from './times.ts'

/** A wish looks ahead: 3月底前 written in June means next year's March. */
const ahead = (day: (year: number) => string | undefined, { filingOn, year }: Filing): string | undefined => {
  const base = filingOn === undefined ? year : Number(filingOn.slice(0, 4))
  if (base === undefined) return undefined
  const thisYear = day(base)
  return filingOn !== undefined && thisYear !== undefined && thisYear < filingOn ? day(base + 1) : thisYear
}

const monthEnd = (year: number, month: number): string | undefined => (month >= 1 && month <= 12 ? lastDayOf(year, month) : undefined)

const deadlineIn = (text: string, filing: Filing): string | undefined => {
  const exact = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/.exec(text)
  if (exact) return exact[1] === undefined ? ahead((year) => dayFrom(year, Number(exact[2]), Number(exact[3])), filing) : dayFrom(Number(exact[1]), Number(exact[2]), Number(exact[3]))
  const end = /(?:(\d{4})年)?(\d{1,2})月(?:底|末|内|份|前)/.exec(text)
  if (!end) return undefined
  return end[1] === undefined ? ahead((year) => monthEnd(year, Number(end[2])), filing) : monthEnd(Number(end[1]), Number(end[2]))
}

/** 期望时间: 尽快, 周末, 下午, 7月底前. */
export const readWishedTime = (value: CellValue, filing: Filing = {}): Reading<WishedTime> => {
  if (isBlank(value)) return blank()
  const text = textOf(value).trim()
  const plain = halfWidth(text).slice(0, 200)
  return found({ text, soon: /尽快|马上|立即|越快越好|急/.test(plain) && !/不急/.test(plain), before: deadlineIn(plain, filing), weekly: timesIn(text).weekly })
}

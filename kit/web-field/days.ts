import { clockOf, dayOf, minutesBetween } from '#kit/dates.ts'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'

export interface SayDay { day: (at: string) => string; time: (at: string) => string; both: (at: string) => string }

/** 今天 14:02 · 明天 8:30 · 周四（11 月 26 日）: instants as people say them, always in China's time. */
export const useDays = (now: Date = new Date()): SayDay => {
  const words = useWords(fieldWords)
  const day = (at: string): string => {
    const that = dayOf(new Date(at))
    const apart = Math.round(minutesBetween(noon(dayOf(now)), noon(that)) / 1440)
    const near = ({ '-1': words.yesterday, 0: words.today, 1: words.tomorrow, 2: words.dayAfterTomorrow } as Record<string, string>)[apart]
    if (near) return near
    const [, month, date] = that.split('-').map(Number)
    return words.weekdayDay(words.weekdays.split(',')[new Date(`${that}T00:00:00Z`).getUTCDay()] ?? '', month ?? 0, date ?? 0)
  }
  const time = (at: string): string => clockOf(new Date(at))
  return { day, time, both: (at) => `${day(at)} ${time(at)}` }
}

const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

import { clockOf, dayOf, minutesBetween } from '#kit/dates.ts'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { fieldWords } from './field.wording.ts'

export interface SayDay {
  /** 今天, 明天, 周四（11 月 26 日） */
  day: (at: string) => string
  /** For lists of what has been: 今天, 周日, 11 月 2 日. */
  short: (at: string) => string
  time: (at: string) => string
  both: (at: string) => string
  /** `short` with the time: 今天 17:00, 11 月 2 日 17:00 */
  brief: (at: string) => string
}

/** 今天 14:02 · 明天 8:30 · 周四（11 月 26 日）: instants as people say them, always in China's time. */
export const useDays = (): SayDay => {
  const words = useWords(fieldWords)
  const now = useNow()
  const daysAway = (that: string): number => Math.round(minutesBetween(noon(dayOf(now)), noon(that)) / 1440)
  const near = (away: number): string | undefined => ({ '-1': words.yesterday, 0: words.today, 1: words.tomorrow, 2: words.dayAfterTomorrow } as Record<string, string>)[away]
  const weekday = (that: string): string => words.weekdays.split(',')[new Date(`${that}T00:00:00Z`).getUTCDay()] ?? ''
  const monthAndDay = (that: string): [number, number] => [Number(that.slice(5, 7)), Number(that.slice(8, 10))]
  const day = (at: string): string => {
    const that = dayOf(new Date(at))
    return near(daysAway(that)) ?? words.weekdayDay(weekday(that), ...monthAndDay(that))
  }
  const short = (at: string): string => {
    const that = dayOf(new Date(at))
    const away = daysAway(that)
    return near(away) ?? (away < 0 && away > -7 ? weekday(that) : words.monthDay(...monthAndDay(that)))
  }
  const time = (at: string): string => clockOf(new Date(at))
  return { day, short, time, both: (at) => `${day(at)} ${time(at)}`, brief: (at) => `${short(at)} ${time(at)}` }
}

const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

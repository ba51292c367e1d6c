import { addDays, clockOf, dayOf, instantAt, minutesBetween } from '#kit/dates.ts'
import { type Language, inLanguage, wording } from '#kit/wording.ts'
import { useNow } from './now.ts'
import { useLanguage } from './words.ts'

const whenWords = wording({
  zh: { today: '今天', tomorrow: '明天', yesterday: '昨天', late: (days: number) => `超期 ${days} 天`, justLate: '已超期', weekdays: '周日 周一 周二 周三 周四 周五 周六' },
  en: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', late: (days: number) => `${days} days late`, justLate: 'late', weekdays: 'Sun Mon Tue Wed Thu Fri Sat' },
})

const weekdayOf = (day: string, names: string): string => names.split(' ')[new Date(`${day}T00:00:00Z`).getUTCDay()]!

/** `今天`, `明天`, `11-25 周三`, and the year where it is another one. */
export const sayDay = (day: string, language: Language, today: string): string => {
  const words = inLanguage(whenWords, language)
  if (day === today) return words.today
  if (day === addDays(today, 1)) return words.tomorrow
  if (day === addDays(today, -1)) return words.yesterday
  return day.slice(0, 4) === today.slice(0, 4) ? `${day.slice(5)} ${weekdayOf(day, words.weekdays)}` : day
}

export interface Due { text: string; tone: 'late' | 'soon' | '' }

/** A promise: red once broken, amber on its last day. `at` is a day or an instant. */
export const sayDue = (at: string, language: Language, now: Date): Due => {
  const words = inLanguage(whenWords, language)
  const isDay = at.length === 10
  const until = isDay ? instantAt(addDays(at, 1)) : new Date(at)
  const day = isDay ? at : dayOf(until)
  const today = dayOf(now)
  if (until <= now) {
    const days = Math.round(minutesBetween(instantAt(day), instantAt(today)) / 1440)
    return { text: `${day.slice(5)} ${days > 0 ? words.late(days) : words.justLate}`, tone: 'late' }
  }
  const text = sayDay(day, language, today)
  return { text: isDay ? text : `${text} ${clockOf(until)}`, tone: day === today ? 'soon' : '' }
}

/** How days and moments are written: China's clock whatever the machine is set to. */
export const useWhen = () => {
  const language = useLanguage()
  const now = useNow()
  const today = dayOf(now)
  return {
    today,
    day: (day: string): string => sayDay(day, language, today),
    moment: (instant: string): string => { const at = new Date(instant); return `${sayDay(dayOf(at), language, today)} ${clockOf(at)}` },
    due: (at: string): Due => sayDue(at, language, now),
  }
}

import type { planWords } from './plan.wording.ts'
import type { Series } from './series.contract.ts'

type Words = (typeof planWords)['zh']
type Said = Pick<Series['rule'], 'freq' | 'every' | 'weekdays' | 'monthDay' | 'nth' | 'clock'>

/** `每周二、周四 14:00`: how a rule is told to somebody who comes. */
export const sayRule = ({ freq, every, weekdays, monthDay, nth, clock }: Said, words: Words, between = '、'): string => {
  const days = weekdays.map((day) => words.weekdays[day]).join(between)
  const rule = freq === 'weekly' ? words.weekly(days, every) : words.everyMonths(every, freq === 'monthly_day' ? words.monthDay(monthDay ?? 1) : words.monthWeekday(nth ?? 1, days))
  return `${rule} ${clock}`
}

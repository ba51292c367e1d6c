const DAYS = '一二三四五六日'
const dayOf = (sign: string): number => (sign === '天' || sign === '7' ? 6 : DAYS.indexOf(sign))
const from = (first: number, last: number): number[] => Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7)

// 周一次 is a frequency, not a Monday; after the first day the word for week may be left out: 周二、四, 周一三五.
const NAMED = /(?:周|星期|礼拜)([一二三四五六日天])(?![次回期])((?:\s?[至到~、,\-—]?\s?(?:每?(?:周|星期|礼拜))?[一二三四五六日天](?![次回期个人名点]))*)/g

const daysOfRun = (first: string, rest: string): number[] => {
  const days = [dayOf(first)]
  for (const [, mark, sign] of rest.matchAll(/([至到~\-—])?[^一二三四五六日天至到~\-—]*([一二三四五六日天])/g)) {
    const day = dayOf(sign!)
    days.push(...(mark === undefined ? [day] : from(days.at(-1)!, day)))
  }
  return days
}

/** The days a phrase names, Monday 0 to Sunday 6; none when it names none. */
export const daysIn = (text: string): number[] => {
  const days = new Set<number>()
  if (/周末|双休/.test(text)) [5, 6].forEach((day) => days.add(day))
  if (/工作日|平时|平日/.test(text)) [0, 1, 2, 3, 4].forEach((day) => days.add(day))
  if (/每天|每日|天天|全周/.test(text)) [0, 1, 2, 3, 4, 5, 6].forEach((day) => days.add(day))
  for (const [, first, rest] of text.matchAll(NAMED)) daysOfRun(first!, rest!).forEach((day) => days.add(day))
  return [...days].sort()
}

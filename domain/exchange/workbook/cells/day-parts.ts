const NOON = 12 * 60
const EVENING = 18 * 60

const WORDS: readonly [RegExp, readonly number[]][] = [
  [/上午|早上|早晨|清早/, [0]], [/下午|午后|中午/, [1]], [/晚上|晚间|傍晚|夜间|每晚/, [2]], [/白天/, [0, 1]], [/全天|整天/, [0, 1, 2]],
]

const partOf = (minute: number): number => (minute < NOON ? 0 : minute < EVENING ? 1 : 2)

/** `16:30-18:00` lies in the afternoon: the last minute counts, not the closing stroke. */
const partsOfSpan = (from: number, to: number): number[] => {
  const parts: number[] = []
  for (let part = partOf(from); part <= partOf(Math.max(from, to - 1)); part++) parts.push(part)
  return parts
}

const minute = (hour: string, minutes: string | undefined, afternoon: boolean): number =>
  (Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0)) * 60 + Number(minutes ?? 0)

/** 8:30-17:30, 9点-11点, 11:30. */
const partsByClock = (text: string): number[] => {
  const afternoon = /下午|晚/.test(text) && !/上午|早/.test(text)
  const clocks = [...text.matchAll(/(\d{1,2})(?::(\d{2})|[点时](?!间)(?:(\d{2})分?)?)/g)].map(([, hour, exact, said]) => minute(hour!, exact ?? said, afternoon))
  const parts: number[] = []
  for (let place = 0; place < clocks.length; place += 2) parts.push(...partsOfSpan(clocks[place]!, clocks[place + 1] ?? clocks[place]!))
  return parts
}

/** Morning 0, afternoon 1, evening 2; a clock says it better than a word. */
export const partsIn = (text: string): number[] => {
  const byClock = partsByClock(text)
  const parts = byClock.length > 0 ? byClock : WORDS.flatMap(([word, some]) => (word.test(text) ? some : []))
  return [...new Set(parts)].sort()
}

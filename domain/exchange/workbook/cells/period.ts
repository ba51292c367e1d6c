import type { CellValue, Period, Reading } from '../workbook.types.ts'
import { dayFrom, lastDayOf } from './date.ts'
import { blank, faulty, found } from './reading.ts'
import { spelled } from './text.ts'

interface Edge { year: number | undefined; month: number | undefined; day: number | undefined }
const figure = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const edgeOf = (text: string): Edge | undefined => {
  const parts = /^(\d{4})(?:[年.\-/](?:(\d{1,2})(?:[月.\-/](?:(\d{1,2})[日号]?)?)?)?)?$/.exec(text)
  return parts ? { year: Number(parts[1]), month: figure(parts[2]), day: figure(parts[3]) } : undefined
}

/** `12`, `12月`, `6月30日`: the year stands at the other end. */
const yearlessEdge = (text: string, year: number | undefined): Edge | undefined => {
  const parts = /^(\d{1,2})月?(?:[.\-/]?(\d{1,2})[日号]?)?$/.exec(text)
  return parts ? { year, month: Number(parts[1]), day: figure(parts[2]) } : undefined
}

const firstDay = ({ year, month, day }: Edge): string | undefined => (year === undefined ? undefined : dayFrom(year, month ?? 1, day ?? 1))

const lastDay = ({ year, month, day }: Edge): string | undefined => {
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined
  return day === undefined ? lastDayOf(year, month ?? 12) : dayFrom(year, month ?? 12, day)
}

/** Both ends of `2026.1.1-2026.12.31`. A hyphen may also stand inside a date, so every place to cut is tried, the middle one first. */
const edgesOf = (text: string): [Edge, Edge] | undefined => {
  const marks = [...text.matchAll(/至|到|~|—+|–|-/g)].sort((a, b) => Math.abs(a.index - text.length / 2) - Math.abs(b.index - text.length / 2))
  for (const mark of marks) {
    const from = edgeOf(text.slice(0, mark.index))
    const rest = text.slice(mark.index + mark[0].length)
    const to = from && (edgeOf(rest) ?? yearlessEdge(rest, from.year))
    if (from && to) return [from, to]
  }
  const whole = edgeOf(text)
  return whole && [whole, whole]
}

/** `2026年1月-12月` → 2026-01-01 to 2026-12-31. */
export const readPeriod = (value: CellValue): Reading<Period> => {
  const text = spelled(value).replace(/年(?:内|度|全年)$/, '年')
  if (text === '' || /^(?:长期|常年|全年|常态化)$/.test(text)) return blank()
  const edges = edgesOf(text)
  const from = edges && firstDay(edges[0])
  const to = edges && lastDay(edges[1])
  if (from === undefined || to === undefined) return faulty('period.unreadable')
  return from <= to ? found({ from, to }) : faulty('period.ends-before-it-begins')
}

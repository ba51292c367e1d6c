import { type Figure, type ReportKindName, reportKinds } from '#domain/reports/report.kinds.ts'
import { type Part, type Period, type Values, hoursThatAddUp, yearOf } from '#domain/reports/report.rules.ts'
import type { Work } from '#kit/server/work.ts'
import { type Count, areaNamed, countFigure, placesBelow } from './count.store.ts'
import { sourceOf } from './figures/all.figures.ts'
import { windowOf } from './figures/figure-source.ts'

/** The figures as counted, kept with the report: what is handed in is read from here and never counted again. */
export interface Content { parts: Part[]; whole: Values; total: Values | null }

/** Counts a kind of report for a place and a period, from work already done and from nothing else. */
export const countReport = async (work: Work, kind: ReportKindName, area: string, { period, from, to }: Pick<Period, 'period' | 'from' | 'to'>): Promise<Content> => {
  const { figures, shape } = reportKinds[kind]
  if (shape === 'places') {
    const places = await placesOf(work, area)
    return { ...shared(figures, places, await counted(work, figures, area, from, to, area.length === 6 ? 9 : 12)), total: null }
  }
  const [now, sinceNewYear] = await Promise.all([counted(work, figures, area, from, to, 12), counted(work, figures, area, `${yearOf(period)}-01-01` < from ? `${yearOf(period)}-01-01` : from, to, 12)])
  return { parts: [], whole: wholes(figures, now), total: wholes(figures, sinceNewYear) }
}

type Counts = Map<string, Count>
const counted = async (work: Work, figures: readonly Figure[], area: string, from: string, to: string, partLength: number): Promise<Counts> => {
  const window = windowOf(area, from, to, partLength)
  return new Map(await Promise.all(figures.flatMap(({ code }) => { const source = sourceOf(code); return source ? [countFigure(work, source, window).then((count) => [code, count] as const)] : [] })))
}

const placesOf = (work: Work, area: string) => placesBelow(work, area, area.length === 6 ? 'township' : 'community')

/** A row for each place below, and one for what stands at the level itself where there is any. */
const shared = (figures: readonly Figure[], places: { code: string; name: string }[], counts: Counts): Omit<Content, 'total'> => {
  const others = [...new Set([...counts.values()].flatMap(({ parts }) => parts.map(({ part }) => part)))].filter((part) => !places.some(({ code }) => code === part)).sort()
  const rows = [...places, ...others.map((code) => ({ code, name: '' }))]
  const told = new Map(figures.filter(({ over }) => !over).map((figure) => [figure.code, valuesOf(figure, counts.get(figure.code), rows.map(({ code }) => code))]))
  return {
    parts: rows.map(({ code, name }, at) => ({ code, name, values: Object.fromEntries([...told].map(([figure, { parts }]) => [figure, parts[at] ?? null])) })),
    whole: Object.fromEntries([...told].map(([figure, { whole }]) => [figure, whole])),
  }
}

/** Hours are rounded together, so that they add up as they are printed. Where nobody has told the residents there is no figure, not a nought. */
const valuesOf = ({ code }: Figure, count: Count | undefined, codes: string[]): { parts: (number | null)[]; whole: number | null } => {
  if (!count) return { parts: codes.map(() => null), whole: null }
  const parts = codes.map((one) => count.parts.find(({ part }) => part === one)?.value ?? 0)
  if (sourceOf(code)!.counts === 'minutes') return hoursThatAddUp(parts)
  return code === 'residents' ? { parts: parts.map((one) => one || null), whole: count.whole || null } : { parts, whole: count.whole }
}

const wholes = (figures: readonly Figure[], counts: Counts): Values => Object.fromEntries(figures.filter(({ over }) => !over).map((figure) => [figure.code, wholeValue(figure, counts.get(figure.code))]))
const wholeValue = (figure: Figure, count: Count | undefined): number | null => (!count ? null : sourceOf(figure.code)!.counts === 'minutes' ? hoursThatAddUp([count.whole]).whole : count.whole)

export { areaNamed }

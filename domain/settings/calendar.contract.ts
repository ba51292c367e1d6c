import * as z from 'zod/mini'
import { Day, Instant, endpoint, queryNumber } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const FIRST_YEAR = 2020
export const LAST_YEAR = 2100
const Year = z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR))

/** Where the days off of a year come from: the State Council's notice, the county's own list, or nothing but weekends. */
export const YearSource = z.enum(['notice', 'county', 'weekends'])
export type YearSource = z.infer<typeof YearSource>

/** One day that is not as its weekday: 放假 on a weekday, 上班 on a weekend. */
export const DeclaredDay = z.object({ day: Day, free: z.boolean(), name: z.string().check(z.trim(), z.maxLength(20)) })
export type DeclaredDay = z.infer<typeof DeclaredDay>

export const CalendarYear = z.object({
  year: z.int(), source: YearSource, version: z.int(),
  /** 已核对: somebody has compared it with the notice. */
  checked: z.nullable(z.object({ at: Instant, byName: z.nullable(z.string()) })),
  /** What the county has declared; it holds against the notice. */
  days: z.array(DeclaredDay),
  /** What the notice says, where the year is known here. */
  notice: z.array(z.object({ day: Day, free: z.boolean() })),
})
export type CalendarYear = z.infer<typeof CalendarYear>

const SaveYear = z.object({ year: Year, version: z.int(), days: z.array(DeclaredDay).check(z.maxLength(120)), checked: z.boolean() })
export type SaveYear = z.output<typeof SaveYear>

/** `days`: those whose being off has changed; promises that run over them are reckoned anew by the flow. */
export const calendarDeclared = fact('calendar.declared', { year: z.number(), days: z.array(z.string()) })
export const calendarChecked = fact('calendar.checked', { year: z.number(), checked: z.boolean() })

export const calendarEndpoints = {
  year: endpoint({ method: 'GET', path: '/calendar', may: 'setting.manage', says: 'The working days of a year: what the notice says, what the county has declared, whether it was checked.', input: z.object({ year: z.optional(queryNumber(FIRST_YEAR, LAST_YEAR)) }), output: CalendarYear }),
  save: endpoint({ method: 'POST', path: '/calendar/save', may: 'setting.manage', says: 'Declares days off and make-up working days of a year. Running promises are reckoned anew.', input: SaveYear, output: z.extend(CalendarYear, { moved: z.int() }) }),
  undeclared: endpoint({ method: 'GET', path: '/calendar/undeclared', may: 'signed-in', says: 'Years into which promises run now and whose holidays nobody has declared: only weekends are counted there.', input: z.object({}), output: z.object({ years: z.array(z.int()) }) }),
}

import * as z from 'zod/mini'
import { ActivityStatus } from '#domain/activities/activity.contract.ts'
import { AreaCode, Day, Id, Instant, endpoint, many, queryNumber, text } from '#kit/endpoint.ts'
import { fact } from '#kit/fact.ts'

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export const Weekday = z.enum(WEEKDAYS)
export type Weekday = z.infer<typeof Weekday>
export const FREQUENCIES = ['weekly', 'monthly_day', 'monthly_weekday'] as const
/** What becomes of a date on a public holiday: left out, held on the working day before or after, or held all the same. */
export const ON_HOLIDAY = ['skip', 'earlier', 'later', 'as_usual'] as const
export const OnHoliday = z.enum(ON_HOLIDAY)
export type OnHoliday = z.infer<typeof OnHoliday>

const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** How it recurs, flat, so that it may stand in a query too. */
const rule = {
  freq: z.enum(FREQUENCIES), every: z.optional(queryNumber(1, 4)), weekdays: z.optional(many(Weekday)),
  /** The day of the month, −1 for the last; in a shorter month its last day. */
  monthDay: z.optional(queryNumber(-1, 31)), nth: z.optional(queryNumber(-1, 4)),
  fromOn: Day, untilOn: z.optional(Day), times: z.optional(queryNumber(1, 400)), clock: Clock, minutes: queryNumber(15, 720), onHoliday: OnHoliday,
}
const SeriesRule = z.object(rule)
export type SeriesRule = z.output<typeof SeriesRule>

export const Series = z.object({
  id: Id, areaCode: AreaCode, planLineId: z.nullable(Id), projectId: z.nullable(Id), title: z.string(), task: z.string(), place: z.string(), rule: z.object({
    freq: z.enum(FREQUENCIES), every: z.int(), weekdays: z.array(Weekday), monthDay: z.nullable(z.int()), nth: z.nullable(z.int()), fromOn: Day, untilOn: z.nullable(Day), times: z.nullable(z.int()), clock: z.string(), minutes: z.int(), onHoliday: OnHoliday,
  }),
  places: z.int(), teamId: z.nullable(Id), teamName: z.nullable(z.string()), teamPlaces: z.int(), guideId: Id, guideName: z.string(), riskLevel: z.enum(['ordinary', 'attention']), riskNotice: z.string(), minimumAge: z.int(),
  status: z.enum(['active', 'ended']), endedFrom: z.nullable(Day), version: z.int(), held: z.int(), mayManage: z.boolean(),
})
export type Series = z.infer<typeof Series>

/** `held`: as the rule has it; `shifted`: another day because of a holiday; `moved` and `cancelled`: by somebody, with a reason; `holiday`: left out. */
export const DATE_STATES = ['held', 'shifted', 'holiday', 'moved', 'cancelled'] as const
const SeriesDate = z.object({
  /** The day by the rule, by which the date is known; `day` is when it is held. */
  on: Day, day: Day, startsAt: Instant, endsAt: Instant, state: z.enum(DATE_STATES), reason: z.nullable(z.string()),
  activityId: z.nullable(Id), activityStatus: z.nullable(ActivityStatus), enrolled: z.nullable(z.int()),
})
export type SeriesDate = z.infer<typeof SeriesDate>
const Dates = z.object({
  dates: z.array(SeriesDate), more: z.boolean(),
  /** Years whose holidays are not announced yet: their dates may still change. */
  unknownYears: z.array(z.int()),
})
export type Dates = z.infer<typeof Dates>

const AddSeries = z.object({
  id: Id, planLineId: z.optional(Id), projectId: z.optional(Id), ...rule, title: text(40, 2), task: text(500, 2), place: text(100, 2), places: z.optional(queryNumber(0, 1000)), teamId: z.optional(Id), teamPlaces: z.optional(queryNumber(0, 1000)),
  guideId: Id, riskLevel: z.enum(['ordinary', 'attention']), riskNotice: text(300, 2), minimumAge: z.optional(queryNumber(0, 60)),
})
export type AddSeries = z.output<typeof AddSeries>
const reason = text(200, 2)

const where = { areaCode: z.string() }
export const seriesAdded = fact('series.added', { ...where, projectId: z.nullable(z.string()), planLineId: z.nullable(z.string()) })
/** The social worker who guided it has left the post. */
export const seriesTakenOver = fact('series.taken-over', { ...where, fromId: z.nullable(z.string()), toId: z.string() })
export const seriesStopped = fact('series.stopped', { ...where, fromOn: z.string() })
export const seriesDateCancelled = fact('series.date-cancelled', { ...where, on: z.string() })
export const seriesDateMoved = fact('series.date-moved', { ...where, on: z.string(), to: z.string() })

export const seriesEndpoints = {
  list: endpoint({ method: 'GET', path: '/series', may: 'plan.read', says: 'What recurs in a project or under a line of a plan.', input: z.object({ projectId: z.optional(Id), planId: z.optional(Id), planLineId: z.optional(Id) }), output: z.object({ rows: z.array(Series) }) }),
  dates: endpoint({ method: 'GET', path: '/series/dates', may: 'plan.read', says: 'The dates of a series, past and to come, with what became of each.', input: z.object({ id: Id }), output: Dates }),
  preview: endpoint({ method: 'GET', path: '/series/preview', may: 'plan.manage', says: 'Which dates a rule gives, holidays seen to, before anything is confirmed.', input: SeriesRule, output: Dates }),
  guides: endpoint({ method: 'GET', path: '/series/guides', may: 'plan.manage', says: 'The social workers who may guide a service at a place, with how many they guide that week.', input: z.object({ areaCode: AreaCode, startsAt: Instant }), output: z.object({ rows: z.array(z.object({ personId: Id, name: z.string(), load: z.int(), limit: z.int() })) }) }),
  add: endpoint({ method: 'POST', path: '/series/add', may: 'plan.manage', says: 'Lets a service recur; its next activities stand at once. The same id again is the same series.', input: AddSeries, output: Series }),
  stop: endpoint({ method: 'POST', path: '/series/stop', may: 'plan.manage', says: 'Ends a series from a day on; what was planned after it is called off and everybody is told.', input: z.object({ id: Id, version: z.int(), fromOn: Day }), output: Series }),
  cancelDate: endpoint({ method: 'POST', path: '/series/dates/cancel', may: 'plan.manage', says: 'Calls one date off; whoever signed up is told.', input: z.object({ id: Id, on: Day, reason }), output: Dates }),
  moveDate: endpoint({ method: 'POST', path: '/series/dates/move', may: 'plan.manage', says: 'Moves one date; whoever signed up is told.', input: z.object({ id: Id, on: Day, toDay: Day, toClock: Clock, reason }), output: Dates }),
}

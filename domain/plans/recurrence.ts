import { RRuleTemporal } from 'rrule-temporal'
import { addDays, instantAt } from '#kit/dates.ts'
import { type OnHoliday, type Weekday, WEEKDAYS } from './series.contract.ts'

/** How a service recurs, in China's clock; everything that stands in a rule but its words. */
export interface Rule {
  freq: 'weekly' | 'monthly_day' | 'monthly_weekday'; every: number; weekdays: readonly Weekday[]; monthDay: number | null; nth: number | null
  fromOn: string; untilOn: string | null; times: number | null; clock: string; minutes: number; onHoliday: OnHoliday
}
export interface Exception { onDay: string; kind: 'cancel' | 'move'; toDay: string | null; toClock: string | null; reason: string }
export interface Days { isHoliday: (day: string) => boolean; isWorkingDay: (day: string) => boolean }
export interface Occurrence { on: string; day: string; startsAt: Date; endsAt: Date; state: 'held' | 'shifted' | 'holiday' | 'moved' | 'cancelled'; reason: string | null }

/** RFC 5545 for what is kept. The 31st of a shorter month is its last day: people say “at the end of the month” that way. */
export const rruleOf = ({ freq, every, weekdays, monthDay, nth }: Pick<Rule, 'freq' | 'every' | 'weekdays' | 'monthDay' | 'nth'>): string => {
  const interval = every > 1 ? `;INTERVAL=${every}` : ''
  const days = WEEKDAYS.filter((day) => weekdays.includes(day))
  if (freq === 'weekly') return `FREQ=WEEKLY${interval};BYDAY=${days.join()}`
  if (freq === 'monthly_weekday') return `FREQ=MONTHLY${interval};BYDAY=${nth}${days[0]}`
  if (monthDay === -1) return `FREQ=MONTHLY${interval};BYMONTHDAY=-1`
  return monthDay! <= 28 ? `FREQ=MONTHLY${interval};BYMONTHDAY=${monthDay}` : `FREQ=MONTHLY${interval};BYMONTHDAY=${[28, 29, 30, 31].filter((day) => day <= monthDay!).join()};BYSETPOS=-1`
}

/** The way back from what is kept. */
export const ruleOf = (rrule: string): Pick<Rule, 'freq' | 'every' | 'weekdays' | 'monthDay' | 'nth'> => {
  const parts = Object.fromEntries(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const every = Number(parts['INTERVAL'] ?? 1)
  if (parts['FREQ'] === 'WEEKLY') return { freq: 'weekly', every, weekdays: parts['BYDAY']!.split(',') as Weekday[], monthDay: null, nth: null }
  if (parts['BYMONTHDAY']) return { freq: 'monthly_day', every, weekdays: [], monthDay: Number(parts['BYMONTHDAY'].split(',').at(-1)), nth: null }
  return { freq: 'monthly_weekday', every, weekdays: [parts['BYDAY']!.slice(-2) as Weekday], monthDay: null, nth: Number(parts['BYDAY']!.slice(0, -2)) }
}

/** Nobody plans further ahead, and a rule without an end must have one. */
const LONGEST_DAYS = 800

/** The days by the rule alone, in order, as far as asked for. */
const daysByRule = (rule: Rule, upTo: string): string[] => {
  const last = [upTo, rule.untilOn, addDays(rule.fromOn, LONGEST_DAYS)].filter((day) => day !== null).sort()[0]!
  if (last < rule.fromOn) return []
  const until = `${instantAt(last, '23:59').toISOString().replace(/[-:]|\.\d+/g, '')}`
  const rrule = new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Shanghai:${rule.fromOn.replaceAll('-', '')}T000000\nRRULE:${rruleOf(rule)};UNTIL=${until}` })
  return rrule.all().map((at) => at.toString().slice(0, 10))
}

const NEAREST = 15
/** The nearest working day before or after; none within two weeks is none. */
const nearWorkingDay = (day: string, step: 1 | -1, { isHoliday, isWorkingDay }: Days): string | undefined => {
  for (let away = 1; away <= NEAREST; away += 1) {
    const near = addDays(day, step * away)
    if (isWorkingDay(near) && !isHoliday(near)) return near
  }
  return undefined
}

/** Where a date goes that falls on a holiday; undefined: it is left out. Never outside the series, never onto another date of it. */
const placeOf = (rule: Rule, day: string, days: Days, taken: ReadonlySet<string>): string | undefined => {
  if (rule.onHoliday === 'as_usual' || !days.isHoliday(day)) return day
  if (rule.onHoliday === 'skip') return undefined
  const near = nearWorkingDay(day, rule.onHoliday === 'later' ? 1 : -1, days)
  return near && near >= rule.fromOn && (rule.untilOn === null || near <= rule.untilOn) && !taken.has(near) ? near : undefined
}

/**
 * All dates of a series up to a day, by the rule, past holidays, with what somebody has called off or moved.
 * `times` counts what is held or was called off by somebody: a date that a holiday took is made up for at the end.
 */
export const occurrencesOf = (rule: Rule, exceptions: readonly Exception[], upTo: string, days: Days): Occurrence[] => {
  // A little further, so that a date put off by a holiday knows what it would fall upon.
  const byRule = daysByRule(rule, addDays(upTo, NEAREST))
  const taken = new Set(byRule.filter((day) => rule.onHoliday === 'as_usual' || !days.isHoliday(day)))
  const changed = new Map(exceptions.map((exception) => [exception.onDay, exception]))
  const all: Occurrence[] = []
  let counted = 0
  for (const on of byRule) {
    if (on > upTo) break
    if (rule.times !== null && counted === rule.times) break
    const place = placeOf(rule, on, days, taken)
    if (place) { taken.add(place); counted += 1 }
    all.push(occurrence(rule, on, place, place ? changed.get(on) : undefined))
  }
  return all
}

const occurrence = (rule: Rule, on: string, place: string | undefined, change: Exception | undefined): Occurrence => {
  const day = change?.toDay ?? place ?? on
  const startsAt = instantAt(day, change?.toClock ?? rule.clock)
  const state = !place ? 'holiday' : change ? (change.kind === 'move' ? 'moved' : 'cancelled') : place === on ? 'held' : 'shifted'
  return { on, day, startsAt, endsAt: new Date(startsAt.getTime() + rule.minutes * 60_000), state, reason: change?.reason ?? null }
}

export const isTakingPlace = ({ state }: Pick<Occurrence, 'state'>): boolean => state !== 'holiday' && state !== 'cancelled'

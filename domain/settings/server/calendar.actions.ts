import { type CalendarYear, type SaveYear, calendarChecked, calendarDeclared } from '#domain/settings/calendar.contract.ts'
import { LOOK_AHEAD_DAYS, calendarOf, changedDays, whyNotDeclare } from '#domain/settings/calendar.rules.ts'
import { type Calendar, isWorkingDayByNotice, knowsYear, weekend } from '#domain/settings/working-days.ts'
import type { Settings } from '#domain/settings/setting.contract.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { Refusal } from '#kit/refusal.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import type { Work } from '#kit/server/work.ts'
import { checkedYears, daysOfYear, declaredCalendar, saveYear, yearRow } from './calendar.store.ts'
import { theSettings } from './setting.actions.ts'
import { settingsOf } from './setting.store.ts'

const REMEMBERED_MS = 5_000
/** By the platform's secrets, since one process may serve several databases (the tests do). */
const remembered = new WeakMap<Secrets, Map<string, { calendar: Calendar; until: number }>>()

/** What the county one works for has declared. Every promise asks for it, so it is kept for a few seconds; a change made by this process holds at once. */
export const theCalendar = async (work: Work): Promise<Calendar> => {
  const known = remembered.get(work.secrets)?.get(work.county)
  if (known && known.until > Date.now()) return known.calendar
  const calendar = await declaredCalendar(work)
  const counties = remembered.get(work.secrets) ?? new Map<string, { calendar: Calendar; until: number }>()
  remembered.set(work.secrets, counties.set(work.county, { calendar, until: Date.now() + REMEMBERED_MS }))
  return calendar
}
const forget = (work: Work): void => void remembered.get(work.secrets)?.delete(work.county)

/** Everything a promise is reckoned by. */
export interface Clocking { clocks: Settings['clocks']; lights: Settings['lights']; calendar: Calendar }
export const theClocking = async (work: Work): Promise<Clocking> => {
  const [{ clocks, lights }, calendar] = await Promise.all([theSettings(work, 'clocks', 'lights'), theCalendar(work)])
  return { clocks, lights, calendar }
}

/** The same as it stands inside the open transaction, nothing remembered: for reckoning running promises anew. */
export const clockingNow = async (work: Work): Promise<Clocking> => ({ ...(await settingsOf(work.db, work.county, ['clocks', 'lights'], work.now)), calendar: await declaredCalendar(work) })

export const readYear = async (work: Work, { year = Number(dayOf(work.now).slice(0, 4)) }: { year?: number | undefined }): Promise<CalendarYear> => {
  const [row, days] = await Promise.all([yearRow(work, year), daysOfYear(work, year)])
  const known = knowsYear(year)
  return {
    year, version: row?.version ?? 0, days, source: known ? 'notice' : row?.checkedAt ? 'county' : 'weekends',
    checked: row?.checkedAt ? { at: row.checkedAt.toISOString(), byName: row.byName } : null, notice: known ? noticeOf(year) : [],
  }
}

/** The days of a known year that are not as their weekday. */
const noticeOf = (year: number): { day: string; free: boolean }[] => {
  const days: { day: string; free: boolean }[] = []
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const works = isWorkingDayByNotice(day)
    if (works === weekend(day)) days.push({ day, free: !works })
  }
  return days
}

/** The whole list of a year. What thereby changes is told as a fact; the promises that run over it follow by the flow. */
export const declareYear = async (work: Work, { year, version, days, checked }: SaveYear): Promise<CalendarYear & { moved: number }> => {
  const [before, row] = await Promise.all([declaredCalendar(work), yearRow(work, year)])
  const others: Calendar = new Map([...before].filter(([day]) => Number(day.slice(0, 4)) !== year))
  const wrong = whyNotDeclare(year, days, others)
  if (wrong) throw new Refusal('kit.check-input', 422, { faults: [{ path: `days.${wrong.at}.day`, code: wrong.code }] })
  const wasChecked = Boolean(row?.checkedAt)
  const id = await saveYear(work, { year, version, checked, wasChecked }, days)
  work.afterwards(() => forget(work))
  if (checked !== wasChecked) await work.record(calendarChecked(id, { year, checked }))
  const changed = changedDays(before, new Map([...others, ...calendarOf(days)]))
  const movedBefore = await movedOf(work, id)
  if (changed.length > 0) await work.record(calendarDeclared(id, { year, days: changed }))
  return { ...(await readYear(work, { year })), moved: (await movedOf(work, id)) - movedBefore }
}

/** How many promises the changes of this year have moved so far: each slice counts its own up. */
const movedOf = async (work: Work, id: string): Promise<number> => (await work.db.selectFrom('calendarYear').select('moved').where('id', '=', id).executeTakeFirstOrThrow()).moved

/** For the slices that reckon their promises anew: how many of theirs have moved. */
export const noteMoved = async (work: Work, calendarYearId: string, count: number): Promise<void> => {
  if (count > 0) await work.db.updateTable('calendarYear').set((eb) => ({ moved: eb('moved', '+', count) })).where('id', '=', calendarYearId).execute()
}

/** Years that promises given today may reach and that neither the notice nor the county has settled. */
export const undeclaredYears = async (work: Work): Promise<{ years: number[] }> => {
  const today = dayOf(work.now)
  const years = [...new Set([today, addDays(today, LOOK_AHEAD_DAYS)].map((day) => Number(day.slice(0, 4))))].filter((year) => !knowsYear(year))
  if (years.length === 0) return { years }
  const checked = await checkedYears(work)
  return { years: years.filter((year) => !checked.has(year)) }
}

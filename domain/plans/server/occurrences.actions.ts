import { activitiesOfSeries, standFromSeries } from '#domain/activities/server/series-activity.actions.ts'
import { type Days, type Occurrence, isTakingPlace, occurrencesOf } from '#domain/plans/recurrence.ts'
import type { Dates, SeriesDate } from '#domain/plans/series.contract.ts'
import { AHEAD_DAYS } from '#domain/plans/series.rules.ts'
import { goesOn } from '#domain/projects/server/project-seat.actions.ts'
import { isPublicHoliday } from '#domain/settings/holidays.ts'
import { theCalendar } from '#domain/settings/server/calendar.actions.ts'
import { isWorkingDay, knowsYear } from '#domain/settings/working-days.ts'
import { addDays, dayOf } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { changing } from '#kit/server/open-work.ts'
import { type Platform, visitor } from '#kit/server/platform.ts'
import type { Work } from '#kit/server/work.ts'
import { lineForProject } from './plan.store.ts'
import { tellBehind } from './plan-flow.actions.ts'
import { type SeriesRow, activeSeries, exceptionsOf, lineInYear, lockSeries, ruleIn } from './series.store.ts'

/** How far a list of dates looks, and how many it shows. */
const [LOOK_AHEAD_DAYS, MOST_DATES] = [800, 120]

/** Which days are free in this county. */
export const daysIn = async (work: Work): Promise<Days> => {
  const calendar = await theCalendar(work)
  return { isHoliday: (day) => isPublicHoliday(day, calendar), isWorkingDay: (day) => isWorkingDay(day, calendar) }
}

type Stood = Awaited<ReturnType<typeof activitiesOfSeries>>[number]

export const asDates = (all: readonly Occurrence[], stood: ReadonlyMap<string, Stood> = new Map()): Dates => {
  const dates = all.slice(0, MOST_DATES)
  return { dates: dates.map((one) => asDate(one, stood.get(one.on))), more: all.length > dates.length, unknownYears: [...new Set(dates.map(({ day }) => Number(day.slice(0, 4))))].filter((year) => !knowsYear(year)) }
}

const asDate = ({ on, day, startsAt, endsAt, state, reason }: Occurrence, activity: Stood | undefined): SeriesDate => ({
  on, day, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), state, reason, activityId: activity?.id ?? null, activityStatus: activity?.status ?? null, enrolled: activity?.enrolled ?? null,
})

/** All dates of a series with the activities that stand for them already. */
export const datesOf = async (work: Work, series: SeriesRow) => {
  const rule = ruleIn(series)
  const all = occurrencesOf(rule, await exceptionsOf(work, series.id), addDays(dayOf(work.now) > rule.fromOn ? dayOf(work.now) : rule.fromOn, LOOK_AHEAD_DAYS), await daysIn(work))
  return { all, stood: new Map((await activitiesOfSeries(work, series.id)).map((activity) => [activity.occurrenceOn!, activity])) }
}

/** Makes activities of the dates that are near, those that stand already set aside. A series of a project that does not run makes none. */
export const standAhead = async (work: Work, series: SeriesRow): Promise<number> => {
  if (series.projectId && !(await goesOn(work, series.projectId))) return 0
  await lockSeries(work, series.id)
  const horizon = addDays(dayOf(work.now), AHEAD_DAYS)
  const { all, stood } = await datesOf(work, series)
  const due = all.filter((one) => isTakingPlace(one) && one.startsAt > work.now && one.day <= horizon && !stood.has(one.on))
  let made = 0
  for (const one of due) if (await stand(work, series, one)) made += 1
  return made
}

const stand = async (work: Work, series: SeriesRow, { on, startsAt, endsAt }: Occurrence): Promise<boolean> => {
  const { areaCode, projectId, title, task, place, places, teamId, teamPlaces, guideId, riskLevel, riskNotice, minimumAge, id: seriesId } = series
  const year = Number(dayOf(startsAt).slice(0, 4))
  const planLineId = (series.planLineId ? await lineInYear(work, series.planLineId, year) : undefined) ?? (projectId ? await lineForProject(work, projectId, year) : undefined) ?? null
  return standFromSeries(work, { id: newId(), areaCode, projectId, planLineId, seriesId, occurrenceOn: on, title, task, place, startsAt, endsAt, places, teamId, teamPlaces, guideId, riskLevel, riskNotice, minimumAge })
}

/** Everything that recurs in a county: what is near becomes an activity. */
export const standAllAhead = async (work: Work): Promise<number> => {
  let made = 0
  for (const series of await activeSeries(work)) made += await standAhead(work, series)
  return made
}

/** What goes on by itself, in each county: dates in good time, and asking why a month fell short. */
export const keepPlansGoing = async (platform: Platform): Promise<void> => {
  const counties = await platform.ownerDb().selectFrom('serviceSeries').select('countyCode').where('status', '=', 'active').union(platform.ownerDb().selectFrom('servicePlan').select('countyCode').where('status', '=', 'confirmed')).execute()
  for (const { countyCode } of counties) {
    const itself = { ...visitor, county: countyCode }
    const ids = (await platform.countyDb(countyCode).selectFrom('serviceSeries').select('id').where('status', '=', 'active').execute()).map(({ id }) => id)
    // One transaction a series: one that cannot be done must not hold up the others.
    for (const id of ids) await changing(platform, itself, async (work) => { for (const series of await activeSeries(work, { id })) await standAhead(work, series) })
    await changing(platform, itself, tellBehind)
  }
}

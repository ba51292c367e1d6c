import { mayIn } from '#domain/access/access.rules.ts'
import { callOff, moveTo } from '#domain/activities/server/series-activity.actions.ts'
import { guidesAt } from '#domain/orders/server/dispatch.actions.ts'
import { withoutNumbers } from '#domain/people/person.rules.ts'
import { isRunning } from '#domain/projects/project.rules.ts'
import { isTakingPlace, occurrencesOf, rruleOf } from '#domain/plans/recurrence.ts'
import { type AddSeries, type Dates, type Series, type SeriesRule, seriesAdded, seriesDateCancelled, seriesDateMoved, seriesStopped } from '#domain/plans/series.contract.ts'
import { AHEAD_DAYS, faultsOfRoles, faultsOfRule, whyNotChangeDate, whyNotStop } from '#domain/plans/series.rules.ts'
import { ADULT } from '#domain/volunteers/volunteer.rules.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { type Fault, Refusal, notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { asDates, datesOf, daysIn, standAhead } from './occurrences.actions.ts'
import { type SeriesRow, activeSeries, addSeriesRow, changeSeries, isActiveTeam, lineOfSeries, lockSeries, projectOfSeries, putException, seriesOf, shownSeries, theSeries } from './series.store.ts'

export const listSeries = async (work: Work, of: { projectId?: string | undefined; planId?: string | undefined; planLineId?: string | undefined }) => ({ rows: (await seriesOf(work, of)).map(shownSeries(work)) })

export const readDates = async (work: Work, { id }: { id: string }): Promise<Dates> => {
  const { all, stood } = await datesOf(work, await theSeries(work, id))
  return asDates(all, stood)
}

const asRule = ({ freq, every = 1, weekdays = [], monthDay, nth, fromOn, untilOn, times, clock, minutes, onHoliday }: SeriesRule) =>
  ({ freq, every, weekdays, monthDay: monthDay ?? null, nth: nth ?? null, fromOn, untilOn: untilOn ?? null, times: times ?? null, clock, minutes, onHoliday })

const refuse = (faults: Fault[]): void => { if (faults.length > 0) throw new Refusal('kit.check-input', 422, { faults }) }

const LOOK_AHEAD_DAYS = 800
export const previewSeries = async (work: Work, given: SeriesRule): Promise<Dates> => {
  refuse(faultsOfRule(given))
  const rule = asRule(given)
  return asDates(occurrencesOf(rule, [], addDays(rule.fromOn, LOOK_AHEAD_DAYS), await daysIn(work)))
}

export const readGuides = async (work: Work, { areaCode, startsAt }: { areaCode: string; startsAt: string }) => {
  if (!mayIn(work.actor, 'plan.manage', areaCode)) throw notFound('area')
  return { rows: await guidesAt(work, areaCode, new Date(startsAt)) }
}

export const addSeries = async (work: Work, given: AddSeries): Promise<Series> => {
  const { areaCode, projectId, planLineId } = await whatFor(work, given)
  const { id, title, task, place, places = 0, teamId, teamPlaces = 0, guideId, riskLevel, riskNotice, minimumAge = ADULT } = given
  const before = await theSeries(work, id).catch(() => undefined)
  if (before) return shownSeries(work)(before)
  refuse([...faultsOfRule(given), ...faultsOfRoles({ places, teamId, teamPlaces }), ...(given.fromOn < dayOf(work.now) ? [{ path: 'fromOn', code: 'series.starts-in-past' }] : []), ...(teamId && !(await isActiveTeam(work, teamId)) ? [{ path: 'teamId', code: 'series.no-such-team' }] : [])])
  const rule = asRule(given)
  await refuseGuide(work, areaCode, guideId, rule)
  const row = {
    id, areaCode, projectId, planLineId, title: withoutNumbers(title), task: withoutNumbers(task), place: withoutNumbers(place), rrule: rruleOf(rule), fromOn: rule.fromOn, untilOn: rule.untilOn, times: rule.times, clock: rule.clock, minutes: rule.minutes, onHoliday: rule.onHoliday,
    places, teamId: teamId ?? null, teamPlaces, guideId, riskLevel, riskNotice: withoutNumbers(riskNotice), minimumAge,
  }
  if (!(await addSeriesRow(work, row))) throw new Refusal('series.id-in-use')
  await work.record(seriesAdded(id, { areaCode, projectId, planLineId }))
  const series = await theSeries(work, id)
  await standAhead(work, series)
  return shownSeries(work)(series)
}

/** A running, signed project, or a line of a confirmed plan; a line that belongs to a project brings it along. */
const whatFor = async (work: Work, { projectId: asked, planLineId }: AddSeries): Promise<{ areaCode: string; projectId: string | null; planLineId: string | null }> => {
  if (!asked && !planLineId) throw new Refusal('series.of-nothing', 422)
  const line = planLineId ? await lineOfSeries(work, planLineId) : undefined
  if (planLineId && !line) throw new Refusal('plan.line-not-found', 404)
  if (line && line.status !== 'confirmed') throw new Refusal('series.plan-not-confirmed')
  const projectId = asked ?? line?.projectId ?? null
  const project = projectId ? await projectOfSeries(work, projectId) : undefined
  if (asked && !project) throw notFound('project')
  if (project && !isRunning(project.status) && project.status !== 'turned_permanent') throw new Refusal('series.project-not-running')
  if (project && !project.signed) throw new Refusal('series.project-not-signed')
  return { areaCode: line?.areaCode ?? project!.areaCode, projectId: project?.id ?? null, planLineId: line?.id ?? null }
}

/** A social worker of the place, with room in each of the weeks that stand at once. */
const refuseGuide = async (work: Work, areaCode: string, guideId: string, rule: ReturnType<typeof asRule>): Promise<void> => {
  const horizon = addDays(dayOf(work.now) > rule.fromOn ? dayOf(work.now) : rule.fromOn, AHEAD_DAYS)
  const near = occurrencesOf(rule, [], addDays(rule.fromOn, LOOK_AHEAD_DAYS), await daysIn(work)).filter(isTakingPlace)
  if (near.length === 0) refuse([{ path: 'fromOn', code: 'series.no-dates' }])
  for (const { startsAt, day } of near.filter((one, at) => at === 0 || one.day <= horizon)) {
    const guide = (await guidesAt(work, areaCode, startsAt)).find(({ personId }) => personId === guideId)
    if (!guide) refuse([{ path: 'guideId', code: 'series.not-a-guide' }])
    if (guide!.load >= guide!.limit) throw new Refusal('series.guide-full', 409, { params: { name: guide!.name, day, limit: guide!.limit } })
  }
}

export const stopSeries = async (work: Work, { id, version, fromOn }: { id: string; version: number; fromOn: string }): Promise<Series> => {
  const series = await theSeries(work, id, 'plan.manage')
  if (series.version !== version) throw new Refusal('kit.changed-meanwhile')
  const refusal = whyNotStop(series)
  if (refusal) throw new Refusal(refusal)
  await end(work, series, fromOn < dayOf(work.now) ? dayOf(work.now) : fromOn)
  return shownSeries(work)(await theSeries(work, id))
}

const end = async (work: Work, series: SeriesRow, fromOn: string): Promise<void> => {
  await lockSeries(work, series.id)
  const { stood } = await datesOf(work, series)
  await changeSeries(work, series, { status: fromOn <= dayOf(work.now) ? 'ended' : 'active', endedFrom: fromOn })
  for (const activity of stood.values()) if (activity.status === 'confirmed' && activity.startsAt > work.now && dayOf(activity.startsAt) >= fromOn) await callOff(work, activity.id)
  await work.record(seriesStopped(series.id, { areaCode: series.areaCode, fromOn }))
}

/** By the flow: a project that has ended holds nothing any more, unless it became a standing service. */
export const endSeriesOf = async (work: Work, projectId: string, permanent: boolean): Promise<void> => {
  if (permanent) return
  for (const series of await activeSeries(work, { projectId })) await end(work, series, dayOf(work.now))
}

const theDate = async (work: Work, id: string, on: string) => {
  const series = await theSeries(work, id, 'plan.manage')
  await lockSeries(work, id)
  const { all, stood } = await datesOf(work, series)
  const date = all.find((one) => one.on === on)
  const activity = stood.get(on)
  return { series, all, date, activity, refusal: whyNotChangeDate(date && { ...date, activityStatus: activity?.status ?? null }, work.now) }
}

export const cancelDate = async (work: Work, { id, on, reason }: { id: string; on: string; reason: string }): Promise<Dates> => {
  const { series, date, activity, refusal } = await theDate(work, id, on)
  if (date?.state === 'cancelled') return readDates(work, { id })
  if (refusal) throw new Refusal(refusal)
  await putException(work, id, { onDay: on, kind: 'cancel', toDay: null, toClock: null, reason: withoutNumbers(reason) })
  if (activity) await callOff(work, activity.id)
  await work.record(seriesDateCancelled(id, { areaCode: series.areaCode, on }))
  return readDates(work, { id })
}

export const moveDate = async (work: Work, { id, on, toDay, toClock, reason }: { id: string; on: string; toDay: string; toClock: string; reason: string }): Promise<Dates> => {
  const { series, all, activity, refusal } = await theDate(work, id, on)
  if (refusal) throw new Refusal(refusal)
  const startsAt = instantAt(toDay, toClock)
  if (startsAt <= work.now) refuse([{ path: 'toDay', code: 'series.moved-into-past' }])
  if (all.some((one) => one.on !== on && isTakingPlace(one) && one.day === toDay)) refuse([{ path: 'toDay', code: 'series.day-taken' }])
  await putException(work, id, { onDay: on, kind: 'move', toDay, toClock, reason: withoutNumbers(reason) })
  if (activity) await moveTo(work, activity.id, startsAt, new Date(startsAt.getTime() + series.minutes * 60_000))
  await work.record(seriesDateMoved(id, { areaCode: series.areaCode, on, to: toDay }))
  await standAhead(work, series)
  return readDates(work, { id })
}

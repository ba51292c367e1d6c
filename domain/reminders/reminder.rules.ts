import type { Role } from '#domain/access/access.contract.ts'
import type { Receiver } from '#domain/messages/message.contract.ts'
import type { NeedHolder } from '#domain/needs/need.contract.ts'
import type { Settings } from '#domain/settings/setting.contract.ts'
import { CLOSING_TIME, type Calendar, workingDaysBefore } from '#domain/settings/working-days.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import type { ClockRung, HandRung, Rung } from './reminder.contract.ts'

type Thresholds = Settings['reminders']

/** What was due by this instant is by now so many working days late. Promises end at five, so a day has passed at five. */
export const lateBy = (workingDays: number, now: Date, calendar: Calendar): Date => {
  const today = dayOf(now)
  const upTo = now >= instantAt(today, CLOSING_TIME) ? today : addDays(today, -1)
  return instantAt(workingDaysBefore(upTo, workingDays, calendar), CLOSING_TIME)
}

export interface Cuts { late: Date; street: Date; county: Date }
export const cutsAt = (now: Date, { lateDays, streetDays, countyDays }: Thresholds, calendar: Calendar): Cuts =>
  ({ late: lateBy(lateDays, now, calendar), street: lateBy(streetDays, now, calendar), county: lateBy(countyDays, now, calendar) })

/** The highest rung that the clock has reached; those below it, if nobody was there to send them, are not made up for. */
export const rungReached = ({ dueAt, yellowAt }: { dueAt: Date; yellowAt: Date | null }, now: Date, cuts: Cuts): ClockRung | undefined => {
  if (dueAt <= cuts.county) return 'county'
  if (dueAt <= cuts.street) return 'street'
  if (dueAt <= cuts.late) return 'late'
  return dueAt >= now && yellowAt !== null && yellowAt <= now ? 'yellow' : undefined
}

/** Whole working days since a promise was broken. */
export const workingDaysLate = (dueAt: Date, now: Date, calendar: Calendar): number => {
  let days = 0
  while (days < 400 && dueAt <= lateBy(days + 1, now, calendar)) days += 1
  return days
}

export interface Standing { open: boolean; danger: boolean; overdue: boolean; chasedToday: boolean; /** Rungs already reached by hand on this very promise. */ reached: readonly Rung[] }

/** Nobody is urged before a promise is broken, nor twice a day on the same thing; and the ladder is climbed rung by rung. */
export const whyNotSend = (rung: HandRung, { open, danger, overdue, chasedToday, reached }: Standing): string | undefined => {
  if (!open) return 'reminder.rests-already'
  if (danger) return 'reminder.danger-apart'
  if (!overdue) return 'reminder.not-overdue'
  if (rung === 'chase') return chasedToday ? 'reminder.once-a-day' : undefined
  if (reached.includes(rung)) return `reminder.already-${rung}`
  if (rung === 'convener') return reached.includes('chase') ? undefined : 'reminder.chase-first'
  return reached.includes('convener') ? undefined : 'reminder.convener-first'
}

/** Before whom a rung is put, besides whoever holds the ball. */
const above: Partial<Record<Rung, Role>> = { street: 'street_officer', county: 'county_officer', convener: 'leader', inspection: 'leader' }
export const levelOf = (role: Role): Rung[] => (Object.keys(above) as Rung[]).filter((rung) => above[rung] === role)

export interface Ball {
  holder: NeedHolder; areaCode: string
  responsibleId: string | null
  /** Those who were asked and have not answered: volunteers as persons, teams as units. */
  asked: readonly ({ personId: string } | { organisationId: string })[]
  /** An open hand-over names its own receiver. */
  handover: { toPersonId: string | null; toOrganisationId: string | null } | null
  served: { personId: string | null; reporterAccountId: string | null }
}

/** Whoever holds the ball, as a ladder: the next step is asked only when nobody stands on the one before. */
export const holdersOf = (ball: Ball): Receiver[][] => {
  const at = (role: Role): Receiver => ({ role, areaCode: ball.areaCode })
  const { handover, served } = ball
  if (handover?.toOrganisationId) return [[{ organisationId: handover.toOrganisationId, role: 'department_liaison' }], [at('county_officer')]]
  if (handover) return [handover.toPersonId ? [{ personId: handover.toPersonId }] : [at('social_worker')], [at('social_worker')], [at('station_lead')]]
  const ladders: Record<NeedHolder, Receiver[][]> = {
    resident: [[...(served.personId ? [{ personId: served.personId }] : []), ...(served.reporterAccountId ? [{ accountId: served.reporterAccountId }] : [])], [at('community_secretary')]],
    community: [[at('community_secretary')], [at('station_lead')]],
    station: [[at('social_worker'), at('station_lead')], [at('street_officer')]],
    social_worker: [ball.responsibleId ? [{ personId: ball.responsibleId }] : [at('social_worker')], [at('social_worker')], [at('station_lead')]],
    team: [[...ball.asked.map((one): Receiver => ('personId' in one ? one : { organisationId: one.organisationId, role: 'team_leader' })), at('community_secretary')], [at('station_lead')]],
    department: [[at('county_officer')]],
    nobody: [[at('station_lead')]],
  }
  return ladders[ball.holder].filter((step) => step.length > 0)
}

export const aboveOf = (rung: Rung, areaCode: string): Receiver[] => (above[rung] ? [{ role: above[rung], areaCode }] : [])

import { mayIn } from '#domain/access/access.rules.ts'
import { HANDED_ON } from '#domain/crisis/crisis.contract.ts'
import { type GridMonth, SEATS } from '#domain/grids/grid.contract.ts'
import { UNSERVED_DAYS, median, stateOf } from '#domain/grids/grid.rules.ts'
import { isOpen } from '#domain/needs/need.rules.ts'
import { nameFor } from '#domain/people/server/person.actions.ts'
import { addDays, dayOf, instantAt } from '#kit/dates.ts'
import { notFound } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { findCard } from './card.store.ts'
import { type MonthAct, type MonthNeed, actsOfMonth, needsOfMonth, peopleUnseen, servicesOfMonth } from './month.store.ts'

const MOST_NEEDS = 120
const MOST_PEOPLE = 30

/** What came, what each of the three did, what is open, who is not seen: one page for their meeting. */
export const readMonth = async (work: Work, { area, month }: { area: string; month: string }): Promise<GridMonth> => {
  const card = await findCard(work, area)
  if (!card) throw notFound('grid')
  const span = { from: instantAt(`${month}-01`), to: instantAt(nextMonth(month)) }
  const [needs, acts, services, unseen] = [await needsOfMonth(work, area, span, MOST_NEEDS + 1), await actsOfMonth(work, area, span), await servicesOfMonth(work, area, span), await peopleUnseen(work, area, addDays(dayOf(work.now), -UNSERVED_DAYS), MOST_PEOPLE)]
  const reads = mayIn(work.actor, 'need.read', area)
  const names = mayIn(work.actor, 'person.read', area)
  const shown = needs.slice(0, MOST_NEEDS)
  return {
    card, month, came: needs.filter(({ reportedAt }) => reportedAt >= span.from).length, closed: needs.filter(({ closedAt }) => closedAt !== null && closedAt >= span.from && closedAt < span.to).length,
    stillOpen: needs.filter(({ status }) => isOpen(status)).length, services, more: needs.length > MOST_NEEDS,
    seats: SEATS.map((seat) => ({ seat, name: card.seats.find((one) => one.seat === seat)!.name, ...sumOf(acts.filter((act) => act.seat === seat && act.askedAt >= span.from && act.askedAt < span.to)) })),
    needs: shown.map(({ id, reportedAt, closedAt: _closed, ...need }: MonthNeed) => ({
      needId: reads ? id : null, code: need.code, status: need.status, danger: need.danger, reportedOn: need.reportedOn, came: reportedAt >= span.from, open: isOpen(need.status),
      summary: reads ? (need.danger ? HANDED_ON : need.summary) : null, field: need.danger ? null : (need.field as never), method: need.danger ? null : (need.method as never),
      acts: acts.filter(({ needId }) => needId === id).map((act) => ({ seat: act.seat, outcome: act.outcome, state: stateOf({ seat: act.seat, done: act.doneAt !== null, needStatus: need.status, route: need.route, danger: need.danger }), with: act.resourceName ?? act.organisationName, words: need.danger || !reads ? null : act.words })),
    })),
    unseen: { count: unseen.count, people: names ? unseen.people.map(({ name, ...person }) => ({ ...person, name: nameFor(work, name, area) })) : [] },
  }
}

const nextMonth = (month: string): string => { const [year, number] = month.split('-').map(Number); return number === 12 ? `${year! + 1}-01-01` : `${year}-${String(number! + 1).padStart(2, '0')}-01` }

const HOUR = 3_600_000
const sumOf = (acts: MonthAct[]) => {
  const done = acts.filter((act) => act.doneAt !== null)
  return { asked: acts.length, done: done.length, inTime: done.filter((act) => dayOf(act.doneAt!) <= act.dueOn).length, medianHours: median(done.map((act) => (act.doneAt!.getTime() - act.askedAt.getTime()) / HOUR)) }
}

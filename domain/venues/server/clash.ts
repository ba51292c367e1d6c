import type { BookingKind } from '#domain/venues/booking.contract.ts'
import { type Span, type Taken, blocks, nearestFree, whyNotOpen, whyNotPeople, whyNotTime } from '#domain/venues/booking.rules.ts'
import { addDays, clockOf, dayOf, instantAt } from '#kit/dates.ts'
import { type Fault, Refusal } from '#kit/refusal.ts'
import type { Work } from '#kit/server/work.ts'
import { type StandingRoom, takenIn } from './booking.store.ts'
import { isMine, readsAll } from './booking.view.ts'

export interface Wish extends Span { kind: BookingKind; organisationId: string | null }

/** What can be said without looking at anybody else. */
export const refuseImpossible = (work: Work, room: StandingRoom, span: Span, people?: number | null): void => {
  if (room.status === 'ended' || room.endedAt !== null) throw new Refusal('venue.room-ended', 409, { params: { room: room.name } })
  const time = whyNotTime(span, work.now)
  if (time) throw new Refusal('kit.check-input', 422, { faults: [{ path: time === 'venue.in-the-past' ? 'startsAt' : 'endsAt', code: time }] })
  if (whyNotOpen(room.hours, span)) throw new Refusal('venue.closed-then', 409, { params: { room: room.name, ...hoursOn(room, span) } })
  if (whyNotPeople(room.capacity, people)) throw new Refusal('kit.check-input', 422, { faults: [{ path: 'people', code: 'venue.over-capacity', params: { room: room.name, capacity: room.capacity! } }] })
}

const hoursOn = ({ hours }: StandingRoom, { startsAt }: Span): { hours: string } => {
  const weekday = new Date(`${dayOf(startsAt)}T00:00:00Z`).getUTCDay() || 7
  return { hours: hours.filter((one) => one.weekday === weekday).map(({ from, to }) => `${from}–${to}`).join('、') || '—' }
}

export const saidSpan = ({ startsAt, endsAt }: Span): string => `${dayOf(startsAt).slice(5)} ${clockOf(startsAt)}–${clockOf(endsAt)}`

const LOOK_DAYS = 14
/** What stands in the way of each wish, with the nearest free time; nothing for those that fit. The rooms are locked by now. */
export const clashesOf = async (work: Work, room: StandingRoom, wishes: readonly Wish[], except: readonly string[] = []): Promise<(Fault | undefined)[]> => {
  const first = wishes[0]!.startsAt
  const last = wishes.at(-1)!.endsAt
  const taken = await takenIn(work, room.id, instantAt(dayOf(first)), instantAt(addDays(dayOf(last), LOOK_DAYS)), except)
  return wishes.map((wish, at) => {
    const standing = taken.find((one) => blocks(one, wish))
    return standing && faultOf(work, room, `days.${at}`, standing, nearestFree(wish, taken, room.hours, work.now))
  })
}

const faultOf = (work: Work, room: StandingRoom, path: string, standing: Taken & { bookedBy: string | null; together: string[] }, free: Span | undefined): Fault => {
  const named = readsAll(work, room.areaCode) || isMine(work, standing)
  const what = [standing.organisationName, standing.title].filter(Boolean).join(' ')
  return { path, code: `venue.taken${named ? '' : '-unnamed'}${free ? '-free' : ''}`, params: { room: room.name, what: named ? what : '', when: saidSpan(standing), free: free ? saidSpan(free) : '', day: dayOf(standing.startsAt) } }
}

/** One time: the sentence itself says what stands there. */
export const refuseTaken = async (work: Work, room: StandingRoom, wish: Wish, except: readonly string[] = []): Promise<void> => {
  const [clash] = await clashesOf(work, room, [wish], except)
  if (clash) throw new Refusal(clash.code, 409, { params: clash.params ?? {} })
}

/** A series: all of it or nothing; which times clash is told one by one, so that the others can be booked by leaving those days out. */
export const refuseClashes = async (work: Work, room: StandingRoom, wishes: readonly Wish[]): Promise<void> => {
  const faults = (await clashesOf(work, room, wishes)).map((fault, at) => fault && { ...fault, path: `days.${at}`, params: { ...fault.params, day: dayOf(wishes[at]!.startsAt) } as Record<string, string | number> })
  const clashing = faults.filter((fault) => fault !== undefined)
  if (clashing.length === 0) return
  const numbers = faults.flatMap((fault, at) => (fault ? [at + 1] : [])).join('、')
  throw new Refusal(clashing.length === wishes.length ? 'venue.series-all-clash' : 'venue.series-clashes', 409, { params: { numbers, of: wishes.length, first: clashing[0]!.params['when'] ?? '' }, faults: clashing })
}

import { addDays, dayOf } from '#kit/dates.ts'
import type { CapacityPer, ResourceStatus } from './resource.contract.ts'

/** The week has seven days of three blocks; blocks say when something is given, no blocks say nothing. */
export const PARTS_A_DAY = 3
const PARTS = [0, 1, 2] as const
const HORIZON_DAYS = 90

export interface Closed { fromOn: string; untilOn: string }
export interface Terms {
  status: ResourceStatus; capacity: number | null; capacityPer: CapacityPer; blocks: readonly boolean[] | null
  validFrom: string | null; validUntil: string | null; daysAhead: number; closures: readonly Closed[]
}
export interface Slot { day: string; part: number | null }

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** Morning until twelve, afternoon until six, then evening: by China's clock. */
export const partOf = (clock: string): number => (clock < '12:00' ? 0 : clock < '18:00' ? 1 : 2)

/** Which count a draw goes to. */
export const periodOf = (per: CapacityPer, { day, part }: Slot): string => {
  if (per === 'total') return 'total'
  if (per === 'month') return day.slice(0, 7)
  if (per === 'week') return `w${mondayOf(day)}`
  return per === 'day' ? day : `${day}/${part ?? 0}`
}

const givenIn = (blocks: readonly boolean[] | null, { day, part }: Slot): boolean => {
  if (!blocks || blocks.every((block) => !block)) return true
  const first = (weekdayOf(day) - 1) * PARTS_A_DAY
  return part === null ? PARTS.some((one) => blocks[first + one]) : blocks[first + part] === true
}
const closedOn = (closures: readonly Closed[], day: string): Closed | undefined => closures.find(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn)

/** Status as of a day: what has run out is expired, what has begun is available. */
export const standingOn = ({ status, validFrom, validUntil }: Pick<Terms, 'status' | 'validFrom' | 'validUntil'>, day: string): ResourceStatus => {
  if (['approved', 'available', 'paused'].includes(status) && validUntil !== null && validUntil < day) return 'expired'
  return status === 'approved' && (validFrom === null || validFrom <= day) ? 'available' : status
}

/** Why nothing can be reserved for this time, apart from how much is left. */
export const whyNotThen = (terms: Terms, slot: Slot, today: string): string | undefined => {
  const status = standingOn(terms, today)
  if (status !== 'available' && status !== 'approved') return `resource.cannot-draw-when-${status}`
  if (slot.day < today) return 'resource.day-passed'
  if (slot.day < addDays(today, terms.daysAhead)) return 'resource.book-earlier'
  if (terms.validUntil !== null && slot.day > terms.validUntil) return 'resource.after-validity'
  if (terms.validFrom !== null && slot.day < terms.validFrom) return 'resource.before-validity'
  if (closedOn(terms.closures, slot.day)) return 'resource.closed-then'
  return givenIn(terms.blocks, slot) ? undefined : 'resource.not-given-then'
}

export type Held = ReadonlyMap<string, number>
/** null where nothing is counted. */
export const remainingIn = ({ capacity, capacityPer }: Pick<Terms, 'capacity' | 'capacityPer'>, slot: Slot, held: Held): number | null =>
  capacity === null ? null : Math.max(0, capacity - (held.get(periodOf(capacityPer, slot)) ?? 0))

/** The coming times at which something is left, one for each period, the nearest first. */
export const freeTimes = (terms: Terms, held: Held, today: string, most = 8): (Slot & { remaining: number | null })[] => {
  const found: (Slot & { remaining: number | null })[] = []
  const seen = new Set<string>()
  for (let ahead = 0; ahead < HORIZON_DAYS && found.length < most; ahead++) {
    const day = addDays(today, ahead)
    for (const part of terms.capacityPer === 'window' ? PARTS : [null]) {
      const slot = { day, part }
      const period = periodOf(terms.capacityPer, slot)
      if (seen.has(period) || whyNotThen(terms, slot, today)) continue
      const remaining = remainingIn(terms, slot, held)
      if (remaining === 0) continue
      seen.add(period)
      if (found.length < most) found.push({ ...slot, remaining })
    }
  }
  return found
}

export interface Left { remaining: number | null; nextFree: Slot | null }
/** For a row of the list: what is left at the next time, or in all. */
export const leftOf = (terms: Terms, held: Held, now: Date): Left => {
  const [next] = freeTimes(terms, held, dayOf(now), 1)
  if (next) return { remaining: next.remaining, nextFree: { day: next.day, part: next.part } }
  if (terms.capacity === null || terms.capacityPer === 'total') return { remaining: remainingIn(terms, { day: dayOf(now), part: null }, held), nextFree: null }
  // Full for as far as one can see; what is not given at all now is not used up for that.
  return { remaining: standingOn(terms, dayOf(now)) === 'available' ? 0 : terms.capacity, nextFree: null }
}

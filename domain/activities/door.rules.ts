import { addDays, dayOf } from '#kit/dates.ts'
import type { ActivityStatus } from './activity.contract.ts'

interface Visit { status: ActivityStatus; startsAt: Date }
const stands = ({ status }: Visit): boolean => status === 'confirmed' || status === 'ongoing'

/** The resident sees the word as soon as it is made; the visitor only on the day, so that it cannot be passed on. Nobody sees it once the visit is over. */
export const maySeeWord = (visit: Visit, who: { served: boolean; comes: boolean }, now: Date): boolean =>
  stands(visit) && (who.served || (who.comes && dayOf(visit.startsAt) === dayOf(now)))

/** Nobody is told of a visit that is over or called off. */
export const whyNotTell = (visit: Visit): string | undefined => (stands(visit) ? undefined : 'door.no-visit')

/** The visits that are told today: those of tomorrow. */
export const toldToday = (now: Date): string => addDays(dayOf(now), 1)

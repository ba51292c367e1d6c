import type { Activity } from '#domain/activities/activity.contract.ts'

type Times = Pick<Activity, 'startsAt' | 'endsAt'>

// Who forgot to check out still finds the button for a while.
const CHECK_OUT_LATE = 4 * 3_600_000

export const soonestFirst = <A extends Times>(activities: readonly A[]): A[] => [...activities].sort((one, other) => one.startsAt.localeCompare(other.startsAt))

/** What is still to come, the soonest first, then what is over, the latest first. */
export const comingThenPast = <A extends Times>(activities: readonly A[], now: Date): A[] => {
  const inOrder = soonestFirst(activities)
  const isOver = ({ endsAt }: A): boolean => new Date(endsAt) <= now
  return [...inOrder.filter((one) => !isOver(one)), ...inOrder.filter(isOver).sort((one, other) => other.startsAt.localeCompare(one.startsAt))]
}

/** Where this person has to be next: there already, or promised and not long over. */
export const nextPromised = <A extends Times & Pick<Activity, 'mine' | 'status'>>(activities: readonly A[], now: Date): A | undefined => {
  const stillOn = soonestFirst(activities).filter(({ status, endsAt }) => status !== 'cancelled' && new Date(endsAt).getTime() > now.getTime() - CHECK_OUT_LATE)
  return stillOn.find(({ mine }) => mine?.status === 'checked_in') ?? stillOn.find(({ mine }) => mine?.status === 'accepted')
}

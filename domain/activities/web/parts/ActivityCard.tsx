import type { Activity } from '#domain/activities/activity.contract.ts'
import { minutesBetween } from '#kit/dates.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Go } from '#kit/web-field/go.tsx'
import { ClockIcon, PlaceIcon, ScanIcon, TickIcon } from '#kit/web-field/icons.tsx'
import { Tag } from '#kit/web-field/parts.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { activityFieldWords } from './activity-field.wording.ts'

type Words = (typeof activityFieldWords)['zh']

/** 就在您家附近 and so on, from the steps on the division tree. */
export const nearWord = (words: Words, distance: number | null): string | undefined => (distance === null ? undefined : words.near.split('|')[distance])

/** One activity in a list: what, when, where, how many are missing, and why it fits. */
export const ActivityCard = ({ activity }: { activity: Activity }) => {
  const words = useWords(activityFieldWords)
  const { day, time } = useDays()
  const near = nearWord(words, activity.distance)
  return (
    <Go className="task" to="/activity" search={{ id: activity.id }}>
      <h3>{activity.title}</h3><ActivityTag activity={activity} />
      <p className="meta">{day(activity.startsAt)} {time(activity.startsAt)}–{time(activity.endsAt)} · {activity.place ?? activity.gridName ?? activity.communityName}</p>
      {near && !activity.mine && <p className="why"><TickIcon size="s" />{words.fits(near)}</p>}
    </Go>
  )
}

export const ActivityTag = ({ activity }: { activity: Activity }) => {
  const words = useWords(activityFieldWords)
  const missing = activity.places - activity.taken
  if (activity.status === 'cancelled') return <Tag mood="late">{words.cancelled}</Tag>
  if (activity.mine) return <Tag mood="ok" Icon={TickIcon}>{{ accepted: words.joined, checked_in: words.here, checked_out: words.left, no_show: words.missed, cancelled: words.cancelled }[activity.mine.status]}</Tag>
  if (activity.status === 'ended') return <Tag mood="now">{words.ended}</Tag>
  return <Tag mood="now">{missing > 0 ? words.missing(missing) : words.full}</Tag>
}

/** The next activity one has promised to come to, with the one thing to do there. */
export const NextActivity = ({ activity }: { activity: Activity }) => {
  const words = useWords(activityFieldWords)
  const now = useNow()
  const { both, day, time } = useDays()
  const minutes = minutesBetween(now, new Date(activity.startsAt))
  const isIn = activity.mine?.status === 'checked_in'
  return (
    <section className="next" aria-label={words.next}>
      <p className="top"><span>{both(activity.startsAt)}{minutes > 0 && minutes < 120 && ` · ${words.soon(minutes)}`}</span><ActivityTag activity={activity} /></p>
      <div className="in">
        <h2>{activity.title}</h2>
        <ul className="facts"><li><PlaceIcon /><span>{activity.place ?? activity.communityName}</span></li><li><ClockIcon /><span>{day(activity.startsAt)} {time(activity.startsAt)}–{time(activity.endsAt)}</span></li></ul>
        <div className="acts"><Go className="btn" to="/activity" search={{ id: activity.id }}>{words.taskSheet}</Go><Go className="btn go" to="/check-in" search={{ activity: activity.id }}><ScanIcon />{isIn ? words.checkOut : words.checkIn}</Go></div>
      </div>
    </section>
  )
}

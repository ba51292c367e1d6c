import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type ActivityDetail, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { SheetCard } from '#domain/orders/web/parts/SheetCard.tsx'
import { useDays } from '#kit/web-field/days.ts'
import { Go, useAddress } from '#kit/web-field/go.tsx'
import { ClockIcon, PeopleIcon, PersonIcon, PlaceIcon, ScanIcon, ShieldIcon, TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useWords } from '#kit/web/words.ts'
import { nearWord } from '../parts/ActivityCard.tsx'
import { doorFieldWords } from '../parts/door-field.wording.ts'
import { activityFieldWords } from '../parts/activity-field.wording.ts'
import { NameMembers } from './NameMembers.tsx'
import { GiveBack, SignUp } from './SignUp.tsx'

/** 活动详情: the task sheet works without a network once it has been read. */
export const ActivityScreen = () => {
  const words = useWords(activityFieldWords)
  const { search } = useAddress()
  const read = useKeptRead(activityEndpoints.detail, { id: search['id'] ?? '' }, { lasting: false })
  const activity = read.data
  if (activity) return <Known activity={activity} />
  return <Screen title={words.title} back="/activities" line={<StatusLine />}>{read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />}</Screen>
}

const Known = ({ activity }: { activity: ActivityDetail }) => {
  const words = useWords(activityFieldWords)
  const door = useWords(doorFieldWords)
  const joins = useMay()('activity.join')
  const going = activity.mine?.status === 'accepted' || activity.mine?.status === 'checked_in'
  const isOver = activity.status === 'ended' || activity.status === 'cancelled'
  const foot = isOver ? undefined
    : going ? <Go className="btn go wide" to="/check-in" search={{ activity: activity.id }}><ScanIcon />{activity.mine?.status === 'checked_in' ? words.checkOut : words.checkIn}</Go>
    : activity.runs ? <Go className="btn go wide" to="/activity/code" search={{ id: activity.id }}><ScanIcon />{words.code}</Go>
    : joins && !activity.mine && activity.places > activity.taken ? <SignUp activity={activity} /> : undefined
  return (
    <Screen title={words.title} back="/activities" line={<StatusLine />} foot={foot}>
      {activity.mine?.status === 'accepted' && !isOver && <p className="note ok" role="status"><TickIcon size="s" /><span>{words.signedUp}</span></p>}
      {going && activity.doorWord && <section className="card stack"><h2>{door.onTheDay}</h2><p className="door-word">{activity.doorWord}</p><p className="s mute">{door.onTheDayNote}</p></section>}
      <Facts activity={activity} />
      <SheetCard task={activity.task} sheet={activity.taskSheet} />
      <section className="risk"><h2><WarnIcon />{words.risk}</h2><p className="lines-kept">{activity.riskNotice}</p></section>
      {activity.runs && activity.teamSlots.map((slot) => <NameMembers key={slot.slotId} activity={activity} slot={slot} />)}
      {activity.runs && going && <Go className="btn wide" to="/activity/code" search={{ id: activity.id }}>{words.code}</Go>}
      {activity.mine?.status === 'accepted' && !isOver && <GiveBack activityId={activity.id} />}
    </Screen>
  )
}

const Facts = ({ activity }: { activity: ActivityDetail }) => {
  const words = useWords(activityFieldWords)
  const { day, time } = useDays()
  const missing = activity.places - activity.taken
  const near = nearWord(words, activity.distance)
  return (
    <section>
      <h2 className="lead">{activity.title}</h2>
      <ul className="facts">
        <li><ClockIcon /><span className="strong">{day(activity.startsAt)} {time(activity.startsAt)}–{time(activity.endsAt)}</span></li>
        <li><PlaceIcon /><span>{[activity.place ?? `${activity.communityName} · ${words.placeLater}`, near].filter(Boolean).join(' · ')}</span></li>
        <li><PeopleIcon /><span>{activity.places > 0 ? <>{words.needed(activity.places, activity.taken)}<b>{missing > 0 ? words.missing(missing) : words.full}</b></> : words.enrolled(activity.enrolled)}</span></li>
        {activity.personName && <li><PersonIcon /><span>{words.whom(activity.personName)}</span></li>}
        <li><ShieldIcon /><span>{words.guide(activity.leaderTeamName ?? '', activity.guideName)}</span></li>
        {activity.minimumAge > 0 && <li><WarnIcon /><span>{words.age(activity.minimumAge)}{activity.sameGender && ` · ${words.sameGender}`}</span></li>}
      </ul>
    </section>
  )
}

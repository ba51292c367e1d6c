import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { ActivityCard } from '#domain/activities/web/parts/ActivityCard.tsx'
import { soonestFirst } from '#domain/activities/web/parts/in-time.ts'
import { ActsLine } from '#domain/grids/web/field/ActsLine.tsx'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { ClockIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { ListRow, Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useShell } from '#kit/web-field/shell.ts'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useWords } from '#kit/web/words.ts'
import { homeWords } from './home.wording.ts'
import { Offers } from './VolunteerHome.tsx'

/** 我的队: what waits for the team's answer, what comes next, the hours to confirm. */
export const LeaderHome = () => {
  const words = useWords(homeWords)
  const me = useMe()
  const { place } = useShell()
  const toConfirm = useKeptRead(hoursEndpoints.list, { status: ['computed'], limit: 100 }, { lasting: false, enabled: me.permissions.includes('record.confirm') }).data?.rows.length ?? 0
  const read = useKeptRead(activityEndpoints.list, { status: ['confirmed', 'ongoing'], limit: 50 }, { lasting: false })
  return (
    <Screen title={words.title} line={<StatusLine />} greeting={<span><b>{words.greet(me.name)}</b><small>{me.roles.find(({ organisation }) => organisation)?.organisation?.name ?? place}</small></span>}>
      <Offers />
      <ActsLine />
      {toConfirm > 0 && <ul className="lines"><li><ListRow to="/hours/confirm" Icon={ClockIcon} end={<b>{toConfirm}</b>}>{words.confirmHours}</ListRow></li></ul>}
      <div className="sec"><h2>{words.teamNext}</h2></div>
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data?.rows.length === 0 && <Nothing>{words.teamNone}</Nothing>}
      <div className="list">{soonestFirst(read.data?.rows ?? []).map((activity) => <ActivityCard key={activity.id} activity={activity} />)}</div>
    </Screen>
  )
}

import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useShell } from '#kit/web-field/shell.ts'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { ActivityCard } from '../parts/ActivityCard.tsx'
import { activityFieldWords } from '../parts/activity-field.wording.ts'
import { comingThenPast } from '../parts/in-time.ts'
import { NearbyList } from '../parts/NearbyList.tsx'

/** 活动: what one has promised first, then where a hand is missing; a resident reads what is on. */
export const ActivitiesScreen = () => {
  const words = useWords(activityFieldWords)
  const { tabs } = useShell()
  const joins = useMay()('activity.join')
  const read = useKeptRead(activityEndpoints.list, { limit: 50 }, { lasting: false })
  const now = useNow()
  const inOrder = read.data && comingThenPast(read.data.rows, now)
  // Who only looks what is on has no use for what is over.
  const rows = tabs.length > 0 ? inOrder : inOrder?.filter(({ status, endsAt }) => status !== 'cancelled' && status !== 'ended' && new Date(endsAt) > now)
  return (
    <Screen title={words.list} {...(tabs.length > 0 ? {} : { back: '/' })} line={joins ? <StatusLine /> : undefined}>
      <div className="sec"><h2>{joins ? words.mine : words.nearbyAll}</h2></div>
      {!rows && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {rows?.length === 0 && <Nothing>{joins ? words.noneMine : words.noneAtAll}</Nothing>}
      <div className="list">{rows?.map((activity) => <ActivityCard key={activity.id} activity={activity} />)}</div>
      {joins && <><div className="sec"><h2>{words.nearby}</h2></div><NearbyList /></>}
    </Screen>
  )
}

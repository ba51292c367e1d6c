import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { NextActivity } from '#domain/activities/web/parts/ActivityCard.tsx'
import { activityFieldWords } from '#domain/activities/web/parts/activity-field.wording.ts'
import { nextPromised } from '#domain/activities/web/parts/in-time.ts'
import { NearbyList } from '#domain/activities/web/parts/NearbyList.tsx'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { orderEndpoints } from '#domain/orders/order.contract.ts'
import { TaskLine } from '#domain/orders/web/parts/TaskLine.tsx'
import { taskWords } from '#domain/orders/web/parts/task.wording.ts'
import { Go } from '#kit/web-field/go.tsx'
import { OnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { homeWords } from './home.wording.ts'

/** 附近能帮的忙, with what was promised next and what waits for an answer above it. */
export const VolunteerHome = () => {
  const words = useWords(homeWords)
  const activityWords = useWords(activityFieldWords)
  const me = useMe()
  const hours = useKeptRead(hoursEndpoints.mine, { limit: 1 }, { lasting: false, enabled: me.permissions.includes('record.read') }).data
  const promised = useKeptRead(activityEndpoints.list, { mine: true, limit: 50 }, { lasting: false }).data
  const next = nextPromised(promised?.rows ?? [], useNow())
  return (
    <Screen title={words.title} line={<StatusLine />} greeting={<span><b>{words.greet(me.name)}</b>{hours && <small>{words.served(String(Math.round(hours.confirmedMinutes / 6) / 10))}</small>}</span>}>
      {next && <NextActivity activity={next} />}
      <Offers />
      <div className="sec"><h2>{activityWords.nearby}</h2><Go className="more" to="/activities">{activityWords.all2}<OnIcon size="s" /></Go></div>
      <NearbyList />
    </Screen>
  )
}

/** What somebody was asked and has not answered. */
export const Offers = () => {
  const words = useWords(taskWords)
  const rows = useKeptRead(orderEndpoints.mine, { status: ['offered'] }, { lasting: false }).data?.rows ?? []
  if (rows.length === 0) return null
  return <><div className="sec"><h2>{words.list}</h2></div><div className="list">{rows.map((task) => <TaskLine key={task.slotId} task={task} />)}</div></>
}

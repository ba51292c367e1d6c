import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type ActivityDetail, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { whyNotEnd } from '#domain/activities/activity.rules.ts'
import { activityRefusals, activityWords } from '#domain/activities/activity.wording.ts'
import { activityPageWords } from '#domain/activities/activity.words.ts'
import { ActivityStatusWord } from '#domain/activities/web/parts/ActivityStatusWord.tsx'
import { Attachments } from '#domain/attachments/web/parts/Attachments.tsx'
import { CheckInScreen } from '#domain/attendance/web/parts/CheckInScreen.tsx'
import { orderWords } from '#domain/orders/order.wording.ts'
import { UsedDraws } from '#domain/resources/web/parts/UsedDraws.tsx'
import { clockOf } from '#kit/dates.ts'
import { flag } from '#kit/endpoint.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { ask } from '#kit/web/layout/ask.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useNow } from '#kit/web/now.ts'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useFilters } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useSentence, useWords } from '#kit/web/words.ts'
import { Participants } from './Participants.tsx'

const Address = z.object({ screen: z.optional(flag) })

export default function ActivityPage(): ReactNode {
  const words = useWords(activityPageWords)
  const { one } = useWords(activityWords)
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ screen }, set] = useFilters(Address)
  const read = useRead(activityEndpoints.detail, { id }, { every: 15_000 })
  const note = <Link to={'/activities' as never}>{words.toList}</Link>
  return (
    <Page title={read.data?.title ?? one} note={note}>
      <Shown read={read} rows={8}>{(activity) => screen && activity.runs && isStanding(activity) ? <CheckInScreen activity={activity} onClose={() => set({ screen: undefined })} /> : <TheActivity activity={activity} onScreen={() => set({ screen: true }, { push: true })} />}</Shown>
    </Page>
  )
}

const isStanding = ({ status }: ActivityDetail): boolean => status === 'confirmed' || status === 'ongoing'

const TheActivity = ({ activity, onScreen }: { activity: ActivityDetail; onScreen: () => void }): ReactNode => {
  const words = useWords(activityPageWords)
  const when = useWhen()
  const standing = isStanding(activity)
  return (
    <div className="stack">
      <div className="r"><ActivityStatusWord status={activity.status} /><b>{when.moment(activity.startsAt)}–{clockOf(new Date(activity.endsAt))}</b><span className="chip">{activity.gridName ?? activity.communityName}</span>
        {standing && <span className="small soft">{words.checkInTime(when.moment(activity.checkInFrom), clockOf(new Date(activity.checkInUntil)))}</span>}
        {activity.runs && standing && <div className="end"><button type="button" className="b go" onClick={onScreen}>{words.showCode}</button><EndIt activity={activity} /></div>}</div>
      {activity.orderId && <UsedDraws orderId={activity.orderId} ask={activity.runs && ['ongoing', 'ended'].includes(activity.status)} />}
      <div className="cols"><Participants activity={activity} /><Facts activity={activity} /></div>
      <Attachments aboutKind="activity" aboutId={activity.id} />
    </div>
  )
}

const EndIt = ({ activity }: { activity: ActivityDetail }): ReactNode => {
  const words = useWords(activityPageWords)
  const say = useSentence(activityRefusals)
  const now = useNow()
  const end = useChange(activityEndpoints.end)
  const refused = whyNotEnd({ ...activity, startsAt: new Date(activity.startsAt), endsAt: new Date(activity.endsAt) }, activity.participants.map(({ status }) => status), now)
  const act = async (): Promise<void> => { if (await ask({ title: words.endTitle, text: words.endText, yes: words.endIt })) end.mutate({ id: activity.id }, { onSuccess: () => toast(words.ended) }) }
  return <><ActButton refused={say(refused)} onAct={() => void act()}>{words.endIt}</ActButton><Refused fault={end.error} /></>
}

const Facts = ({ activity }: { activity: ActivityDetail }): ReactNode => {
  const words = useWords(activityPageWords)
  const { risks } = useWords(orderWords)
  const { risk, placeLater } = useWords(activityWords)
  const may = useMay()
  return (
    <section className="card">
      <header><h2>{words.facts}</h2></header>
      <dl className="kv card-body">
        <dt>{words.place}</dt><dd>{activity.place ?? placeLater}</dd>
        {activity.personName && <><dt>{words.person}</dt><dd>{activity.personName}</dd></>}
        <dt>{words.task}</dt><dd className="pre">{activity.task}</dd>
        {activity.taskSheet && <><dt>{words.sheet}</dt><dd className="pre">{`${words.dont}：${activity.taskSheet.taskDont}\n${words.call}：${activity.taskSheet.taskCall}（${activity.taskSheet.callNumber}）`}</dd></>}
        {activity.projectId && may('project.read') && <><dt>{words.project}</dt><dd><Link className="link" to={'/projects/$id' as never} params={{ id: activity.projectId } as never}>{activity.taskSheet?.projectTitle ?? words.seeProject}</Link></dd></>}
        <dt>{risk}</dt><dd className="pre">{risks[activity.riskLevel]}：{activity.riskNotice}</dd>
        <dt>{words.guide}</dt><dd>{activity.guideName}</dd>
        {activity.orderId && may('order.read') && <><dt>{words.order}</dt><dd><Link className="link" to={'/orders' as never} search={{ open: activity.orderId } as never}>{words.seeOrder}</Link></dd></>}
      </dl>
    </section>
  )
}

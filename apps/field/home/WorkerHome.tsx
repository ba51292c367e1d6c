import { Suspense, lazy } from 'react'
import { useMay, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { ActsLine } from '#domain/grids/web/field/ActsLine.tsx'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { useWaitingHere } from '#domain/reporting/web/parts/use-waiting-here.ts'
import { lightOf } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Go } from '#kit/web-field/go.tsx'
import { ClockIcon, PhoneIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { useOutstanding } from '#kit/web-field/outbox/use-outbox.ts'
import { ListRow, Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useShell } from '#kit/web-field/shell.ts'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWords } from '#kit/web/words.ts'
import { homeWords } from './home.wording.ts'

const WaitingRows = lazy(() => import('#domain/reporting/web/parts/WaitingRows.tsx'))

/** 待办: what the server sent back first, then what waits for this very person, then questions to be answered, then what else is in hand by its promise. */
export const WorkerHome = () => {
  const words = useWords(homeWords)
  const me = useMe()
  const { place } = useShell()
  const { attention } = useOutstanding()
  const read = useKeptRead(needEndpoints.list, { status: ['returned', 'reported', 'verified', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'reopened'], sort: 'due', limit: 30 }, { lasting: false })
  const waits = useMay()('waiting.read')
  const rows = read.data?.rows ?? []
  const above = new Set(useWaitingHere(waits).rows.map(({ aboutId }) => aboutId))
  const [asked, others] = [rows.filter(({ id, status }) => status === 'returned' && !above.has(id)), rows.filter(({ id, status }) => status !== 'returned' && !above.has(id))]
  return (
    <Screen title={words.toDo} greeting={<span><b>{words.greet(me.name)}</b><small>{place}</small></span>} line={<StatusLine />}>
      {attention > 0 && <div className="note"><WarnIcon size="s" /><span className="grow">{words.refused(attention)}</span><Go className="btn" to="/outbox">{words.look}</Go></div>}
      <Callbacks />
      {waits && <Suspense><WaitingRows /></Suspense>}
      <ActsLine />
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {asked.length > 0 && <><div className="sec"><h2>{words.asked}</h2></div><div className="list">{asked.map((need) => <TaskCard key={need.id} need={need} />)}</div></>}
      {read.data && <div className="sec"><h2>{words.handled}</h2><Go className="btn line" to="/needs/report">{words.report}</Go></div>}
      {read.data && rows.length === 0 && <Nothing>{words.noNeeds}</Nothing>}
      <div className="list">{others.map((need) => <TaskCard key={need.id} need={need} />)}</div>
    </Screen>
  )
}

/** Calls that are due; a line, because each takes a minute of its own. */
const Callbacks = () => {
  const words = useWords(homeWords)
  const may = useMay()('callback.make')
  const due = useKeptRead(evaluationEndpoints.callbacks, { limit: 50 }, { lasting: false, enabled: may }).data?.rows.filter(({ status, refusal }) => status === 'due' && !refusal).length ?? 0
  if (due === 0) return null
  return <ul className="lines"><li><ListRow to="/callbacks" Icon={PhoneIcon} end={<b>{due}</b>}>{words.callbacks}</ListRow></li></ul>
}

const TaskCard = ({ need }: { need: Need }) => {
  const words = useWords(homeWords)
  const { statuses, handedOn } = useWords(needWords)
  const { lights } = useWords(lightWords)
  const { brief } = useDays()
  const now = useNow()
  const light = lightOf(need, now)
  return (
    <Go className="task" to="/needs/progress" search={{ id: need.id }}>
      <h3>{need.danger ? handedOn : need.summary}</h3>
      {light === 'red' || light === 'yellow' ? <Tag mood={light === 'red' ? 'late' : 'soon'} Icon={light === 'red' ? WarnIcon : ClockIcon}>{lights[light]}</Tag> : <Tag mood={need.status === 'returned' ? 'soon' : 'now'}>{statuses[need.status]}</Tag>}
      <p className="meta">{[need.personName, need.gridName ?? need.communityName, need.dueAt && words.due(brief(need.dueAt))].filter(Boolean).join(' · ')}</p>
    </Go>
  )
}

import { useState } from 'react'
import { type TaskCard, orderEndpoints } from '#domain/orders/order.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { TextField, Tick, goToFault } from '#kit/web-field/fields.tsx'
import { Go, useAddress } from '#kit/web-field/go.tsx'
import { ClockIcon, PersonIcon, PlaceIcon, ShieldIcon, TickIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { SheetCard } from '../parts/SheetCard.tsx'
import { SlotTag } from '../parts/SlotTag.tsx'
import { taskWords } from '../parts/task.wording.ts'

/** 请您帮忙: what, when and how; the risks are read before anyone says yes, and no is as easy as yes. */
export const TaskScreen = () => {
  const words = useWords(taskWords)
  const { search } = useAddress()
  const read = useRead(orderEndpoints.mine, {})
  const task = read.data?.rows.find(({ slotId }) => slotId === search['slot'])
  if (task) return <Answer task={task} />
  return (
    <Screen title={words.title} back="/" line={<StatusLine />}>
      {read.data ? <Nothing>{words.gone}</Nothing> : read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />}
    </Screen>
  )
}

const Answer = ({ task }: { task: TaskCard }) => {
  const words = useWords(taskWords)
  const accept = useChange(orderEndpoints.accept)
  const decline = useChange(orderEndpoints.decline)
  const [riskRead, setRiskRead] = useState(false)
  const [asked, setAsked] = useState(false)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const busy = accept.isPending || decline.isPending
  const yes = (): void => {
    setAsked(true)
    if (!riskRead) return goToFault('risk-read')
    accept.mutate({ slotId: task.slotId, riskRead })
  }
  const no = (): void => decline.mutate({ slotId: task.slotId, ...(reason.trim() ? { reason: reason.trim() } : {}) })
  const foot = task.status !== 'offered' ? (task.activityId && task.status === 'accepted' ? <Go className="btn go wide" to="/activity" search={{ id: task.activityId }}>{words.toActivity}</Go> : undefined) : declining ? (
    <>
      <button className="btn" type="button" onClick={() => setDeclining(false)}>{words.thinkAgain}</button>
      <button className="btn go" type="button" disabled={busy} onClick={no}>{words.sendDecline}</button>
    </>
  ) : (
    <>
      <Tick id="risk-read" checked={riskRead} onChange={setRiskRead} fault={asked && !riskRead ? words.tickFirst : undefined}>{words.riskRead}</Tick>
      <button className="btn" type="button" onClick={() => { setAsked(false); setDeclining(true) }}>{words.decline}</button>
      <button className="btn go" type="button" disabled={busy} onClick={yes}>{task.kind === 'team' ? words.acceptTeam : words.accept}</button>
    </>
  )
  return (
    <Screen title={words.title} back="/" line={<StatusLine />} foot={foot}>
      <Problem fault={accept.error ?? decline.error} />
      {accept.isSuccess && <p className="note ok" role="status"><TickIcon size="s" /><span>{words.thanks}</span></p>}
      {decline.isSuccess && <p className="note ok" role="status"><TickIcon size="s" /><span>{words.declinedThanks}</span></p>}
      <Particulars task={task} />
      {declining && task.status === 'offered' && (
        <section className="card stack">
          <p>{words.declineSub}</p>
          <TextField label={words.reason} hint={words.reasonHint} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </section>
      )}
    </Screen>
  )
}

const Particulars = ({ task }: { task: TaskCard }) => {
  const words = useWords(taskWords)
  const { day, time, both } = useDays()
  return (
    <>
      <section>
        <div className="sec"><h2>{task.title}</h2><SlotTag status={task.status} /></div>
        <ul className="facts">
          <li><ClockIcon /><span><span className="strong">{day(task.startsAt)} {time(task.startsAt)}–{time(task.endsAt)}</span></span></li>
          <li><PlaceIcon /><span>{task.place ?? `${task.areaName} · ${words.placeLater}`}</span></li>
          {task.personName && <li><PersonIcon /><span>{task.personName}</span></li>}
          <li><ShieldIcon /><span>{words.guide(task.guideName)}</span></li>
        </ul>
        {task.status === 'offered' && <p className="mute">{words.replyBy(both(task.replyBy))}{task.teamName && ` · ${words.toTeam(task.teamName, task.places)}`}</p>}
      </section>
      <SheetCard task={task.task} sheet={task.taskSheet} />
      <section className="risk"><h2><WarnIcon />{words.risk}</h2><p className="lines-kept">{task.riskNotice}</p></section>
    </>
  )
}

import { useEffect, useState } from 'react'
import { type ActivityDetail, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { type ScreenCode, attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { useAddress } from '#kit/web-field/go.tsx'
import { TickIcon } from '#kit/web-field/icons.tsx'
import { Loading, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { QrCode } from '#kit/web/QrCode.tsx'
import { NoConnection } from '#kit/web/call.ts'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { attendanceFieldWords } from './attendance-field.wording.ts'

/** 签到码: the picture to scan, the digits to say, and who is here; a name on the list is the way for whoever has no phone. */
export const CodeScreen = () => {
  const words = useWords(attendanceFieldWords)
  const { search } = useAddress()
  const id = search['id'] ?? ''
  const code = useRead(attendanceEndpoints.code, { activityId: id }, { every: 5_000 })
  const activity = useRead(activityEndpoints.detail, { id }, { every: 15_000 }).data
  const fault = code.error
  return (
    <Screen title={words.code} back="/activities" line={<StatusLine />}>
      {fault instanceof NoConnection ? <p className="note" role="alert">{words.offline}</p> : !code.data && <Problem fault={fault} onAgain={() => void code.refetch()} />}
      {!code.data && !fault && <Loading />}
      {activity && <Heading activity={activity} />}
      {code.data && !(fault instanceof NoConnection) && <Code code={code.data} />}
      {activity && <People activity={activity} code={code.data} />}
      {activity && <End activity={activity} />}
    </Screen>
  )
}

const Heading = ({ activity }: { activity: ActivityDetail }) => {
  const { day, time } = useDays()
  return <div className="centre"><h2 className="lead">{activity.title}</h2><p className="mute">{day(activity.startsAt)} {time(activity.startsAt)}–{time(activity.endsAt)}{activity.place && ` · ${activity.place}`}</p></div>
}

const Code = ({ code }: { code: ScreenCode }) => {
  const words = useWords(attendanceFieldWords)
  // Scanned with any camera, WeChat's too, it opens the check-in page with the code filled in.
  const address = `${location.origin}/m/check-in?qr=${encodeURIComponent(code.qr)}`
  return (
    <section className="qr">
      <QrCode text={address} label={words.codeName(code.code.split('').join(' '))} size={256} />
      <p className="mute">{words.cantScan}</p>
      <p className="code6" role="img" aria-label={words.codeName(code.code.split('').join(' '))}><span>{code.code.slice(0, 3)}</span><span>{code.code.slice(3)}</span></p>
      <Countdown key={code.validUntil} from={Math.min(30, Math.round((Date.parse(code.validUntil) - Date.parse(code.now)) / 1000))} />
    </section>
  )
}

/** Begins from the server's own clock, so that a phone whose clock is wrong still counts right. */
const Countdown = ({ from }: { from: number }) => {
  const words = useWords(attendanceFieldWords)
  const [left, setLeft] = useState(from)
  useEffect(() => {
    const ticking = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(ticking)
  }, [])
  return <p className="left"><progress max={30} value={left} aria-hidden="true" /><span>{words.seconds(left)}</span></p>
}

const People = ({ activity, code }: { activity: ActivityDetail; code: ScreenCode | undefined }) => {
  const words = useWords(attendanceFieldWords)
  const byHand = useChange(attendanceEndpoints.byHand)
  const here = code?.checkedIn ?? activity.participants.filter(({ checkedInAt }) => checkedInAt).length
  return (
    <section className="card stack">
      <h2>{words.counted(here, code?.expected ?? activity.participants.length)}</h2>
      <Problem fault={byHand.error} />
      <ul aria-label={words.people}>
        {activity.participants.filter(({ status }) => status !== 'cancelled').map((one) => (
          <li className="line" key={one.enrolmentId}>
            <span className="grow"><b>{one.name}</b></span>
            {one.status === 'checked_out' ? <Tag mood="ok" Icon={TickIcon}>{words.gone}</Tag>
              : one.status === 'no_show' ? <Tag mood="now">{words.missed}</Tag>
              : <>{one.status === 'checked_in' && <Tag mood="ok" Icon={TickIcon}>{words.here}</Tag>}<button className="btn" type="button" disabled={byHand.isPending} aria-label={`${one.status === 'checked_in' ? words.byHandOut : words.byHand} ${one.name}`} onClick={() => byHand.mutate({ enrolmentId: one.enrolmentId, kind: one.status === 'checked_in' ? 'out' : 'in' })}>{one.status === 'checked_in' ? words.byHandOut : words.byHand}</button></>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const End = ({ activity }: { activity: ActivityDetail }) => {
  const words = useWords(attendanceFieldWords)
  const end = useChange(activityEndpoints.end)
  if (activity.status === 'ended') return <p className="note" role="status">{words.ended}</p>
  return <section className="card stack"><Problem fault={end.error} /><button className="btn wide" type="button" disabled={end.isPending} onClick={() => end.mutate({ id: activity.id })}>{words.end}</button><p className="s mute">{words.endHint}</p></section>
}

import { useState } from 'react'
import { type Activity, activityEndpoints } from '#domain/activities/activity.contract.ts'
import { nextPromised } from '#domain/activities/web/parts/in-time.ts'
import { type Attendance, attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { LineField, goToFault } from '#kit/web-field/fields.tsx'
import { Go, useAddress } from '#kit/web-field/go.tsx'
import { useDays } from '#kit/web-field/days.ts'
import { ClockIcon, PeopleIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Problem } from '#kit/web-field/parts.tsx'
import { ResultPage } from '#kit/web-field/ResultPage.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { NoConnection } from '#kit/web/call.ts'
import { useNow } from '#kit/web/now.ts'
import { useChange } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { attendanceFieldWords } from './attendance-field.wording.ts'

/** 签到 and 签退: scanned with any camera the page opens with the code in its address; typed it is six digits. */
export const CheckInScreen = () => {
  const words = useWords(attendanceFieldWords)
  const { search } = useAddress()
  const list = useKeptRead(activityEndpoints.list, { mine: true, limit: 50 }, { lasting: false })
  const now = useNow()
  const mine = list.data?.rows ?? []
  const activity = mine.find(({ id }) => id === search['activity']) ?? nextPromised(mine, now)
  const [done, setDone] = useState<Attendance | null>(null)
  if (done) return <Done done={done} />
  const isOut = activity?.mine?.status === 'checked_in'
  return (
    <Screen title={isOut ? words.out : words.in} back="/" line={<StatusLine />}>
      {activity && <h2 className="lead">{activity.title}</h2>}
      <CodeForm activity={activity} qr={search['qr']} isOut={isOut} onDone={setDone} />
    </Screen>
  )
}

const CodeForm = ({ activity, qr, isOut, onDone }: { activity: Activity | undefined; qr: string | undefined; isOut: boolean; onDone: (done: Attendance) => void }) => {
  const words = useWords(attendanceFieldWords)
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const checkIn = useChange(attendanceEndpoints.checkIn)
  const checkOut = useChange(attendanceEndpoints.checkOut)
  const isWhole = /^\d{6}$/.test(code)
  const send = (change: typeof checkIn): void => {
    setAsked(true)
    if (!qr && (!isWhole || !activity)) return goToFault('digits')
    change.mutate(qr ? { qr } : { activityId: activity?.id ?? '', code }, { onSuccess: (answer) => { navigator.vibrate?.(200); onDone(answer) } })
  }
  const fault = checkIn.error ?? checkOut.error
  const [first, second] = isOut ? [checkOut, checkIn] : [checkIn, checkOut]
  const busy = checkIn.isPending || checkOut.isPending
  return (
    <section className="card stack">
      {fault instanceof NoConnection ? <p className="note" role="alert">{words.noNetwork}</p> : <Problem fault={fault} />}
      <p>{qr ? words.scanned : words.how}</p>
      {!qr && <LineField id="digits" label={words.digits} hint={words.digitsHint} fault={asked && !isWhole ? words.wrong : undefined} className="digits-in" inputMode="numeric" autoComplete="off" maxLength={6} value={code} onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))} />}
      <button className="btn go wide" type="button" disabled={busy} onClick={() => send(first)}>{isOut ? words.checkOut : words.checkIn}</button>
      <button className="btn wide" type="button" disabled={busy} onClick={() => send(second)}>{isOut ? words.checkIn : words.checkOut}</button>
    </section>
  )
}

/** One big green page, readable at arm's length in the snow. */
const Done = ({ done }: { done: Attendance }) => {
  const words = useWords(attendanceFieldWords)
  const { time } = useDays()
  const out = done.kind === 'out'
  return (
    <ResultPage glad title={out ? words.out : words.in} head={out ? words.outDone : words.inDone} at={time(done.at)} foot={<Go className="btn" to="/">{words.understood}</Go>}>
      <section className="slip">
        <h2>{done.title}</h2>
        <ul className="facts">
          {!out && <li><PeopleIcon /><span>{words.another}</span></li>}
          <li><ClockIcon /><span>{out ? words.served(hoursOf(done.minutes ?? 0)) : words.beforeLeaving}</span></li>
        </ul>
      </section>
    </ResultPage>
  )
}

const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10)

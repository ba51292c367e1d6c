import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ActivityDetail } from '#domain/activities/activity.contract.ts'
import { activityPageWords } from '#domain/activities/activity.words.ts'
import { attendanceEndpoints } from '#domain/attendance/attendance.contract.ts'
import { clockOf } from '#kit/dates.ts'
import { useNow } from '#kit/web/now.ts'
import { QrCode } from '#kit/web/QrCode.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './check-in-screen.css'

/** For a screen at the place: a code that changes by itself, six digits to be read from afar, and how many have come. */
export const CheckInScreen = ({ activity, onClose }: { activity: ActivityDetail; onClose: () => void }): ReactNode => {
  const words = useWords(activityPageWords)
  const box = useRef<HTMLDivElement>(null)
  const read = useRead(attendanceEndpoints.code, { activityId: activity.id }, { every: 5_000 })
  const when = useWhen()
  const now = useNow()
  const open = new Date(activity.checkInFrom) <= now && now <= new Date(activity.checkInUntil)
  return (
    <div className="check-in-screen" ref={box}>
      <div className="acts"><button type="button" className="b" onClick={onClose}>{words.back}</button><button type="button" className="b" onClick={() => void box.current?.requestFullscreen()}>{words.whole}</button></div>
      {!open && <p className="waiting">{words.notNow(when.moment(activity.checkInFrom), clockOf(new Date(activity.checkInUntil)))}</p>}
      {read.data && read.error && <p className="faults" role="alert">{words.noNet}</p>}
      <Shown read={read} rows={6}>{({ title, code, qr, validUntil, now: servers, checkedIn, checkedOut, expected }) => (
        <div className="code-board">
          <QrCode text={qr} label={words.codeIs(code)} size={420} />
          <div>
            <p className="soft">{title}</p><h2>{words.screenTitle}</h2>
            <p className="digits" aria-label={words.codeIs(code)}>{code.slice(0, 3)} {code.slice(3)}</p>
            <Remaining key={code} until={validUntil} from={servers} />
            <p>{words.screenHow}</p><p>{words.screenOut}</p>
            <p className="came" role="status">{words.counted(checkedIn, expected, checkedOut)}</p>
          </div>
        </div>
      )}</Shown>
    </div>
  )
}

/** Counts down by the server’s clock, whatever the screen’s own says. */
const Remaining = ({ until, from }: { until: string; from: string }): ReactNode => {
  const words = useWords(activityPageWords)
  const [left, setLeft] = useState(() => Math.max(0, Math.round((new Date(until).getTime() - new Date(from).getTime()) / 1000)))
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return <p className="soft">{words.changes(left)}</p>
}

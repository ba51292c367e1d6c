import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { ClockIcon, TickIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useWords } from '#kit/web/words.ts'
import { hoursFieldWords, hoursOf } from './hours-field.wording.ts'

/** 时长: one number that counts, what waits and what was brought along beside it, every record below. */
export const HoursScreen = () => {
  const words = useWords(hoursFieldWords)
  const { short, time } = useDays()
  const read = useKeptRead(hoursEndpoints.mine, { limit: 100 }, { lasting: false })
  const mine = read.data
  return (
    <Screen title={words.title}>
      {!mine && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {mine && (
        <section className="card hero-hours">
          <p className="number">{words.hours(hoursOf(mine.confirmedMinutes))}</p><p className="mute">{words.confirmed}</p>
          {mine.waitingMinutes > 0 && <p><Tag mood="soon" Icon={ClockIcon}>{words.waiting(hoursOf(mine.waitingMinutes))}</Tag></p>}
          {mine.openingMinutes > 0 && <p className="s mute">{words.opening(hoursOf(mine.openingMinutes))}</p>}
        </section>
      )}
      {mine?.rows.length === 0 && <Nothing>{words.none}</Nothing>}
      {mine && mine.rows.length > 0 && (
        <ul className="lines">
          {mine.rows.map((record) => (
            <li className="line" key={record.id}>
              <span className="grow"><b>{record.title}</b><br /><span className="s mute">{short(record.from)} {words.record(time(record.from), time(record.to))} · {words.hours(hoursOf(record.minutes))}</span></span>
              {record.status === 'confirmed' ? <Tag mood="ok" Icon={TickIcon}>{words.status.confirmed}</Tag> : <Tag mood={record.status === 'voided' ? 'late' : 'soon'} Icon={ClockIcon}>{words.status[record.status]}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}

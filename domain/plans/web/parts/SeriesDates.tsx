import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { type Series, type SeriesDate, seriesEndpoints } from '#domain/plans/series.contract.ts'
import { clockOf } from '#kit/dates.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { DayField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread, useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { DateState } from './DateState.tsx'

type Act = { kind: 'cancel' | 'move'; date: SeriesDate } | { kind: 'stop' }

/** Each date of a series and what became of it; a date to come may be called off or moved. */
export const SeriesDates = ({ series, onClose }: { series: Series; onClose: () => void }): ReactNode => {
  const words = useWords(planPageWords)
  const read = useRead(seriesEndpoints.dates, { id: series.id })
  const now = useNow()
  const [act, setAct] = useState<Act | null>(null)
  const close = (): void => setAct(null)
  return (
    <Dialog title={words.datesTitle(series.title)} wide onClose={onClose}>
      {act ? <ActForm act={act} series={series} onClose={close} /> : (
        <>
          <Shown read={read} rows={6}>{({ dates, unknownYears, more }) => (
            <div className="dates" tabIndex={0} role="region" aria-label={words.dates}>
              {unknownYears.length > 0 && <p className="small soft">{words.form.unknownYear(unknownYears.join('、'))}</p>}
              <DateTable dates={dates.filter(({ endsAt }) => new Date(endsAt) > now)} series={series} onAct={setAct} />
              {more && <p className="small soft">{words.form.previewMore}</p>}
              <Past dates={dates.filter(({ endsAt }) => new Date(endsAt) <= now).sort((one, other) => other.startsAt.localeCompare(one.startsAt))} series={series} />
            </div>
          )}</Shown>
          {series.mayManage && series.status === 'active' && <div className="acts"><button type="button" className="b" onClick={() => setAct({ kind: 'stop' })}>{words.stop}</button></div>}
        </>
      )}
    </Dialog>
  )
}

const DateTable = ({ dates, series, onAct }: { dates: readonly SeriesDate[]; series: Series; onAct?: (act: Act) => void }): ReactNode => {
  const words = useWords(planPageWords)
  if (dates.length === 0) return null
  return (
    <table className="mini"><thead><tr><th scope="col">{words.day}</th><th scope="col">{words.state}</th><th scope="col">{words.people2}</th>{series.mayManage && onAct && <th scope="col">{words.acts}</th>}</tr></thead>
      <tbody>{dates.map((date) => <DateRow key={date.on} date={date} series={series} onAct={onAct} />)}</tbody></table>
  )
}

/** What is over is folded away, the latest first. */
const Past = ({ dates, series }: { dates: readonly SeriesDate[]; series: Series }): ReactNode => {
  const words = useWords(planPageWords)
  if (dates.length === 0) return null
  return <details className="fold"><summary><Icon name="right" size={14} />{words.past(dates.length)}</summary><DateTable dates={dates} series={series} /></details>
}

const DateRow = ({ date, series, onAct }: { date: SeriesDate; series: Series; onAct: ((act: Act) => void) | undefined }): ReactNode => {
  const words = useWords(planPageWords)
  const when = useWhen()
  const now = useNow()
  const changes = series.mayManage && series.status === 'active' && date.state !== 'holiday' && date.state !== 'cancelled' && new Date(date.startsAt) > now && (date.activityStatus === null || date.activityStatus === 'confirmed')
  return (
    <tr>
      <td>{when.day(date.day)} {clockOf(new Date(date.startsAt))}{date.day !== date.on && <small className="soft"> {words.shiftedFrom(when.day(date.on))}</small>}</td>
      <td><DateState date={date} />{date.reason && <small className="soft"> {date.reason}</small>}</td>
      <td>{date.activityId ? <Link className="link" to={'/activities/$id' as never} params={{ id: date.activityId } as never}>{words.enrolled(date.enrolled ?? 0)}</Link> : changes ? <small className="soft">{words.notYet}</small> : ''}</td>
      {series.mayManage && onAct && <td>{changes && <span className="date-acts"><button type="button" className="link small" onClick={() => onAct({ kind: 'move', date })}>{words.moveDate}<span className="away"> {date.on}</span></button><button type="button" className="link small" onClick={() => onAct({ kind: 'cancel', date })}>{words.cancelDate}<span className="away"> {date.on}</span></button></span>}</td>}
    </tr>
  )
}

const ActForm = ({ act, series, onClose }: { act: Act; series: Series; onClose: () => void }): ReactNode => {
  const words = useWords(planPageWords)
  const when = useWhen()
  const reread = useReread()
  const done = (said: string) => (): void => { toast(said); onClose() }
  if (act.kind === 'stop') return (
    <Form endpoint={seriesEndpoints.stop} submit={words.stop} onCancel={onClose} onRefused={reread} input={({ fromOn }) => ({ id: series.id, version: series.version, fromOn: fromOn as string })} onDone={done(words.stopped)}>
      <h3>{words.stopTitle}</h3><DayField name="fromOn" label={words.stopFrom} hint={words.stopText} defaultValue={when.today} />
    </Form>
  )
  const on = act.date.on
  if (act.kind === 'cancel') return (
    <Form endpoint={seriesEndpoints.cancelDate} submit={words.cancelDate} onCancel={onClose} input={({ reason }) => ({ id: series.id, on, reason: reason as string })} onDone={done(words.cancelled)}>
      <h3>{words.cancelTitle(act.date.day)}</h3><TextField name="reason" label={words.reason} hint={words.reasonHint} maxLength={200} />
    </Form>
  )
  return (
    <Form endpoint={seriesEndpoints.moveDate} submit={words.moveDate} onCancel={onClose} input={({ toDay, toClock, reason }) => ({ id: series.id, on, toDay: toDay as string, toClock: toClock as string, reason: reason as string })} onDone={done(words.moved)}>
      <h3>{words.moveTitle(act.date.day)}</h3><div className="two"><DayField name="toDay" label={words.toDay} defaultValue={act.date.day} /><TextField name="toClock" label={words.toClock} type="time" defaultValue={clockOf(new Date(act.date.startsAt))} /></div><TextField name="reason" label={words.reason} hint={words.reasonHint} maxLength={200} />
    </Form>
  )
}

import { useState } from 'react'
import { hoursEndpoints } from '#domain/hours/hours.contract.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Tick } from '#kit/web-field/fields.tsx'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { hoursFieldWords, hoursOf } from './hours-field.wording.ts'

/** 核时长: nothing is ticked beforehand, because each line is somebody's word for somebody's time. */
export const ConfirmHoursScreen = () => {
  const words = useWords(hoursFieldWords)
  const { short, time } = useDays()
  const read = useRead(hoursEndpoints.list, { status: ['computed'], limit: 100 })
  const confirm = useChange(hoursEndpoints.confirm)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const rows = read.data?.rows ?? []
  const ids = rows.map(({ id }) => id).filter((id) => chosen.has(id))
  const turn = (id: string): void => setChosen((now) => { const next = new Set(now); if (!next.delete(id)) next.add(id); return next })
  const foot = rows.length > 0 ? <button className="btn go" type="button" disabled={ids.length === 0 || confirm.isPending} onClick={() => confirm.mutate({ ids }, { onSuccess: () => setChosen(new Set()) })}>{words.confirmAll(ids.length)}</button> : undefined
  return (
    <Screen title={words.confirmTitle} back="/" foot={foot}>
      <Problem fault={confirm.error} />
      {confirm.isSuccess && <p className="note" role="status">{words.done(confirm.data.rows.length)}</p>}
      {!read.data && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {read.data && rows.length === 0 && <Nothing>{words.confirmNone}</Nothing>}
      {rows.length > 0 && (
        <section className="card">
          <p className="s mute">{words.how}</p>
          <Tick checked={ids.length === rows.length} onChange={(all) => setChosen(new Set(all ? rows.map(({ id }) => id) : []))}><b>{words.all}</b></Tick>
          <ul>{rows.map((record) => (
            <li key={record.id}><Tick checked={chosen.has(record.id)} onChange={() => turn(record.id)}><b>{record.volunteerName}</b> {words.hours(hoursOf(record.minutes))}<br /><span className="s mute">{record.title} · {short(record.from)} {words.record(time(record.from), time(record.to))}</span></Tick></li>
          ))}</ul>
        </section>
      )}
    </Screen>
  )
}

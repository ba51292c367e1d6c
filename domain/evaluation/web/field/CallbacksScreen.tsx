import { useState } from 'react'
import { type Callback, type Face, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { Faces } from '#kit/web-field/Faces.tsx'
import { TextField } from '#kit/web-field/fields.tsx'
import { WarnIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { queue } from '#kit/web-field/outbox/outbox.ts'
import { useDays } from '#kit/web-field/days.ts'
import { Loading, Nothing, Problem, Tag } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useWords } from '#kit/web/words.ts'
import { rateWords } from './rate.wording.ts'

/** 回访: one call, one face, a few words; written down without a network, too. */
export const CallbacksScreen = () => {
  const words = useWords(rateWords)
  const read = useKeptRead(evaluationEndpoints.callbacks, { limit: 50 }, { lasting: false })
  const [made, setMade] = useState<ReadonlySet<string>>(new Set())
  const due = read.data?.rows.filter(({ id, status, refusal }) => status === 'due' && !refusal && !made.has(id))
  return (
    <Screen title={words.callbacks} back="/" line={<StatusLine />}>
      {!due && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {due?.length === 0 && <Nothing>{words.callbackNone}</Nothing>}
      {made.size > 0 && <p className="note" role="status">{words.made}</p>}
      {due?.map((callback) => <OneCall key={callback.id} callback={callback} onMade={() => setMade((now) => new Set([...now, callback.id]))} />)}
    </Screen>
  )
}

const OneCall = ({ callback, onMade }: { callback: Callback; onMade: () => void }) => {
  const words = useWords(rateWords)
  const { day } = useDays()
  const [open, setOpen] = useState(false)
  const [face, setFace] = useState<Face | null>(null)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState(false)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (!face) return
    await queue(evaluationEndpoints.makeCallback, { id: callback.id, face, ...(said.trim() ? { words: said.trim() } : {}) }, words.callbackAbout(callback.personName), { form: '/callbacks' })
    onMade()
  }
  return (
    <section className="card stack">
      <div className="row"><h2 className="grow">{callback.personName} <span className="opt">{callback.communityName}</span></h2>{callback.late ? <Tag mood="late" Icon={WarnIcon}>{words.late}</Tag> : <Tag mood="soon">{words.due(day(`${callback.dueOn}T12:00:00+08:00`))}</Tag>}</div>
      <p className="mute">{callback.phoneLast4 ? words.phone(callback.phoneLast4) : words.noPhone}</p>
      {!open && <><p>{words.askPhone}</p><button className="btn line" type="button" onClick={() => setOpen(true)}>{words.called}</button></>}
      {open && (
        <>
          <Faces legend={words.ask} labels={words.faces} value={face} onChange={setFace} />
          {asked && !face && <p className="fault" role="alert">{words.chooseFace}</p>}
          {face === 'poor' && <p className="note">{words.poorReopens}</p>}
          <TextField label={words.note} hint={words.optional} maxLength={300} value={said} onChange={(event) => setSaid(event.target.value)} />
          <button className="btn go wide" type="button" onClick={() => void save()}>{words.save}</button>
        </>
      )}
    </section>
  )
}

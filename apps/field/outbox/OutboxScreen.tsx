import { type ReactNode, useState } from 'react'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useDays } from '#kit/web-field/days.ts'
import { fieldWords } from '#kit/web-field/field.wording.ts'
import { goTo } from '#kit/web-field/go.tsx'
import { CloudUpIcon, PaperIcon, WarnIcon } from '#kit/web-field/icons.tsx'
import { type Entry, discard, resend, takeUp } from '#kit/web-field/outbox/outbox.ts'
import { sendNow } from '#kit/web-field/outbox/sender.ts'
import { useOutboxContent, useSender } from '#kit/web-field/outbox/use-outbox.ts'
import { Loading, Nothing, StateTag, Tag } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { fieldAppWords } from '../field-app.wording.ts'

/** 待上传: what needs the person first, then what waits, then drafts, then what has arrived. */
export const OutboxScreen = () => {
  const words = useWords(fieldAppWords)
  const content = useOutboxContent()
  const { sending } = useSender()
  const entries = content?.entries ?? []
  const inState = (...states: Entry['state'][]): Entry[] => entries.filter(({ state }) => states.includes(state))
  const waiting = inState('waiting', 'sending')
  const sendAll = <button className="btn go" type="button" disabled={sending} onClick={() => void sendNow(true)}><CloudUpIcon size="s" />{sending ? words.sendingNow : words.sendAll}</button>
  return (
    <Screen title={words.outbox} back="/me" line={<StatusLine />} foot={waiting.length > 0 ? sendAll : undefined}>
      {!content && <Loading />}
      {content && entries.length === 0 && <Nothing>{words.outboxNone}</Nothing>}
      {content && !content.stays && waiting.length > 0 && <p className="note"><WarnIcon size="s" /><span>{words.notStaying}</span></p>}
      {content && content.others > 0 && <p className="note"><WarnIcon size="s" /><span>{words.othersHere(content.others)}</span></p>}
      {inState('needs-attention').map((entry) => <Refused key={entry.seq} entry={entry} />)}
      <Lines entries={waiting} />
      <Lines entries={inState('draft')} open />
      {inState('sent').length > 0 && <><h2>{words.sentBefore}</h2><Lines entries={inState('sent')} /></>}
    </Screen>
  )
}

const Refused = ({ entry }: { entry: Entry }) => {
  const words = useWords(fieldAppWords)
  const field = useWords(fieldWords)
  const amend = async (): Promise<void> => { await takeUp(entry.seq); goTo(entry.form, { draft: entry.commandId }) }
  return (
    <section className="card">
      <p className="row"><Tag mood="late" Icon={WarnIcon}>{field.stateAttention}</Tag><span className="mute">{words.settled}</span></p>
      <h2 className="lead">{entry.about}</h2>
      <p role="alert">{entry.problem?.sentence || (entry.problem?.code === 'outbox.unreadable' ? field.unreadable : field.refused)}</p>
      <div className="acts">
        {entry.form && <button className="btn go wide" type="button" onClick={() => void amend()}>{words.amend}</button>}
        <button className="btn" type="button" onClick={() => void resend(entry.seq)}>{words.sendAgain}</button>
        <Remove onSure={() => void discard(entry.seq)} />
      </div>
    </section>
  )
}

/** Asked once more in the same place: a thing of one's own that cannot be brought back. */
const Remove = ({ onSure }: { onSure: () => void }): ReactNode => {
  const words = useWords(fieldAppWords)
  const field = useWords(fieldWords)
  const [asking, setAsking] = useState(false)
  if (!asking) return <button className="btn" type="button" onClick={() => setAsking(true)}>{words.remove}</button>
  return <div className="sure" role="alert"><p>{words.removeSure}</p><button className="btn warn" type="button" onClick={onSure}>{words.remove}</button><button className="btn" type="button" onClick={() => setAsking(false)}>{field.cancel}</button></div>
}

const Lines = ({ entries, open }: { entries: readonly Entry[]; open?: boolean }) => {
  const words = useWords(fieldAppWords)
  const field = useWords(fieldWords)
  const { both } = useDays()
  if (entries.length === 0) return null
  return (
    <ul className="lines">
      {entries.map((entry) => (
        <li key={entry.seq} className="line">
          <PaperIcon />
          <span className="grow">{entry.about}<br /><span className="s mute">{open && `${field.stateDraft} · `}{both(entry.at)}{entry.state === 'waiting' && entry.tries > 0 && ` · ${words.tried(entry.tries)}`}</span></span>
          {open
            ? <button className="btn" type="button" onClick={() => goTo(entry.form, { draft: entry.commandId })}>{words.continueDraft}</button>
            : <StateTag state={entry.state} />}
        </li>
      ))}
    </ul>
  )
}

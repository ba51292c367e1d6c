import { useState } from 'react'
import { type Face, evaluationEndpoints } from '#domain/evaluation/evaluation.contract.ts'
import { newId } from '#kit/ids.ts'
import { Faces } from '#kit/web-field/Faces.tsx'
import { TextField } from '#kit/web-field/fields.tsx'
import { Go, useAddress } from '#kit/web-field/go.tsx'
import { WarnIcon } from '#kit/web-field/icons.tsx'
import { queue } from '#kit/web-field/outbox/outbox.ts'
import { useDraft } from '#kit/web-field/outbox/use-draft.ts'
import { useEntryState } from '#kit/web-field/outbox/use-outbox.ts'
import { Problem } from '#kit/web-field/parts.tsx'
import { ResultPage } from '#kit/web-field/ResultPage.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { useChange } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { rateWords } from './rate.wording.ts'

interface Said { ratingId: string; face: Face | null; words: string }

/** 评价: one face and, if one likes, two sentences. No face is chosen beforehand. */
export const RateScreen = () => {
  const words = useWords(rateWords)
  const { search } = useAddress()
  const needId = search['need'] ?? ''
  const form = `/rate?need=${needId}`
  const [blank] = useState<Said>(() => ({ ratingId: newId(), face: null, words: '' }))
  const draft = useDraft<Said>(form, blank, (said) => words.about(said.face ? words.faces[said.face] : ''))
  const [asked, setAsked] = useState(false)
  const [commandId, setCommandId] = useState<string | null>(null)
  const { ratingId, face, words: said } = draft.values
  const send = async (): Promise<void> => {
    setAsked(true)
    if (!face) return
    setCommandId(await queue(evaluationEndpoints.rate, { id: ratingId, needId, face, ...(said.trim() ? { words: said.trim() } : {}) }, words.about(words.faces[face]), { commandId: draft.commandId, form, values: draft.values }))
  }
  if (commandId) return <Thanks commandId={commandId} />
  return (
    <Screen title={words.title} back="/needs/mine" line={<StatusLine savedAt={draft.savedAt} />} foot={<button className="btn go" type="button" onClick={() => void send()}>{words.send}</button>}>
      <section className="card">
        <Faces legend={words.ask} labels={words.faces} value={face} onChange={(next) => draft.set({ face: next })} />
        {asked && !face && <p className="fault" role="alert">{words.chooseFace}</p>}
        <p className="mute">{words.freely}</p>
      </section>
      <section className="card"><TextField label={words.words} hint={words.optional} maxLength={300} value={said} onChange={(event) => draft.set({ words: event.target.value })} /></section>
      <ComeAgain needId={needId} />
    </Screen>
  )
}

const Thanks = ({ commandId }: { commandId: string }) => {
  const words = useWords(rateWords)
  const state = useEntryState(commandId)?.state
  if (state === 'needs-attention') return <ResultPage title={words.title} Icon={WarnIcon} head={words.refusedTitle} sub={<>{words.refusedSub} <Go className="more" to="/outbox">{words.look}</Go></>} line={<StatusLine />} foot={<Go className="btn wide" to="/">{words.home}</Go>} />
  return <ResultPage title={words.title} head={words.thanks} sub={state === 'sent' ? words.thanksSub : words.kept} line={<StatusLine />} foot={<Go className="btn go wide" to="/">{words.home}</Go>} />
}

const ComeAgain = ({ needId }: { needId: string }) => {
  const words = useWords(rateWords)
  const [sure, setSure] = useState(false)
  const reopen = useChange(evaluationEndpoints.reopen)
  if (reopen.isSuccess) return <p className="note" role="status">{words.againDone}</p>
  if (!sure) return <button className="more" type="button" onClick={() => setSure(true)}>{words.again}</button>
  return <section className="card stack" role="alert"><Problem fault={reopen.error} /><p>{words.againSure}</p><button className="btn line" type="button" disabled={reopen.isPending} onClick={() => reopen.mutate({ needId })}>{words.again}</button></section>
}

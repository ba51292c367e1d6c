import { Suspense, lazy, useState } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type NeedDetail, needEndpoints } from '#domain/needs/need.contract.ts'
import { needWords, nextSentence } from '#domain/needs/need.wording.ts'
import { useDays } from '#kit/web-field/days.ts'
import { TextField } from '#kit/web-field/fields.tsx'
import { Go, useAddress } from '#kit/web-field/go.tsx'
import { PhoneIcon } from '#kit/web-field/icons.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { queue } from '#kit/web-field/outbox/outbox.ts'
import { useDraft } from '#kit/web-field/outbox/use-draft.ts'
import { Loading, Problem } from '#kit/web-field/parts.tsx'
import { Screen } from '#kit/web-field/Screen.tsx'
import { StatusLine } from '#kit/web-field/StatusLine.tsx'
import { Vine } from '#kit/web-field/Vine.tsx'
import { fieldWords } from '#kit/web-field/field.wording.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { dotOf, dotsOf } from '../parts/progress.ts'
import { progressWords } from '../parts/progress.wording.ts'

const OwnDoors = lazy(() => import('#domain/activities/web/parts/OwnDoors.tsx'))

/** One matter: the sentence that counts, the vine, the question that waits or the reason why not. */
export const NeedProgressScreen = () => {
  const words = useWords(progressWords)
  const field = useWords(fieldWords)
  const { both } = useDays()
  const { search } = useAddress()
  const isStaff = useMay()('person.read')
  const read = useKeptRead(needEndpoints.detail, { id: search['id'] ?? '' }, { lasting: false })
  const need = read.data
  return (
    <Screen title={isStaff ? words.staffTitle : words.title} back={isStaff ? '/' : '/needs/mine'} line={<StatusLine />} foot={<Go className="btn wide" to="/call"><PhoneIcon size="s" />{field.call}</Go>}>
      {read.keptAt && <p className="note">{words.keptFrom(both(read.keptAt))}</p>}
      {!need && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {need && <Matter need={need} />}
      {need && !isStaff && (need.status === 'dispatched' || need.status === 'serving') && <Suspense><OwnDoors needId={need.id} /></Suspense>}
    </Screen>
  )
}

const Matter = ({ need }: { need: NeedDetail }) => {
  const words = useWords(progressWords)
  const { short, brief } = useDays()
  const language = useLanguage()
  const { statuses } = useWords(needWords)
  const may = useMay()
  const [rates, isStaff] = [may('rating.give'), may('person.read')]
  const declined = need.notes.findLast(({ kind }) => kind === 'declined')
  return (
    <>
      <section className="card tight">
        <p className="mute">{need.summary}</p>
        <h2 className="lead">{need.danger ? (isStaff ? words.staffDanger : words.danger) : isStaff ? statuses[need.status] : words.stands[need.status]}</h2>
        {isStaff && <p>{[need.personName, need.gridName ?? need.communityName].filter(Boolean).join(' · ')}<br /><span className="mute">{nextSentence(need.next, need.next.dueAt ? brief(need.next.dueAt) : '', language)}</span></p>}
      </section>
      {need.status === 'returned' && <Question key={need.id} need={need} />}
      {need.status === 'awaiting_feedback' && !need.danger && rates && <Go className="btn go wide" to="/rate" search={{ need: need.id }}>{words.rate}</Go>}
      {need.status === 'declined' && <section className="card"><h2>{words.whyDeclined}</h2><p>{declined?.text}</p><p className="mute">{words.notAgree}</p></section>}
      {dotOf[need.status] !== null && !need.danger && (
        <section className="card tight">
          <Vine words={{ done: words.past, now: words.here, todo: words.ahead }} steps={dotsOf(need).map(({ step, state, at }) => ({ word: (isStaff ? words.staffSteps : words.steps)[step], state, when: at ? short(at) : '' }))} />
        </section>
      )}
    </>
  )
}

/** What was asked, and the answer, which may be written without a network. */
const Question = ({ need }: { need: NeedDetail }) => {
  const words = useWords(progressWords)
  const isStaff = useMay()('person.read')
  const answerWord = isStaff ? words.staffAnswer : words.yourAnswer
  const asked = need.notes.findLast(({ kind }) => kind === 'question')
  const form = `/needs/progress?id=${need.id}`
  const draft = useDraft(form, { answer: '' }, () => `${answerWord} · ${need.summary}`)
  const [sent, setSent] = useState(false)
  const [missing, setMissing] = useState(false)
  const answer = draft.values.answer.trim()
  const send = async (): Promise<void> => {
    setMissing(answer === '')
    if (answer === '') return
    await queue(needEndpoints.answer, { id: need.id, answer }, `${answerWord} · ${need.summary}`, { commandId: draft.commandId, form, values: draft.values })
    setSent(true)
  }
  return (
    <section className="card stack">
      <h2>{isStaff ? words.staffAsked : words.asked}</h2>
      <p>{asked?.text}</p>
      {sent
        ? <p className="note" role="status">{words.answered}</p>
        : <><TextField id="answer" label={answerWord} fault={missing ? words.answerMissing : undefined} maxLength={500} value={draft.values.answer} onChange={(event) => draft.set({ answer: event.target.value })} /><button className="btn go wide" type="button" onClick={() => void send()}>{words.sendAnswer}</button></>}
    </section>
  )
}

import { type ReactNode, useState } from 'react'
import { type Handover, type HandoverStatus, type HandoverVerb, handoverEndpoints } from '#domain/handovers/handover.contract.ts'
import { whyNotAnswer } from '#domain/handovers/handover.rules.ts'
import { handoverRefusals, handoverWords } from '#domain/handovers/handover.wording.ts'
import { handoverPageWords } from '#domain/handovers/handover.words.ts'
import { DueLight } from '#domain/settings/web/parts/DueLight.tsx'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { type StateShape, StateIcon, type StateTone, StateWord } from '#kit/web/StateIcon.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'

const looks: Record<HandoverStatus, [StateShape, StateTone]> = { waiting: ['quarter', 'amber'], accepted: ['half', 'blue'], finished: ['flower', 'green'], returned: ['crossed', 'grey'] }

export const HandoverStatusIcon = ({ status }: { status: HandoverStatus }): ReactNode => <StateIcon shape={looks[status][0]} tone={looks[status][1]} />

export const HandoverStatusWord = ({ status }: Pick<Handover, 'status'>): ReactNode => {
  const { statuses } = useWords(handoverWords)
  return <StateWord shape={looks[status][0]} tone={looks[status][1]}>{statuses[status]}</StateWord>
}

export const HandoverDue = ({ handover: { dueOn, dueAt, yellowAt, chased } }: { handover: Handover }): ReactNode => {
  const { chasedTimes } = useWords(handoverPageWords)
  return <><DueLight dueAt={dueAt} yellowAt={yellowAt} dueOn={dueOn} />{dueAt && chased > 0 && <span className="chip soon">{chasedTimes(chased)}</span>}</>
}

/** Take over, finish, send back: the three things one does with a hand-over. */
export const AnswerButtons = ({ handover }: { handover: Handover }): ReactNode => {
  const words = useWords(handoverWords)
  const more = useWords(handoverPageWords)
  const say = useSentence(handoverRefusals)
  const answer = useChange(handoverEndpoints.answer)
  const [saying, setSaying] = useState<'finish' | 'return' | null>(null)
  if (!handover.mayAnswer || handover.status === 'finished' || handover.status === 'returned') return null
  const refused = (verb: HandoverVerb): string | undefined => say(whyNotAnswer(handover, verb, '…'))
  return (
    <>
      <div className="acts">
        {handover.status === 'waiting' && <ActButton className="b go" refused={refused('accept')} onAct={() => answer.mutate({ id: handover.id, verb: 'accept' }, { onSuccess: () => toast(more.accepted) })}>{words.accept}</ActButton>}
        <ActButton className={handover.status === 'accepted' ? 'b go' : 'b'} refused={refused('finish')} onAct={() => setSaying('finish')}>{words.finish}</ActButton>
        <ActButton className="b" refused={refused('return')} onAct={() => setSaying('return')}>{words.return}</ActButton>
      </div>
      <Refused fault={answer.error} />
      {saying && <SayAnswer handover={handover} verb={saying} onClose={() => setSaying(null)} />}
    </>
  )
}

const SayAnswer = ({ handover, verb, onClose }: { handover: Handover; verb: 'finish' | 'return'; onClose: () => void }): ReactNode => {
  const words = useWords(handoverPageWords)
  const [title, label, done] = verb === 'finish' ? [words.finishTitle, words.finishWords, words.finished] : [words.returnTitle, words.returnWords, words.returned]
  return (
    <Dialog title={`${title} · ${handover.needCode}`} onClose={onClose}>
      <Form endpoint={handoverEndpoints.answer} submit={title} onCancel={onClose} input={(typed) => ({ ...(typed as { words?: string }), id: handover.id, verb })} onDone={() => { toast(done); onClose() }}>
        <TextAreaField name="words" label={label} hint={verb === 'return' ? words.returnHint : undefined} rows={4} maxLength={500} />
      </Form>
    </Dialog>
  )
}

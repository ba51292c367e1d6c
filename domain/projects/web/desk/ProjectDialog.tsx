import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type ProjectDesign, designEndpoints } from '#domain/projects/design.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { type LinkedNeed, NEED_OUTCOMES, type NeedOutcome } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, NumberField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { SeatsForm } from './SeatsForm.tsx'

export type ProjectAct = { kind: 'seats' | 'sendBack' | 'review' | 'end' | 'stop' } | { kind: 'answer'; need: LinkedNeed }
interface ActProps { whole: ProjectDesign; onClose: () => void }

/** The forms that a project's page opens. */
export const ProjectDialog = ({ act, ...props }: ActProps & { act: ProjectAct }): ReactNode => {
  if (act.kind === 'seats') return <SeatsForm {...props} />
  if (act.kind === 'sendBack') return <SendBack {...props} />
  if (act.kind === 'review') return <WriteReview {...props} />
  if (act.kind === 'answer') return <AnswerNeed {...props} need={act.need} />
  return <EndProject {...props} stop={act.kind === 'stop'} />
}

const SendBack = ({ whole: { project }, onClose }: ActProps): ReactNode => {
  const words = useWords(designWords)
  return (
    <Dialog title={words.sendBackTitle} onClose={onClose}>
      <Form endpoint={designEndpoints.sendBack} submit={words.go.sendBack} onCancel={onClose} onRefused={useReread()} input={({ words: said }) => ({ id: project.id, version: project.version, words: said as string })} onDone={() => { toast(words.sentBackDone); onClose() }}>
        <TextAreaField name="words" label={words.sendBackWords} maxLength={500} />
      </Form>
    </Dialog>
  )
}

const WriteReview = ({ whole: { project, design }, onClose }: ActProps): ReactNode => {
  const words = useWords(designWords)
  const [id] = useState(newId)
  const final = project.status === 'final_eval'
  const indicators = design?.indicators ?? []
  return (
    <Dialog title={words.reviewTitle[final ? 'final' : 'midterm']} wide onClose={onClose}>
      <Form endpoint={designEndpoints.review} submit={final ? words.go.final : words.go.review} onCancel={onClose} onDone={() => { toast(words.reviewed); onClose() }}
        input={({ actuals, words: said, ...typed }) => ({ ...(typed as { aim?: 'reached' }), id, projectId: project.id, words: said as string, ...(indicators.length > 0 ? { actuals: indicators.map((_, at) => ((actuals as Record<string, number> | undefined)?.[at] ?? null)) } : {}) })}>
        <TextAreaField name="words" label={words.reviewWords} rows={5} maxLength={2000} />
        {indicators.map(({ name, unit, target }, at) => <NumberField key={name} name={`actuals.${at}`} label={`${name}${unit ? `（${unit}）` : ''}`} hint={target === null ? undefined : `${words.fields.target} ${target}`} optional inputMode="decimal" />)}
        {final && project.undertakenBy === 'agency' && <><ChipsField name="aim" label={words.aim} choices={(['reached', 'partly', 'not_reached'] as const).map((value) => ({ value, label: words.aims[value] }))} /><TextField name="aimWords" label={words.aimWords} maxLength={500} optional /></>}
      </Form>
    </Dialog>
  )
}

const AnswerNeed = ({ whole: { project }, need, onClose }: ActProps & { need: LinkedNeed }): ReactNode => {
  const words = useWords(designWords)
  const { outcomes } = useWords(projectWords)
  return (
    <Dialog title={words.answerTitle} onClose={onClose}>
      <Form endpoint={designEndpoints.answerNeed} submit={words.answer} onCancel={onClose} input={({ outcome, words: said }) => ({ id: project.id, needId: need.id, outcome: outcome as NeedOutcome, ...(said ? { words: said as string } : {}) })} onDone={() => { toast(words.answeredDone); onClose() }}>
        <p className="said">{need.code} {need.summary}</p>
        <ChipsField name="outcome" label={words.answered} choices={NEED_OUTCOMES.map((value) => ({ value, label: outcomes[value] }))} chosen={need.outcome ? [need.outcome] : []} />
        <TextField name="words" label={words.answerWords} maxLength={300} optional defaultValue={need.outcomeWords ?? undefined} />
      </Form>
    </Dialog>
  )
}

const EndProject = ({ whole: { project }, stop, onClose }: ActProps & { stop: boolean }): ReactNode => {
  const words = useWords(designWords)
  const navigate = useNavigate()
  const [successorId] = useState(newId)
  return (
    <Dialog title={stop ? words.stopTitle : words.endTitle} onClose={onClose}>
      <Form endpoint={designEndpoints.end} submit={stop ? words.go.stop : words.go.end} onCancel={onClose} onRefused={useReread()} input={({ how, words: said }) => ({ id: project.id, version: project.version, how: (stop ? 'stop' : how) as 'close', words: said as string, successorId })}
        onDone={(_, { how }) => { toast(words.ended); onClose(); if (how === 'renew') void navigate({ to: '/projects/$id' as never, params: { id: successorId } as never }) }}>
        {!stop && <ChipsField name="how" label={words.endHow} choices={(['close', 'renew', 'turnPermanent'] as const).map((value) => ({ value, label: words.hows[value], hint: words.howHints[value] }))} />}
        <TextAreaField name="words" label={words.endWords} maxLength={500} />
      </Form>
    </Dialog>
  )
}

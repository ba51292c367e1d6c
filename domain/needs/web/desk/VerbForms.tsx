import { type ReactNode, useState } from 'react'
import { needEndpoints } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { projectEndpoints } from '#domain/projects/project.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'
import type { VerbFormProps } from './verb-form.ts'

export const VerifyForm = ({ need: { id, version, summary, personName }, ...form }: VerbFormProps): ReactNode => (
  <Form {...form} endpoint={needEndpoints.verify} input={() => ({ id, version })}><p className="said">{[personName, summary].filter(Boolean).join('：')}</p></Form>
)

export const AskMoreForm = ({ need: { id, version }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  return <Form {...form} endpoint={needEndpoints.askMore} input={({ question }) => ({ id, version, question: question as string })}><TextAreaField name="question" label={words.question} maxLength={300} /></Form>
}

export const AnswerForm = ({ need: { id, version, notes }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  const asked = notes.findLast(({ kind }) => kind === 'question')
  return (
    <Form {...form} endpoint={needEndpoints.answer} input={({ answer }) => ({ id, version, answer: answer as string })}>
      {asked && <p className="said">{asked.byName}：{asked.text}</p>}
      <TextAreaField name="answer" label={words.answerText} maxLength={500} />
    </Form>
  )
}

export const DeclineForm = ({ need: { id, version }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  return <Form {...form} endpoint={needEndpoints.decline} input={({ reason }) => ({ id, version, reason: reason as string })}><TextAreaField name="reason" label={words.reason} hint={words.reasonHint} maxLength={300} /></Form>
}

const STILL_OPEN = ['reported', 'returned', 'verified', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'reopened'] as const

export const MergeForm = ({ need: { id, version, areaCode }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  return (
    <Form {...form} endpoint={needEndpoints.merge} input={({ intoId }) => ({ id, version, intoId: intoId as string })}>
      <LookUpField name="intoId" label={words.into} hint={words.intoHint} least={2} endpoint={needEndpoints.list} asks={(search) => ({ search, area: areaCode.slice(0, 12), status: [...STILL_OPEN], danger: false, limit: 8 })}
        offers={({ rows }) => rows.filter((row) => row.id !== id).map((row) => ({ value: row.id, label: `${row.code} ${row.summary}`, hint: row.personName }))} />
    </Form>
  )
}

export const RemarkForm = ({ need: { id }, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  const [noteId] = useState(newId)
  return <Form {...form} endpoint={needEndpoints.remark} input={({ text }) => ({ id, noteId, text: text as string })}><TextAreaField name="text" label={words.remarkText} maxLength={500} /></Form>
}

export const ProjectForm = ({ need, ...form }: VerbFormProps): ReactNode => {
  const words = useWords(needPageWords)
  const [id] = useState(newId)
  return (
    <Form {...form} endpoint={projectEndpoints.fromNeeds} input={({ title }) => ({ id, needIds: [need.id], title: title as string })}>
      <TextField name="title" label={words.projectTitle} hint={words.projectTitleHint} maxLength={80} defaultValue={need.summary.slice(0, 80)} />
    </Form>
  )
}

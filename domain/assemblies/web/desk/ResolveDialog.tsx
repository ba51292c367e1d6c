import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type AssemblyDetail, type Resolve, type ResolutionKind, type Topic, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { ChipsField, DayField, NumberField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** What a topic can become on the lists: a claim of something, a note on its need, a task. */
const kindsFor = (source: Topic['source'], claims: boolean): ResolutionKind[] => [...(claims && ['need', 'project', 'free'].includes(source) ? ['claim' as const] : []), ...(source === 'need' ? ['note' as const] : []), 'task']

export const ResolveDialog = ({ assembly, topic, onClose }: { assembly: AssemblyDetail; topic: Topic; onClose: () => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { kinds } = useWords(assemblyWords)
  const claims = useMayIn()('claim.confirm', assembly.areaCode) && assembly.areaCode.length >= 12
  const choices = kindsFor(topic.source, claims)
  const { today } = useWhen()
  const [id] = useState(newId)
  const [kind, setKind] = useState<ResolutionKind | null>(choices.length === 1 ? choices[0]! : null)
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={words.resolveTitle(topic.title)} onClose={() => void close()}>
      <Form endpoint={assemblyEndpoints.resolve} submit={words.resolve} onCancel={onClose} input={(typed) => ({ ...(typed as Partial<Resolve>), id, topicId: topic.id }) as Resolve} onDone={() => { toast(words.resolved); onClose() }}>
        <ChipsField name="kind" label={words.whatKind} choices={choices.map((value) => ({ value, label: kinds[value] }))} chosen={kind ? [kind] : []} onChoose={(value) => setKind(value as ResolutionKind)} hint={kind ? words.kindHint[kind] : undefined} />
        {kind && kind !== 'note' && <Who assembly={assembly} />}
        {kind && <TextAreaField name="words" label={words.words} hint={kind === 'note' ? words.noteHint : words.wordsHint} maxLength={300} />}
        {kind && kind !== 'note' && <DayField name="dueOn" label={words.dueOn} min={today} {...(kind === 'claim' ? { optional: true } : {})} />}
        {kind === 'claim' && topic.source === 'free' && <div className="two"><NumberField name="quantity" label={words.quantity} defaultValue={1} optional /><TextField name="unit" label={words.unitWord} maxLength={10} optional /></div>}
      </Form>
    </Dialog>
  )
}

/** Those who sit at the table first; any other by typing. */
const Who = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const [other, setOther] = useState(false)
  if (other || assembly.memberRows.length === 0) return <LookUpField name="organisationId" label={words.who} endpoint={organisationEndpoints.list} asks={(search) => ({ search, limit: 8 })} offers={({ rows }) => rows.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.areaName }))} />
  return (
    <>
      <ChipsField name="organisationId" label={words.who} choices={assembly.memberRows.map(({ organisationId, organisationName }) => ({ value: organisationId, label: organisationName }))} />
      <div><button type="button" className="link small" onClick={() => setOther(true)}>{words.otherUnit}</button></div>
    </>
  )
}

import { type ReactNode, useState } from 'react'
import { type AssemblyDetail, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** Written in session; once the meeting is closed they are read, and added to. */
export const Minutes = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const reread = useReread()
  const writes = assembly.mayManage && assembly.status === 'held'
  return (
    <section className="card">
      <header><h2>{words.minutes}</h2></header>
      <div className="card-body stack">
        {writes ? (
          <Form endpoint={assemblyEndpoints.edit} submit={words.saveMinutes} onRefused={reread} input={(typed) => ({ id: assembly.id, version: assembly.version, minutes: typed['minutes'] ? String(typed['minutes']) : null })} onDone={() => toast(words.minutesSaved)}>
            <TextAreaField name="minutes" label={words.minutes} hint={words.minutesHint} rows={8} defaultValue={assembly.minutes ?? undefined} maxLength={5000} />
          </Form>
        ) : <p className={assembly.minutes ? 'pre' : 'soft'}>{assembly.minutes ?? words.noMinutes}</p>}
        {assembly.status === 'closed' && <Additions assembly={assembly} />}
      </div>
    </section>
  )
}

const Additions = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const when = useWhen()
  const [id, setId] = useState(newId)
  return (
    <div className="ruled stack">
      <h3>{words.additions}</h3>
      {assembly.additions.map((addition) => <div key={addition.id}><p className="said">{addition.text}</p><p className="tiny soft">{words.by(addition.byName, when.moment(addition.at))}</p></div>)}
      {assembly.mayManage && (
        <Form key={id} endpoint={assemblyEndpoints.addTo} submit={words.add} input={(typed) => ({ id, assemblyId: assembly.id, text: String(typed['text'] ?? '') })} onDone={() => { toast(words.added); setId(newId()) }}>
          <TextAreaField name="text" label={words.add} hint={words.addHint} rows={2} maxLength={500} />
        </Form>
      )}
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type AssemblyDetail, type Topic, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { ResultWord } from '#domain/assemblies/web/parts/AssemblyBits.tsx'
import { FinishTask } from '#domain/assemblies/web/parts/UnitTasks.tsx'
import { DueDay } from '#domain/partners/web/parts/ClaimBits.tsx'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { Refused } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'
import { ResolveDialog } from './ResolveDialog.tsx'
import { useTopics } from './use-topics.ts'

/** The topics in their order; in session each takes its resolutions. */
export const Topics = ({ assembly }: { assembly: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { put, fault } = useTopics(assembly)
  const [editing, setEditing] = useState<Topic | 'new' | null>(null)
  const [resolving, setResolving] = useState<Topic | null>(null)
  const edits = assembly.mayManage && assembly.status !== 'closed'
  const rows = assembly.topicRows
  const moved = (at: number, by: number): Topic[] => { const next = [...rows]; const [one] = next.splice(at, 1); next.splice(at + by, 0, one!); return next }
  return (
    <section className="card">
      <header><h2>{words.topics}</h2><span className="n">{rows.length}</span>{edits && <button type="button" className="link more" onClick={() => setEditing('new')}>{words.addFree}</button>}</header>
      {rows.length === 0 && <p className="card-body soft small">{words.noTopics}</p>}
      <ol className="topics">{rows.map((topic, at) => (
        <li key={topic.id}>
          <TheTopic topic={topic} number={at + 1} />
          {edits && (
            <div className="acts">
              {assembly.status === 'held' && <button type="button" className="b sm" onClick={() => setResolving(topic)}>{words.resolve}<span className="away">{topic.title}</span></button>}
              <button type="button" className="ico" disabled={at === 0} aria-label={`${words.up} ${topic.title}`} title={words.up} onClick={() => put(moved(at, -1))}><Icon name="up" /></button>
              <button type="button" className="ico" disabled={at === rows.length - 1} aria-label={`${words.down} ${topic.title}`} title={words.down} onClick={() => put(moved(at, 1))}><Icon name="down" /></button>
              <button type="button" className="ico" aria-label={`${words.editTopic} ${topic.title}`} title={words.editTopic} onClick={() => setEditing(topic)}><Icon name="edit" /></button>
              <button type="button" className="ico" aria-label={`${words.drop} ${topic.title}`} title={words.drop} onClick={() => put(rows.filter(({ id }) => id !== topic.id))}><Icon name="close" /></button>
            </div>
          )}
          <Resolutions assembly={assembly} topicId={topic.id} />
        </li>
      ))}</ol>
      {fault && <div className="card-body"><Refused fault={fault} /></div>}
      {editing && <TopicDialog assembly={assembly} topic={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {resolving && <ResolveDialog assembly={assembly} topic={resolving} onClose={() => setResolving(null)} />}
    </section>
  )
}

const TheTopic = ({ topic, number }: { topic: Topic; number: number }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { sources } = useWords(assemblyWords)
  const row = rowOf(topic)
  return (
    <div className="topic">
      <p><i>{number}</i><b>{topic.title}</b><span className="chip">{sources[topic.source]}</span>{row && <Link className="link small" {...row}>{words.toRow}<span className="away">{topic.title}</span></Link>}</p>
      {topic.words && <p className="small soft">{topic.words}</p>}
    </div>
  )
}

/** The row of the list that a topic comes from. */
const rowOf = ({ needId, resourceId, projectId, handoverId, claimId, gridCode }: Topic): { to: never; search?: never; params?: never } | null => {
  if (needId) return { to: '/needs/$id' as never, params: { id: needId } as never }
  const at = ([['/resources', resourceId], ['/projects', projectId], ['/handovers', handoverId]] as const).find(([, id]) => id)
  if (at) return { to: at[0] as never, search: { open: at[1] } as never }
  if (claimId) return { to: '/claims' as never, search: { tab: 'claims', open: claimId } as never }
  return gridCode ? { to: '/grids' as never, search: { area: gridCode } as never } : null
}

const Resolutions = ({ assembly, topicId }: { assembly: AssemblyDetail; topicId: string }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { kinds } = useWords(assemblyWords)
  const [finishing, setFinishing] = useState<{ id: string; words: string } | null>(null)
  const rows = assembly.resolutionRows.filter((row) => row.topicId === topicId)
  if (rows.length === 0) return null
  return (
    <ul className="resolved">
      {rows.map((row) => (
        <li key={row.id}><span className="chip now">{kinds[row.kind]}</span><span>{row.words}{row.organisationName && <b> {row.organisationName}</b>}{row.doneWords && <small className="soft"> {row.doneWords}</small>}</span><span className="end"><ResultWord state={row.state} />{row.dueOn && row.state !== 'done' && <DueDay dueOn={row.dueOn} running />}{row.mayFinish && <button type="button" className="link small" onClick={() => setFinishing(row)}>{words.finish}<span className="away">{row.words}</span></button>}</span></li>
      ))}
      {finishing && <FinishTask task={finishing} onClose={() => setFinishing(null)} />}
    </ul>
  )
}

/** A topic of one’s own, or other words for one from the lists. */
const TopicDialog = ({ assembly, topic, onClose }: { assembly: AssemblyDetail; topic: Topic | null; onClose: () => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => topic?.id ?? newId())
  const place = topic ? assembly.topicRows.findIndex((one) => one.id === topic.id) : assembly.topicRows.length
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const whole = (typed: Record<string, unknown>): Topic[] => {
    const blank: Topic = topic ?? { id, source: 'free', title: '', words: null, needId: null, resourceId: null, projectId: null, handoverId: null, claimId: null, gridCode: null }
    const given = ((typed['topics'] as Record<string, { title?: string; words?: string }> | undefined) ?? {})[place] ?? {}
    const next = { ...blank, title: given.title ?? '', words: given.words ?? null }
    return topic ? assembly.topicRows.map((one) => (one.id === topic.id ? next : one)) : [...assembly.topicRows, next]
  }
  return (
    <Dialog title={topic ? words.editTopic : words.addFree} onClose={() => void close()}>
      <Form endpoint={assemblyEndpoints.setTopics} submit={save} onCancel={onClose} input={(typed) => ({ id: assembly.id, version: assembly.version, topics: whole(typed) })} onDone={() => { toast(words.topicSaved); onClose() }}>
        <TextField name={`topics.${place}.title`} label={words.freeTitle} hint={words.freeHint} defaultValue={topic?.title} maxLength={80} />
        <TextAreaField name={`topics.${place}.words`} label={words.freeWords} defaultValue={topic?.words ?? undefined} maxLength={300} optional />
      </Form>
    </Dialog>
  )
}

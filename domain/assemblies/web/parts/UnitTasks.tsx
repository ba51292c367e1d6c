import { type ReactNode, useState } from 'react'
import { type Task, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { DueDay } from '#domain/partners/web/parts/ClaimBits.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { ResultWord } from './AssemblyBits.tsx'

/** Tasks that meetings gave one’s unit, still open. */
export const useUnitTasks = (open: boolean): Task[] => useRead(assemblyEndpoints.tasks, { open, limit: 50 }).data?.rows ?? []

export const TaskCard = ({ task }: { task: Task }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const [finishing, setFinishing] = useState(false)
  return (
    <article className="card unit-card" aria-label={task.words}>
      <p className="meta"><ResultWord state={task.state} />{task.dueOn && <DueDay dueOn={task.dueOn} running={task.doneAt === null} />}<span className="chip">{words.taskFrom(task.areaName, task.month)}</span></p>
      <h3 className="pre">{task.words}</h3>
      <p className="small soft">{task.topicTitle}</p>
      {task.doneWords && <p className="said">{task.doneWords}</p>}
      {task.mayFinish && <div className="acts"><button type="button" className="b go" onClick={() => setFinishing(true)}>{words.finish}<span className="away">{task.words}</span></button></div>}
      {finishing && <FinishTask task={task} onClose={() => setFinishing(false)} />}
    </article>
  )
}

export const FinishTask = ({ task, onClose }: { task: Pick<Task, 'id' | 'words'>; onClose: () => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={`${words.finishTitle} · ${task.words}`} onClose={() => void close()}>
      <Form endpoint={assemblyEndpoints.finishTask} submit={words.finish} onCancel={onClose} input={(typed) => ({ id: task.id, words: String(typed['words'] ?? '') })} onDone={() => { toast(words.finished); onClose() }}><TextAreaField name="words" label={words.finishWords} maxLength={300} /></Form>
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import { useMayIn, useMe } from '#domain/accounts/web/parts/use-me.ts'
import { type Move, type ProjectDesign, designEndpoints } from '#domain/projects/design.contract.ts'
import { lacksOf, whyNotApprove, whyNotEnd, whyNotFund, whyNotSign, whyNotStart } from '#domain/projects/design.rules.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { hasEnded, isRunning } from '#domain/projects/project.rules.ts'
import { projectRefusals } from '#domain/projects/project.wording.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { ask } from '#kit/web/layout/ask.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange } from '#kit/web/reads.ts'
import { Refused } from '#kit/web/states.tsx'
import { useSentence, useWords } from '#kit/web/words.ts'
import type { ProjectAct } from './ProjectDialog.tsx'

interface NextMoveProps { whole: ProjectDesign; onWrite: () => void; onAct: (act: ProjectAct) => void }

/** What comes next, as one sentence with its button; whoever may not do it reads who is waited for. */
export const NextMove = ({ whole, onWrite, onAct }: NextMoveProps): ReactNode => {
  const words = useWords(designWords)
  const { title, note } = useSaid(whole)
  if (hasEnded(whole.project.status)) return null
  return (
    <section className="next" data-wide aria-label={title}>
      <p>{title}<small>{whole.sentBackWords && whole.project.status === 'needs_linked' ? words.sentBack(whole.sentBackWords) : note}</small></p>
      <Buttons whole={whole} onWrite={onWrite} onAct={onAct} />
    </section>
  )
}

const useSaid = ({ project, design }: ProjectDesign): { title: string; note: string } => {
  const { next, notes, lacks, lacksNote } = useWords(designWords)
  const worker = project.socialWorkerName ?? '—'
  const missing = lacksOf(project, design).length
  if (project.status === 'idea') return { title: next.linkNeeds, note: notes.write }
  if (project.status === 'needs_linked') return missing > 0 ? { title: next.write, note: `${lacks(missing)}，${lacksNote}` } : { title: next.submit, note: notes.submit }
  if (project.status === 'designed') return project.signed ? { title: next.approve, note: notes.approve } : { title: next.sign(worker), note: notes.sign }
  if (project.status === 'approved') return { title: next.fund, note: notes.fund }
  if (project.status === 'funded') return { title: next.start, note: notes.start }
  if (project.status === 'midterm') return { title: next.midterm, note: notes.midterm }
  if (project.status === 'final_eval') return { title: next.final, note: notes.final }
  return project.signed ? { title: next.running, note: notes.running } : missing > 0 ? { title: next.write, note: lacks(missing) } : { title: next.unsigned(worker), note: notes.sign }
}

const Buttons = ({ whole, onWrite, onAct }: NextMoveProps): ReactNode => {
  const words = useWords(designWords)
  const say = useSentence(projectRefusals)
  const mayIn = useMayIn()
  const { personId } = useMe()
  const { project, design, reviews } = whole
  const manages = mayIn('project.manage', project.areaCode)
  const signs = mayIn('project.sign', project.areaCode) && project.socialWorkerId === personId
  const approves = mayIn('project.approve', project.areaCode)
  const move = useMove(whole)
  const lacks = lacksOf(project, design)
  const missing = lacks.length > 0
  const seatless = lacks.some(({ code }) => code !== 'project.not-written' && code !== 'project.no-design' && code !== 'project.no-indicator')
  const { status } = project
  return (
    <div className="acts">
      <Refused fault={move.fault} />
      {(status === 'idea' || (status === 'needs_linked' && project.needs === 0)) && manages && <button type="button" className="b go" onClick={() => onAct({ kind: 'seats' })}>{words.editSeats}</button>}
      {status === 'needs_linked' && project.needs > 0 && manages && (missing ? <>{seatless && <button type="button" className="b" onClick={() => onAct({ kind: 'seats' })}>{words.editSeats}</button>}<button type="button" className="b go" onClick={onWrite}>{words.go.write}</button></> : <button type="button" className="b go" onClick={() => move.to('submit')}>{words.go.submit}</button>)}
      {(status === 'designed' || isRunning(status)) && !project.signed && signs && <ActButton className="b go" refused={say(whyNotSign(project, design, { personId, signed: project.signed }))} onAct={() => void move.sign()}>{words.go.sign}</ActButton>}
      {isRunning(status) && !project.signed && missing && manages && <button type="button" className="b go" onClick={onWrite}>{words.go.write}</button>}
      {status === 'designed' && approves && <ActButton className="b go" refused={say(whyNotApprove(project, { personId, signed: project.signed }))} onAct={move.approve}>{words.go.approve}</ActButton>}
      {(status === 'designed' || status === 'approved') && approves && <button type="button" className="b" onClick={() => onAct({ kind: 'sendBack' })}>{words.go.sendBack}</button>}
      {status === 'approved' && manages && <ActButton className="b go" refused={say(whyNotFund(project, design))} onAct={() => move.to('fund')}>{words.go.fund}</ActButton>}
      {status === 'funded' && manages && <ActButton className="b go" refused={say(whyNotStart(project, design, project.signed))} onAct={() => move.to('start')}>{words.go.start}</ActButton>}
      {status === 'running' && manages && <><button type="button" className="b" onClick={() => move.to('checkMidterm')}>{words.go.checkMidterm}</button><button type="button" className="b" onClick={() => move.to('evaluate')}>{words.go.evaluate}</button></>}
      {status === 'midterm' && manages && <button type="button" className="b go" onClick={() => onAct({ kind: 'review' })}>{words.go.review}</button>}
      {status === 'final_eval' && manages && <><button type="button" className="b" onClick={() => onAct({ kind: 'review' })}>{words.go.final}</button><ActButton className="b go" refused={say(whyNotEnd(project, 'close', { needs: project.linkedNeeds, final: reviews.findLast(({ kind }) => kind === 'final') }))} onAct={() => onAct({ kind: 'end' })}>{words.go.end}</ActButton></>}
      {status !== 'final_eval' && manages && <button type="button" className="b quiet" onClick={() => onAct({ kind: 'stop' })}>{words.go.stop}</button>}
    </div>
  )
}

const useMove = ({ project, design }: ProjectDesign) => {
  const words = useWords(designWords)
  const [moving, signing, approving] = [useChange(designEndpoints.move), useChange(designEndpoints.sign), useChange(designEndpoints.approve)]
  const stand = { id: project.id, version: project.version }
  return {
    fault: moving.error ?? signing.error ?? approving.error,
    to: (verb: Move['verb']): void => moving.mutate({ ...stand, verb }, { onSuccess: () => toast(words.moved) }),
    approve: (): void => approving.mutate(stand, { onSuccess: () => toast(words.approved) }),
    sign: async (): Promise<void> => {
      if (design && (await ask({ title: words.signAsk, text: words.signText(project.title), yes: words.signYes }))) signing.mutate({ id: project.id, designVersion: design.version }, { onSuccess: () => toast(words.signed) })
    },
  }
}

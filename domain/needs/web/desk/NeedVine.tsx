import type { ReactNode } from 'react'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { StateIcon } from '#kit/web/StateIcon.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { type Step, stepsOf } from './progress.ts'

const Bud = ({ state }: { state: Step['state'] }): ReactNode =>
  state === 'done' ? <StateIcon shape="flower" tone="green" size={16} /> : state === 'now' ? <StateIcon shape="quarter" tone="amber" size={16} /> : <StateIcon shape="dotted" tone="grey" size={16} />

const useStateSaid = (): ((step: Step) => string) => {
  const { stageDone, stageNow, stageTodo } = useWords(needPageWords)
  return ({ state }) => (state === 'done' ? stageDone : state === 'now' ? stageNow : stageTodo)
}

/** The way of the need from top to bottom, in the drawer. */
export const NeedVine = ({ need }: { need: NeedDetail }): ReactNode => {
  const { stages } = useWords(needPageWords)
  const said = useStateSaid()
  const when = useWhen()
  return (
    <ol className="vine">
      {stepsOf(need).map((step) => (
        <li key={step.stage} className={step.state}><Bud state={step.state} /><b>{stages[step.stage]}<span className="away">{said(step)}</span></b>{step.at && <time dateTime={step.at}>{when.moment(step.at)}</time>}{(step.by || step.note) && <p>{[step.by, step.note].filter(Boolean).join('：')}</p>}</li>
      ))}
    </ol>
  )
}

/** The same from left to right, over the page. */
export const NeedChain = ({ need }: { need: NeedDetail }): ReactNode => {
  const { stages, chain } = useWords(needPageWords)
  const said = useStateSaid()
  const when = useWhen()
  return (
    <ol className="card chain" aria-label={chain}>
      {stepsOf(need).map((step) => (
        <li key={step.stage} className={step.state}><Bud state={step.state} /><b>{stages[step.stage]}<span className="away">{said(step)}</span></b><small>{step.at ? when.moment(step.at) : ' '}</small></li>
      ))}
    </ol>
  )
}

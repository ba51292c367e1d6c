import type { ReactNode } from 'react'
import { designWords } from '#domain/projects/design.words.ts'
import { type Undertaker, projectEndpoints } from '#domain/projects/project.contract.ts'
import type { Stage } from '#domain/projects/project.rules.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import './project.css'

interface Chosen { undertakenBy?: Undertaker | undefined; hasWorker?: boolean | undefined; hasAim?: boolean | undefined; stage?: Stage | undefined }
interface RatesBarProps { area: string | undefined; chosen: Chosen; onChoose: (change: Chosen) => void }

/** Both rates side by side; a figure opens exactly the projects it counts. */
export const RatesBar = ({ area, chosen, onChoose }: RatesBarProps): ReactNode => {
  const words = useWords(designWords)
  const { undertakers } = useWords(projectWords)
  const { data } = useRead(projectEndpoints.rates, { area })
  if (!data) return null
  const { team, agency } = data
  const show = (undertakenBy: Undertaker, more: Chosen): void => onChoose({ stage: 'running', undertakenBy, hasWorker: undefined, hasAim: undefined, ...more })
  const isChosen = chosen.undertakenBy !== undefined || chosen.hasWorker !== undefined || chosen.hasAim !== undefined
  return (
    <>
      <div className="rates" role="group" aria-label={words.rates}>
        <Rate name={words.teamRate} part={team.withWorker} all={team.projects} onWith={() => show('team', { hasWorker: true })} onWithout={() => show('team', { hasWorker: false })} />
        <Rate name={words.agencyRate} part={agency.withAim} all={agency.projects} onWith={() => show('agency', { hasAim: true })} onWithout={() => show('agency', { hasAim: false })} />
      </div>
      {isChosen && <p className="small only-these" role="status">{words.only(chosen.hasWorker !== undefined ? (chosen.hasWorker ? words.withWorker : words.withoutWorker) : chosen.hasAim !== undefined ? (chosen.hasAim ? words.withAim : words.withoutAim) : undertakers[chosen.undertakenBy ?? 'undetermined'])} <button type="button" className="link" onClick={() => onChoose({ undertakenBy: undefined, hasWorker: undefined, hasAim: undefined, stage: undefined })}>{words.clearRates}</button></p>}
    </>
  )
}

const Rate = ({ name, part, all, onWith, onWithout }: { name: string; part: number; all: number; onWith: () => void; onWithout: () => void }): ReactNode => {
  const words = useWords(designWords)
  if (all === 0) return <div><span>{name}</span><span>{words.none}</span></div>
  return (
    <div><span>{name}</span><b>{Math.round((part / all) * 100)}%</b><button type="button" className="link" onClick={onWith}>{words.ratio(part, all)}<span className="away"> {name} {words.seeWith}</span></button>{all > part && <button type="button" className="link small push" onClick={onWithout}>{words.seeWithout(all - part)}<span className="away"> {name}</span></button>}</div>
  )
}

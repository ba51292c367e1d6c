import type { ReactNode } from 'react'
import type { Funnel, Overdue, Period } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { useWords } from '#kit/web/words.ts'
import { useCount } from './Figure.tsx'
import type { WaitingRead } from './WaitingList.tsx'

/** The page in one sentence, for who answers for the whole. */
export const CountyHeadline = ({ funnel, overdue, period }: { funnel: Funnel; overdue: Overdue; period: Period }): ReactNode => {
  const words = useWords(reportingWords)
  const say = useCount()
  return (
    <h2 className="headline">
      {words.headline(words.periods[period], say(funnel.steps[0]!.count), say(funnel.steps.at(-1)!.count))}{words.semicolon}
      {overdue.count === 0 ? words.headlineCalm : <em>{words.headlineLate(say(overdue.count))}</em>}{overdue.departments !== 0 && words.headlineHelp(say(overdue.departments))}{words.stop}
    </h2>
  )
}

/** The same for who works through what waits. */
export const MyHeadline = ({ waiting: { total, kinds } }: { waiting: WaitingRead }): ReactNode => {
  const words = useWords(reportingWords)
  const late = kinds.reduce((sum, { red }) => sum + red, 0)
  if (total === 0) return <h2 className="headline">{words.mineNone}</h2>
  return <div><h2 className="headline">{words.mine(total)}{late > 0 && <>{words.mineBetween}<em>{words.mineLate(late)}</em></>}{words.stop}</h2><p className="soft">{words.mineNote}</p></div>
}

import type { ReactNode } from 'react'
import { NeedStatusIcon } from '#domain/needs/web/parts/NeedStatusWord.tsx'
import { needWords } from '#domain/needs/need.wording.ts'
import type { Funnel, Period } from '#domain/reporting/reporting.contract.ts'
import { reportingWords } from '#domain/reporting/reporting.wording.ts'
import { Empty } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { Figure, useCount } from './Figure.tsx'

type Step = Funnel['steps'][number]

/** How far the needs of a period have come: a bar and a figure a step, what stands before it, and how long it takes. */
export const FunnelCard = ({ funnel, period }: { funnel: Funnel; period: Period }): ReactNode => {
  const { funnel: words, periods } = useWords(reportingWords)
  const say = useCount()
  const reported = funnel.steps[0]!.count ?? 0
  const { carried } = funnel
  return (
    <section className="card" aria-labelledby="funnel-title">
      <header><h2 id="funnel-title">{words.title(periods[period])}</h2>{carried.count !== 0 && <span className="n"><Figure count={carried.count} link={carried.link} about="">{words.carried(say(carried.count))}</Figure></span>}</header>
      {funnel.steps[0]!.count === 0 ? <Empty title={words.empty}>{words.emptyNote}</Empty> : (
        <table className="funnel">
          <thead><tr><th scope="col">{words.step}</th><th scope="col" className="num">{words.count}</th><td /><th scope="col">{words.stuck}</th><th scope="col" className="num">{words.median}</th></tr></thead>
          <tbody>{funnel.steps.map((step) => <StepRow key={step.step} step={step} reported={reported} />)}</tbody>
          <tfoot><tr><td colSpan={5}>{words.note}</td></tr></tfoot>
        </table>
      )}
    </section>
  )
}

const StepRow = ({ step: { step, count, link, stuck, medianHours, medianOf }, reported }: { step: Step; reported: number }): ReactNode => {
  const { funnel: words } = useWords(reportingWords)
  const share = reported > 0 && count !== null ? (100 * count) / reported : 0
  return (
    <tr>
      <th scope="row">{words.steps[step]}</th>
      <td className="num"><b><Figure count={count} link={link} about={words.steps[step]} /></b></td>
      <td className="bar"><svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={words.bar(words.steps[step], Math.round(share))}><rect width={share} height="12" /></svg></td>
      <td><StuckList stuck={stuck} /></td>
      <td className="num" title={medianOf > 0 ? words.of(medianOf) : undefined}><Span hours={medianHours} /></td>
    </tr>
  )
}

const StuckList = ({ stuck }: Pick<Step, 'stuck'>): ReactNode => {
  const { funnel: words } = useWords(reportingWords)
  const { statuses } = useWords(needWords)
  const say = useCount()
  return <ul className="stuck">{stuck.filter(({ count }) => count !== 0).map(({ status, count, link }) => (
    <li key={status}><NeedStatusIcon status={status} />{statuses[status]}<Figure count={count} link={link} about={statuses[status]}>{words.items(say(count))}</Figure></li>
  ))}</ul>
}

const Span = ({ hours }: { hours: number | null }): ReactNode => {
  const { funnel: words } = useWords(reportingWords)
  if (hours === null) return '—'
  return hours < 24 ? words.hours(hours.toFixed(hours < 10 ? 1 : 0)) : words.days((hours / 24).toFixed(1))
}

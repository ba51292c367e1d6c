import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { PlanDetail } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { seriesEndpoints } from '#domain/plans/series.contract.ts'
import { SeriesForm } from '#domain/plans/web/parts/SeriesForm.tsx'
import { SeriesRow } from '#domain/plans/web/parts/SeriesRow.tsx'
import { ActButton } from '#kit/web/ActButton.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

/** What recurs under the lines of this plan. */
export const PlanSeries = ({ plan }: { plan: PlanDetail }): ReactNode => {
  const words = useWords(planPageWords)
  const mayIn = useMayIn()
  const read = useRead(seriesEndpoints.list, { planId: plan.id })
  const [adding, setAdding] = useState(false)
  return (
    <section className="card series-card">
      <header><h2>{words.series}</h2>{mayIn('plan.manage', plan.areaCode) && <span className="push"><ActButton className="b sm" refused={plan.status === 'confirmed' ? undefined : words.refused.notConfirmed} onAct={() => setAdding(true)}>{words.addSeries}</ActButton></span>}</header>
      <Shown read={read} rows={2}>{({ rows }) => rows.length === 0 ? <p className="card-body small soft">{words.noSeries}</p> : <ul className="rows">{rows.map((series) => <SeriesRow key={series.id} series={series} />)}</ul>}</Shown>
      {adding && <SeriesForm of={{ lines: plan.lines.map((line) => ({ value: line.id, label: line.content })) }} areaCode={plan.areaCode} onClose={() => setAdding(false)} />}
    </section>
  )
}

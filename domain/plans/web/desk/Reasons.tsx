import type { ReactNode } from 'react'
import type { PlanDetail } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { planWords } from '#domain/plans/plan.wording.ts'
import { useWords } from '#kit/web/words.ts'

/** Under the table, and on its print: each month that fell short, and why. */
export const Reasons = ({ plan }: { plan: PlanDetail }): ReactNode => {
  const words = useWords(planPageWords)
  const { months } = useWords(planWords)
  const names = months.split(' ')
  const rows = plan.lines.flatMap((line) => line.months.filter(({ why }) => why !== null).map((cell) => ({ line, cell })))
  if (rows.length === 0) return null
  return (
    <section className="card">
      <header><h2>{words.reasons}</h2></header>
      <ul className="rows">{rows.map(({ line, cell }) => <li key={`${line.id} ${cell.month}`}><span className="small"><b>{line.content} {names[cell.month - 1]}</b> {cell.done} / {cell.planned} · {cell.why} <span className="soft">{cell.whyByName && words.reasonBy(cell.whyByName)}</span></span></li>)}</ul>
    </section>
  )
}

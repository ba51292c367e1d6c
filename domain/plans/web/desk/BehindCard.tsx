import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type Behind, planEndpoints } from '#domain/plans/plan.contract.ts'
import { planPageWords } from '#domain/plans/plan.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { Explain } from './Explain.tsx'
import './plan.css'

const FIRST = 4

/** Months of one's own lines that fell short: asked for here, gone once said. */
export const BehindCard = (): ReactNode => {
  const words = useWords(planPageWords)
  const may = useMay()
  const { data } = useRead(planEndpoints.behind, { mine: true }, { enabled: may('plan.manage') })
  const [explaining, setExplaining] = useState<Behind | null>(null)
  if (!data || data.rows.length === 0) return null
  return (
    <section className="waiting behind" aria-label={words.behindTitle}>
      <p><b>{words.behindTitle}</b><span className="n">{data.rows.length}</span></p>
      <ul>{data.rows.slice(0, FIRST).map((row) => (
        <li key={`${row.lineId} ${row.month}`}><Link className="link" to={'/plans/$id' as never} params={{ id: row.planId } as never}>{row.content}</Link><span>{words.behindRow(row.month, row.planned, row.done)}</span><button type="button" className="b sm" onClick={() => setExplaining(row)}>{words.explain}<span className="away"> {row.content} {row.month}</span></button></li>
      ))}</ul>
      {explaining && <Explain lineId={explaining.lineId} content={explaining.content} month={explaining.month} planned={explaining.planned} done={explaining.done} onClose={() => setExplaining(null)} />}
    </section>
  )
}

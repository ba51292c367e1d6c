import type { ReactNode } from 'react'
import { type Batch, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { useSentenceOf } from './use-sentence-of.ts'

const FIRST = 4

/** The first rows that stay out, each with its reason in a sentence. */
export const WhyOut = ({ batch, onAll }: { batch: Batch; onAll: () => void }): ReactNode => {
  const words = useWords(exchangePageWords)
  const sentenceOf = useSentenceOf(batch.list)
  const { data } = useRead(exchangeEndpoints.rows, { id: batch.id, outcome: 'error', limit: FIRST })
  return (
    <section className="faults why-out" aria-label={words.whyOut}>
      <h2><Icon name="alarm" size={14} weight={2.2} />{words.whyOut}</h2>
      <ul>{data?.rows.map((row) => <li key={row.id}>{row.problems.filter(({ severity }) => severity === 'error').map((problem) => sentenceOf(problem, row.rowNumber)).join(' ')}</li>)}</ul>
      <p>{words.outNote}{batch.counts.error > FIRST && <button type="button" className="link" onClick={onAll}>{words.moreOut(batch.counts.error)}</button>}</p>
    </section>
  )
}

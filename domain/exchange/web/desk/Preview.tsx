import type { ReactNode } from 'react'
import { type Batch, OUTCOMES, type Outcome, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { ExplainColumns } from './ExplainColumns.tsx'
import type { SetImport } from './import-address.ts'
import { ImportRows } from './ImportRows.tsx'
import { OutcomeIcon } from './OutcomeWord.tsx'
import type { Import } from './use-import.ts'
import { Verdict } from './Verdict.tsx'
import { WhyOut } from './WhyOut.tsx'

interface PreviewProps { batch: Batch; outcome: Outcome | undefined; open: string | undefined; set: SetImport; importing: Import }

/** What confirming would do, what stays out and why, and every row. */
export const Preview = ({ batch, outcome, open, set, importing }: PreviewProps): ReactNode => {
  const words = useWords(exchangePageWords)
  const { cursor, page, turn } = usePages()
  const rows = useRead(exchangeEndpoints.rows, { id: batch.id, outcome, cursor, limit: 50 })
  const total = OUTCOMES.reduce((sum, one) => sum + batch.counts[one], 0)
  const explains = batch.status === 'preview' && (batch.missing.length > 0 || batch.columns.some(({ by }) => by === 'nobody'))
  return (
    <>
      <div className="read-file" data-blocked={batch.missing.length > 0 || undefined}>
        <Verdict batch={batch} importing={importing} onDropped={() => set({ batch: undefined, outcome: undefined })} />
        {batch.missing.length === 0 && batch.counts.error > 0 && outcome === undefined && <WhyOut batch={batch} onAll={() => set({ outcome: 'error' })} />}
        {explains && <ExplainColumns batch={batch} importing={importing} />}
      </div>
      {batch.missing.length === 0 && (
        <>
          <div className="r">
            <Segments<Outcome> label={words.rows} value={outcome} onChange={(next) => set({ outcome: next, open: undefined })}
              segments={[{ value: undefined, label: words.allRows, count: total }, ...OUTCOMES.filter((one) => batch.counts[one] > 0 || one === outcome).map((one) => ({ value: one, label: words.outcomes[one], icon: <OutcomeIcon outcome={one} />, count: batch.counts[one] }))]} />
          </div>
          <Shown read={rows} rows={10}>{({ rows: shown, next }) => shown.length === 0
            ? <div className="card hollow"><Empty title={words.noRows}>{words.noRowsNote}</Empty></div>
            : <ImportRows batch={batch} rows={shown} open={open} onOpen={(id) => set({ open: id })} foot={{ page, turn, next }} />}</Shown>
        </>
      )}
    </>
  )
}

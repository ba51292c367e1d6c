import type { ReactNode } from 'react'
import { type Batch, exchangeEndpoints } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { StateWord } from '#kit/web/StateIcon.tsx'
import { Empty, Shown } from '#kit/web/states.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { Pager } from '#kit/web/table/TableFoot.tsx'
import { usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

const looks = { preview: ['half', 'amber'], confirmed: ['flower', 'green'], dropped: ['crossed', 'grey'] } as const

export const BatchStatus = ({ status }: Pick<Batch, 'status'>): ReactNode => {
  const { statuses } = useWords(exchangePageWords)
  const [shape, tone] = looks[status]
  return <StateWord shape={shape} tone={tone}>{statuses[status]}</StateWord>
}

/** Files that came in, and those that still wait for a yes. */
export const EarlierImports = ({ onOpen }: { onOpen: (id: string) => void }): ReactNode => {
  const words = useWords(exchangePageWords)
  const when = useWhen()
  const { cursor, page, turn } = usePages()
  const read = useRead(exchangeEndpoints.batches, { cursor, limit: 20 })
  const result = ({ counts }: Batch): string => (['new', 'changed', 'error'] as const).filter((outcome) => counts[outcome] > 0).map((outcome) => `${words.outcomes[outcome]} ${counts[outcome]}`).join(' · ') || words.willNothing
  const columns: Column<Batch>[] = [
    { key: 'at', head: words.heads.at, width: '128px', dim: true, cell: ({ createdAt }) => when.moment(createdAt) },
    { key: 'list', head: words.heads.list, width: '156px', cell: ({ list }) => words.lists[list] },
    { key: 'file', head: words.heads.file, cell: ({ fileName }) => <span className="link" title={fileName}>{fileName}</span> },
    { key: 'community', head: words.heads.community, width: '140px', dim: true, wideOnly: true, cell: ({ areaName }) => areaName },
    { key: 'result', head: words.heads.result, width: '210px', cell: result },
    { key: 'by', head: words.heads.by, width: '88px', dim: true, cell: ({ byName }) => byName },
    { key: 'status', head: words.heads.status, width: '96px', cell: ({ status }) => <BatchStatus status={status} /> },
  ]
  return (
    <section className="card earlier">
      <header><h2>{words.earlier}</h2></header>
      <Shown read={read}>{({ rows, next }) => rows.length === 0 ? <Empty title={words.noEarlier}>{words.noEarlierNote}</Empty> : (
        <>
          <ListTable label={words.earlier} rows={rows} rowId={({ id }) => id} rowName={({ fileName }) => fileName} columns={columns} onOpen={({ id }) => onOpen(id)} />
          {(next || page > 1) && <div className="card-body"><Pager page={page} turn={turn} next={next} /></div>}
        </>
      )}</Shown>
    </section>
  )
}

import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import type { Batch, ImportRow } from '#domain/exchange/exchange.contract.ts'
import { exchangePageWords } from '#domain/exchange/exchange.words.ts'
import { type Column as SheetColumn, columnOfKey } from '#domain/exchange/workbook/columns.ts'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import type { Turn } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { OutcomeWord } from './OutcomeWord.tsx'
import { useSentenceOf } from './use-sentence-of.ts'

type Row = z.output<typeof ImportRow>
interface ImportRowsProps { batch: Batch; rows: readonly Row[]; open: string | undefined; onOpen: (id: string | undefined) => void; foot: { page: number; turn: Turn; next: string | null } }

/** Every row of the file: what becomes of it, what stands there, and what could not be read. */
export const ImportRows = ({ batch, rows, open, onOpen, foot }: ImportRowsProps): ReactNode => {
  const words = useWords(exchangePageWords)
  const sentenceOf = useSentenceOf(batch.list)
  const sheets = new Set(rows.map(({ sheet }) => sheet)).size > 1
  const columns: Column<Row>[] = [
    { key: 'row', head: words.rowHeads.row, width: sheets ? '160px' : '64px', dim: true, cell: ({ sheet, rowNumber }) => (sheets ? words.sheetRow(sheet, rowNumber) : String(rowNumber)) },
    { key: 'outcome', head: words.rowHeads.outcome, width: '96px', cell: ({ outcome }) => <OutcomeWord outcome={outcome} /> },
    { key: 'what', head: words.rowHeads.what, cell: (row) => <span className="what">{row.outcome === 'danger' ? words.sealedRow : inShort(row, batch)}</span> },
    { key: 'problems', head: words.rowHeads.problems, width: '46%', cell: ({ problems, rowNumber }) => problems.map((problem) => <span key={`${problem.column}${problem.code}`} className={problem.severity === 'error' ? 'says error' : 'says'}>{sentenceOf(problem, rowNumber)}</span>) },
  ]
  const at = rows.findIndex(({ id }) => id === open)
  const go = (row: Row | undefined) => row && (() => onOpen(row.id))
  return (
    <>
      <ListTable label={words.rows} rows={rows} rowId={({ id }) => id} rowName={({ rowNumber }) => words.rowTitle(rowNumber)} columns={columns} openId={open} onOpen={({ id }) => onOpen(id)} />
      <TableFoot {...foot} />
      {rows[at] && <RowDrawer batch={batch} row={rows[at]} onClose={() => onOpen(undefined)} onPrevious={go(rows[at - 1])} onNext={go(rows[at + 1])} />}
    </>
  )
}

/** What tells this row from others: what must be there first, then the name and the rest; numbers to call or to prove somebody stay in the drawer. */
const inShort = ({ cells }: Row, { list, columns }: Batch): string => {
  const columnOf = new Map(columns.map(({ header, key }) => [header, key ? columnOfKey(list, key) : undefined]))
  const weight = (header: string): number => { const column = columnOf.get(header); return column?.required ? 0 : column?.personal === 'name' ? 1 : column?.telling ? 2 : 3 }
  return cells.filter(({ header, value }) => value !== '' && !/^\d{1,4}$/.test(value) && isForAll(columnOf.get(header)))
    .sort((one, other) => weight(one.header) - weight(other.header)).slice(0, 4).map(({ value }) => value).join(' · ')
}

/** The drawer shows the whole row; the list leaves out how to reach somebody and where they live. */
const isForAll = (column: SheetColumn | undefined): boolean => column !== undefined && column.personal !== 'phone' && column.personal !== 'id-number' && (column.personal !== 'text' || column.required === true)

const RowDrawer = ({ batch, row, ...drawer }: { batch: Batch; row: Row; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(exchangePageWords)
  const sentenceOf = useSentenceOf(batch.list)
  return (
    <Drawer {...drawer} title={words.rowTitle(row.rowNumber)} note={row.sheet} meta={<OutcomeWord outcome={row.outcome} />}>
      <div className="stack">
        {row.problems.length > 0 && <ul className="why">{row.problems.map((problem) => <li key={`${problem.column}${problem.code}`} className={problem.severity === 'error' ? 'no' : 'mind'}><span aria-hidden="true">{problem.severity === 'error' ? '×' : '！'}</span><span>{sentenceOf(problem, row.rowNumber)}</span></li>)}</ul>}
        {row.outcome === 'danger' ? <p>{words.sealedRow}</p> : <dl className="kv">{row.cells.map(({ header, value }) => <div key={header} className="pair"><dt>{header}</dt><dd className="pre">{value || <span className="soft">—</span>}</dd></div>)}</dl>}
      </div>
    </Drawer>
  )
}

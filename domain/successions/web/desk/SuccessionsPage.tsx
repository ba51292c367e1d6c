import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { accountWords } from '#domain/accounts/account.words.ts'
import { type SuccessionRow, successionEndpoints } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import { dayOf } from '#kit/dates.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { SuccessionState } from './SuccessionState.tsx'
import { UnheldList } from './UnheldList.tsx'

const Address = z.object({ show: z.optional(z.enum(['unheld'])) })

/** Who left what to whom, and what is with nobody. */
export default function SuccessionsPage(): ReactNode {
  const words = useWords(successionWords)
  const [{ show }, set] = useFilters(Address)
  const unheld = useRead(successionEndpoints.unheld, { limit: 200 }).data?.rows.length
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r"><Segments label={words.show} value={show} onChange={(next) => set({ show: next })} segments={[{ value: undefined, label: words.all }, { value: 'unheld', label: words.unheld, count: unheld }]} /></div>
      {show === 'unheld' ? <UnheldList /> : <Successions />}
    </Page>
  )
}

const Successions = (): ReactNode => {
  const words = useWords(successionWords)
  const columns = useColumns()
  const { cursor, page, turn } = usePages()
  const read = useRead(successionEndpoints.list, { cursor, limit: 50 })
  return (
    <Shown read={read}>{({ rows, next }) => rows.length === 0 ? <div className="card hollow"><Empty title={words.noneTitle}>{words.none}</Empty></div> : (
      <>
        <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ personName }) => personName} columns={columns} />
        <TableFoot page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
      </>
    )}</Shown>
  )
}

const useColumns = (): Column<SuccessionRow>[] => {
  const { heads, itemsOf, chosen } = useWords(successionWords)
  const { roles } = useWords(accountWords)
  const when = useWhen()
  const whereOf = ({ organisationName, areaNames }: SuccessionRow): string => [organisationName, ...areaNames].filter(Boolean).join('、')
  return [
    { key: 'person', head: heads.person, width: '110px', cell: ({ id, personName }) => <Link className="link" to={'/successions/$id' as never} params={{ id } as never}>{personName}</Link> },
    { key: 'role', head: heads.role, width: '130px', cell: ({ role }) => roles[role] },
    { key: 'where', head: heads.where, cell: (row) => <span title={whereOf(row)}>{whereOf(row)}</span> },
    { key: 'when', head: heads.when, width: '130px', dim: true, cell: ({ doneAt, lastOn, madeAt }) => when.day(doneAt ? dayOf(new Date(doneAt)) : (lastOn ?? dayOf(new Date(madeAt)))) },
    { key: 'status', head: heads.status, width: '200px', cell: (row) => <SuccessionState row={row} /> },
    { key: 'items', head: heads.items, width: '210px', dim: true, wideOnly: true, cell: ({ status, taken, nobody, chosen: choices }) => (status === 'done' ? itemsOf(taken, nobody) : chosen(choices)) },
  ]
}

import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { type Person, personEndpoints } from '#domain/people/person.contract.ts'
import { personWords } from '#domain/people/person.wording.ts'
import { personPageWords } from '#domain/people/person.words.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { SearchBox } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { AddPerson } from './AddPerson.tsx'

const Address = z.object({ search: z.optional(z.string()), area: z.optional(AreaCode) })

const useColumns = (): Column<Person>[] => {
  const words = useWords(personPageWords)
  const { gender: genders } = useWords(personWords)
  return [
    { key: 'name', head: words.name, width: '140px', cell: ({ name }) => name },
    { key: 'gender', head: words.gender, width: '64px', dim: true, cell: ({ gender }) => (gender === 'unknown' ? '' : genders[gender]) },
    { key: 'born', head: words.born, width: '116px', dim: true, cell: ({ birthDate, birthYearEstimated }) => birthDate ?? (birthYearEstimated ? words.estimated(birthYearEstimated) : '') },
    { key: 'area', head: words.area, dim: true, cell: ({ communityName, gridName }) => [communityName, gridName].filter(Boolean).join(' ') },
    { key: 'phone', head: words.phone, width: '110px', dim: true, cell: ({ phoneLast4 }) => (phoneLast4 ? words.endsIn(phoneLast4) : <span className="soft">{words.noPhone}</span>) },
  ]
}

/** People on record, for whoever gives accounts: found by name, added when missing. */
export default function PeoplePage(): ReactNode {
  const words = useWords(personPageWords)
  const may = useMay()
  const columns = useColumns()
  const [{ search, area }, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(personEndpoints.list, { search, area, cursor, limit: 50 })
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const add = may('person.manage') && <button type="button" className="b go" onClick={() => setAdding(true)}><Icon name="plus" weight={2.2} />{words.add}</button>
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r"><SearchBox label={words.find} value={search} onChange={(text) => set({ search: text })} /><AreaFilter of="person.read" noGrids value={area} onChange={(next) => set({ area: next })} />
        <div className="end">{may('account.manage') && <Link className="b" to={'/access' as never}>{words.toAccounts}</Link>}{add}</div></div>
      <Shown read={read} rows={12}>
        {({ next }) => rows.length === 0 ? (
          <div className="card">{search ? <Empty title={words.nobody}>{words.nobodyNote}</Empty> : <Empty title={words.emptyTitle}>{words.empty}</Empty>}</div>
        ) : (
          <>
            <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ name }) => name} columns={columns} />
            <TableFoot page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
          </>
        )}
      </Shown>
      {adding && <AddPerson onClose={() => setAdding(false)} onAdded={(name) => { setAdding(false); set({ search: name }) }} />}
    </Page>
  )
}

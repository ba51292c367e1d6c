import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { ASSEMBLY_STATUSES, type Assembly, AssemblyStatus, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyWords } from '#domain/assemblies/assembly.wording.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { AssemblyStatusIcon, AssemblyStatusWord } from '#domain/assemblies/web/parts/AssemblyBits.tsx'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { Segments } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { PrepareForm } from './PrepareForm.tsx'

const Address = z.object({ status: z.optional(AssemblyStatus), area: z.optional(AreaCode) })

/** 联席会, the newest month first. */
export default function AssembliesPage(): ReactNode {
  const words = useWords(assemblyPageWords)
  const { title, statuses } = useWords(assemblyWords)
  const may = useMay()
  const navigate = useNavigate()
  const [{ status, area }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(assemblyEndpoints.list, { status: status && [status], area, cursor, limit: 50 })
  const columns = useColumns()
  const [preparing, setPreparing] = useState(false)
  const rows = read.data?.rows ?? []
  const open = (id: string): void => void navigate({ to: '/assemblies/$id' as never, params: { id } as never })
  const begin = may('assembly.manage') && <button type="button" className="b go" onClick={() => setPreparing(true)}><Icon name="plus" weight={2.2} />{words.begin}</button>
  return (
    <Page title={title} note={words.note} fill>
      <div className="r">
        <Segments label={words.status} value={status} onChange={(value) => set({ status: value })} segments={[{ value: undefined, label: words.all }, ...ASSEMBLY_STATUSES.map((value) => ({ value, label: statuses[value], icon: <AssemblyStatusIcon status={value} /> }))]} />
        {may('area.read') && <AreaFilter of="assembly.read" noGrids value={area} onChange={(value) => set({ area: value })} />}
        <div className="end">{begin}</div>
      </div>
      <Shown read={read} rows={8}>{({ next }) => rows.length === 0 ? (
        <div className="card hollow">{status || area ? <Empty title={words.nothing} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothingNote}</Empty> : <Empty title={words.none} action={begin}>{may('assembly.manage') ? words.noneNote : words.noneUnit}</Empty>}</div>
      ) : (
        <>
          <ListTable label={title} rows={rows} rowId={({ id }) => id} rowName={({ month, areaName }) => `${areaName} ${month}`} columns={columns} onOpen={({ id }) => open(id)} />
          <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: title, columns }} />
        </>
      )}</Shown>
      {preparing && <PrepareForm onClose={() => setPreparing(false)} onDone={open} />}
    </Page>
  )
}

const useColumns = (): Column<Assembly>[] => {
  const { heads, monthOf, came } = useWords(assemblyPageWords)
  const when = useWhen()
  return [
    { key: 'month', head: heads.month, width: '120px', cell: ({ month }) => <span className="link">{monthOf(month)}</span> },
    { key: 'area', head: heads.area, width: '150px', cell: ({ areaName }) => areaName },
    { key: 'when', head: heads.when, width: '150px', cell: ({ startsAt }) => when.moment(startsAt) },
    { key: 'place', head: heads.place, dim: true, cell: ({ place }) => place },
    { key: 'status', head: heads.status, width: '110px', cell: ({ status }) => <AssemblyStatusWord status={status} /> },
    { key: 'topics', head: heads.topics, width: '64px', number: true, cell: ({ topics }) => topics },
    { key: 'came', head: heads.came, width: '84px', number: true, cell: ({ attended, members, status }) => (status === 'preparing' || status === 'called' ? members : came(attended, members)) },
    { key: 'resolved', head: heads.resolved, width: '64px', number: true, cell: ({ resolutions }) => resolutions },
  ]
}

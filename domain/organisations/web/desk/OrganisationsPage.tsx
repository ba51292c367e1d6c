import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { KINDS, type Organisation, OrganisationKind, organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { organisationWords } from '#domain/organisations/organisation.wording.ts'
import { organisationPageWords } from '#domain/organisations/organisation.words.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { OrganisationDrawer } from './OrganisationDrawer.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { OrganisationStatus } from './OrganisationStatus.tsx'

const Address = z.object({ kind: z.optional(OrganisationKind), area: z.optional(AreaCode), ended: z.optional(z.literal('true')), search: z.optional(z.string()), open: z.optional(z.string()) })
type Asked = Omit<z.output<typeof Address>, 'open'>

const useColumns = (): Column<Organisation>[] => {
  const { fields, kinds, partyLevels } = useWords(organisationWords)
  const { status: statusHead } = useWords(organisationPageWords)
  return [
    { key: 'name', head: fields.name, cell: ({ name }) => <span className="link" title={name}>{name}</span> },
    { key: 'kind', head: fields.kind, width: '170px', cell: ({ kind, partyLevel }) => [kinds[kind], partyLevel && partyLevels[partyLevel]].filter(Boolean).join(' · ') },
    { key: 'parent', head: fields.parent, width: '220px', dim: true, wideOnly: true, cell: ({ parentName }) => parentName },
    { key: 'area', head: fields.area, width: '150px', dim: true, cell: ({ areaName }) => areaName },
    { key: 'uscc', head: fields.uscc, width: '180px', dim: true, wideOnly: true, cell: ({ uscc }) => uscc },
    { key: 'status', head: statusHead, width: '84px', cell: ({ status }) => <OrganisationStatus status={status} /> },
  ]
}

export default function OrganisationsPage(): ReactNode {
  const words = useWords(organisationPageWords)
  const { title, kinds, fields } = useWords(organisationWords)
  const may = useMay()
  const columns = useColumns()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const { kind, ...rest } = asked
  const read = useRead(organisationEndpoints.list, { ...rest, kind: kind && [kind], cursor, limit: 50 })
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Organisation | undefined) => row && (() => set({ open: row.id }))
  const put = (change: Asked): void => set({ ...change, open: undefined })
  const begin = (): void => { set({ open: undefined }); setAdding(true) }
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={title} note={words.note} fill>
      <div className="r">
        <SearchBox label={words.find} value={asked.search} onChange={(search) => put({ search })} />
        <FilterSelect label={fields.kind} options={KINDS.map((value) => ({ value, label: kinds[value] }))} value={kind} onChange={(value) => put({ kind: value as Asked['kind'] })} />
        <AreaFilter of="organisation.read" noGrids value={asked.area} onChange={(area) => put({ area })} />
        <FilterSelect label={words.status} options={[{ value: 'true', label: words.showEnded }]} value={asked.ended} onChange={(value) => put({ ended: value as 'true' | undefined })} />
        <div className="end">{may('organisation.manage') && <button type="button" className="b go" onClick={begin}><Icon name="plus" weight={2.2} />{words.add}</button>}</div>
      </div>
      <Shown read={read} rows={12}>
        {({ next }) => rows.length === 0 ? (
          <div className="card">{filtered ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty>
            : <Empty title={words.noneTitle} action={may('organisation.manage') && <button type="button" className="b" onClick={begin}>{words.add}</button>}>{words.none}</Empty>}</div>
        ) : (
          <>
            <ListTable label={title} rows={rows} rowId={({ id }) => id} rowName={({ name }) => name} columns={columns} openId={open} onOpen={(row) => { setAdding(false); set({ open: row.id }) }} />
            <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: title, columns }} />
          </>
        )}
      </Shown>
      {open && <OrganisationDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
      {adding && !open && <OrganisationForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}

import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { drawWords } from '#domain/resources/draw.words.ts'
import { RESOURCE_STATUSES, type Resource, ResourceStatus, resourceEndpoints } from '#domain/resources/resource.contract.ts'
import { resourceWords } from '#domain/resources/resource.wording.ts'
import { resourcePageWords } from '#domain/resources/resource.words.ts'
import { ResourceStatusIcon } from '#domain/resources/web/parts/ResourceStatusWord.tsx'
import { ProviderKindCode, ResourceTypeCode } from '#domain/settings/code.contract.ts'
import { ORGANISATION_KINDS, RESOURCE_TYPES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { AreaCode, flag } from '#kit/endpoint.ts'
import { ExportMenu } from '#domain/printouts/web/parts/ExportMenu.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox, Segments } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { ResourceDrawer } from './ResourceDrawer.tsx'
import { ResourceForm } from './ResourceForm.tsx'
import { useResourceColumns } from './use-resource-columns.tsx'

const Address = z.object({
  status: z.optional(ResourceStatus), type: z.optional(ResourceTypeCode), providerKind: z.optional(ProviderKindCode), area: z.optional(AreaCode),
  left: z.optional(flag), expiring: z.optional(flag), idle: z.optional(flag), search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))), open: z.optional(z.string()),
})
type Asked = Omit<z.output<typeof Address>, 'open'>

const ONLY = ['left', 'expiring', 'idle'] as const

export default function ResourceListPage(): ReactNode {
  const words = useWords(resourcePageWords)
  const draw = useWords(drawWords)
  const { title, statuses } = useWords(resourceWords)
  const { choices } = useCodes()
  const may = useMay()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const { status, type, providerKind, ...rest } = asked
  const read = useRead(resourceEndpoints.list, { ...rest, status: status && [status], type: type && [type], providerKind: providerKind && [providerKind], cursor, limit: 50 })
  const columns = useResourceColumns()
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Resource | undefined) => row && (() => set({ open: row.id }))
  const put = (change: Asked): void => set({ ...change, open: undefined })
  const add = may('resource.manage') && <button type="button" className="b go" onClick={() => { set({ open: undefined }); setAdding(true) }}><Icon name="plus" weight={2.2} />{words.add}</button>
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={title} note={words.note} fill>
      <div className="r">
        <Segments label={words.segments} value={status} onChange={(value) => put({ status: value })} segments={[{ value: undefined, label: words.all }, ...RESOURCE_STATUSES.map((value) => ({ value, label: statuses[value], icon: <ResourceStatusIcon status={value} /> }))]} />
        <FilterSelect label={words.filters.type} options={choices(RESOURCE_TYPES, 'all')} value={type} onChange={(value) => put({ type: value as Asked['type'] })} />
        <FilterSelect label={words.filters.providerKind} options={choices(ORGANISATION_KINDS, 'all')} value={providerKind} onChange={(value) => put({ providerKind: value as Asked['providerKind'] })} />
        {may('area.read') && <AreaFilter of="resource.read" noGrids value={asked.area} onChange={(area) => put({ area })} />}
        <FilterSelect label={draw.filters} options={ONLY.map((value) => ({ value, label: draw.only[value] }))} value={ONLY.find((one) => asked[one])} onChange={(value) => put({ left: undefined, expiring: undefined, idle: undefined, ...(value ? { [value]: true } : {}) })} />
        <span className="find"><SearchBox label={words.search} value={asked.search} onChange={(search) => { if (search === undefined || search.length >= 2) put({ search }) }} /></span>
        <div className="end"><ExportMenu list="resources" />{add}</div>
      </div>
      <Shown read={read} rows={12}>
        {({ next }) => rows.length === 0 ? (
          <div className="card">{filtered ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty>
            : <Empty title={words.noneTitle} action={may('resource.manage') && <button type="button" className="b" onClick={() => setAdding(true)}>{words.add}</button>}>{words.none}</Empty>}</div>
        ) : (
          <>
            <ListTable label={title} rows={rows} rowId={({ id }) => id} rowName={({ name }) => name} columns={columns} openId={open} onOpen={(row) => { setAdding(false); set({ open: row.id }) }} />
            <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: title, columns }} />
          </>
        )}
      </Shown>
      {open && <ResourceDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
      {adding && !open && <ResourceForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}

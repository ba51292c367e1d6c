import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { PROJECT_STATUSES, type Project, ProjectKind, ProjectStatus, projectEndpoints } from '#domain/projects/project.contract.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { ProjectStatusIcon } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import { FieldCode, GroupCode } from '#domain/settings/code.contract.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { AreaCode } from '#kit/endpoint.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect, SearchBox, Segments } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { ProjectDrawer } from './ProjectDrawer.tsx'
import { ProjectForm } from './ProjectForm.tsx'
import { useProjectColumns } from './use-project-columns.tsx'

const Address = z.object({
  status: z.optional(ProjectStatus), kind: z.optional(ProjectKind), field: z.optional(FieldCode), groups: z.optional(GroupCode), area: z.optional(AreaCode),
  search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))), open: z.optional(z.string()),
})
type Asked = Omit<z.output<typeof Address>, 'open'>

export default function ProjectListPage(): ReactNode {
  const words = useWords(projectPageWords)
  const { title, kinds, statuses } = useWords(projectWords)
  const { choices } = useCodes()
  const may = useMay()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const { status, field, groups, ...rest } = asked
  const read = useRead(projectEndpoints.list, { ...rest, status: status && [status], field: field && [field], groups: groups && [groups], cursor, limit: 50 })
  const columns = useProjectColumns()
  const [adding, setAdding] = useState(false)
  const rows = read.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Project | undefined) => row && (() => set({ open: row.id }))
  const put = (change: Asked): void => set({ ...change, open: undefined })
  const add = may('project.manage') && <button type="button" className="b go" onClick={() => { set({ open: undefined }); setAdding(true) }}><Icon name="plus" weight={2.2} />{words.add}</button>
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={title} note={words.note} fill>
      <div className="r">
        <Segments label={words.segments} value={status} onChange={(value) => put({ status: value })} segments={[{ value: undefined, label: words.all }, ...PROJECT_STATUSES.map((value) => ({ value, label: statuses[value], icon: <ProjectStatusIcon status={value} /> }))]} />
        <FilterSelect label={words.filters.kind} options={(['project', 'service'] as const).map((value) => ({ value, label: kinds[value] }))} value={asked.kind} onChange={(value) => put({ kind: value as Asked['kind'] })} />
        <FilterSelect label={words.filters.field} options={choices(FIELDS)} value={field} onChange={(value) => put({ field: value as Asked['field'] })} />
        <FilterSelect label={words.filters.groups} options={choices(GROUPS)} value={groups} onChange={(value) => put({ groups: value as Asked['groups'] })} />
        <AreaFilter of="project.read" noGrids value={asked.area} onChange={(area) => put({ area })} />
        <span className="find"><SearchBox label={words.search} value={asked.search} onChange={(search) => { if (search === undefined || search.length >= 2) put({ search }) }} /></span>
        <div className="end">{add}</div>
      </div>
      <Shown read={read} rows={12}>
        {({ next }) => rows.length === 0 ? (
          <div className="card">{filtered ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty>
            : <Empty title={words.noneTitle} action={may('project.manage') && <button type="button" className="b" onClick={() => setAdding(true)}>{words.add}</button>}>{words.none}</Empty>}</div>
        ) : (
          <>
            <ListTable label={title} rows={rows} rowId={({ id }) => id} rowName={(row) => row.title} columns={columns} openId={open} onOpen={(row) => { setAdding(false); set({ open: row.id }) }} />
            <TableFoot total={words.total(rows.length)} page={page} turn={turn} next={next} table={{ label: title, columns }} />
          </>
        )}
      </Shown>
      {open && <ProjectDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} />}
      {adding && !open && <ProjectForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}

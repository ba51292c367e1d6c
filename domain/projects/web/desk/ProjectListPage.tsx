import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { AreaFilter } from '#domain/areas/web/parts/AreaFilter.tsx'
import { type Project, ProjectKind, Undertaker, projectEndpoints } from '#domain/projects/project.contract.ts'
import { designWords } from '#domain/projects/design.words.ts'
import { STAGES, type Stage } from '#domain/projects/project.rules.ts'
import { projectWords } from '#domain/projects/project.wording.ts'
import { projectPageWords } from '#domain/projects/project.words.ts'
import { StageIcon } from '#domain/projects/web/parts/ProjectStatusWord.tsx'
import { FieldCode, GroupCode } from '#domain/settings/code.contract.ts'
import { FIELDS, GROUPS } from '#domain/settings/codes.ts'
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
import { RatesBar } from './RatesBar.tsx'
import { ProjectDrawer } from './ProjectDrawer.tsx'
import { ProjectForm } from './ProjectForm.tsx'
import { useProjectColumns } from './use-project-columns.tsx'

const Address = z.object({
  stage: z.optional(z.enum(['idea', 'design', 'ready', 'running', 'ended'])), undertakenBy: z.optional(Undertaker), hasWorker: z.optional(flag), hasAim: z.optional(flag), kind: z.optional(ProjectKind), field: z.optional(FieldCode), groups: z.optional(GroupCode), area: z.optional(AreaCode),
  search: z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(40))), open: z.optional(z.string()),
})
type Asked = Omit<z.output<typeof Address>, 'open'>

export default function ProjectListPage(): ReactNode {
  const words = useWords(projectPageWords)
  const { title, kinds } = useWords(projectWords)
  const design = useWords(designWords)
  const { choices } = useCodes()
  const may = useMay()
  const navigate = useNavigate()
  const [{ open, ...asked }, set, clear] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const { stage, field, groups, ...rest } = asked
  const read = useRead(projectEndpoints.list, { ...rest, status: stage && [...STAGES[stage]], field: field && [field], groups: groups && [groups], cursor, limit: 50 })
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
      <RatesBar area={asked.area} chosen={asked} onChoose={put} />
      <div className="r">
        <Segments label={words.segments} value={stage} onChange={(value) => put({ stage: value })} segments={[{ value: undefined, label: words.all }, ...(Object.keys(STAGES) as Stage[]).map((value) => ({ value, label: design.stages[value], icon: <StageIcon stage={value} /> }))]} />
        <FilterSelect label={words.filters.kind} options={(['project', 'service'] as const).map((value) => ({ value, label: kinds[value] }))} value={asked.kind} onChange={(value) => put({ kind: value as Asked['kind'] })} />
        <FilterSelect label={words.filters.field} options={choices(FIELDS, 'all')} value={field} onChange={(value) => put({ field: value as Asked['field'] })} />
        <FilterSelect label={words.filters.groups} options={choices(GROUPS, 'all')} value={groups} onChange={(value) => put({ groups: value as Asked['groups'] })} />
        <AreaFilter of="project.read" noGrids value={asked.area} onChange={(area) => put({ area })} />
        <span className="find"><SearchBox label={words.search} value={asked.search} onChange={(search) => { if (search === undefined || search.length >= 2) put({ search }) }} /></span>
        <div className="end"><ExportMenu list="projects" />{add}</div>
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
      {open && <ProjectDrawer key={open} id={open} onClose={() => set({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} onWhole={() => void navigate({ to: '/projects/$id' as never, params: { id: open } as never })} />}
      {adding && !open && <ProjectForm onClose={() => setAdding(false)} onDone={(id) => { setAdding(false); set({ open: id }) }} />}
    </Page>
  )
}

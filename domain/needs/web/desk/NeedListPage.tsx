import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type Need, needEndpoints } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { ExportMenu } from '#domain/printouts/web/parts/ExportMenu.tsx'
import { designWords } from '#domain/projects/design.words.ts'
import { ConvertNeeds } from '#domain/projects/web/parts/ConvertNeeds.tsx'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { SearchBox } from '#kit/web/table/filters.tsx'
import { ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWords } from '#kit/web/words.ts'
import { NeedAddress } from './need-filters.ts'
import { NeedDrawer } from './NeedDrawer.tsx'
import { NeedFilters } from './NeedFilters.tsx'
import { NeedSegments } from './NeedSegments.tsx'
import { ReportDrawer } from './ReportDrawer.tsx'
import { useNeedColumns } from './use-need-columns.tsx'
import './need.css'

export default function NeedListPage(): ReactNode {
  const words = useWords(needPageWords)
  const { many } = useWords(needWords)
  const may = useMay()
  const navigate = useNavigate()
  const [filters, setFilters, clear] = useFilters(NeedAddress)
  const { cursor, page, turn } = usePages()
  const { open, sort, ...asked } = filters
  const needs = useRead(needEndpoints.list, { ...asked, sort, cursor, limit: 50 })
  const counts = useRead(needEndpoints.counts, { ...asked, status: undefined })
  const columns = useNeedColumns(sort === 'due', () => setFilters({ sort: sort === 'due' ? undefined : 'due', open: undefined }))
  const [reporting, setReporting] = useState(false)
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const [converting, setConverting] = useState(false)
  const rows = needs.data?.rows ?? []
  const at = rows.findIndex(({ id }) => id === open)
  const goTo = (row: Need | undefined) => row && (() => setFilters({ open: row.id }))
  const show = (row: Need): void => { setReporting(false); setFilters({ open: row.id }) }
  const report = may('need.report') && <button type="button" className="b go" onClick={() => { setFilters({ open: undefined }); setReporting(true) }}><Icon name="plus" weight={2.2} />{words.report}</button>
  const find = <span className="find"><SearchBox label={words.search} placeholder={words.searchHint} value={asked.search} onChange={(search) => { if (search === undefined || search.length >= 2) setFilters({ search, open: undefined }) }} /></span>
  const chosen = rows.filter(({ id }) => selected.has(id))
  const { convert: convertWord, chosen: chosenWord } = useWords(designWords)
  const convert = chosen.length > 0 && <button type="button" className="b" onClick={() => setConverting(true)}>{convertWord}<span className="n">{chosenWord(chosen.length)}</span></button>
  const figures = counts.data?.figures.filter(({ status }) => !asked.status || asked.status.includes(status)) ?? []
  const sum = figures.reduce((all, { count }) => all + count, 0)
  const total = sort === 'due' ? words.dueOnly : counts.data && words.total(sum > 10_000 || figures.some(({ more }) => more) ? many : String(sum))
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <Page title={words.title} note={words.note} fill>
      <div className="r">
        <NeedSegments status={asked.status} figures={counts.data?.figures} onChange={(status) => setFilters({ status, open: undefined })} />
      </div>
      <NeedFilters filters={filters} set={setFilters} clear={clear} end={<>{find}{convert}<ExportMenu list="needs" />{report}</>} />
      <Shown read={needs} rows={12}>
        {({ next }) => rows.length === 0 ? (
          <div className="card hollow">{filtered
            ? <Empty title={words.nothingTitle} action={<button type="button" className="b" onClick={clear}>{words.clear}</button>}>{words.nothing}</Empty>
            : <Empty title={words.noneTitle} action={may('need.report') && <button type="button" className="b" onClick={() => setReporting(true)}>{words.report}</button>}>{words.none}</Empty>}</div>
        ) : (
          <>
            <ListTable label={words.title} rows={rows} rowId={({ id }) => id} rowName={({ code }) => code} columns={columns} openId={open} onOpen={show} {...(may('project.manage') ? { selected, onSelect: setSelected } : {})} />
            <TableFoot total={total} page={page} turn={turn} next={next} table={{ label: words.title, columns }} />
          </>
        )}
      </Shown>
      {open && <NeedDrawer key={open} id={open} onClose={() => setFilters({ open: undefined })} onPrevious={goTo(rows[at - 1])} onNext={at >= 0 ? goTo(rows[at + 1]) : undefined} onWhole={() => void navigate({ to: '/needs/$id' as never, params: { id: open } as never })} />}
      {converting && <ConvertNeeds needs={chosen} onClose={() => setConverting(false)} />}
      {reporting && !open && <ReportDrawer onClose={() => setReporting(false)} onReported={(need) => { setReporting(false); setFilters({ open: need.id }) }} />}
    </Page>
  )
}

import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import * as z from 'zod/mini'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { type ReportHead, ReportKindCode, ReportStatusCode, reportEndpoints } from '#domain/reports/report.contract.ts'
import { REPORT_KINDS } from '#domain/reports/report.kinds.ts'
import { REPORT_STATUSES } from '#domain/reports/report.rules.ts'
import { statusWords } from '#domain/reports/report.wording.ts'
import { reportPageWords } from '#domain/reports/report.words.ts'
import { Icon } from '#kit/web/icons.tsx'
import { Page } from '#kit/web/layout/Page.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { FilterSelect } from '#kit/web/table/filters.tsx'
import { type Column, ListTable } from '#kit/web/table/ListTable.tsx'
import { TableFoot } from '#kit/web/table/TableFoot.tsx'
import { useFilters, usePages } from '#kit/web/use-filters.ts'
import { useWhen } from '#kit/web/when.ts'
import { useLanguage, useWords } from '#kit/web/words.ts'
import { AnotherReport } from './AnotherReport.tsx'
import { DueCard } from './DueCard.tsx'
import { ReportStatusWord } from './ReportStatusWord.tsx'
import './report.css'

const Address = z.object({ kind: z.optional(ReportKindCode), status: z.optional(ReportStatusCode) })

/** What is due, by when, and how it stands; below it everything that was handed in before. */
export default function ReportsPage(): ReactNode {
  const words = useWords(reportPageWords)
  const may = useMay()
  const [making, setMaking] = useState(false)
  return (
    <Page title={words.title} note={words.note}>
      <div className="stack">
        <div className="r"><Link className="b" to={'/reports/one-page' as never}><Icon name="document" />{words.onePage}</Link>{may('report.write') && <div className="end"><button type="button" className="b" onClick={() => setMaking(true)}><Icon name="plus" />{words.another}</button></div>}</div>
        <DueCard />
        <AllReports />
      </div>
      {making && <AnotherReport onClose={() => setMaking(false)} />}
    </Page>
  )
}

const AllReports = (): ReactNode => {
  const words = useWords(reportPageWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const [asked, set] = useFilters(Address)
  const { cursor, page, turn } = usePages()
  const read = useRead(reportEndpoints.list, { ...asked, cursor, limit: 30 })
  const columns = useColumns()
  return (
    <section className="card report-list">
      <header><h2>{words.all.title}</h2><div className="push r">
        <FilterSelect label={words.all.kind} value={asked.kind} options={REPORT_KINDS.map((value) => ({ value, label: words.kinds[value] }))} onChange={(kind) => set({ kind: kind as typeof asked.kind })} />
        <FilterSelect label={words.all.state} value={asked.status} options={REPORT_STATUSES.map((value) => ({ value, label: statusWords[language][value] }))} onChange={(status) => set({ status: status as typeof asked.status })} />
      </div></header>
      <Shown read={read} rows={5}>{({ rows, next }) => (rows.length === 0 ? <Empty title={words.all.none}>{words.all.noneNote}</Empty> : (
        <>
          <ListTable label={words.all.title} rows={rows} rowId={({ id }) => id} rowName={({ period, areaName }) => `${areaName} ${period}`} columns={columns} onOpen={({ id }) => void navigate({ to: `/reports/${id}` as never })} />
          {(next || page > 1) && <TableFoot total={words.all.total(rows.length)} page={page} turn={turn} next={next} table={{ label: words.all.title, columns }} />}
        </>
      ))}</Shown>
    </section>
  )
}

const useColumns = (): Column<ReportHead>[] => {
  const words = useWords(reportPageWords)
  const when = useWhen()
  const { heads } = words.due
  return [
    { key: 'report', head: heads.report, cell: (row) => <Link className="link" to={`/reports/${row.id}` as never}>{words.kinds[row.kind]}</Link>, width: '150px' },
    { key: 'place', head: heads.place, cell: ({ areaName }) => areaName },
    { key: 'period', head: heads.period, cell: ({ period }) => words.period(period), width: '140px' },
    { key: 'version', head: words.all.heads.version, cell: ({ version }) => words.version(version), width: '90px', wideOnly: true },
    { key: 'state', head: heads.state, cell: (row) => <ReportStatusWord report={row} />, width: '170px' },
    { key: 'handedIn', head: words.all.heads.handedIn, cell: ({ handedInAt }) => (handedInAt ? when.moment(handedInAt) : words.none), width: '150px', dim: true, wideOnly: true },
  ]
}
